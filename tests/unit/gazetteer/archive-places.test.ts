import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlaceFinder, namesOf, readPlaces } from '../../../src/archive/gazetteer/index.ts';
import { readDocument } from '../../../src/archive/read/index.ts';

const CONTENT = new URL('../../../content/', import.meta.url);
const { places = [], problems } = readPlaces(
  readFileSync(new URL('places.yml', CONTENT), 'utf8'),
  'places.yml',
);
const documents = readdirSync(new URL('articles/', CONTENT)).map(
  (name) => readDocument(readFileSync(new URL(`articles/${name}`, CONTENT)), name).document!,
);
const placesIn = createPlaceFinder(places);
const idsIn = (...[text, side]: Parameters<typeof placesIn>) =>
  placesIn(text, side).map(({ values }) => values.map(({ id }) => id).join(' or '));

describe('the places of this archive', () => {
  it('are read without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('are all provinces, regions and municipalities, and what else there is', () => {
    const count = (...kinds: string[]) => places.filter(({ kind }) => kinds.includes(kind)).length;
    expect([count('province'), count('region'), count('municipality')]).toEqual([22, 5, 2]);
    expect(count('city')).toBeGreaterThan(90);
    expect(count('county', 'district')).toBeGreaterThan(3);
  });

  it('lie within the country', () => {
    for (const { id, lat, lon } of places) {
      expect(lat, id).toBeGreaterThan(18);
      expect(lat, id).toBeLessThan(54);
      expect(lon, id).toBeGreaterThan(73);
      expect(lon, id).toBeLessThan(136);
    }
  });

  it('hold every place in a dateline, in both languages', () => {
    const printed = documents.flatMap(({ dateline: { en, zh } }) =>
      en && zh ? [[idsIn(en.place, 'en'), idsIn(zh.place, 'zh')]] : [],
    );
    const ids = ['fuxin', 'tianjin', 'lanzhou', 'wuhan'];
    expect(printed).toEqual(ids.map((id) => [[id], [id]]));
  });

  it.each([
    ['1957-01-30', 'jiaxing putuo shanghai zhejiang'],
    ['1958-03-20', 'fuxin liaoning shenyang'],
    ['1960-06-11', 'tianjin wuqiao'],
    ['1960-08-09', 'lanzhou'],
    ['1960-08-15', 'changning daye hunan wuhan'],
  ])('are found in the document of %s, the same on both sides', (date, expected) => {
    const { blocks } = documents.find((document) => document.date === date)!;
    for (const side of ['en', 'zh'] as const) {
      const found = blocks[side].flatMap(({ text }) => idsIn(text, side));
      expect([...new Set(found)].sort().join(' ')).toBe(expected);
    }
  });

  it('are found by their older romanisations', () => {
    const older = 'Tientsin, Peking, Lanchow, Canton, Mukden and Sian';
    expect(idsIn(older, 'en')).toEqual([
      'tianjin',
      'beijing',
      'lanzhou',
      'guangzhou',
      'shenyang',
      'xian',
    ]);
  });

  it('that share a name are both told, and each alone where its rank is given', () => {
    expect(idsIn('吉林、吉林省、吉林市', 'zh')).toEqual([
      'jilin or jilin-city',
      'jilin',
      'jilin-city',
    ]);
  });

  it('are not found in longer words that mean something else', () => {
    expect(idsIn('一碗大同小异的混合肥料，四平八稳，在华北平原', 'zh')).toEqual([]);
    expect(idsIn('马鞍山、长沙市', 'zh')).toEqual(['maanshan', 'changsha']);
  });

  it('are not found by the one character that is short for them, but can be looked for by it', () => {
    expect(idsIn('京、津、冀', 'zh')).toEqual([]);
    expect(namesOf(places.find(({ id }) => id === 'hebei')!).zh).toContain('冀');
  });
});
