import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/citing/index.ts';
import type { Node } from '../../../src/citing/metadata/json-ld.ts';
import { AWKWARD, OWN, passageOf, recordOf } from './records.ts';

/** The types that are used, with those above them: https://schema.org/NewsArticle and so on. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['NewsArticle', 'Article', 'CreativeWork', 'Thing'],
  Newspaper: ['Newspaper', 'Periodical', 'CreativeWorkSeries', 'CreativeWork', 'Series', 'Thing'],
  WebSite: ['WebSite', 'CreativeWork', 'Thing'],
  Person: ['Person', 'Thing'],
  Organization: ['Organization', 'Thing'],
  Place: ['Place', 'Thing'],
};

/**
 * The properties that are used: the type that has each, and what it may hold, as their pages define
 * them: https://schema.org/alternateName and so on.
 */
const PROPERTIES: Readonly<Record<string, { on: string; holds: readonly string[] }>> = {
  alternateName: { on: 'Thing', holds: ['Text'] },
  articleSection: { on: 'Article', holds: ['Text'] },
  author: { on: 'CreativeWork', holds: ['Organization', 'Person'] },
  creativeWorkStatus: { on: 'CreativeWork', holds: ['DefinedTerm', 'Text'] },
  dateline: { on: 'NewsArticle', holds: ['Text'] },
  datePublished: { on: 'CreativeWork', holds: ['Date', 'DateTime'] },
  familyName: { on: 'Person', holds: ['Text'] },
  givenName: { on: 'Person', holds: ['Text'] },
  headline: { on: 'CreativeWork', holds: ['Text'] },
  inLanguage: { on: 'CreativeWork', holds: ['Language', 'Text'] },
  isPartOf: { on: 'CreativeWork', holds: ['CreativeWork', 'URL'] },
  locationCreated: { on: 'CreativeWork', holds: ['Place'] },
  name: { on: 'Thing', holds: ['Text'] },
  printEdition: { on: 'NewsArticle', holds: ['Text'] },
  printPage: { on: 'NewsArticle', holds: ['Text'] },
  sdPublisher: { on: 'CreativeWork', holds: ['Organization', 'Person'] },
  translationOfWork: { on: 'CreativeWork', holds: ['CreativeWork'] },
  url: { on: 'Thing', holds: ['URL'] },
  workTranslation: { on: 'CreativeWork', holds: ['CreativeWork'] },
};

const LITERALS: Readonly<Record<string, RegExp>> = {
  Text: /\S/u,
  URL: /^https:\/\/\S+$/u,
  Date: /^\d{4}-\d{2}-\d{2}$/u,
};

/** Checks a node and the nodes in it; gives the properties that it met. */
function expectTerms(node: Node, types: ReadonlyMap<string, string>): string[] {
  const { '@type': type, '@id': id, ...properties } = node;
  if (type === undefined && Object.keys(properties).length === 0) {
    expect(types.has(id as string)).toBe(true);
    return [];
  }
  // A node without a type is a thing of which nothing is claimed.
  const above = type === undefined ? ['Thing'] : TYPES[type as string];
  expect([type, above]).toEqual([type, expect.any(Array)]);
  return Object.entries(properties).flatMap(([name, value]) => {
    const term = PROPERTIES[name];
    expect([name, above]).toEqual([name, expect.arrayContaining([term?.on])]);
    return [value].flat().flatMap((each) => {
      if (typeof each === 'string') {
        const fits = term!.holds.some((kind) => LITERALS[kind]?.test(each));
        expect([name, each, fits]).toEqual([name, each, true]);
        return [name];
      }
      const held = each['@type'] ?? types.get(each['@id'] as string);
      if (held !== undefined)
        expect(TYPES[held as string]!.some((kind) => term!.holds.includes(kind))).toBe(true);
      return [name, ...expectTerms(each, types)];
    });
  });
}

const graphOf = (node: Node) => node['@graph'] as readonly Node[];

test('every type and property is one of schema.org, on a type that has it, and holds what it may', () => {
  const used = new Set<string>();
  const full = recordOf(
    {
      column: '学术动态',
      edition: '副刊',
      dateline: { en: { place: 'Tianjin', agency: '' }, zh: { place: '天津', agency: '' } },
    },
    { place: { en: 'Beijing', zh: '北京' }, publisher: { en: 'A School', zh: '某校' } },
  );
  for (const record of [full, ...OWN, ...Object.values(AWKWARD), passageOf(full)]) {
    const document = jsonLd(record);
    expect(document['@context']).toBe('https://schema.org');
    const types = new Map(
      graphOf(document).map((node) => [node['@id'] as string, node['@type'] as string]),
    );
    for (const node of graphOf(document))
      for (const name of expectTerms(node, types)) used.add(name);
  }
  expect([...used].sort()).toEqual(Object.keys(PROPERTIES).sort());
});

test('the original and the translation name each other, each in its own language', () => {
  const record = recordOf({ column: '学术动态' });
  const [original, translation] = graphOf(jsonLd(record)) as [Node, Node];
  expect(original).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'zh-Hans',
    headline: '深入再深入',
    datePublished: '1957-01-30',
    printPage: '2',
    articleSection: '学术动态',
    author: [
      { '@type': 'Person', name: '陈心海' },
      { '@type': 'Person', name: '石在' },
    ],
    isPartOf: { '@type': 'Newspaper', name: '人民日报', alternateName: "People's Daily" },
    workTranslation: { '@id': translation['@id'] },
  });
  expect(translation).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'en',
    headline: 'Deeper, and Still Deeper',
    creativeWorkStatus: 'unchecked machine translation',
    author: [
      { '@type': 'Person', name: 'Chen Xinhai', familyName: 'Chen', givenName: 'Xinhai' },
      { '@type': 'Person', name: 'Shi Zai', familyName: 'Shi', givenName: 'Zai' },
    ],
    isPartOf: { '@type': 'WebSite', name: "Leadership Reports from the People's Daily" },
    translationOfWork: { '@id': original['@id'] },
  });
});

test('an author who is not known to be a person has no type', () => {
  for (const node of graphOf(jsonLd(AWKWARD['an institution']!)))
    for (const author of node.author as Node[]) expect(Object.keys(author)).toEqual(['name']);
});
