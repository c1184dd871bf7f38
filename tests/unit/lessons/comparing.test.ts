import { expect, test } from 'vitest';
import { compareItem, comparePack, type Today } from '../../../src/lessons/index.ts';
import { ITEM, PACK, QUOTE } from './support/samples.ts';

const FROM_LINK = { ...ITEM, quote: undefined };

const TEXTS = { en: QUOTE.en, zh: QUOTE.zh };
const NEW_ENGLISH = { ...TEXTS, en: 'The cadres went down to the workshops.' };
const NEW_CHINESE = { ...TEXTS, zh: '他们下到了車间。' };
const BOTH_NEW = { en: NEW_ENGLISH.en, zh: NEW_CHINESE.zh };
const LAID_OUT = { en: TEXTS.en.replace('\n', '  '), zh: TEXTS.zh.replaceAll('。', '.') };

test.each<[string, Today, string]>([
  ['nothing has changed', { texts: TEXTS }, 'same'],
  ['only the layout and the form of full stops', { texts: LAID_OUT }, 'same'],
  ['the English', { texts: NEW_ENGLISH }, 'english-changed'],
  ['a figure', { texts: { ...TEXTS, en: TEXTS.en.replace('99.5', '995') } }, 'english-changed'],
  ['the Chinese', { texts: NEW_CHINESE, passage: 'p9999999' }, 'chinese-corrected'],
  ['both', { texts: BOTH_NEW, passage: 'p9999999' }, 'chinese-corrected'],
  ['where it stands', { texts: TEXTS, passage: 'p9999999' }, 'moved'],
  ['the translation is gone', { texts: { ...TEXTS, en: '' } }, 'english-changed'],
  ['all of it is gone', {}, 'missing'],
  ['all but its place', { nearest: 'p9999999' }, 'missing'],
])('when %s has changed, files and links see it alike', (_, today, verdict) => {
  const fromFile = compareItem(ITEM, today);
  const fromLink = compareItem(FROM_LINK, today);
  expect(fromFile.verdict).toBe(verdict);
  expect(fromLink).toEqual({ ...fromFile, then: undefined });
  expect(fromFile.then).toEqual(TEXTS);
  expect(fromFile.now).toEqual(today.texts);
});

test('when both sides have changed, both are named', () => {
  expect(compareItem(ITEM, { texts: BOTH_NEW }).differs).toEqual({ en: true, zh: true });
  expect(compareItem(ITEM, { texts: NEW_CHINESE }).differs).toEqual({ en: false, zh: true });
});

test('the passage that answers today is named, or else the nearest', () => {
  expect(compareItem(ITEM, { texts: TEXTS }).passage).toBe(ITEM.passage);
  expect(compareItem(ITEM, { texts: TEXTS, passage: 'p9999999' }).passage).toBe('p9999999');
  expect(compareItem(ITEM, { nearest: 'p8888888' }).passage).toBe('p8888888');
  expect(compareItem(ITEM, {}).passage).toBeUndefined();
});

test('a lesson is compared passage by passage, in its order', () => {
  const today = new Map<string, Today>([[ITEM.passage, { texts: NEW_ENGLISH }]]);
  const verdicts = comparePack(PACK, ({ passage }) => today.get(passage) ?? {});
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['english-changed', 'missing']);
});
