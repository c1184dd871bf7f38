import type { Sides } from '../model.ts';

/** Kinds of places: how high each stands (1 is highest), and the rank that may follow its name. */
export const KINDS = {
  province: { level: 1, zh: '省', en: 'Province' },
  region: { level: 1, zh: '自治区', en: 'Autonomous Region' },
  municipality: { level: 1, zh: '市', en: 'Municipality' },
  city: { level: 2, zh: '市', en: 'City' },
  county: { level: 3, zh: '县', en: 'County' },
  district: { level: 3, zh: '区', en: 'District' },
} as const;

export type Kind = keyof typeof KINDS;

/** An entry of the gazetteer. */
export interface Place {
  /** What stands in its address. */
  id: string;
  /** The Chinese name in use now, without its rank where it is commonly left out: `天津`. */
  zh: string;
  /** Further Chinese names: full, short and earlier ones. */
  alsoZh: string[];
  /** The English spelling in use now, nearly always pinyin. */
  en: string;
  /** Further spellings in use now: `Xizang`, `Haerbin`. */
  alsoEn: string[];
  /** Romanisations in use before pinyin: `Tientsin`. */
  older: string[];
  /** What it was in the years of the archive. */
  kind: Kind;
  /** Id of the higher place in which it lay in the years of the archive. */
  in?: string;
  /** Degrees north, to a tenth. Of a province or region it is the present seat of its government. */
  lat: number;
  /** Degrees east, to a tenth. */
  lon: number;
  /** Longer Chinese words that contain one of its names and do not mean it: `普通化` for 通化. */
  except: string[];
  /** In English: what has changed about its name or level since. */
  note?: string;
}

/**
 * All names under which a place may be looked for, the present one first: with and without its
 * rank, short and earlier names, older romanisations.
 */
export function namesOf(place: Place): Sides<string[]> {
  const rank = KINDS[place.kind];
  const zh = [place.zh, ...(place.zh.endsWith(rank.zh) ? [] : [place.zh + rank.zh])];
  const en = [place.en, `${place.en} ${rank.en}`];
  return {
    zh: [...new Set([...zh, ...place.alsoZh])],
    en: [...new Set([...en, ...place.alsoEn, ...place.older])],
  };
}
