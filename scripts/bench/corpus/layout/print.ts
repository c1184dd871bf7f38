import type { Sides } from '../../../../src/archive/model.ts';
import type { Random } from '../random.ts';
import type { Story } from '../story.ts';
import type { Awkward } from './awkward.ts';
import { printBody } from './body.ts';
import { authorLine, headlineLine, openingLines } from './opening.ts';

/** Where in the newspaper an article stands. */
export interface Place {
  /** `YYYY-MM-DD` */
  date: string;
  page: number;
}

function englishHeader(
  title: string,
  author: string,
  { date, page }: Place,
  awkward: ReadonlySet<Awkward>,
): string {
  const space = awkward.has('no space after Title:') ? '' : ' ';
  const fields = [
    `Title:${space}${title}`,
    author === '' ? 'Author:' : `Author: ${author}`,
    `Date: ${date}`,
    `Page: ${page}`,
  ];
  const between = awkward.has('blank lines in the header') ? '\n\n' : '\n';
  const after = awkward.has('no blank line after Page:') ? '\n' : '\n\n';
  const header = fields.join(between) + after;
  return awkward.has('CRLF in the header only') ? header.replaceAll('\n', '\r\n') : header;
}

function chineseHeader(story: Story, title: string, author: string, { date, page }: Place): string {
  return [
    `### ${title}`,
    author,
    date,
    `第${page}版(${story.edition})`,
    `专栏：${story.column}`,
  ].join('\n');
}

/**
 * Prints a story as a raw document.
 *
 * @returns the text of the file, the byte order mark included if it has one
 */
export function printDocument(
  story: Story,
  place: Place,
  awkward: ReadonlySet<Awkward>,
  random: Random,
): string {
  const authors: Sides<string> = {
    en: authorLine(story, 'en', random),
    zh: authorLine(story, 'zh', random),
  };
  const hidden = awkward.has('author only in the body');
  const hiddenInChinese = hidden || awkward.has('author missing in the Chinese header');
  const body = (side: 'en' | 'zh') => {
    const opening = openingLines(story, side, authors[side], awkward, random);
    return printBody(side, opening, story.rows, awkward, random).join('\n');
  };
  const title = { en: headlineLine(story, 'en'), zh: headlineLine(story, 'zh') };
  const text = [
    englishHeader(title.en, hidden ? '' : authors.en, place, awkward),
    body('en'),
    '\n\n\n\n<hr /> \n\nOriginal: \n\n\n',
    chineseHeader(story, title.zh, hiddenInChinese ? '' : authors.zh, place),
    '\n\n',
    body('zh'),
    '\n',
  ].join('');
  return awkward.has('byte order mark') ? `\uFEFF${text}` : text;
}
