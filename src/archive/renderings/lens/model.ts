/** A part of a quotation, and whether it is what the quotation is about. */
export interface QuotedPart {
  text: string;
  isMarked: boolean;
}

/** A place of the archive that shows what became of a term. */
export interface Example {
  /** The id of the article, its date (`YYYY-MM-DD`) and its page in the newspaper. */
  article: string;
  date: string;
  page: number;
  /** The id of the passage. */
  passage: string;
  /** The sentences of either side; a side that the passage does not have is empty. */
  en: readonly QuotedPart[];
  zh: readonly QuotedPart[];
}

/** How often something became of a term. */
export interface Use {
  /** How many times the Chinese has the term there. */
  count: number;
  /** In how many articles. */
  articles: number;
  /** Some of the places, in the order of their dates, as far apart as there are. */
  examples: readonly Example[];
}

/** A known rendering and its use. */
export interface RenderingUse extends Use {
  /** As the glossary writes it. */
  wording: string;
}

/** All that becomes of a term in an archive: its renderings through one lens. */
export interface Lens {
  /** How many times the Chinese of the archive has the term: the sum of all that follows. */
  count: number;
  /** In how many articles. */
  articles: number;
  /** The dates of the first and of the last of these; absent when there is none. */
  dates?: { first: string; last: string };
  /** The known renderings that were found, most frequent first, then in the order of the glossary. */
  renderings: readonly RenderingUse[];
  /** The known renderings that answer the term nowhere, in the order of the glossary. */
  notFound: readonly string[];
  /** Where there is English but none of the known renderings. */
  otherwise: Use;
  /** Where there is no English. */
  untranslated: Use;
}
