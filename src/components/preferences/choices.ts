/**
 * What readers choose about how the site looks and speaks, and the values of each choice; the first
 * is the usual one. A choice is a parameter of the address, an attribute `data-…` of the page's root
 * and a key of what is stored, all by this name.
 */
export const CHOICES = {
  /** The language of the site's own words; `auto` is what the browser asks for. */
  ui: ['auto', 'en', 'zh'],
  /** The ground of the page and its ink. */
  ground: ['auto', 'light', 'sepia', 'dark', 'contrast'],
  /** Text size, in per cent. */
  size: ['100', '85', '115', '130', '150'],
  /** Space between lines. */
  lines: ['usual', 'close', 'wide'],
  /** Which side of an article is shown. */
  view: ['both', 'en', 'zh'],
  /** Which side comes first. */
  order: ['en', 'zh'],
  /** Pinyin above the Chinese. */
  pinyin: ['off', 'on'],
  /** Whether single letters are commands, such as `j` for the next passage. */
  keys: ['on', 'off'],
} as const;

export type Choice = keyof typeof CHOICES;

export type Value<C extends Choice> = (typeof CHOICES)[C][number];

/** What a reader has chosen; what is missing is as usual. */
export type Choices = { [C in Choice]?: Value<C> };

/** Under which key of the browser's storages the choices stand, as JSON. */
export const STORED = 'duizhao:reading';
