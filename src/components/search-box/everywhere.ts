import { listenForSlash } from './slash.ts';

/**
 * `<quick-search data-base="/" data-index="/search-index/">` around a search form: shows the best
 * hits below it while the reader types. Every page has one, so it loads nothing before it is used.
 */
class QuickSearch extends HTMLElement {
  connectedCallback(): void {
    // What the reader did before this script arrived counts as well.
    if (this.matches(':focus-within')) this.#start();
    else this.addEventListener('focusin', this.#start, { once: true });
  }

  readonly #start = (): void => {
    import('./live-search.ts').then(
      ({ searchLive }) => {
        searchLive(this);
      },
      // Until then it is a form that leads to the search page.
      () => {
        this.addEventListener('focusin', this.#start, { once: true });
      },
    );
  };
}

customElements.define('quick-search', QuickSearch);
listenForSlash();
