import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyPeerFile, peerModule } from './packages.ts';
import { unquoted, type Peer, type PeerPage } from './peer.ts';
import { bigrams, segments } from './tokens.ts';

const MODULE = 'minisearch/dist/es/index.js';

interface Options {
  fields: string[];
  storeFields: string[];
  tokenize: (text: string) => string[];
  searchOptions: { combineWith: 'AND'; prefix: (term: string) => boolean };
}

interface MiniSearch {
  add: (article: { id: number; title: string; text: string }) => void;
  search: (text: string) => { id: number; title: string }[];
}

interface MiniSearchClass {
  new (options: Options): MiniSearch;
  loadJSON: (json: string, options: Options) => MiniSearch;
}

/**
 * The same in the index and in the page: all words must be there, and may be the beginnings of
 * others when they are Chinese or longer than three letters.
 */
function optionsOf(tokenize: (text: string) => string[]): Options {
  return {
    fields: ['title', 'text'],
    storeFields: ['title'],
    tokenize,
    searchOptions: {
      combineWith: 'AND',
      prefix: (term) => term.length > 3 || /\p{Script=Han}/u.test(term),
    },
  };
}

async function openPage(
  tokenize: (text: string) => string[],
  options: typeof optionsOf,
): Promise<PeerPage> {
  const address = './minisearch.js';
  const { default: MiniSearch } = (await import(address)) as { default: MiniSearchClass };
  const response = await fetch('index.json');
  const index = MiniSearch.loadJSON(await response.text(), options(tokenize));
  return {
    search: (text) => Promise.resolve(index.search(text).map(({ id }) => id)),
    show: (text) =>
      Promise.resolve(
        index
          .search(text)
          .slice(0, 10)
          .map(({ title }) => title),
      ),
  };
}

function miniSearch(
  id: string,
  name: string,
  tokenize: (text: string) => string[],
): Omit<Peer, 'settings'> {
  return {
    id,
    ways: [{ name, typed: unquoted }],
    indexFiles: ['index.json'],
    script: `(${openPage.toString()})(${tokenize.toString()}, ${optionsOf.toString()})`,
    build: async (articles, folder) => {
      const { default: MiniSearch } = await peerModule<{ default: MiniSearchClass }>(MODULE);
      const index = new MiniSearch(optionsOf(tokenize));
      let spent = 0;
      let id = 0;
      for await (const { headline, passages } of articles) {
        const start = performance.now();
        const text = passages.map(({ en, zh }) => `${en}\n${zh}`).join('\n');
        index.add({ id, title: `${headline.en} ${headline.zh}`, text });
        id += 1;
        spent += performance.now() - start;
      }
      const start = performance.now();
      writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
      copyPeerFile(MODULE, path.join(folder, 'minisearch.js'));
      return spent + performance.now() - start;
    },
  };
}

/** MiniSearch with words as its maintainer advises for Chinese. @see https://github.com/lucaong/minisearch/issues/201 */
export const miniSearchWords: Peer = {
  ...miniSearch('minisearch-words', 'MiniSearch, words', segments),
  settings:
    'tokenize: words of Intl.Segmenter; combineWith: AND; prefix for Chinese and for words of more than three letters',
};

/** MiniSearch with pairs of characters, as its users do. @see https://github.com/lucaong/minisearch/issues/201 */
export const miniSearchPairs: Peer = {
  ...miniSearch('minisearch-pairs', 'MiniSearch, pairs', bigrams),
  settings:
    'tokenize: words, and pairs of Chinese characters; combineWith: AND; prefix for Chinese and for words of more than three letters',
};
