import type { Passage, Role, Side, Sides } from '../model.ts';
import type { Segment } from '../segments/index.ts';

/** A passage with its sentences aligned. */
export interface SegmentedPassage {
  passage: Passage;
  segments: readonly Segment[];
}

/** Headings, bylines and credits say as much as they like, and often in one language only. */
export function isRunningText({ role }: Passage): boolean {
  return RUNNING_TEXT.has(role);
}

const RUNNING_TEXT: ReadonlySet<Role> = new Set(['paragraph', 'caption', 'note', 'verse']);

/** The side that a passage or a segment has when it has only one. */
export function onlySide({ en, zh }: Sides<readonly unknown[]>): Side | undefined {
  if (en.length === 0) return 'zh';
  return zh.length === 0 ? 'en' : undefined;
}
