import type { Random } from '../../../../scripts/bench/corpus/random.ts';
import type { FlagKind } from '../../../../src/archive/flags/index.ts';
import type { Block, Sides } from '../../../../src/archive/model.ts';

/** The blocks of an article. */
export type Blocks = Sides<readonly Block[]>;

/** A way to make a translation wrong. */
export interface Damage {
  name: string;
  /** The flags that fit. */
  kinds: readonly FlagKind[];
  /**
   * Damages the English block at a place, or what it belongs with; undefined when it cannot be damaged
   * in this way.
   *
   * @param chinese - the Chinese text that the block translates
   */
  apply: (article: Blocks, at: number, chinese: string, random: Random) => Blocks | undefined;
}

/** A damage to the text of one English block. */
export function toEnglish(
  name: string,
  kinds: readonly FlagKind[],
  change: (text: string, random: Random, chinese: string) => string | undefined,
): Damage {
  return {
    name,
    kinds,
    apply: (article, at, chinese, random) => {
      const block = article.en[at]!;
      const text = change(block.text, random, chinese);
      if (text === undefined || text === block.text) return undefined;
      return { zh: article.zh, en: article.en.with(at, { ...block, text }) };
    },
  };
}

/** Replaces one of the matches of a pattern; undefined when there is none. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replacement: (found: string) => string | undefined,
): string | undefined {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const { 0: found, index } = random.pick(matches);
  const other = replacement(found);
  if (other === undefined || other === found) return undefined;
  return text.slice(0, index) + other + text.slice(index + found.length);
}

/** Another of a list than the given one. */
export function another(list: readonly string[], one: string, random: Random): string {
  return random.pick(list.filter((item) => item.toLowerCase() !== one.toLowerCase()));
}
