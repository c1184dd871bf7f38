import { MOST_ITEMS } from '../limits.ts';
import { itemKey, VERSION, type TakenPassage, type TeacherPack } from '../model.ts';
import { newItem } from './new-item.ts';

/** A lesson with nothing in it. */
export function newPack(): TeacherPack {
  return { version: VERSION, face: 'teacher', title: '', introduction: '', items: [] };
}

/**
 * A lesson with more passages at its end. Those that it has are left out, and so are those beyond
 * {@link MOST_ITEMS}.
 */
export function addItems(pack: TeacherPack, taken: readonly TakenPassage[]): TeacherPack {
  const items = new Map(pack.items.map((item) => [itemKey(item), item]));
  for (const item of taken.map(newItem)) {
    const key = itemKey(item);
    if (!items.has(key) && items.size < MOST_ITEMS) items.set(key, item);
  }
  return { ...pack, items: [...items.values()] };
}

/** A lesson without the passage of that key, see {@link itemKey}. */
export function removeItem(pack: TeacherPack, key: string): TeacherPack {
  return { ...pack, items: pack.items.filter((item) => itemKey(item) !== key) };
}

/**
 * A lesson with a passage at another place.
 *
 * @param place - from 0; beyond an end it means that end
 */
export function moveItem(pack: TeacherPack, key: string, place: number): TeacherPack {
  const item = pack.items.find((other) => itemKey(other) === key);
  if (!item) return pack;
  const others = pack.items.filter((other) => other !== item);
  return { ...pack, items: others.toSpliced(Math.max(0, place), 0, item) };
}

/** A lesson with a passage one place nearer to the beginning. */
export function moveUp(pack: TeacherPack, key: string): TeacherPack {
  return moveItem(pack, key, placeOf(pack, key) - 1);
}

/** A lesson with a passage one place nearer to the end. */
export function moveDown(pack: TeacherPack, key: string): TeacherPack {
  return moveItem(pack, key, placeOf(pack, key) + 1);
}

function placeOf({ items }: TeacherPack, key: string): number {
  return items.findIndex((item) => itemKey(item) === key);
}
