/** How many passages a lesson, or the tray, can hold. */
export const MOST_ITEMS = 60;

/** The longest texts, in UTF-16 units as a form's `maxlength` counts them. */
export const LONGEST = {
  title: 200,
  introduction: 4000,
  note: 2000,
  question: 1000,
  answer: 4000,
  /** One side of a frozen quote: more than the longest article. */
  quote: 60_000,
  headline: 500,
  newspaper: 200,
} as const;

/** All texts of a lesson together, in UTF-16 units; written as a file they stay below {@link FILE_LIMIT}. */
export const MOST_TEXT = 400_000;

/** The largest file that is read, in bytes. */
export const FILE_LIMIT = 2_000_000;

/** The longest lesson that is offered as a link, in characters: what mail and messengers keep whole. */
export const LINK_LIMIT = 6 * 1024;

/** The longest link that is read, in characters; it is looked at before anything else is. */
export const LONGEST_LINK = 32 * 1024;

/** What a link may unpack to, in bytes. */
export const UNPACKED_LIMIT = 256 * 1024;
