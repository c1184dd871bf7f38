import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { openHoldings } from '../../../src/holdings/index.ts';
import { searchNames } from '../../../src/integrations/names.ts';
import { recordsOf } from '../../../src/integrations/record.ts';
import { alternativesOf } from '../../../src/search/names/alternatives.ts';
import { findMatches, findPart } from '../../../src/search/query/match.ts';
import { MAX_LENGTH, MAX_PARTS, type Part, type Query } from '../../../src/search/query/model.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { withSimplified } from '../../../src/search/query/simplify.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';
import { HELP, NOTHING, rowsUnder, TABLES } from './tables.ts';

/*
 * Every example on the help page, tried on the documents of this archive.
 */

const { holdings } = openHoldings('content');
const records = [...recordsOf(holdings!)];
const sides = records.flatMap(({ passages }) => passages.flatMap(({ en, zh }) => [en, zh]));

const simplify = Converter({ from: 't', to: 'cn' });
const read = (text: string) => withSimplified(parseQuery(text), simplify);

/** For each place where the archive has a text: how much of it a query finds. */
function tell(text: string, query: Query): ('whole' | 'part' | 'none')[] {
  return sides.flatMap((side) => {
    const matches = findMatches(side, query);
    return [...side.matchAll(new RegExp(RegExp.escape(text), 'gu'))].map(({ index }) => {
      const end = index + text.length;
      if (matches.some((match) => match.start >= index && match.end <= end)) return 'whole';
      return matches.some((match) => match.start < end && match.end > index) ? 'part' : 'none';
    });
  });
}

/** The articles that have all parts of a query and none that it excludes. */
function articlesFor({ parts }: Query): string[] {
  const has = (passage: string, part: Part) => findPart(elementsOf(passage), part).length > 0;
  return records
    .filter(({ passages }) =>
      parts.every(
        (part) => part.excluded !== passages.some(({ en, zh }) => has(en, part) || has(zh, part)),
      ),
    )
    .map(({ id }) => id);
}

/** The passages that a query finds, as the search counts them. */
function passagesFor(query: Query): string[] {
  const articles = new Set(articlesFor(query));
  return records
    .filter(({ id }) => articles.has(id))
    .flatMap(({ id, passages }) =>
      passages.flatMap((passage, at) =>
        [passage.en, passage.zh].some((side) => findMatches(side, query).length > 0)
          ? [`${id} ${at}`]
          : [],
      ),
    );
}

describe('what you find when you type', () => {
  const rows = rowsUnder('en', TABLES.found);

  it('many things', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows.map(([typed, ...cells]) => [typed!.codes[0]!, ...cells] as const))(
    '%s',
    (typed, found, not) => {
      const query = read(typed);
      expect(query.notes).toEqual([]);
      const articles = articlesFor(query);
      if (found.text === NOTHING.en) expect(articles).toEqual([]);
      else expect(found.codes.length + found.articles.length).toBeGreaterThan(0);

      for (const text of found.codes) expect(tell(text, query), text).toContain('whole');
      for (const text of not.codes)
        expect(new Set(tell(text, query)), text).toEqual(new Set(['none']));
      expect(articles).toEqual(expect.arrayContaining(found.articles));
      const known = records.map(({ id }) => id);
      expect(known).toEqual(expect.arrayContaining(not.articles));
      expect(articles.filter((id) => not.articles.includes(id))).toEqual([]);
    },
  );
});

describe('what cannot be taken as it stands', () => {
  const rows = rowsUnder('en', TABLES.readAs);

  it('is several things', () => {
    expect(rows.length).toBeGreaterThan(2);
  });

  it.each(rows.map((cells) => cells.map(({ codes }) => codes[0]!)))(
    '%s is read as %s',
    (typed, as) => {
      const forms = (text: string) => parseQuery(text).parts.map(({ forms }) => forms);
      expect(forms(typed)).toEqual(forms(as));
      expect(articlesFor(parseQuery(as))).not.toEqual([]);
    },
  );

  it('is told with its limits', () => {
    const length = MAX_LENGTH.toLocaleString('en');
    expect(HELP.en).toContain(`${length} characters and ${MAX_PARTS} parts`);
    expect(HELP.zh).toContain(`${length} 个字符、${MAX_PARTS} 项`);
  });
});

describe('other names, each of which finds something else', () => {
  const names = searchNames(holdings!.listPlaces(), holdings!.listTerms());
  const rows = rowsUnder('en', TABLES.also);

  it('of many', () => {
    expect(rows.length).toBeGreaterThan(3);
  });

  it.each(rows.map(([typed, also]) => [typed!.codes[0]!, also!.codes] as const))(
    '%s',
    (typed, also) => {
      const offers = alternativesOf(read(typed), names).map(({ text }) => text);
      const found = passagesFor(read(typed)).join();
      const others = offers.filter((text) => !['', found].includes(passagesFor(read(text)).join()));
      expect(others).toEqual(also);
    },
  );
});
