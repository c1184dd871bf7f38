import { NO_POSITION, packOccurrences } from '../format/postings.ts';
import { GrowingArray } from './growing-array.ts';
import type { TokenList } from './list.ts';

/**
 * Occurrences of tokens, gathered in the order of the texts and given out in the order of the
 * tokens. Numbers stand for tokens, so that an occurrence takes three numbers and no object.
 */
export class Gathering {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string | number, number>();
  readonly #tokens = new GrowingArray();
  readonly #sides = new GrowingArray();
  readonly #positions = new GrowingArray();

  /** How many occurrences have been gathered. */
  get size(): number {
    return this.#tokens.length;
  }

  /**
   * Adds an occurrence.
   *
   * @param side - not below that of the occurrence before
   * @param position - above that of the token's occurrence before in this side
   */
  add(token: string, side: number, position = NO_POSITION): void {
    this.#tokens.push(this.#numberOf(token));
    this.#sides.push(side);
    this.#positions.push(position);
  }

  /** The lists of all tokens, in the order of UTF-16. */
  *lists(): Generator<TokenList> {
    const { ends, sides, positions } = this.#byToken();
    for (const token of this.#names.toSorted()) {
      const number = this.#numberOf(token);
      const [from, to] = [ends[number - 1] ?? 0, ends[number]];
      yield { token, ...packOccurrences(sides.subarray(from, to), positions.subarray(from, to)) };
    }
  }

  #numberOf(token: string): number {
    // Most tokens are two characters of a run, and numbers are found sooner than texts.
    const key = token.length === 2 ? (token.charCodeAt(0) << 16) | token.charCodeAt(1) : token;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#names.push(token) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** The occurrences sorted by their tokens, those of a token in their order, and where each ends. */
  #byToken(): Record<'ends' | 'sides' | 'positions', Uint32Array> {
    const tokens = this.#tokens.values();
    const ends = new Uint32Array(this.#names.length + 1);
    for (const token of tokens) ends[token + 1]! += 1;
    for (let at = 1; at < ends.length; at += 1) ends[at]! += ends[at - 1]!;
    const sides = new Uint32Array(tokens.length);
    const positions = new Uint32Array(tokens.length);
    const [allSides, allPositions] = [this.#sides.values(), this.#positions.values()];
    for (let at = 0; at < tokens.length; at += 1) {
      const to = ends[tokens[at]!]!++;
      sides[to] = allSides[at]!;
      positions[to] = allPositions[at]!;
    }
    return { ends, sides, positions };
  }
}
