import type { Block, Dateline, Document, Side, Sides } from '../model.ts';
import { readBody } from './body.ts';
import type { ChineseHeader } from './chinese-header.ts';
import { fold } from '../fold.ts';
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
  const shortLines = [...bodies.en.slice(0, TOP_LINES), ...bodies.en.slice(TOP_LINES).slice(-1)]
    .map(({ text }) => text)
    .filter((text) => text.length < LONGEST_BYLINE);
  // A person's name is two words in pinyin (`Wei Guang`), a place's is one (`Wuchang`).
  const bodyNames = shortLines.flatMap((text) => ENGLISH.splitNames(text)).filter(ENGLISH.isName);
  const candidates = [...englishNames.slice(0, MOST_NAMES), ...bodyNames];
  const zh = readBody(bodies.zh, {
    language: CHINESE,
    metre: CHINESE_METRE,
    title: { text: headline.text, line: headline.line, column: chinese.column },
    authors: {
      lines: chinese.authors,
      named: englishNames.length > 0,
      isKnown: (name) => candidates.some((candidate) => isReadingOf(candidate, name)),
      isPictureCredit: false,
      mayStandAlone: !beginsWithHeading(bodies.en, title.text),
    },
    onPicturePage,
  });
  const verses = zh.drafts.filter(({ role }) => role === 'verse').map(({ text }) => text);
  const en = readBody(bodies.en, {
    language: ENGLISH,
    metre: englishMetre(verses),
    title: { text: title.text, line: title.line, column: '' },
    authors: {
      lines: author.text === '' ? [] : [author],
      named: chinese.authors.length > 0,
      isKnown: (name) => zh.names.some((candidate) => isReadingOf(name, candidate)),
      isPictureCredit: zh.names.length === 0 && zh.drafts.some(({ role }) => role === 'credit'),
      mayStandAlone: zh.names.length === 0 && !beginsWithSubheading(zh.drafts),
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

/** True when the first English line that is none of the headline's looks like a heading. */
function beginsWithHeading(body: readonly Draft[], title: string): boolean {
  const first = body.slice(0, TOP_LINES).find(({ text }) => !fold(title).includes(fold(text)));
  return first !== undefined && ENGLISH.isHeading(first.text);
}

function beginsWithSubheading(drafts: readonly Draft[]): boolean {
  return drafts.find(({ role }) => role !== 'headline')?.role === 'subheading';
}

function datelineOf(blocks: readonly Block[], side: Side): Dateline | undefined {
  return blocks
    .filter(({ role }) => role !== 'headline' && role !== 'byline')
    .slice(0, DATELINE_REACH)
    .map(({ text }) => findDateline(text, side)?.dateline)
    .find((dateline) => dateline !== undefined);
}
