import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { countLost, generateDocument, saidInText } from '../../../scripts/bench/corpus/index.ts';
import { readTerms } from '../../../src/archive/glossary/index.ts';
import { LANG, type Block, type Sides } from '../../../src/archive/model.ts';
import { readDocument } from '../../../src/archive/read/index.ts';
import { identifyBlocks, makePassages } from '../../../src/archive/passages/index.ts';
import { createRenderingFinder } from '../../../src/archive/renderings/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { segmented } from '../../../src/holdings/translation/segmented.ts';
import { articleHtml } from '../../../src/rendering/article.ts';
import { headerHtml } from '../../../src/rendering/header.ts';
import { PAGE_TEXTS } from '../../../src/texts/pages.ts';

const RUNS = 150;
const NONE = { aliases: new Map(), gone: new Map() };

const GLOSSARY = new URL('../../../content/terms.yml', import.meta.url);
const { terms = [] } = readTerms(readFileSync(GLOSSARY, 'utf8'), 'terms.yml');
const findRenderings = createRenderingFinder(terms, dictionary());

/** The passages of a document, their sentences and terms linked. */
function examined(blocks: Sides<Block[]>) {
  const passages = makePassages(identifyBlocks(blocks), dictionary());
  return segmented(passages).map((passage) => ({
    ...passage,
    renderings: findRenderings(passage),
    flags: [],
  }));
}

/** What a browser would show in the elements of one language. */
function shownIn(node: Nodes, lang: string): string {
  if (node.type === 'element' && node.properties.lang === lang) return toString(node);
  return 'children' in node ? node.children.map((child) => shownIn(child, lang)).join('') : '';
}

test('no character of a document is lost between its file and its page', () => {
  const document = fc
    .record({ index: fc.nat({ max: 1_000_000 }), seed: fc.nat() })
    .map(({ index, seed }) => generateDocument(index, seed).text);
  let marked = 0;
  fc.assert(
    fc.property(document, (text) => {
      const { document: read, problems } = readDocument(new TextEncoder().encode(text), 'x.txt');
      expect(read, JSON.stringify(problems)).toBeDefined();
      const { blocks, header } = read!;
      const html =
        headerHtml('en', header.en) +
        headerHtml('zh', header.zh) +
        articleHtml(
          examined(blocks),
          NONE,
          { en: PAGE_TEXTS.en.article, zh: PAGE_TEXTS.zh.article },
          '/terms/',
        );
      if (html.includes('data-term')) marked += 1;
      const page = fromHtml(html, { fragment: true });
      for (const side of ['en', 'zh'] as const)
        expect(countLost(saidInText(text, side), shownIn(page, LANG[side]))).toBe(0);
    }),
    { numRuns: RUNS },
  );
  expect(marked).toBeGreaterThan(RUNS / 2);
});
