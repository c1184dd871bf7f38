import type { Sides } from '../archive/model.ts';

/** The version of packs that this code makes and reads. */
export const VERSION = 1;

/** What pupils may see first of a passage. */
export const FIRST = ['both', 'en', 'zh'] as const;

export type First = (typeof FIRST)[number];

/** How a passage comes before pupils. */
export interface PupilView {
  first: First;
  hideHeadline: boolean;
  hideDate: boolean;
  /** True when a click shows what is hidden; otherwise pupils do not see it at all. */
  reveal: boolean;
}

/** A passage, or the passages from one to another, of an article. */
export interface PassageRef {
  /** The article's permanent name. */
  article: string;
  /** The id of the passage, or of the first of a range. */
  passage: string;
  /** The id of the last passage of a range. */
  to?: string;
}

/** A passage as it was taken into a lesson. */
export interface TakenPassage extends PassageRef {
  /** Fingerprints of the texts that the lesson's maker saw. */
  seen: Sides<string>;
}

/** The texts of a passage as they were when the lesson was made, and where they come from. */
export interface FrozenQuote extends Sides<string> {
  newspaper: Sides<string>;
  /** Date of the newspaper, `YYYY-MM-DD`. */
  date: string;
  /** Page of the newspaper, from 1. */
  page: number;
  headline: Sides<string>;
  /** The build of the archive that was quoted: its day `YYYY-MM-DD` and the hash of its content. */
  release: { date: string; hash: string };
}

/** One passage of a lesson as pupils get it. Texts are plain; an empty one means that there is none. */
export interface PupilItem extends TakenPassage {
  note: string;
  question: string;
  view: PupilView;
  /**
   * Only files carry it. A text has one block a line, and a side that has nothing is empty;
   * {@link TakenPassage.seen} are the fingerprints of these texts.
   */
  quote?: FrozenQuote;
}

/** One passage of a lesson as its teacher has it. */
export interface TeacherItem extends PupilItem {
  answer: string;
}

interface Pack<Face extends string, Item> {
  version: typeof VERSION;
  face: Face;
  title: string;
  introduction: string;
  /** In the order of the lesson. No range of passages comes twice. */
  items: readonly Item[];
}

/** A lesson with everything in it. */
export type TeacherPack = Pack<'teacher', TeacherItem>;

/** A lesson as it is given to pupils: there is no place in it for an answer. */
export type PupilPack = Pack<'pupil', PupilItem>;

export type LessonPack = TeacherPack | PupilPack;

/** What tells a passage of a lesson from the others: the article, where it begins and where it ends. */
export function itemKey({ article, passage, to }: PassageRef): string {
  return `${article}#${passage}${to === undefined ? '' : `~${to}`}`;
}
