import type { Role, Side } from '../../../../src/archive/model.ts';
import type { Random } from '../random.ts';
import type { Row } from '../story.ts';
import type { Awkward } from './awkward.ts';
import { createSetting } from './indents.ts';

interface PrintedLine {
  role: Role;
  text: string;
}

/** Puts one sub-heading on the line of the paragraph before it, after a full stop. */
function glueOne(lines: readonly PrintedLine[], random: Random): PrintedLine[] {
  const gluable = lines.flatMap(({ role }, at) =>
    role === 'subheading' && lines[at - 1]?.text.endsWith('。') ? [at] : [],
  );
  if (gluable.length === 0) return [...lines];
  const chosen = random.pick(gluable);
  return lines.flatMap((line, at) => {
    if (at === chosen) return [];
    const next = lines[at + 1]!;
    return [at + 1 === chosen ? { ...line, text: line.text + next.text } : line];
  });
}

/** Breaks one long paragraph in the middle of a sentence, in English at a space. */
function breakOne(lines: readonly PrintedLine[], side: Side, random: Random): PrintedLine[] {
  const pattern =
    side === 'en' ? /(?<=[a-z,]) (?=[a-z])/gu : /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
  const long = lines.flatMap(({ role, text }, at) =>
    role === 'paragraph' && /[.。]$/u.test(text) && [...text.matchAll(pattern)].length > 40
      ? [at]
      : [],
  );
  if (long.length === 0) return [...lines];
  const chosen = random.pick(long);
  return lines.flatMap((line, at) => {
    if (at !== chosen) return [line];
    const places = [...line.text.matchAll(pattern)].slice(20, -8);
    const { index } = random.pick(places);
    const rest = line.text.slice(index).trimStart();
    return [
      { ...line, text: line.text.slice(0, index) },
      { ...line, text: rest },
    ];
  });
}

/**
 * Prints the body of one half.
 *
 * @param opening - lines that repeat headline and byline above the text
 * @returns lines without line ends, indented, with the blank lines between them
 */
export function printBody(
  side: Side,
  opening: readonly PrintedLine[],
  rows: readonly Row[],
  awkward: ReadonlySet<Awkward>,
  random: Random,
): string[] {
  let lines = rows.flatMap((row) => row[side].map((text) => ({ role: row.role, text })));
  if (side === 'zh' && awkward.has('sub-heading glued to a paragraph')) {
    lines = glueOne(lines, random);
  }
  const broken = `line broken in mid-sentence in ${side === 'en' ? 'English' : 'Chinese'}` as const;
  if (awkward.has(broken)) lines = breakOne(lines, side, random);
  const { indentOf, gap } = createSetting(side, awkward, random);
  return [...opening, ...lines].flatMap(({ role, text }) => {
    const line = indentOf(role) + text;
    return gap ? [line, ''] : [line];
  });
}
