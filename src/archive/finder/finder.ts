import { foldUnit, foldWording } from './fold.ts';

/** Something to find. */
export interface Wording<T> {
  text: string;
  /** What it stands for; a wording for nothing only keeps shorter ones inside it from being found. */
  value?: T;
}

/** Where a wording stands in a text. */
export interface Occurrence<T> {
  /** In UTF-16 units. */
  from: number;
  to: number;
  /** All that this wording stands for, in the order in which it was given. */
  values: readonly T[];
}

interface TrieNode<T> {
  next: Map<string, TrieNode<T>>;
  isEnd: boolean;
  values: T[];
}

/** Of a text, tells whether a stretch of it, in UTF-16 units, is made of whole words. */
export type WholeWords = (text: string) => (from: number, to: number) => boolean;

/** How wordings are looked for. */
export interface Finding {
  /**
   * True where words are written apart, or a function that knows words where they are not: a wording
   * is then no part of a longer word.
   */
  wholeWords: boolean | WholeWords;
  /** True for every wording at every place, those within others among them; the shorter first. */
  overlapping?: boolean;
}

const NOTHING: readonly never[] = [];

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/**
 * Makes a function that finds wordings in a text by a trie: at each place the longest that begins
 * there, from left to right, none overlapping another, unless all are asked for. Case, accents,
 * width, the shape of quotation marks and the length of white space make no difference, nor do
 * quotation marks inside, unless the wording has them itself. It takes time linear in the text,
 * times the longest wording at worst.
 *
 * @param wordings - what to find; the same wording may stand for several values
 */
export function createFinder<T>(
  wordings: Iterable<Wording<T>>,
  { wholeWords, overlapping = false }: Finding,
): (text: string) => Occurrence<T>[] {
  const root = trieOf(wordings);
  const words = typeof wholeWords === 'function' ? wholeWords : wholeWords ? apart : anywhere;
  return (text) => {
    const isWhole = words(text);
    const found: Occurrence<T>[] = [];
    for (let at = 0; at < text.length;) {
      // Nearly every place is ruled out by its first unit, before anything dearer is asked.
      const mayBegin = root.next.has(foldUnit(text[at]!).charAt(0));
      const here = mayBegin ? wordingsAt(root, text, at, isWhole) : NOTHING;
      for (const each of overlapping ? here : here.slice(-1)) {
        if (each.values.length > 0) found.push(each);
      }
      at = overlapping ? at + 1 : (here.at(-1)?.to ?? at + 1);
    }
    return found;
  };
}

const apart: WholeWords = (text) => {
  const isBorder = (at: number) => !isWordUnit(text[at - 1]) || !isWordUnit(text[at]);
  return (from, to) => isBorder(from) && isBorder(to);
};

const anywhere: WholeWords = () => () => true;

function trieOf<T>(wordings: Iterable<Wording<T>>): TrieNode<T> {
  const makeNode = (): TrieNode<T> => ({ next: new Map(), isEnd: false, values: [] });
  const root = makeNode();
  for (const { text, value } of wordings) {
    let node = root;
    for (const unit of foldWording(text).split('')) {
      const next = node.next.get(unit) ?? makeNode();
      node.next.set(unit, next);
      node = next;
    }
    if (node === root) continue;
    node.isEnd = true;
    if (value !== undefined && !node.values.includes(value)) node.values.push(value);
  }
  return root;
}

/** The wordings that begin at a place, the shorter first. */
function wordingsAt<T>(
  root: TrieNode<T>,
  text: string,
  from: number,
  isWhole: (from: number, to: number) => boolean,
): Occurrence<T>[] {
  const found: Occurrence<T>[] = [];
  let node: TrieNode<T> = root;
  let last = '';
  for (let at = from; at < text.length; at++) {
    const folded = foldUnit(text[at]!);
    if (!isPassedOver(folded, last, node, root)) {
      const reached = follow(node, folded);
      if (!reached) break;
      node = reached;
      if (node.isEnd && isWhole(from, at + 1))
        found.push({ from, to: at + 1, values: node.values });
    }
    last = folded;
  }
  return found;
}

/** White space after white space, and a quotation mark where no wording has one. */
function isPassedOver<T>(unit: string, last: string, node: TrieNode<T>, root: TrieNode<T>) {
  if (unit === ' ') return last === ' ';
  return unit === '"' && node !== root && !node.next.has(unit);
}

/** The node that the units of a folded text lead to; a character may fold to several, as ﬁ does. */
function follow<T>(node: TrieNode<T>, units: string): TrieNode<T> | undefined {
  let reached: TrieNode<T> | undefined = node;
  for (const unit of units.split('')) reached = reached?.next.get(unit);
  return reached;
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && WORD_UNIT.test(unit);
}
