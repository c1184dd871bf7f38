import { after } from '../dom/after.ts';
import { isBehindHash, START, writeAddress } from '../search/state/address.ts';
import { PAUSE, PAUSE_BEFORE_NOTHING } from '../search/typing.ts';
import { listenForKeys } from './keys.ts';
import { onLeaving } from './leaving.ts';
import { panelBelow } from './panel.ts';
import { openResults } from './results.ts';

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
  const form = host.querySelector('form')!;
  const searchPage = form.action;
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
    await Promise.race([found?.ready, after(UNNOTICED)]);
    clearTimeout(wait);
    if (found?.isEmpty) await after(PAUSE_BEFORE_NOTHING);
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

  /** What is too long for the address that the browser would make of it goes where it can. */
  const onSubmit = (event: SubmitEvent): void => {
    const address = writeAddress({ ...START, text: input.value.trim() });
    if (!isBehindHash(address)) return;
    event.preventDefault();
    location.assign(searchPage + address);
  };

  form.addEventListener('submit', onSubmit);
  input.addEventListener('input', onInput);
  input.addEventListener('compositionend', onInput);
  input.addEventListener('click', open);
  listenForKeys(host, input, { open, close, isOpen: panel.isOpen, links: panel.links });
  onLeaving(host, close);
  results.warm();
  open();
}
