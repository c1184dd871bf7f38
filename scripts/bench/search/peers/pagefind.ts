import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleText } from '../articles/article-text.ts';
import { peerFile } from './packages.ts';
import { unquoted, type Peer, type PeerPage } from './peer.ts';

interface Pagefind {
  search: (
    text: string,
  ) => Promise<{ results: { id: string; data: () => Promise<{ meta: { title: string } }> }[] }>;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function paragraphs(text: string, lang: string): string {
  const lines = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  return text === '' ? '' : `<div lang="${lang}">${lines.join('')}</div>`;
}

/** An article as a page in two languages. Pagefind goes by the language of the whole page alone. */
function pageOf({ headline, passages }: ArticleText): string {
  const rows = passages.map(({ en, zh }) => paragraphs(en, 'en') + paragraphs(zh, 'zh-Hans'));
  const title = escaped(`${headline.en} ${headline.zh}`);
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>\n${rows.join('\n')}</main></body></html>\n`;
}

async function openPage(): Promise<PeerPage> {
  const address = './pagefind/pagefind.js';
  const pagefind = (await import(address)) as Pagefind;
  let numbers: Promise<Record<string, number>> | undefined;
  return {
    search: async (text) => {
      numbers ??= fetch('numbers.json').then((response) => response.json());
      const known = await numbers;
      return (await pagefind.search(text)).results.map(({ id }) => known[id]!);
    },
    show: async (text) => {
      const { results } = await pagefind.search(text);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return shown.map(({ meta }) => meta.title);
    },
  };
}

/** The number of the article behind each result, so that not every result has to be loaded. */
function numbersIn(folder: string): Record<string, number> {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const entries = readdirSync(fragments).map((name): [string, number] => {
    const text = gunzipSync(readFileSync(path.join(fragments, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return [name.replace('.pf_fragment', ''), Number(/\d+/u.exec(url)![0])];
  });
  return Object.fromEntries(entries);
}

/**
 * Stock Pagefind on pages in two languages. It takes a page to be in one: pages are marked as
 * Chinese, because Chinese is segmented only then; marked as English they lose all Chinese queries
 * but a few.
 *
 * @see https://pagefind.app/docs/multilingual/
 */
export const pagefind: Peer = {
  id: 'pagefind',
  settings: 'one page an article, lang="zh"; no options',
  ways: [
    { name: 'Pagefind', typed: unquoted },
    { name: 'Pagefind, in quotes', typed: (question) => `"${unquoted(question)}"` },
  ],
  indexFiles: ['pagefind/index', 'pagefind/fragment'],
  script: `(${openPage.toString()})()`,
  build: async (articles, folder) => {
    let number = 0;
    for await (const article of articles) {
      mkdirSync(path.join(folder, String(number)));
      writeFileSync(path.join(folder, String(number), 'index.html'), pageOf(article));
      number += 1;
    }
    const start = performance.now();
    const program = peerFile('pagefind/lib/runner/bin.cjs');
    const { status, stderr } = spawnSync(process.execPath, [program, '--site', folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Pagefind ended with ${status}: ${stderr.slice(-500)}`);
    const spent = performance.now() - start;
    writeFileSync(path.join(folder, 'numbers.json'), JSON.stringify(numbersIn(folder)));
    return spent;
  },
};
