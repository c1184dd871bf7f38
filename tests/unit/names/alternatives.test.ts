import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it, test } from 'vitest';
import { alternativesOf } from '../../../src/search/names/alternatives.ts';
import type { Name } from '../../../src/search/names/name.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { withSimplified } from '../../../src/search/query/simplify.ts';
import { ARCHIVE_NAMES } from './archive-names.ts';

const simplify = Converter({ from: 't', to: 'cn' });

function offered(text: string, names: readonly Name[] = ARCHIVE_NAMES): string[] {
  const query = withSimplified(parseQuery(text), simplify);
  return alternativesOf(query, names).map((each) => each.text);
}

describe('a query is also offered with the other names of what it names', () => {
  it.each([
    ['an older romanisation', 'Tientsin', ['天津', 'Tianjin']],
    ['an earlier name', 'Peking', ['北京', '北平', 'Beijing', 'Peiping']],
    ['the present English', 'Lanzhou', ['兰州', 'Lanchow']],
    ['Chinese', '兰州', ['Lanzhou', 'Lanchow']],
    ['Chinese with its rank', '天津市', ['天津', 'Tianjin', 'Tientsin']],
    ['one character that is short for it', '津', ['Tianjin', 'Tientsin']],
    ['a term', '试验田', ['"experimental plots"']],
    ['a rendering', 'experimental plots', ['试验田']],
    ['a rendering in quotation marks', '"experimental plots"', ['试验田']],
    ['several renderings', 'leaders', ['领导干部', '"leading cadres"']],
    ['a rendering that is quoted in print', '"one, two, three"', ['一二三制', '“一、二、三”']],
    ['pinyin without tones', 'shiyantian', ['试验田', '"experimental plots"']],
    ['pinyin that is the English name', 'tianjin', ['天津', 'Tientsin']],
    [
      'pinyin that is not the English name',
      'huhehaote',
      ['呼和浩特', '归绥', 'Hohhot', 'Huhehot', 'Kweisui'],
    ],
  ])('that is %s', (_, query, texts) => {
    expect(offered(query)).toEqual(texts);
  });

  it.each([
    ['case', 'TIENTSIN', 'Tientsin'],
    ['accents', 'Ürümqi', 'Urumqi'],
    ['width', 'Ｔｉｅｎｔｓｉｎ', 'Tientsin'],
    ['the shape of apostrophes', 'Xi’an', "Xi'an"],
    ['traditional characters', '試驗田', '试验田'],
    ['inflections', 'Experimental Plot', 'experimental plots'],
    ['the possessive', 'Lanchow’s', 'Lanchow'],
    ['tones', 'shì yàn tián', 'shiyantian'],
    ['spaces in pinyin', 'shi yan tian', 'shiyantian'],
    ['quotation marks around pinyin', '"shi yan tian"', 'shiyantian'],
    ['apostrophes in pinyin', "chao'e wancheng", 'chaoewancheng'],
    ['spaces in Chinese', '领导 干部', '领导干部'],
  ])('whatever its %s', (_, query, plain) => {
    expect(offered(plain)).not.toEqual([]);
    expect(offered(query)).toEqual(offered(plain));
  });

  it.each(['nugong', 'nvgong', 'nügong', 'nü gong'])('and whether ü is typed as in %s', (query) => {
    const women: Name = { kind: 'terms', id: 'a', zh: ['女工'], en: [], pinyin: 'nugong' };
    expect(offered(query, [women])).toEqual(['女工']);
  });

  it('and asks quoted words to be the very words of the name', () => {
    expect(offered('"experimental plot"')).toEqual([]);
  });

  it('and says what takes the place of what', () => {
    expect(alternativesOf(parseQuery('参谋 "Leading Cadres"'), ARCHIVE_NAMES)).toEqual([
      { typed: '参谋', name: 'advisors', kind: 'terms', text: 'advisors "Leading Cadres"' },
      { typed: 'Leading Cadres', name: '领导干部', kind: 'terms', text: '参谋 领导干部' },
      { typed: 'Leading Cadres', name: 'leaders', kind: 'terms', text: '参谋 leaders' },
    ]);
    expect(alternativesOf(parseQuery('Amoy'), ARCHIVE_NAMES)).toEqual([
      { typed: 'Amoy', name: '厦门', kind: 'places', text: '厦门' },
      { typed: 'Amoy', name: 'Xiamen', kind: 'places', text: 'Xiamen' },
    ]);
  });

  it('and of all that share the name', () => {
    expect(offered('shanxi')).toEqual(['山西', 'Shansi', '陕西', 'Shaanxi', 'Shensi']);
    expect(offered('Kirin')).toEqual(['吉林', 'Jilin']);
  });
});

