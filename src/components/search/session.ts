import type { Search } from '../../search/browser/client.ts';
import { failureOf } from '../../search/failure.ts';
import { FAILURES, SEARCH } from '../../texts/search.ts';
import { element, textButton } from '../dom/element.ts';
import { after } from '../dom/after.ts';
import { alternativesTo } from './alternatives.ts';
import type { Arrival } from './arrival.ts';
import type { Found } from './found.ts';
import type { Names } from './narrowing/names.ts';
import type { Narrowing } from './narrowing/narrowing.ts';
import type { PageParts } from './page-parts.ts';
import { firstGroups } from './results-view.ts';
import { START, type SearchAddress } from './state/address.ts';
import { isEmpty, namedFacetsOf } from './state/filters.ts';
import { correctAddress, rememberedScroll } from './state/history.ts';
import { GROUPS_ON_PAGE, requestOf } from './state/request.ts';
import { foundText, type Status } from './status.ts';
import { PAUSE_BEFORE_NOTHING } from './typing.ts';

/** What a session asks, and what it fills. */
export interface SessionContext {
  parts: PageParts;
  search: Search;
  names: Names;
  status: Status;
  narrowing: Narrowing;
  found: Found;
}

/** The questions of one visit to the page, of which the last counts. */
export class Session {
  readonly #context: SessionContext;
  /** Counts what was asked for, so that what comes late knows that it is late. */
  #turn = 0;
  #address: SearchAddress | undefined;
  /** True while an answer or its first texts are still to come. */
  isBusy = false;

  constructor(context: SessionContext) {
    this.#context = context;
  }

  /** Loads what every search needs, before there is one. */
  warm(): void {
    this.#context.search.warm();
  }

  /** Ends all work. */
  close(): void {
    this.#turn += 1;
    this.#context.search.close();
  }

  /**
   * Asks for what an address says and shows the answer.
   *
   * @param arrive - takes the reader to it
   * @param isDraft - whether the query is still being typed
   */
  async show(address: SearchAddress, arrive: Arrival, isDraft = false): Promise<void> {
    const { narrowing, status } = this.#context;
    this.#turn += 1;
    const turn = this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    this.#address = address;
    narrowing.enter(address);
    if (namedFacetsOf(address.filters).length > 0) void this.#loadNames();
    if (address.text === '') {
      this.#clear();
      status.rest();
      status.say('');
      this.#setBusy(false);
      return;
    }
    this.#setBusy(true);
    status.wait();
    try {
      await this.#ask(address, arrive, isDraft, isCurrent);
      if (isCurrent()) void this.#askFurther();
    } catch (error) {
      if (isCurrent()) this.#fail(error, () => void this.show(address, arrive));
    } finally {
      if (isCurrent()) {
        status.rest();
        this.#setBusy(false);
      }
    }
  }

  /** Asks for the counts of facets that the last answer lacks. */
  async count(): Promise<void> {
    const { narrowing, search } = this.#context;
    const address = this.#address;
    // An answer that is still to come will see to it.
    const isSettled = (): boolean => !this.isBusy && address === this.#address;
    if (!address || !isSettled()) return;
    try {
      await this.#loadNames();
      if (!isSettled()) return;
      const request = { ...requestOf(address, narrowing.wanted()), count: 0 };
      const answer = await search.search(request);
      if (!answer || !isSettled()) return;
      narrowing.show(answer.facets);
      // The search has made void whatever was asked just before.
      await this.#offer();
    } catch (error) {
      console.error(error);
      if (isSettled()) narrowing.fail();
    }
  }

  async #ask(
    address: SearchAddress,
    arrive: Arrival,
    isDraft: boolean,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { narrowing, search, status, found, parts } = this.#context;
    const answer = await search.search(requestOf(address, narrowing.wanted()));
    if (isDraft && answer?.articles === 0) {
      status.rest();
      await after(PAUSE_BEFORE_NOTHING);
    }
    if (!answer || !isCurrent()) return;
    if (answer.groups.length === 0 && answer.articles > 0) {
      // An address from when there was more.
      const first = { ...address, page: START.page };
      correctAddress(first);
      await this.show(first, arrive);
      return;
    }
    status.say(foundText(answer, !isEmpty(address.filters)), answer.passages);
    if (answer.unfiltered.articles > 0) narrowing.show(answer.facets);
    else narrowing.clear();
    parts.also.replaceChildren();
    await found.show(answer, address, {
      first: rememberedScroll() > 0 ? GROUPS_ON_PAGE : firstGroups(answer.groups.length),
      isCurrent,
      shown: () => {
        arrive(parts);
      },
    });
  }

  /** Asks for what can wait until the results are there. */
  async #askFurther(): Promise<void> {
    await this.#offer();
    if (this.#context.narrowing.lacks()) await this.count();
  }

  /** Offers the same search by other names. */
  async #offer(): Promise<void> {
    const { search, parts } = this.#context;
    const address = this.#address;
    if (!address || parts.also.hasChildNodes()) return;
    const views = await alternativesTo(address, search);
    if (address === this.#address) parts.also.replaceChildren(...views);
  }

  async #loadNames(): Promise<void> {
    const { names, narrowing } = this.#context;
    if (await names.load()) narrowing.rename();
  }

  #setBusy(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.#context.parts.results.setAttribute('aria-busy', String(isBusy));
  }

  #clear(): void {
    const { narrowing, found, parts } = this.#context;
    narrowing.clear();
    found.clear();
    parts.also.replaceChildren();
  }

  #fail(error: unknown, again: () => void): void {
    const { status, parts } = this.#context;
    console.error(error);
    this.#clear();
    status.say(FAILURES[failureOf(error).kind]);
    const button = textButton(SEARCH.again, again);
    parts.results.replaceChildren(element('p', { class: 'search-failure' }, button));
  }
}
