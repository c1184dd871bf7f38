/** A word or a number in figures of an English text. */
export interface Word {
  /** As it stands. */
  text: string;
  /** As {@link numberAt} takes it: in lower case, and ordinals above twelfth as cardinals. */
  plain: string;
  isOrdinal: boolean;
  from: number;
  to: number;
  /** Whether nothing but spaces and hyphens stands between it and the word before. */
  isJoined: boolean;
}

const WORDS =
  /\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th)(?!\p{L}))?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const SMALL_ORDINALS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/u;

const IRREGULAR = new Map([['twentieth', 'twenty']]);

const PARTS = /^(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)$/u;

/** Cuts an English text into words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORDS)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = words.at(-1);
    const isJoined = before !== undefined && /^[\s-]*$/u.test(text.slice(before.to, from));
    const plain = match[0].toLowerCase();
    const cardinal = cardinalOf(plain);
    words.push({
      text: match[0],
      plain: cardinal ?? plain,
      isOrdinal: cardinal !== undefined || SMALL_ORDINALS.test(plain) || /^\d.*[a-z]$/u.test(plain),
      from,
      to,
      isJoined,
    });
  }
  return words.map((word, at) => ({
    ...word,
    plain: inPlace(word.plain, words[at - 1], words[at + 1]),
  }));
}

/** `thirteenth` as `thirteen`, `fiftieth` as `fifty`. */
function cardinalOf(plain: string): string | undefined {
  const [, ten] = /^(.+t)ieth$/u.exec(plain) ?? [];
  if (ten !== undefined) return IRREGULAR.get(plain) ?? `${ten}y`;
  const [, teen] = /^(.+teen)th$/u.exec(plain) ?? [];
  if (teen !== undefined) return teen;
  return /^(hundred|thousand|million)th$/u.exec(plain)?.[1];
}

/** What a word stands for beside others: `a third` is one third, `three quarters` are three fourths. */
function inPlace(plain: string, before: Word | undefined, after: Word | undefined): string {
  const isCounted = before !== undefined && /^(?:an?|one|two|three|1|2|3)$/u.test(before.plain);
  if (/^quarters?$/u.test(plain) && isCounted) return 'fourths';
  const follows = after?.plain ?? '';
  const isOne = /^(?:hundred|thousand|million|billion)$/u.test(follows) || PARTS.test(follows);
  if (plain === 'a' && after?.isJoined && isOne) return 'one';
  return /^\w+fold$/u.test(plain) ? plain.slice(0, -4) : plain;
}
