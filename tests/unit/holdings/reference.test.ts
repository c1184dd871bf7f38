import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { contentDigest, openHoldings } from '../../../src/holdings/index.ts';
import { SETTINGS } from './documents.ts';
import { scratchFolder, type Files } from './scratch.ts';

const TIANJIN =
  '- { id: tianjin, zh: 天津, en: Tianjin, kind: municipality, lat: 39.1, lon: 117.2 }';
const FIELD =
  '- { id: shiyantian, zh: 试验田, pinyin: shìyàntián, renderings: [plot], meaning: A plot. }';

function open(files: Files) {
  const folder = scratchFolder({ 'archive.yml': SETTINGS, ...files });
  const { holdings, problems } = openHoldings(folder);
  expect(problems).toEqual([]);
  return { folder, holdings: holdings! };
}

test('an archive without gazetteer and glossary has no places and no terms', () => {
  const { holdings } = open({});
  expect([holdings.listPlaces(), holdings.listTerms()]).toEqual([[], []]);
});

test('places and terms are those of the files', () => {
  const { holdings } = open({ 'places.yml': TIANJIN, 'terms.yml': FIELD });
  expect(holdings.listPlaces()).toMatchObject([{ id: 'tianjin', zh: '天津' }]);
  expect(holdings.listTerms()).toMatchObject([{ id: 'shiyantian', renderings: ['plot'] }]);
});

test('a file is read again when it has changed, and only then', () => {
  const { folder, holdings } = open({ 'places.yml': TIANJIN, 'terms.yml': FIELD });
  const { listPlaces, listTerms } = holdings;
  const [places, terms] = [listPlaces(), listTerms()];
  writeFileSync(path.join(folder, 'places.yml'), TIANJIN.replace('Tianjin', 'Tientsin'));
  expect(listPlaces()).toMatchObject([{ en: 'Tientsin' }]);
  expect(listPlaces()).not.toBe(places);
  expect(listTerms()).toBe(terms);
  rmSync(path.join(folder, 'terms.yml'));
  expect(listTerms()).toEqual([]);
});

test('a folder is not opened with errors in its gazetteer or glossary, and all are told', () => {
  const folder = scratchFolder({
    'archive.yml': SETTINGS,
    'places.yml': TIANJIN.replace('municipality', 'town'),
    'terms.yml': new Uint8Array([0xff]),
  });
  const { holdings, problems } = openHoldings(folder);
  expect(holdings).toBeUndefined();
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/places\.yml:1:45 YAML_VALUE_BAD/u),
    expect.stringMatching(/terms\.yml:1:1 FILE_NOT_UTF8/u),
  ]);
});

test('an error that an editor makes later is thrown with its place, until it is mended', () => {
  const { folder, holdings } = open({ 'terms.yml': FIELD });
  const file = path.join(folder, 'terms.yml');
  writeFileSync(file, FIELD.replace('meaning', 'means'));
  const wanted = /terms\.yml:1:\d+ YAML_KEY_UNKNOWN /u;
  expect(() => holdings.listTerms()).toThrow(wanted);
  expect(() => holdings.listTerms()).toThrow(wanted);
  expect(() => contentDigest(holdings)).toThrow(wanted);
  writeFileSync(file, FIELD);
  expect(holdings.listTerms()).toHaveLength(1);
});

test('the digest of the content changes with what an entry says, and not with how the file is laid out', () => {
  const { folder, holdings } = open({ 'places.yml': TIANJIN });
  const digest = contentDigest(holdings);
  writeFileSync(path.join(folder, 'places.yml'), `# The city.\n\n${TIANJIN}\n`);
  expect(contentDigest(holdings)).toBe(digest);
  writeFileSync(path.join(folder, 'places.yml'), TIANJIN.replace('39.1', '39.2'));
  expect(contentDigest(holdings)).not.toBe(digest);
});
