import { failureOf, refuse, type Reading } from '../failure.ts';
import { LONGEST, MOST_ITEMS, MOST_TEXT } from '../limits.ts';
import { itemKey, VERSION, type LessonPack, type TeacherItem } from '../model.ts';
import { pupilPack } from '../faces.ts';
import { cleanLine } from '../text.ts';
import { readItem } from './read-item.ts';
import { listOf, own, textOf } from './shape.ts';
import { textLength } from './text-length.ts';

/**
 * Reads what may be a lesson pack: anything that `JSON.parse` can give, however hostile.
 *
 * The pack is made anew from the fields that packs have. Every other key is left behind, `__proto__`
 * and an answer in a pupil's pack among them. Texts are only ever text; they are cleaned, see
 * {@link cleanText}. Everything else is taken exactly or refused. It takes time in proportion to
 * the lengths that {@link LONGEST} allows, and throws nothing.
 *
 * @returns the pack, or the first reason to refuse it
 */
export function readPack(value: unknown): Reading {
  try {
    return { pack: packOf(value) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function packOf(value: unknown): LessonPack {
  const version = own(value, 'version');
  const face = own(value, 'face');
  if (typeof version !== 'number') refuse('not-a-lesson');
  if (version !== VERSION) refuse('version-unknown');
  if (face !== 'teacher' && face !== 'pupil') refuse('not-a-lesson');
  const isTeachers = face === 'teacher';
  const pack: LessonPack = {
    version,
    face: 'teacher',
    title: textOf(own(value, 'title'), LONGEST.title, { field: 'title' }, cleanLine),
    introduction: textOf(own(value, 'introduction'), LONGEST.introduction, {
      field: 'introduction',
    }),
    items: listOf(own(value, 'items'), MOST_ITEMS, { field: 'items' }).map((item, index) =>
      readItem(item, index + 1, isTeachers),
    ),
  };
  refuseRepeated(pack.items);
  if (textLength(pack) > MOST_TEXT) refuse('too-much-text', { limit: MOST_TEXT });
  return isTeachers ? pack : pupilPack(pack);
}

function refuseRepeated(items: readonly TeacherItem[]): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(itemKey(item))) refuse('item-repeated', { item: index + 1 });
    seen.add(itemKey(item));
  });
}
