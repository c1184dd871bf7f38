import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/archive/gazetteer/index.ts';
import { readTerms } from '../../../src/archive/glossary/index.ts';
import { createMentionFinder } from '../../../src/archive/mentions/index.ts';
import type { IdentifiedBlock } from '../../../src/archive/model.ts';
import { gatherLenses } from '../../../src/archive/renderings/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { openHoldings } from '../../../src/holdings/index.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8');
const { places = [] } = readPlaces(read('places.yml'), 'places.yml');
const { terms = [] } = readTerms(read('terms.yml'), 'terms.yml');
const mentionsIn = createMentionFinder(places, terms, dictionary());

const block = (text: string): IdentifiedBlock => ({
  id: 'p0000000',
  role: 'paragraph',
  text,
  line: 1,
});

/** A passage of one block on each side, or of none where there is no text. */
const passage = (zh: string, en = '') => ({
  zh: zh === '' ? [] : [block(zh)],
  en: en === '' ? [] : [block(en)],
});

/** The places that an article of these passages names. */
const placesOf = (...passages: [zh: string, en?: string][]) =>
  mentionsIn(passages.map((texts) => passage(...texts))).places;

const termsOf = (...passages: [zh: string, en?: string][]) =>
  mentionsIn(passages.map((texts) => passage(...texts))).terms;

describe('what an article names', () => {
  it('are the places and terms of its Chinese, each once, in the order of their lists', () => {
    expect(
      mentionsIn([
        passage('兰州市和天津市的领导干部', 'Leading cadres of Lanzhou and Tianjin'),
        passage('本报天津10日电　领导干部蹲“点”'),
        passage('兰州的试验田'),
      ]),
    ).toEqual({
      places: ['tianjin', 'lanzhou'],
      terms: ['lingdao-ganbu', 'shiyantian', 'dundian'],
    });
  });

  it('is found in every block of a passage', () => {
    const passages = [{ zh: [block('在阜新'), block('在沈阳')], en: [] }];
    expect(mentionsIn(passages).places).toEqual(['shenyang', 'fuxin']);
  });

  it('is nothing where nothing is named', () => {
    expect(mentionsIn([])).toEqual({ places: [], terms: [] });
    expect(mentionsIn([passage('大同小异的人们')])).toEqual({ places: [], terms: [] });
  });

  it('is not what only the English of a passage has beside its Chinese', () => {
    expect(placesOf(['他们去了首都。', 'They went to Beijing.'])).toEqual([]);
    expect(termsOf(['钥匙在桌上。', 'The key is on the table.'])).toEqual([]);
  });

  it('is what the English has where there is no Chinese', () => {
    expect(placesOf(['', 'Sent from Tientsin'])).toEqual(['tianjin']);
    expect(termsOf(['', 'Experimental plots'], ['群众', 'the mass line'])).toEqual(['shiyantian']);
  });

  it('is no term in parts of other words', () => {
    expect(termsOf(['全厂职工会议'])).toEqual([]);
    expect(termsOf(['全厂工会会议'])).toEqual(['gonghui']);
  });

  it('does not run from one block into the next', () => {
    const passages = [{ zh: [block('他向往天'), block('津贴不多')], en: [] }];
    expect(mentionsIn(passages).places).toEqual([]);
  });
});

it('finds a term in as many articles of this archive as the page of the term counts', () => {
  const { holdings } = openHoldings('content');
  const { listArticles, loadArticle, findRenderings } = holdings!;
  const articles = listArticles().map(({ id, date, page }) => {
    const article = loadArticle(id);
    // Of a passage without Chinese the page of a term tells nothing.
    const chinese = article.passages.filter(({ zh }) => zh.length > 0);
    const named = mentionsIn(chinese).terms;
    return { id, date, page, named, passages: findRenderings(article) };
  });
  const lenses = gatherLenses(terms, articles);
  const counted = terms.map(({ id }) => [id, lenses.get(id)!.articles]);
  const found = terms.map(({ id }) => [
    id,
    articles.filter(({ named }) => named.includes(id)).length,
  ]);
  expect(found).toEqual(counted);
  expect(new Set(found.map(([, count]) => count)).size).toBeGreaterThan(3);
});

describe('a name that several places share', () => {
  it('means them all where the article gives no sign', () => {
    expect(placesOf(['在吉林，'], ['吉林的工人'])).toEqual(['jilin', 'jilin-city']);
  });

  it.each([
    ['the city', '吉林市', ['jilin-city']],
    ['the province', '吉林省', ['jilin']],
    ['both', '吉林省吉林市', ['jilin', 'jilin-city']],
  ])('means %s where %s is named too, before or after', (_, sure, wanted) => {
    expect(placesOf([`到${sure}去`], ['在吉林'])).toEqual(wanted);
    expect(placesOf(['在吉林'], [`到${sure}去`])).toEqual(wanted);
  });

  it('is not decided by another place', () => {
    expect(placesOf(['从长春到吉林'])).toEqual(['jilin', 'changchun', 'jilin-city']);
  });
});

describe('an article', () => {
  const texts = ['吉林', '吉林市', '天津', '领导干部', '干部', 'Kirin', 'cadres', '，', '天', '津'];
  const anyPassage = fc
    .record({ zh: fc.subarray(texts), en: fc.subarray(texts) })
    .map(({ zh, en }) => passage(zh.join('和'), en.join(' ')));

  it('names the same whatever the order of its passages', () => {
    fc.assert(
      fc.property(fc.array(anyPassage), (passages) => {
        expect(mentionsIn(passages.toReversed())).toEqual(mentionsIn(passages));
      }),
    );
  });

  it('names no more than its passages do one by one', () => {
    fc.assert(
      fc.property(fc.array(anyPassage), (passages) => {
        const whole = mentionsIn(passages);
        const alone = passages.map((each) => mentionsIn([each]));
        for (const kind of ['places', 'terms'] as const) {
          const named = new Set(alone.flatMap((mentions) => mentions[kind]));
          expect(whole[kind].filter((id) => !named.has(id))).toEqual([]);
          // What is left out is only ever one of several that share a name.
          if (whole[kind].length === 0) expect(named.size).toBe(0);
        }
      }),
    );
  });
});

it('takes less than a millisecond for an article of two thousand characters', () => {
  const paragraph = '中共兰州市委自从六月份开始实行工作制度以来，领导干部普遍走出办公室。';
  const article = Array.from({ length: 10 }, () => passage(paragraph.repeat(6)));
  expect(article.reduce((sum, { zh }) => sum + zh[0]!.text.length, 0)).toBeGreaterThan(2000);
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    mentionsIn(article);
    return performance.now() - start;
  });
  // The least of them: other programs may take the processor in the midst of a run.
  expect(Math.min(...times)).toBeLessThan(1);
});
