import { describe, expect, it, test } from 'vitest';
import type { Sides } from '../../../src/archive/model.ts';
import { KEEPING as KEEPING_EN } from '../../../src/texts/en/keeping.ts';
import { NARROWING as NARROWING_EN } from '../../../src/texts/en/narrowing.ts';
import { PAGES as PAGES_EN } from '../../../src/texts/en/pages.ts';
import { SEARCH as SEARCH_EN } from '../../../src/texts/en/search.ts';
import { KEEPING as KEEPING_ZH } from '../../../src/texts/zh/keeping.ts';
import { NARROWING as NARROWING_ZH } from '../../../src/texts/zh/narrowing.ts';
import { PAGES as PAGES_ZH } from '../../../src/texts/zh/pages.ts';
import { SEARCH as SEARCH_ZH } from '../../../src/texts/zh/search.ts';
import { HELP, NOTHING, rowsUnder, TABLES, type Cell } from './tables.ts';

describe.each(Object.entries(TABLES))('the examples of the table “%s”', (_, headings) => {
  /** What is tested of an example: whatever does not depend on the language of the page. */
  const told = (cells: Cell[], nothing: string) =>
    cells.map(({ text, codes, articles }) => ({ codes, articles, isNone: text === nothing }));
  const english = rowsUnder('en', headings);

  it('are the same in Chinese', () => {
    expect(english.length).toBeGreaterThan(2);
    expect(rowsUnder('zh', headings).map((cells) => told(cells, NOTHING.zh))).toEqual(
      english.map((cells) => told(cells, NOTHING.en)),
    );
  });
});

/** What the help page calls by the name that it has on the site. */
const NAMED: Record<string, Sides<string>> = {
  'other names': { en: SEARCH_EN.also.trim(), zh: SEARCH_ZH.also.replace('：', '') },
  'the whole passage': { en: SEARCH_EN.whole, zh: SEARCH_ZH.whole },
  'the facets': { en: NARROWING_EN.facets, zh: NARROWING_ZH.facets },
  'the best first': { en: NARROWING_EN.sorts.relevance, zh: NARROWING_ZH.sorts.relevance },
  'the oldest first': { en: NARROWING_EN.sorts.oldest, zh: NARROWING_ZH.sorts.oldest },
  'the newest first': { en: NARROWING_EN.sorts.newest, zh: NARROWING_ZH.sorts.newest },
  'the citation': { en: KEEPING_EN.cite, zh: KEEPING_ZH.cite },
};

test.each(Object.entries(NAMED))('%s: help says what the page says', (_, { en, zh }) => {
  expect(HELP.en).toContain(`_${en}_`);
  expect(HELP.zh).toContain(`“${zh}”`);
});

test('the way to the query language is the same in both', () => {
  expect(HELP.en).toContain(`\n## ${PAGES_EN.search.howTitle}\n`);
  expect(HELP.zh).toContain(`\n## ${PAGES_ZH.search.howTitle}\n`);
});
