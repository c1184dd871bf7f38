import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyPeerFile, peerModule } from './packages.ts';
import { unquoted, type Peer, type PeerPage } from './peer.ts';
import { singleCharacters } from './tokens.ts';

const MODULE = 'flexsearch/dist/flexsearch.bundle.module.min.mjs';

interface Index {
  add: (id: number, text: string) => void;
  search: (text: string, options?: { limit: number }) => number[];
  export: (keep: (key: string, data: string) => void) => Promise<void>;
  import: (key: string, data: string) => void;
}

interface FlexSearch {
  Index: new (options: object) => Index;
  Encoder: new (...options: object[]) => object;
  Charset: { CJK: object; Default: object };
}

/** Makes the options of an index, the same for indexing and for the page. */
type OptionsOf = (flexSearch: FlexSearch, split: (terms: string[]) => string[]) => object;

async function openPage(
  optionsOf: OptionsOf,
  split: (terms: string[]) => string[],
): Promise<PeerPage> {
  const address = './flexsearch.js';
  const flexSearch = (await import(address)) as FlexSearch;
  const index = new flexSearch.Index(optionsOf(flexSearch, split));
  const read = async <T>(file: string) => (await (await fetch(file)).json()) as T;
  const [keys, titles] = await Promise.all([
    read<string[]>('keys.json'),
    read<string[]>('titles.json'),
  ]);
  for (const [at, key] of keys.entries()) {
    const response = await fetch(`index/${at}.json`);
    index.import(key, await response.text());
  }
  return {
    search: (text) => Promise.resolve(index.search(text, { limit: titles.length })),
    show: (text) =>
      Promise.resolve(
        index
          .search(text)
          .slice(0, 10)
          .map((id) => titles[id]!),
      ),
  };
}

function flexSearch(id: string, name: string, optionsOf: OptionsOf): Omit<Peer, 'settings'> {
  return {
    id,
    ways: [{ name, typed: unquoted }],
    indexFiles: ['index', 'keys.json', 'titles.json'],
    script: `(${openPage.toString()})(${optionsOf.toString()}, ${singleCharacters.toString()})`,
    build: async (articles, folder) => {
      const flexSearch = await peerModule<FlexSearch>(MODULE);
      const index = new flexSearch.Index(optionsOf(flexSearch, singleCharacters));
      const titles: string[] = [];
      let spent = 0;
      for await (const { headline, passages } of articles) {
        const start = performance.now();
        const title = `${headline.en} ${headline.zh}`;
        const text = passages.map(({ en, zh }) => `${en}\n${zh}`).join('\n');
        index.add(titles.length, `${title}\n${text}`);
        titles.push(title);
        spent += performance.now() - start;
      }
      const start = performance.now();
      const keys: string[] = [];
      mkdirSync(path.join(folder, 'index'));
      await index.export((key, data) => {
        writeFileSync(path.join(folder, 'index', `${keys.length}.json`), data);
        keys.push(key);
      });
      writeFileSync(path.join(folder, 'keys.json'), JSON.stringify(keys));
      writeFileSync(path.join(folder, 'titles.json'), JSON.stringify(titles));
      copyPeerFile(MODULE, path.join(folder, 'flexsearch.js'));
      return spent + performance.now() - start;
    },
  };
}

/** FlexSearch with the encoder that it brings for Chinese. */
export const flexSearchCjk: Peer = {
  ...flexSearch('flexsearch-cjk', 'FlexSearch, CJK', ({ Charset }) => ({ encoder: Charset.CJK })),
  settings: 'encoder: Charset.CJK',
};

/** FlexSearch with its encoder for all languages, which splits words, and Chinese split further. */
export const flexSearchMixed: Peer = {
  ...flexSearch(
    'flexsearch-mixed',
    'FlexSearch, words and characters',
    ({ Charset, Encoder }, split) => ({
      encoder: new Encoder(Charset.Default, { finalize: split }),
    }),
  ),
  settings: 'encoder: Charset.Default, finalize: Chinese characters one by one',
};

/** The same with the order of words and characters taken into account. */
export const flexSearchContext: Peer = {
  ...flexSearch(
    'flexsearch-context',
    'FlexSearch, with context',
    ({ Charset, Encoder }, split) => ({
      context: true,
      encoder: new Encoder(Charset.Default, { finalize: split }),
    }),
  ),
  settings: 'encoder: Charset.Default, finalize: Chinese characters one by one; context: true',
};
