import type { PupilView, TakenPassage, TeacherItem } from '../model.ts';

/** How a passage comes before pupils unless its teacher wants it otherwise. */
const USUAL_VIEW: PupilView = {
  first: 'both',
  hideHeadline: false,
  hideDate: false,
  reveal: false,
};

/** A passage that has just come into a lesson: nothing is written about it yet. */
export function newItem({ article, passage, to, seen }: TakenPassage): TeacherItem {
  const range = to === undefined || to === passage ? {} : { to };
  const fields = { note: '', question: '', answer: '', view: USUAL_VIEW };
  return { article, passage, ...range, seen, ...fields };
}
