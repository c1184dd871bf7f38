import type { Span } from '../align/bead.ts';
import type { ResidueFlag } from './flag.ts';
import { stretchOf, type SideText } from './side-text.ts';

/** Letters of other scripts, with what stands between them. Greek letters are also signs. */
const FOREIGN =
  /(?:[[\p{L}\p{Nl}]--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Greek}Ⅰ-ↈ]]|\p{Script=Greek}{3,}|[〇ー])+/gv;

/** What may stand inside one piece of left-over text. */
const BETWEEN = /^[\s\p{P}\p{N}]{0,4}$/u;

/** Scripts by their names in Unicode, those most likely first. */
const SCRIPTS = (
  [
    ['Han', /\p{Script=Han}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Hiragana', /\p{Script=Hiragana}/u],
    ['Katakana', /\p{Script=Katakana}/u],
    ['Hangul', /\p{Script=Hangul}/u],
    ['Bopomofo', /\p{Script=Bopomofo}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Thai', /\p{Script=Thai}/u],
    ['Devanagari', /\p{Script=Devanagari}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
    ['Tibetan', /\p{Script=Tibetan}/u],
    ['Mongolian', /\p{Script=Mongolian}/u],
  ] as const
).map(([name, pattern]) => ({ name, pattern }));

/**
 * Finds text in another script that was left in the English. What the Chinese writes in that script
 * too may stand, and so may a word that only glosses what is translated: `Miao Di (苗地)`.
 */
export function findResidue(en: SideText, zh: SideText): ResidueFlag[] {
  return foreignSpans(en.text)
    .filter(({ from, to }) => {
      const text = en.text.slice(from, to);
      const isShared = !/\p{Script=Han}/u.test(text) && zh.text.includes(text);
      return !isShared && !isGloss(en.text, from, to);
    })
    .map((span) => ({
      kind: 'residue',
      script: scriptOf(en.text.slice(span.from, span.to)),
      en: stretchOf(en, span),
    }));
}

function foreignSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: piece, index } of text.matchAll(FOREIGN)) {
    const last = spans.at(-1);
    const to = index + piece.length;
    if (last && BETWEEN.test(text.slice(last.to, index))) last.to = to;
    else spans.push({ from: index, to });
  }
  return spans;
}

function isGloss(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 30), from);
  if (/\b(?:characters?|words?)\s*[“"'‘]?$/iu.test(before)) return true;
  return (
    /\p{Script=Latin}["”'’]?\s?[(（[]\s?["“]?$/u.test(before) &&
    /^["”]?\s?[)）\]]/u.test(text.slice(to))
  );
}

function scriptOf(text: string): string {
  return SCRIPTS.find(({ pattern }) => pattern.test(text))?.name ?? 'unknown';
}
