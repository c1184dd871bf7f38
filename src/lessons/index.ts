/**
 * Lesson packs: passages with notes and questions, made by a teacher, carried by a link or a file.
 * Nothing here knows the page; everything works on plain data.
 */
export {
  compareItem,
  comparePack,
  type Comparison,
  type Today,
  type Verdict,
} from './comparing.ts';
export { changeItem, changePack, quoteItem } from './editing/fields.ts';
export { addItems, moveDown, moveItem, moveUp, newPack, removeItem } from './editing/items.ts';
export { pupilPack, teacherPack } from './faces.ts';
export type { Failure, FailureCode, Field, Reading } from './failure.ts';
export { fileName } from './file/file-name.ts';
export { readFile, writeFile, type WrittenFile } from './file/file.ts';
export { comparable, fingerprint, seenIn } from './fingerprint.ts';
export { handout, type HandoutParts } from './handout/handout.ts';
export { markdown } from './handout/markdown.ts';
export type { Handout, HandoutBlock, HandoutSource, HandoutWords } from './handout/model.ts';
export { FILE_LIMIT, LINK_LIMIT, LONGEST, MOST_ITEMS, MOST_TEXT } from './limits.ts';
export { decodeLink, encodeLink, type LessonLink } from './link/link.ts';
export {
  FIRST,
  itemKey,
  type First,
  type FrozenQuote,
  type LessonPack,
  type PassageRef,
  type PupilItem,
  type PupilPack,
  type PupilView,
  type TakenPassage,
  type TeacherItem,
  type TeacherPack,
} from './model.ts';
export { readPack } from './reading/read-pack.ts';
export { collect, discard, isCollected, readTray, writeTray, type Tray } from './tray.ts';
