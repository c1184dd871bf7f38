/** A part of what is said of a flag: words of the site, or a quotation in the other language. */
export type FlagPart = string | { en: string } | { zh: string };
