import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import {
  jsonLd,
  ofRelease,
  pageMeta,
  PREFIXES,
  scriptData,
  withoutRelease,
} from '../../../src/citing/index.ts';
import { awkwardText } from './awkward-text.ts';
import { AWKWARD, OWN, recordOf, RELEASE } from './records.ts';

test('a page says to Zotero what it needs to make a newspaper article', () => {
  const record = recordOf(
    { column: '学术动态', edition: '副刊' },
    { place: { en: 'Beijing', zh: '北京' } },
  );
  expect(pageMeta(record).map(({ name, content }) => `${name}: ${content}`)).toEqual([
    'z:itemType: newspaperArticle',
    'citation_author: Chen, Xinhai',
    'citation_author: Shi, Zai',
    'citation_title: Deeper, and Still Deeper',
    "prism.publicationName: People's Daily",
    'eprints.place_of_pub: Beijing',
    'citation_publication_date: 1957/01/30',
    'citation_firstpage: 2',
    'prism.edition: 副刊',
    'article:section: 学术动态',
    'citation_language: en',
    'dc.language: en',
    'dc.language: zh-Hans',
    'citation_public_url: https://archive.example/articles/1957-01-30-p2-shenru/',
  ]);
});

test('an institution is one author, and a document without authors names none', () => {
  const authorsOf = (what: string) =>
    pageMeta(AWKWARD[what]!).flatMap(({ name, content }) =>
      name === 'citation_author' ? [content] : [],
    );
  expect(authorsOf('an institution')).toEqual(['Xinhua News Agency']);
  expect(authorsOf('no author')).toEqual([]);
});

test('nothing makes the article one of a journal, and every prefix is declared', () => {
  const declared = PREFIXES.map(({ rel }) => rel.replace('schema.', ''));
  for (const record of [...OWN, ...Object.values(AWKWARD)]) {
    const names = pageMeta(record).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['z:itemType', 'prism.publicationName']));
    expect(names).not.toContain('citation_journal_title');
    for (const name of names)
      expect(['citation', ...declared]).toContain(/^[a-z]+/u.exec(name)![0]);
  }
});

test('data between script tags cannot end the element, and reads as what went in', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, (title, column) => {
      const record = recordOf({ title: { en: title, zh: title }, column });
      for (const value of [record, jsonLd(record)]) {
        const html = `<script type="application/json">${scriptData(value)}</script><p>after</p>`;
        const { children } = fromHtml(html, { fragment: true });
        expect(children).toHaveLength(2);
        expect(JSON.parse(toString(children[0]!))).toEqual(value);
      }
    }),
  );
});

test('what a page carries is the same in every release, and becomes the record again', () => {
  const later = { date: '2027-01-02', hash: 'abcdef0123' };
  for (const record of [...OWN, ...Object.values(AWKWARD)]) {
    const carried = withoutRelease(record);
    const next = ofRelease(carried, later);
    for (const said of [carried, jsonLd(record), pageMeta(record)])
      for (const word of Object.values(RELEASE)) expect(JSON.stringify(said)).not.toContain(word);
    expect([withoutRelease(next), jsonLd(next), pageMeta(next)]).toEqual([
      carried,
      jsonLd(record),
      pageMeta(record),
    ]);
    expect(ofRelease(carried, RELEASE)).toEqual(record);
  }
});
