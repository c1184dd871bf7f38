import { FIRST, VERSION, type LessonPack, type PupilView } from '../model.ts';
import { own } from '../reading/shape.ts';

const FACES = ['teacher', 'pupil'] as const;

/** The bits of a {@link PupilView}, above the two of what is seen first. */
const BITS = { hideHeadline: 4, hideDate: 8, reveal: 16 } as const;
const HIGHEST_VIEW = 31;

/** A passage id begins with this letter, which need not be in the link. */
const P = 'p';

/**
 * A lesson in few characters: arrays instead of keys, each article's name once, no quotes.
 *
 * @returns `[face, title, introduction, articles, items]`, an item being `[which article, passage,
 * to or '', view, fingerprints, note, question, answer]`, without the answer for pupils
 */
export function compact(pack: LessonPack): unknown[] {
  const articles = [...new Set(pack.items.map(({ article }) => article))];
  const answers = pack.face === 'teacher' ? pack.items.map(({ answer }) => answer) : undefined;
  const items = pack.items.map((item, at) => [
    articles.indexOf(item.article),
    item.passage.slice(P.length),
    item.to?.slice(P.length) ?? '',
    packView(item.view),
    item.seen.en + item.seen.zh,
    item.note,
    item.question,
    ...(answers ? [answers[at]] : []),
  ]);
  return [FACES.indexOf(pack.face), pack.title, pack.introduction, articles, items];
}

/**
 * What {@link compact} was given, in the shape that `readPack` reads. Whatever is not as it should
 * be is left for `readPack` to find.
 */
export function expand(form: unknown): unknown {
  const articles = own(form, 3);
  const items = own(form, 4);
  return {
    version: VERSION,
    face: elementOf(FACES, own(form, 0)),
    title: own(form, 1),
    introduction: own(form, 2),
    items: Array.isArray(items) ? items.map((item) => expandItem(item, articles)) : undefined,
  };
}

function expandItem(row: unknown, articles: unknown): unknown {
  const to = own(row, 2);
  const seen = own(row, 4);
  return {
    article: elementOf(articles, own(row, 0)),
    passage: withP(own(row, 1)),
    to: to === '' ? undefined : withP(to),
    view: expandView(own(row, 3)),
    seen: typeof seen === 'string' ? { en: seen.slice(0, 4), zh: seen.slice(4) } : undefined,
    note: own(row, 5),
    question: own(row, 6),
    answer: own(row, 7),
  };
}

function elementOf(list: unknown, index: unknown): unknown {
  return typeof index === 'number' ? own(list, index) : undefined;
}

function withP(id: unknown): unknown {
  return typeof id === 'string' ? P + id : id;
}

function packView({ first, ...flags }: PupilView): number {
  const bits = Object.entries(BITS).map(([key, bit]) =>
    flags[key as keyof typeof BITS] ? bit : 0,
  );
  return bits.reduce<number>((sum, bit) => sum + bit, FIRST.indexOf(first));
}

function expandView(value: unknown): unknown {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > HIGHEST_VIEW)
    return undefined;
  const view = Number(value);
  const flags = Object.entries(BITS).map(([key, bit]) => [key, (view & bit) !== 0]);
  return { first: FIRST[view & 3], ...Object.fromEntries(flags) };
}
