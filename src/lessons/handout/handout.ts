import { LANG, type Side } from '../../archive/model.ts';
import { pupilPack, teacherPack } from '../faces.ts';
import type { FrozenQuote, LessonPack, PassageRef, PupilItem, TeacherItem } from '../model.ts';
import type { Handout, HandoutBlock, HandoutWords, Role } from './model.ts';
import { blocksOf, paragraphsOf } from './paragraphs.ts';

/** What a handout needs besides the lesson. */
export interface HandoutParts {
  /** The texts of each passage, in the order of the lesson: frozen, or as they are today. */
  quotes: readonly (FrozenQuote | undefined)[];
  words: HandoutWords;
  /** Where a passage can be read: a whole address. */
  address?: (passage: PassageRef) => string;
}

/**
 * A lesson on paper. The teacher's has everything in it. The pupils' has of each passage what they
 * see first and nothing that is hidden, since nothing can be revealed on paper, and no answer; where
 * headline or date are hidden, the address is left out too, because it names them.
 */
export function handout(
  pack: LessonPack,
  face: LessonPack['face'],
  { quotes, words, address }: HandoutParts,
): Handout {
  const { title, introduction, items } = face === 'pupil' ? pupilPack(pack) : teacherPack(pack);
  const text = (role: Role, label: string, written: string): HandoutBlock[] => {
    const paragraphs = paragraphsOf(written);
    return paragraphs.length === 0 ? [] : [{ kind: 'paragraphs', role, label, paragraphs }];
  };
  const passage = (item: PupilItem | TeacherItem, index: number): HandoutBlock[] => {
    const shown = face === 'pupil' ? item.view : undefined;
    const quote = quotes[index];
    return [
      { kind: 'heading', level: 2, text: words.passage(index + 1) },
      ...text('note', words.note, item.note),
      ...(quote ? quoteBlocks(quote, shown?.first) : text('missing', '', words.missing)),
      ...(quote ? [sourceBlock(item, quote, shown, { words, address })] : []),
      ...text('question', words.question, item.question),
      ...text('answer', words.answer, 'answer' in item ? item.answer : ''),
    ];
  };
  return [
    { kind: 'heading', level: 1, text: title.trim() === '' ? words.untitled : title },
    ...text('introduction', '', introduction),
    ...items.flatMap(passage),
  ];
}

function sidesOf(first: PupilItem['view']['first'] = 'both'): readonly Side[] {
  return first === 'both' ? ['en', 'zh'] : [first];
}

function quoteBlocks(quote: FrozenQuote, first?: PupilItem['view']['first']): HandoutBlock[] {
  return sidesOf(first)
    .map((side) => ({ lang: LANG[side], paragraphs: blocksOf(quote[side]) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((side) => ({ kind: 'quote', ...side }));
}

function sourceBlock(
  item: PassageRef,
  { newspaper, page, headline, date, release, en }: FrozenQuote,
  shown: PupilItem['view'] | undefined,
  { words, address }: Pick<HandoutParts, 'words' | 'address'>,
): HandoutBlock {
  const isNamed = !shown?.hideHeadline && !shown?.hideDate;
  const text = words.source({
    newspaper,
    page,
    ...(!shown?.hideHeadline && { headline }),
    ...(!shown?.hideDate && { date }),
    release,
    isTranslated: sidesOf(shown?.first).includes('en') && en !== '',
  });
  return { kind: 'source', text, ...(isNamed && address && { address: address(item) }) };
}
