/** Years, both included; without an end where a term stayed in use. */
export interface Years {
  from: number;
  to?: number;
}

/** An entry of the glossary: a Chinese expression of the period. */
export interface Term {
  /** What stands in its address: its pinyin without tones. */
  id: string;
  /** The expression in its usual form. */
  zh: string;
  /** Further forms as they are printed, misprints and misreadings among them: `解刮麻雀`. */
  alsoZh: string[];
  /** With tone marks, by word. */
  pinyin: string;
  /** The English wordings that the translations use for it. */
  renderings: string[];
  /** In English: what it meant then. */
  meaning: string;
  /** When it came up or was current. */
  dates?: Years;
  /** Ids of related terms. */
  see: string[];
}
