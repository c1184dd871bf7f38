import type { Sides } from '../../archive/model.ts';
import { seenIn } from '../fingerprint.ts';
import { LONGEST } from '../limits.ts';
import { itemKey, type FrozenQuote, type TeacherItem, type TeacherPack } from '../model.ts';
import { cleanLine, cleanText } from '../text.ts';

/** What a teacher writes of a lesson as a whole. */
export type PackFields = Pick<TeacherPack, 'title' | 'introduction'>;

/** What a teacher writes of a passage. */
export type ItemFields = Pick<TeacherItem, 'note' | 'question' | 'answer' | 'view'>;

/** A lesson with another title or introduction; texts are cleaned, and cut at {@link LONGEST}. */
export function changePack(pack: TeacherPack, changes: Partial<PackFields>): TeacherPack {
  const { title, introduction } = { ...pack, ...changes };
  return {
    ...pack,
    title: cleanLine(title, LONGEST.title),
    introduction: cleanText(introduction, LONGEST.introduction),
  };
}

/** A lesson with other words or another view at a passage; texts are cleaned, and cut at {@link LONGEST}. */
export function changeItem(
  pack: TeacherPack,
  key: string,
  changes: Partial<ItemFields>,
): TeacherPack {
  return withItem(pack, key, (item) => {
    const { note, question, answer, view } = { ...item, ...changes };
    return {
      ...item,
      note: cleanText(note, LONGEST.note),
      question: cleanText(question, LONGEST.question),
      answer: cleanText(answer, LONGEST.answer),
      view,
    };
  });
}

/**
 * A lesson in which a passage has its texts frozen: what is quoted is now what the lesson's maker
 * saw. The texts are cleaned; they are never cut.
 */
export function quoteItem(pack: TeacherPack, key: string, quote: FrozenQuote): TeacherPack {
  const lines = ({ en, zh }: Sides<string>) => ({ en: cleanLine(en), zh: cleanLine(zh) });
  const clean: FrozenQuote = {
    ...quote,
    en: cleanText(quote.en),
    zh: cleanText(quote.zh),
    newspaper: lines(quote.newspaper),
    headline: lines(quote.headline),
  };
  return withItem(pack, key, (item) => ({ ...item, seen: seenIn(clean), quote: clean }));
}

function withItem(
  pack: TeacherPack,
  key: string,
  change: (item: TeacherItem) => TeacherItem,
): TeacherPack {
  const items = pack.items.map((item) => (itemKey(item) === key ? change(item) : item));
  return { ...pack, items };
}
