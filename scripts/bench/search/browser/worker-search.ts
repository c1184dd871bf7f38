import type { Page } from '@playwright/test';
import type { Reply, Request } from '../../../../src/search/browser/messages.ts';
import type { Answer, SearchRequest } from '../../../../src/search/model.ts';

/** What the worker found for a query. */
export interface WorkerAnswer {
  /** The numbers of the passages over the whole corpus, in the order of the answer. */
  passages: number[];
  articles: string[];
  /** The counts that a reader is shown. */
  counts: { articles: number; passages: number };
  /** From the question to its answer, in milliseconds. */
  ms: number;
}

/** A search in a page by the worker that the site ships. */
export interface WorkerSearch {
  /** @throws Error when the worker reports a failure */
  ask: (texts: readonly string[], count: number) => Promise<WorkerAnswer[]>;
}

const NOTHING: Omit<SearchRequest, 'text' | 'count'> = {
  filters: { years: [], places: [], terms: [], columns: [] },
  sort: 'relevance',
  from: 0,
  facets: [],
};

/**
 * Starts the site's search worker once more in one of its pages, beside the one that the page has.
 *
 * @param page - the search page, after a search
 * @param indexUrl - the folder of the index, relative to the page
 * @param firstPassages - of each article, by its id
 */
export async function openWorkerSearch(
  page: Page,
  indexUrl: string,
  firstPassages: Readonly<Record<string, number>>,
): Promise<WorkerSearch> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The search page has started no worker.');
  const handle = await page.evaluateHandle(
    ({ workerUrl, index, first, rest }) => {
      const worker = new Worker(workerUrl, { type: 'module' });
      const send = (request: Request) => {
        worker.postMessage(request);
      };
      send({ kind: 'open', indexUrl: new URL(index, location.href).href });
      let tickets = 0;
      const reply = (request: SearchRequest) =>
        new Promise<Answer>((resolve, reject) => {
          tickets += 1;
          worker.onmessage = ({ data }: MessageEvent<Reply>) => {
            if (data.kind === 'result') resolve(data.result as Answer);
            if (data.kind === 'failure') {
              reject(new Error(`${request.text}: ${data.failure} ${data.message}`));
            }
          };
          send({ kind: 'ask', ticket: tickets, question: { kind: 'search', request } });
        });
      return {
        ask: async (text: string, count: number) => {
          const start = performance.now();
          const { groups, articles, passages } = await reply({ ...rest, text, count });
          const ms = performance.now() - start;
          return {
            ms,
            counts: { articles, passages },
            articles: groups.map(({ article }) => article),
            passages: groups.flatMap((group) =>
              group.passages.map((passage) => first[group.article]! + passage),
            ),
          };
        },
      };
    },
    { workerUrl: worker.url(), index: indexUrl, first: firstPassages, rest: NOTHING },
  );
  return {
    ask: (texts, count) =>
      handle.evaluate(
        async (search, { texts, count }) => {
          const answers = [];
          for (const text of texts) answers.push(await search.ask(text, count));
          return answers;
        },
        { texts, count },
      ),
  };
}
