import type { PupilItem, TeacherPack } from '../model.ts';

/** The length of all texts of a lesson together, in UTF-16 units. */
export function textLength({ title, introduction, items }: TeacherPack): number {
  return items.reduce(
    (sum, item) => sum + item.answer.length + lengthOfItem(item),
    title.length + introduction.length,
  );
}

function lengthOfItem({ note, question, quote }: PupilItem): number {
  const texts = [note, question];
  if (quote) {
    const { en, zh, headline, newspaper } = quote;
    texts.push(en, zh, headline.en, headline.zh, newspaper.en, newspaper.zh);
  }
  return texts.reduce((sum, { length }) => sum + length, 0);
}
