import { seenIn } from '../../../../src/lessons/fingerprint.ts';
import type { FrozenQuote, TeacherItem, TeacherPack } from '../../../../src/lessons/model.ts';

export const ARTICLE = '1960-06-11-p2-jiaqiang-juti-lingdao-miqie-gan-qun';
export const OTHER_ARTICLE = '1957-01-30-p2-shenru-shenru-zai-shenru-jiaxing-shiwei';

export const QUOTE: FrozenQuote = {
  en: 'They went down to the workshops.\nThirteen factories met 99.5% of the plan.',
  zh: '他们下到了车间。\n十三个工厂完成了计划的99.5%。',
  newspaper: { en: "People's Daily", zh: '人民日报' },
  date: '1960-06-11',
  page: 2,
  headline: { en: 'Strengthen Concrete Leadership', zh: '加强具体领导' },
  release: { date: '2026-11-20', hash: '0123456789' },
};

/** A passage of a lesson with everything in it. */
export const ITEM: TeacherItem = {
  article: ARTICLE,
  passage: 'p1a2b3c4',
  to: 'p5d6e7f8-2',
  note: 'The plan was that of 1957.',
  question: 'Who went down?\nAnd where to?',
  answer: 'ANSWER: the cadres, to the workshops.',
  view: { first: 'en', hideHeadline: true, hideDate: false, reveal: true },
  seen: seenIn(QUOTE),
  quote: QUOTE,
};

/** A passage of a lesson with as little as there can be, and without a frozen quote. */
export const BARE_ITEM: TeacherItem = {
  article: OTHER_ARTICLE,
  passage: 'p0000000',
  note: '',
  question: '',
  answer: '',
  view: { first: 'both', hideHeadline: false, hideDate: false, reveal: false },
  seen: seenIn({ en: '', zh: '' }),
};

export const PACK: TeacherPack = {
  version: 1,
  face: 'teacher',
  title: 'Reading a report closely',
  introduction: 'Three passages.\n\nRead them twice.',
  items: [ITEM, BARE_ITEM],
};

/** A lesson as it is when a link has carried it. */
export function withoutQuotes<P extends { items: readonly TeacherItem[] }>(pack: P): P {
  return { ...pack, items: pack.items.map((item) => ({ ...item, quote: undefined })) };
}
