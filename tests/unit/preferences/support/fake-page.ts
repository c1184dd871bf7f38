import { vi } from 'vitest';
import { STORED } from '../../../../src/components/preferences/choices.ts';

/** A browser's storage, as far as choices need one. */
export class FakeStorage {
  readonly held = new Map<string, string>();
  /** What the browser says instead of doing its work. */
  refusal: Error | undefined;

  getItem(key: string): string | null {
    if (this.refusal) throw this.refusal;
    return this.held.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.refusal) throw this.refusal;
    this.held.set(key, value);
  }

  /** The choices that stand in it. */
  choices(): unknown {
    return JSON.parse(this.held.get(STORED) ?? 'null');
  }
}

/** What a test can see of a page. */
export interface FakePage {
  /** The data of its root. */
  data: Record<string, string>;
  /** What is kept for every visit. */
  kept: FakeStorage;
  /** What is kept for this tab. */
  tab: FakeStorage;
  address: () => string;
}

/**
 * Puts a page without text in the place of the browser's.
 *
 * @param href - its whole address
 */
export function fakePage(href: string): FakePage {
  const data: Record<string, string> = {};
  const kept = new FakeStorage();
  const tab = new FakeStorage();
  const location = { href };
  const page = Object.assign(new EventTarget(), { documentElement: { dataset: data } });
  const replaceState = (_: unknown, __: string, address: URL): void => {
    location.href = address.href;
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('localStorage', kept);
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { state: null, replaceState });
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('innerHeight', 800);
  return { data, kept, tab, address: () => location.href };
}
