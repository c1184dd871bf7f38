import type { Dictionary, DictionaryEntry } from '../../align/dictionary.ts';

/** One entry of CC-CEDICT with its traditional form. */
export interface LexiconEntry extends DictionaryEntry {
  traditional: string;
}

/** A Chinese-English dictionary, to be read. Made by {@link createLexicon}. */
export interface Lexicon {
  /** The same dictionary packed for aligning: it knows which words there are. */
  dictionary: Dictionary;
  entries: readonly LexiconEntry[];
  /** By the row of a word its first entry, and by each entry the next of its word; -1 for none. */
  first: Int32Array;
  next: Int32Array;
  /** By the row of a word: 1 when it is only ever a proper name. */
  proper: Uint8Array;
  /** By the UTF-16 unit of a traditional character that is no simplified one: its simplified form, or 0. */
  simplified: Uint16Array;
}

/**
 * Makes the entries of a dictionary accessible by word. It keeps the entries themselves and adds a
 * megabyte.
 *
 * @param dictionary - made of the same entries
 */
export function createLexicon(entries: readonly LexiconEntry[], dictionary: Dictionary): Lexicon {
  const first = new Int32Array(dictionary.rows.size).fill(-1);
  const next = new Int32Array(entries.length).fill(-1);
  const proper = new Uint8Array(dictionary.rows.size).fill(1);
  const simplified = new Uint16Array(0x10000);
  // Backwards, so that the entries of a word come in the order of the dictionary.
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at]!;
    const row = dictionary.rows.get(entry.simplified);
    if (row === undefined) continue;
    next[at] = first[row]!;
    first[row] = at;
    if (!/^\p{Lu}/u.test(entry.pinyin)) proper[row] = 0;
    const { length } = entry.traditional + entry.simplified;
    // One unit for one, so that places in the text stay where they are.
    if (length === 2 && !dictionary.rows.has(entry.traditional)) {
      simplified[entry.traditional.charCodeAt(0)] = entry.simplified.charCodeAt(0);
    }
  }
  return { dictionary, entries, first, next, proper, simplified };
}

/** The entries of a simplified word in the order of the dictionary; none for an unknown word. */
export function entriesOf({ dictionary, entries, first, next }: Lexicon, word: string) {
  const found: LexiconEntry[] = [];
  const row = dictionary.rows.get(word);
  let at = row === undefined ? -1 : first[row]!;
  for (; at >= 0; at = next[at]!) found.push(entries[at]!);
  return found;
}

/** A text with its traditional characters simplified one by one; its length stays the same. */
export function simplify(text: string, { simplified }: Lexicon): string {
  let changed = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const other = simplified[text.charCodeAt(at)]!;
    if (other === 0) continue;
    changed += text.slice(done, at) + String.fromCharCode(other);
    done = at + 1;
  }
  return done === 0 ? text : changed + text.slice(done);
}
