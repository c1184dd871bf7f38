import type { Sides } from '../../../src/archive/model.ts';

/** The same thing said in both languages. */
export type Pair = Sides<string>;

/** Reads a table with one `Chinese | English` a line; blank lines are skipped. */
export function pairs(table: string): Pair[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [zh, en] = line.split('|');
      if (en === undefined) throw new Error(`no English in the table line "${line}"`);
      return { zh: zh!.trim(), en: en.trim() };
    });
}

const SLOT = /\{([a-z]+)(?:\.\d)?\}/gu;

/**
 * Fills the `{slots}` of a template, the same value on both sides. `{thing}` and `{thing.2}` are
 * two values of one kind.
 *
 * @param slot - gives a value for the kind of slot
 */
export function fill(template: Pair, slot: (kind: string) => Pair): Pair {
  const values = new Map<string, Pair>();
  for (const [key, kind] of `${template.zh}${template.en}`.matchAll(SLOT)) {
    if (!values.has(key))
      values.set(
        key,
        unlike([...values.values()], () => slot(kind!)),
      );
  }
  return {
    zh: template.zh.replace(SLOT, (key) => values.get(key)!.zh),
    en: template.en.replace(SLOT, (key) => values.get(key)!.en),
  };
}

/** Draws again, a few times, what is already there: nobody puts a pump on a pump. */
function unlike(taken: readonly Pair[], draw: () => Pair): Pair {
  let value = draw();
  for (let tries = 4; tries > 0 && taken.some(({ zh }) => zh === value.zh); tries--) value = draw();
  return value;
}

/** One text after the other, on both sides. */
export function joined(left: Pair, right: Pair): Pair {
  return { zh: left.zh + right.zh, en: left.en + right.en };
}

/** The English with a capital at the beginning of each sentence. */
export function capitalised({ zh, en }: Pair): Pair {
  return { zh, en: en.replace(/(?<=^"?|[.?!] )\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}

const SMALL_WORDS = new Set('a an and as at by for from in into of on or the to with'.split(' '));

/** The English with capitals as headlines have them. */
export function titled(pair: Pair): Pair {
  const en = pair.en.replace(/(?<=^|[\s"])\p{Ll}[\p{L}'-]*/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
  return { zh: pair.zh, en };
}
