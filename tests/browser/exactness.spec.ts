import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import type { Reply, Request } from '../../src/search/browser/messages.ts';
import type { Answer, SearchRequest } from '../../src/search/model.ts';
import { articleIds } from './archive.ts';

/** Every block of the archive as its page shows it, with the name of its passage. */
interface ShownBlock {
  passage: string;
  lang: string;
  text: string;
}

const WANTED_SUBSTRINGS = 2000;

/** The plain meaning of a search in Chinese: width, case and white space do not count. */
function plain({ lang, text }: ShownBlock): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return lang === 'en' ? folded : folded.replace(/\s/g, '');
}

async function readBlocks(page: Page): Promise<ShownBlock[]> {
  const blocks: ShownBlock[] = [];
  for (const id of articleIds) {
    await page.goto(`articles/${id}/`);
    blocks.push(
      ...(await page.locator('[data-passage]').evaluateAll(
        (rows, article) =>
          rows.flatMap((row, number) =>
            [...row.querySelectorAll('[lang]:not([data-absent]) > *')].map((block) => ({
              passage: `${article}/${number}`,
              lang: block.parentElement!.lang,
              text: block.textContent,
            })),
          ),
        id,
      )),
    );
  }
  return blocks;
}

/** Everything that a query finds, in one answer. */
const ALL: Omit<SearchRequest, 'text'> = {
  filters: { years: [], places: [], terms: [], columns: [] },
  sort: 'relevance',
  from: 0,
  count: 1_000_000,
  facets: [],
};

/** Asks the search worker that the site ships, as the search page does. */
async function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  await page.goto('search/?q=领导');
  await expect(page.locator('[role="status"]')).toHaveAttribute('data-count', /^\d+$/);
  const workerUrl = page.workers()[0]!.url();
  return page.evaluate(
    async ({ url, requests }) => {
      const worker = new Worker(url, { type: 'module' });
      const ask = (request: Request) => {
        worker.postMessage(request);
      };
      ask({ kind: 'open', indexUrl: new URL('../search-index/', location.href).href });
      const answers: Answer[] = [];
      for (const [ticket, request] of requests.entries()) {
        const reply = await new Promise<Reply>((resolve) => {
          worker.onmessage = ({ data }: MessageEvent<Reply>) => {
            if (data.kind !== 'alive') resolve(data);
          };
          ask({ kind: 'ask', ticket, question: { kind: 'search', request } });
        });
        if (reply.kind !== 'result') throw new Error(`${request.text}: ${JSON.stringify(reply)}`);
        answers.push(reply.result as Answer);
      }
      worker.terminate();
      return answers;
    },
    { url: workerUrl, requests: queries.map((text) => ({ ...ALL, text })) },
  );
}

test('every character and 2,000 substrings find exactly the passages that contain them', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const blocks = (await readBlocks(page)).map((block) => ({ ...block, plain: plain(block) }));
  const chinese = blocks.filter(({ lang }) => lang === 'zh-Hans').map((block) => block.plain);
  const searchable = (text: string) => /[\p{Script=Han}\d]/u.test(text) && !text.startsWith('-');

  const characters = [...new Set(chinese.join(''))].filter(searchable);
  const substring = fc
    .tuple(fc.constantFrom(...chinese), fc.nat(), fc.integer({ min: 2, max: 6 }))
    .map(([text, at, length]) => text.slice(at % text.length).slice(0, length))
    .filter((text) => text.length >= 2 && searchable(text));
  const substrings = fc.sample(substring, { numRuns: WANTED_SUBSTRINGS, seed: 1957 });
  expect(characters.length).toBeGreaterThan(500);
  expect(substrings).toHaveLength(WANTED_SUBSTRINGS);

  const queries = [...characters, ...substrings];
  const answers = await askAll(page, queries);
  const wrong = queries.filter((query, index) => {
    const { groups, passages } = answers[index]!;
    const found = new Set(
      groups.flatMap((group) => group.passages.map((n) => `${group.article}/${n}`)),
    );
    const expected = new Set(
      blocks.filter((block) => block.plain.includes(query)).map(({ passage }) => passage),
    );
    return passages !== expected.size || found.symmetricDifference(expected).size > 0;
  });
  expect(wrong).toEqual([]);
});
