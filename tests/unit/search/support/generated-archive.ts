import { generateDocument } from '../../../../scripts/bench/corpus/generate.ts';
import type { ArticleRecord } from '../../../../src/search/index/record.ts';
import type { Name } from '../../../../src/search/names/name.ts';

/** Names that the generated articles use, a few of them each. */
export const NAMES: readonly Name[] = [
  { kind: 'places', id: 'hebei', zh: ['河北'], en: ['Hebei'], pinyin: 'hebei' },
  { kind: 'places', id: 'tianjin', zh: ['天津'], en: ['Tianjin', 'Tientsin'], pinyin: 'tianjin' },
  { kind: 'places', id: 'shanxi', zh: ['山西'], en: ['Shanxi'], pinyin: 'shanxi' },
  { kind: 'places', id: 'shaanxi', zh: ['陕西'], en: ['Shaanxi', 'Shensi'], pinyin: 'shanxi' },
  { kind: 'places', id: 'nowhere', zh: ['乌有乡'], en: ['Erewhon'], pinyin: 'wuyouxiang' },
  { kind: 'terms', id: 'cadre', zh: ['干部'], en: ['cadre'], pinyin: 'ganbu' },
  { kind: 'terms', id: 'plot', zh: ['试验田'], en: ['experimental plot'], pinyin: 'shiyantian' },
  { kind: 'terms', id: 'commune', zh: ['公社'], en: ['commune'], pinyin: 'gongshe' },
];

/** Articles that nobody wrote, in the order of an archive. */
export function generatedRecords(count: number, seed: number): ArticleRecord[] {
  return Array.from({ length: count }, (_, at) => generatedRecord(at, seed)).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

function generatedRecord(at: number, seed: number): ArticleRecord {
  const { truth } = generateDocument(at, seed);
  const passages = truth.rows.map(({ en, zh }) => ({ en: en.join('\n'), zh: zh.join('\n') }));
  const text = passages.map(({ zh }) => zh).join('\n');
  const idsOf = (kind: Name['kind']) =>
    NAMES.filter((name) => name.kind === kind && text.includes(name.zh[0]!)).map(({ id }) => id);
  return {
    id: `${truth.date}-p${truth.page}-${String(at).padStart(4, '0')}`,
    date: truth.date,
    page: truth.page,
    column: truth.column,
    place: truth.origin?.place.zh ?? '',
    headline: truth.title,
    places: idsOf('places'),
    terms: idsOf('terms'),
    passages: [truth.title, ...passages],
  };
}
