import { shorten } from '../../site/shorten.ts';
import { SEARCH } from '../../texts/search.ts';
import { isPlainClick } from '../dom/plain-click.ts';
import { back, fromHere, stay, toFirst, type Arrival } from './arrival.ts';
import { listenForKeys } from './keyboard.ts';
import { openSession } from './open-session.ts';
import { partsOf, type PageParts } from './page-parts.ts';
import type { Session } from './session.ts';
import { readAddress, START, type SearchAddress } from './state/address.ts';
import { currentAddress, enterAddress, rememberScroll, type Entry } from './state/history.ts';
import { PAUSE } from './typing.ts';

/** How much of a query the title of the page repeats, in UTF-16 units. */
const TITLE_LENGTH = 60;

/**
 * `<search-page>` around the parts in `pages/search.astro`: searches while the reader types. The
 * address is the state; a query that is being typed is a draft in the history until it is sent, so
 * that back leads to what was searched before.
 *
 * Its attributes: `data-base` is the site's address and `data-index` the index's; `data-first` and
 * `data-last` are the archive's first and last month; `data-title-en`, `data-title-zh`,
 * `data-release` and `data-release-date` are how the archive is cited.
 */
class SearchPage extends HTMLElement {
  #parts!: PageParts;
  #session!: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #pageTitle = document.title;

  connectedCallback(): void {
    this.#parts = partsOf(this);
    this.#session = openSession(this.#parts, this.dataset, (address) => {
      this.#enter(address, 'step', fromHere(this.#parts));
    });
    const { box, form } = this.#parts;
    box.addEventListener('input', this.#onInput);
    box.addEventListener('compositionend', this.#onInput);
    box.addEventListener('focus', this.#onFocus);
    form.addEventListener('submit', this.#onSubmit);
    this.addEventListener('click', this.#onClick);
    listenForKeys({ page: this, box, results: this.#parts.results, clear: this.#onEscape });
    window.addEventListener('popstate', this.#onHistory);
    window.addEventListener('scrollend', this.#onScrollEnd);
    window.addEventListener('pagehide', rememberScroll);
    history.scrollRestoration = 'manual';
    this.#onHistory();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('popstate', this.#onHistory);
    window.removeEventListener('scrollend', this.#onScrollEnd);
    window.removeEventListener('pagehide', rememberScroll);
    this.#session.close();
  }

  readonly #onHistory = (): void => {
    const address = currentAddress();
    this.#parts.box.value = address.text;
    this.#show(address, back, false);
  };

  readonly #onFocus = (): void => {
    this.#session.warm();
  };

  readonly #onInput = (event: Event): void => {
    // A Chinese word that is still being spelt is not a query.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#enterQuery('draft');
    }, PAUSE);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#enterQuery('sent');
  };

  readonly #onEscape = (): void => {
    this.#parts.box.value = '';
    this.#enterQuery('draft');
  };

  /** Links to other results of this page are followed without leaving it. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-step]') : null;
    if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return;
    event.preventDefault();
    const address = readAddress(link);
    this.#parts.box.value = address.text;
    this.#enter(address, 'step', toFirst);
  };

  readonly #onScrollEnd = (): void => {
    // While results are replaced the page is shorter than the reader left it.
    if (!this.#session.isBusy) rememberScroll();
  };

  #enterQuery(as: Entry): void {
    const text = this.#parts.box.value.trim();
    this.#enter({ ...currentAddress(), text, page: START.page }, as, stay);
  }

  #enter(address: SearchAddress, as: Entry, arrive: Arrival): void {
    clearTimeout(this.#timer);
    if (enterAddress(address, as)) this.#show(address, arrive, as === 'draft');
  }

  #show(address: SearchAddress, arrive: Arrival, isDraft: boolean): void {
    const text = shorten(address.text, TITLE_LENGTH);
    document.title = text === '' ? this.#pageTitle : SEARCH.title(text, this.#pageTitle);
    void this.#session.show(address, arrive, isDraft);
  }
}

customElements.define('search-page', SearchPage);
