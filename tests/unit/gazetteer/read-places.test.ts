import { describe, expect, it } from 'vitest';
import { namesOf, readPlaces } from '../../../src/archive/gazetteer/index.ts';

const HEBEI = '- { id: hebei, zh: 河北, en: Hebei, kind: province, lat: 38.0, lon: 114.5 }';
const CITY = 'id: tianjin, zh: 天津, en: Tianjin, kind: city, in: hebei, lat: 39.1, lon: 117.2';

/** The problems of a file that begins with Hebei, as `line:column CODE`. */
function problemsOf(...entries: string[]): string[] {
  const yaml = [HEBEI, ...entries.map((entry) => `- { ${entry} }`)].join('\n');
  return readPlaces(yaml, 'places.yml').problems.map((found) =>
    [`${found.line}:${found.column}`, found.code].join(' '),
  );
}

describe('places.yml', () => {
  it('gives places with all that is written of them', () => {
    const yaml = `${HEBEI}\n- { ${CITY}, alsoZh: [津], older: [Tientsin], note: Text. }`;
    expect(readPlaces(yaml, 'places.yml').places?.[1]).toEqual({
      id: 'tianjin',
      zh: '天津',
      alsoZh: ['津'],
      en: 'Tianjin',
      alsoEn: [],
      older: ['Tientsin'],
      kind: 'city',
      in: 'hebei',
      lat: 39.1,
      lon: 117.2,
      except: [],
      note: 'Text.',
    });
  });

  it('may have two places of one name that differ in kind', () => {
    expect(problemsOf(CITY.replace('天津', '河北'))).toEqual([]);
  });

  it.each([
    ['without coordinates', 'id: a, zh: 甲, en: A, kind: province', 'KEY_MISSING', 'KEY_MISSING'],
    ['of an unknown kind', CITY.replace('city', 'town'), 'YAML_VALUE_BAD'],
    ['too far north', CITY.replace('39.1', '117.2'), 'YAML_VALUE_BAD'],
    ['too far east', CITY.replace('117.2', '217.2'), 'YAML_VALUE_BAD'],
    ['whose coordinates are no number', CITY.replace('39.1', 'north'), 'YAML_VALUE_BAD'],
    ['without a Chinese name', CITY.replace('天津', 'Tianjin'), 'YAML_VALUE_BAD'],
    ['without an English name', CITY.replace('Tianjin', '天津'), 'YAML_VALUE_BAD'],
    ['with an id that is there', CITY.replace('id: tianjin', 'id: hebei'), 'PLACE_ID_REPEATED'],
    ['with one name twice', `${CITY}, alsoZh: [天津]`, 'PLACE_NAME_REPEATED'],
    ['in no other place', CITY.replace('in: hebei, ', ''), 'PLACE_IN_MISSING'],
    ['in an unknown place', CITY.replace('in: hebei', 'in: hubei'), 'PLACE_IN_UNKNOWN'],
    ['in itself', CITY.replace('in: hebei', 'in: tianjin'), 'PLACE_IN_NOT_HIGHER'],
    ['that is highest, in another', CITY.replace('city', 'region'), 'PLACE_IN_NOT_HIGHER'],
    ['with a pointless exception', `${CITY}, except: [天干]`, 'PLACE_EXCEPT_POINTLESS'],
  ])('reports a place %s', (_, entry, ...codes) => {
    const found = problemsOf(entry);
    expect(found).toHaveLength(codes.length);
    for (const [index, code] of codes.entries())
      expect(found[index]).toMatch(new RegExp(`^2:\\d+ \\w*${code}$`, 'u'));
  });

  it('reports two places of one name and kind where the second stands', () => {
    const other = CITY.replace('id: tianjin', 'id: other').replace('zh: 天津', 'zh: 别名');
    expect(problemsOf(CITY, `${other}, alsoZh: [天津]`)).toEqual(['3:92 PLACE_NAME_REPEATED']);
  });

  it('does not blame a place for the mistakes of the place that it lies in', () => {
    const county = CITY.replace('tianjin', 'a').replace('天津', '甲').replace('city', 'county');
    const wrong = CITY.replace('kind: city', 'kind: town');
    expect(problemsOf(wrong, county.replace('in: hebei', 'in: tianjin'))).toEqual([
      '2:45 YAML_VALUE_BAD',
    ]);
  });

  it('lets a place be looked for by every one of its names', () => {
    const yaml = `${HEBEI}\n- { ${CITY}, alsoZh: [津], alsoEn: [Tjanjin], older: [Tientsin] }`;
    expect(namesOf(readPlaces(yaml, 'a').places![1]!)).toEqual({
      zh: ['天津', '天津市', '津'],
      en: ['Tianjin', 'Tianjin City', 'Tjanjin', 'Tientsin'],
    });
  });
});
