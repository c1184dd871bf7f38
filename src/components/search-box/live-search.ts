import { listenForKeys } from './keys.ts';
import { onLeaving } from './leaving.ts';
import { panelBelow } from './panel.ts';
import { openResults } from './results.ts';

/** For how long typing must pause before a search begins, in milliseconds. */
const PAUSE = 150;

/** What takes longer is seen to be under way, in milliseconds. */
const UNNOTICED = 300;

/**
 * Lets a search form show its best hits while the reader types.
 *
 * @param host - around the form; `data-base` is the site's address and `data-index` the index's
 */
export function searchLive(host: HTMLElement): void {
  const { base, index } = host.dataset;
  const input = host.querySelector('input')!;
  const panel = panelBelow(host, input);
  const searchPage = host.querySelector('form')!.action;
  const results = openResults({ base: base!, index: index!, searchPage });
  /** The query whose answer is in the panel. */
  let shown = '';
  /** Counts what was asked, so that what comes late knows that it is late. */
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const ask = async (text: string): Promise<void> => {
    const own = turn;
    const isLate = (): boolean => own !== turn;
    const wait = setTimeout(() => {
      if (!isLate()) panel.wait();
    }, UNNOTICED);
    const found = await results.find(text);
    // Passages that come soon are waited for, so that the panel changes once.
    await Promise.race([found?.ready, later(UNNOTICED)]);
    clearTimeout(wait);
    if (!found || isLate()) return;
    shown = found.failed ? '' : text;
    panel.show(found.status, found.nodes);
  };
  const close = (): void => {
    clearTimeout(pause);
    turn += 1;
    panel.close();
  };
  const open = (): void => {
    const text = input.value.trim();
    turn += 1;
    if (text === '') close();
    else if (text === shown) panel.reopen();
    else void ask(text);
  };
  const onInput = (event: Event): void => {
    // A Chinese word that is still being spelt is not a query.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(pause);
    pause = setTimeout(open, PAUSE);
  };

  input.addEventListener('input', onInput);
  input.addEventListener('compositionend', onInput);
  input.addEventListener('click', open);
  listenForKeys(host, input, { open, close, isOpen: panel.isOpen, links: panel.links });
  onLeaving(host, close);
  results.warm();
  open();
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
