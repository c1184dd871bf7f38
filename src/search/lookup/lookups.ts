import type { Form } from '../query/model.ts';
import { lastToken, pairToken, signToken, stemToken, wordToken } from '../text/tokens.ts';

/** Tokens that are looked up together; a match has them at consecutive positions. */
export interface Lookup {
  /** How many tokens of the form come before these. */
  offset: number;
  tokens: string[];
}

/** A token of a form and, if it is a pair of characters, the two. */
interface Term {
  token: string;
  pair?: [string, string];
}

/**
 * What has to be looked up in the index to find a form: its tokens, in as few lookups as are exact.
 *
 * A lookup gives the positions of its tokens without saying which is whose. Pairs of characters
 * that are all different can nevertheless share one: in a text, `领导` is followed by `导x`, never
 * by `领导` or `干部`, so that three positions in a row can only be `领导 导干 干部` in this order.
 */
export function lookupsOf(form: Form): Lookup[] {
  const lookups: Lookup[] = [];
  let seen = new Set<string>();
  for (const [offset, { token, pair }] of termsOf(form).entries()) {
    const last = lookups.at(-1);
    if (last && pair && seen.has(pair[0]) && !seen.has(pair[1])) {
      last.tokens.push(token);
      seen.add(pair[1]);
    } else {
      lookups.push({ offset, tokens: [token] });
      seen = new Set(pair && pair[0] !== pair[1] ? pair : []);
    }
  }
  return lookups;
}

function termsOf(form: Form): Term[] {
  return form.flatMap(({ kind, text, exact }, at): Term[] => {
    if (kind === 'word') return [{ token: exact ? wordToken(text) : stemToken(text) }];
    const chars = Array.from(text);
    const pairs = chars.slice(1).map((char, before): Term => {
      const pair: [string, string] = [chars[before]!, char];
      return { token: pairToken(...pair), pair };
    });
    if (at < form.length - 1) return [...pairs, { token: lastToken(chars.at(-1)!) }];
    return pairs.length > 0 ? pairs : [{ token: signToken(text) }];
  });
}