describe('the rest of a query', () => {
  it.each([
    ['Lanchow 参谋 -factory', '兰州 参谋 -factory'],
    ['"went down" 兰州 66.4%', '"went down" Lanzhou 66.4%'],
    ['-"one, two" Lanchow', '-"one, two" 兰州'],
  ])('stays in %s', (query, text) => {
    expect(offered(query)).toContain(text);
  });

  it('is not replaced where it is excluded, nor joined to a name across what is', () => {
    expect(offered('plots -Tientsin')).toEqual([]);
    expect(offered('experimental -field plots')).toEqual([]);
    expect(offered('"experimental" plots')).toEqual([]);
  });

  it('keeps a name that is in it from being offered again', () => {
    expect(offered('Tientsin 天津')).toEqual(['Tianjin 天津', 'Tientsin Tianjin']);
    expect(offered('Tientsin -天津')).toEqual(['Tianjin -天津']);
  });
});

describe('a name of several words', () => {
  it('is taken as a whole and not by the names within it', () => {
    expect(offered('grassroots cadres')).toEqual(['基层干部']);
    expect(offered('cadres grassroots')).toEqual(['干部 grassroots', 'cadres 基层']);
  });

  it('is found in the midst of others', () => {
    expect(offered('the mass line 1958')).toEqual(['the 群众路线 1958']);
  });
});

describe('nothing is offered', () => {
  it.each(['', '，', '-天津', 'nothing', '天津工人', 'experimental', '1958', 'a', '“'])(
    'for %j',
    (query) => {
      expect(offered(query)).toEqual([]);
    },
  );

  it('without names', () => {
    expect(offered('Tientsin', [])).toEqual([]);
  });

  it('that the query finds anyway, nor what another offer finds', () => {
    expect(offered('天津')).not.toContain('天津市');
    expect(offered('Tientsin')).not.toContain('天津市');
    expect(offered('Tientsin')).not.toContain('"Tianjin City"');
    // `key problems`, `key issues` and the like are found by `key`.
    expect(offered('关键')).toEqual(['key']);
    // `advisor` is the same word.
    expect(offered('参谋')).toEqual(['advisors']);
  });

  it('that is one character, which is nearly always a part of other words', () => {
    expect(offered('Tientsin')).not.toContain('津');
    expect(offered('Xinjiang')).toEqual(['新疆', 'Sinkiang']);
  });

  it('beyond six names of an entry', () => {
    const zh = Array.from('甲乙丙丁戊己庚辛', (sign) => `${sign}地`);
    const place: Name = { kind: 'places', id: 'a', zh, en: ['Atown'], pinyin: '' };
    expect(offered('Atown', [place])).toEqual(zh.slice(0, 6));
    const other: Name = { ...place, id: 'b', zh: ['北地'] };
    expect(offered('Atown', [place, other])).toEqual([...zh.slice(0, 6), '北地']);
  });
});

test('a list of names is taken apart once', () => {
  const counted = { reads: 0 };
  const names = ARCHIVE_NAMES.map((name) => ({
    ...name,
    get pinyin() {
      counted.reads += 1;
      return name.pinyin;
    },
  }));
  expect(offered('Tientsin', names)).toEqual(['天津', 'Tianjin']);
  expect(counted.reads).toBe(names.length);
  expect(offered('Peking', names)).toHaveLength(4);
  expect(counted.reads).toBe(names.length);
});
