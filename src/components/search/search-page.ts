import { openSearch, type Search } from '../../search/browser/client.ts';
import { failureOf } from '../../search/browser/failure.ts';
import type { Answer } from '../../search/lookup/answer.ts';
import { writeQuery } from '../../search/query/write.ts';
import { FAILURES, SEARCH } from '../../texts/search.en.ts';
import {
  enterAddress,
  nextPage,
  readAddress,
  rememberScroll,
  restoreScroll,
  writeAddress,
  type SearchAddress,
} from './address.ts';
import { articleTexts, type ArticleTexts } from './article-texts.ts';
import { element, textButton } from '../dom/element.ts';
import { HELPING, resultsView } from './results-view.ts';

/** For how long typing must pause before a search begins, in milliseconds. */
const PAUSE = 150;

/**
 * `<search-page data-base="/" data-index="/search-index/">` around a form, a status line and a place
 * for results: searches while the reader types. The address is the state; a query that is being
 * typed is a draft in the history until it is sent, so that back leads to what was searched before.
 */
class SearchPage extends HTMLElement {
  #search: Search | undefined;
  #texts: ArticleTexts | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was shown, so that what comes late knows that it is late. */
  #turn = 0;

  connectedCallback(): void {
    this.#search = openSearch({ indexUrl: this.dataset.index! });
    this.#texts = articleTexts((article) => this.#addressOf(article));
    this.#input.addEventListener('input', this.#onInput);
    this.#input.addEventListener('compositionend', this.#onInput);
    this.#form.addEventListener('submit', this.#onSubmit);
    window.addEventListener('popstate', this.#onHistory);
    window.addEventListener('pagehide', rememberScroll);
    this.#onHistory();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('popstate', this.#onHistory);
    window.removeEventListener('pagehide', rememberScroll);
    this.#search?.close();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[name="q"]')!;
  }

  get #status(): HTMLElement {
    return this.querySelector<HTMLElement>('[role="status"]')!;
  }

  get #results(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-results]')!;
  }

  readonly #onHistory = (): void => {
    const address = readAddress(location.search);
    this.#input.value = address.text;
    void this.#show(address).then(restoreScroll);
  };

  readonly #onInput = (event: Event): void => {
    // A Chinese word that is still being spelt is not a query.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#goTo(this.#input.value, 'draft');
    }, PAUSE);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#goTo(this.#input.value, 'sent');
  };

  #goTo(typed: string, as: 'draft' | 'sent'): void {
    const address = { text: typed.trim(), page: 1 };
    if (enterAddress(address, as)) void this.#show(address);
  }

  async #show(address: SearchAddress): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    if (address.text === '') {
      this.#say('', '');
      this.#results.replaceChildren();
      this.#results.setAttribute('aria-busy', 'false');
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    this.#say(SEARCH.working, '');
    try {
      const answer = await this.#search!.search(address.text, address.page * HELPING);
      if (answer && turn === this.#turn) await this.#showAnswer(answer, address);
    } catch (error) {
      if (turn === this.#turn) this.#showFailure(error, address);
    } finally {
      if (turn === this.#turn) this.#results.setAttribute('aria-busy', 'false');
    }
  }

  async #showAnswer(answer: Answer, address: SearchAddress): Promise<void> {
    const { query, passages } = answer;
    const marks = new URLSearchParams({ q: writeQuery(query) });
    const { nodes, ready } = resultsView(answer, {
      texts: this.#texts!,
      hrefOf: (article, passage) =>
        `${this.#addressOf(article)}?${marks}${passage ? `#${passage}` : ''}`,
      more: { href: writeAddress(nextPage(address)), go: () => void this.#showMore(address) },
    });
    this.#say(foundText(answer), String(passages));
    this.#results.replaceChildren(...nodes);
    await ready;
  }

  async #showMore(address: SearchAddress): Promise<void> {
    const shown = this.querySelectorAll('.hit-group').length;
    const next = nextPage(address);
    history.pushState(null, '', writeAddress(next));
    await this.#show(next);
    this.querySelectorAll('.hit-group')[shown]?.querySelector('a')?.focus();
  }

  #showFailure(error: unknown, address: SearchAddress): void {
    const { kind } = failureOf(error);
    console.error(error);
    this.#say(FAILURES[kind], '');
    const again = textButton(SEARCH.again, () => void this.#show(address));
    this.#results.replaceChildren(element('p', { class: 'search-failure' }, again));
  }

  #say(text: string, count: string): void {
    this.#status.dataset.count = count;
    this.#status.textContent = text;
  }

  #addressOf(article: string): string {
    return `${this.dataset.base!}articles/${article}/`;
  }
}

/** The answer in a few words. */
function foundText({ query, articles, passages }: Answer): string {
  if (query.parts.every((part) => part.excluded)) return SEARCH.nothingToFind;
  return articles > 0 ? SEARCH.found(passages, articles) : SEARCH.nothing;
}

customElements.define('search-page', SearchPage);
