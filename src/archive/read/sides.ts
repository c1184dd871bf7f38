import type { Block, Dateline, Document, Side, Sides } from '../model.ts';
import { readBody } from './body.ts';
import type { ChineseHeader } from './chinese-header.ts';
import { findDateline } from './dateline.ts';
import { draftBody, toBlocks, type Draft } from './draft.ts';
import type { EnglishHeader } from './english-header.ts';
import { isReadingOf } from './names/pinyin.ts';
import { CHINESE } from './languages/chinese.ts';
import { ENGLISH } from './languages/english.ts';
import { isPictureTitle } from './steps/pictures.ts';
import { CHINESE_METRE, englishMetre } from './steps/metre.ts';

/** A byline stands among the first lines of a body. */
const TOP_LINES = 6;
/** A dateline stands in the first words of the article, below headline and byline. */
const DATELINE_REACH = 3;
const LONGEST_BYLINE = 160;
/** More names than this sign no article. */
const MOST_NAMES = 40;

/**
 * Reads both bodies. The Chinese side comes first, since its names and its verse tell the
 * translation's.
 */
export function readSides(
  english: EnglishHeader,
  chinese: ChineseHeader,
): Pick<Document, 'authors' | 'blocks' | 'dateline'> {
  const title = english.values.Title!;
  const author = english.values.Author!;
  const headline = chinese.headline!;
  const onPicturePage = isPictureTitle(title.text) || isPictureTitle(headline.text);
  const bodies: Sides<Draft[]> = { en: draftBody(english.body), zh: draftBody(chinese.body) };

  const englishNames = ENGLISH.splitNames(author.text);
  const firstLines = bodies.en
    .slice(0, TOP_LINES)
    .filter(({ text }) => text.length < LONGEST_BYLINE);
  const candidates = [
    ...englishNames.slice(0, MOST_NAMES),
    ...firstLines.flatMap(({ text }) => ENGLISH.splitNames(text)),
  ];
  const zh = readBody(bodies.zh, {
    language: CHINESE,
    metre: CHINESE_METRE,
    title: { text: headline.text, line: headline.line, column: chinese.column },
    authors: {
      lines: chinese.authors,
      named: englishNames.length > 0,
      isKnown: (name) => candidates.some((candidate) => isReadingOf(candidate, name)),
    },
    onPicturePage,
  });
  const verses = zh.drafts.filter(({ role }) => role === 'verse').length;
  const en = readBody(bodies.en, {
    language: ENGLISH,
    metre: englishMetre(verses),
    title: { text: title.text, line: title.line, column: '' },
    authors: {
      lines: author.text === '' ? [] : [author],
      named: zh.names.length > 0,
      isKnown: (name) => zh.names.some((candidate) => isReadingOf(name, candidate)),
    },
    onPicturePage,
  });
  const blocks = { en: toBlocks(en.drafts), zh: toBlocks(zh.drafts) };
  return {
    authors: { en: en.names, zh: zh.names },
    blocks,
    dateline: { en: datelineOf(blocks.en, 'en'), zh: datelineOf(blocks.zh, 'zh') },
  };
}

function datelineOf(blocks: readonly Block[], side: Side): Dateline | undefined {
  return blocks
    .filter(({ role }) => role !== 'headline' && role !== 'byline')
    .slice(0, DATELINE_REACH)
    .map(({ text }) => findDateline(text, side)?.dateline)
    .find((dateline) => dateline !== undefined);
}
