import { refuse, failureOf, type Failure, type Reading } from '../failure.ts';
import { FILE_LIMIT } from '../limits.ts';
import type { LessonPack, PupilItem } from '../model.ts';
import { readPack } from '../reading/read-pack.ts';
import { own } from '../reading/shape.ts';

/** What a file says of itself, so that it can be told from any other JSON. */
const FORMAT = 'duizhao-lesson';

/** The text of a file, or why a lesson cannot be one. */
export type WrittenFile =
  { text: string; failure?: undefined } | { text?: undefined; failure: Failure };

/**
 * Writes a lesson with its frozen quotes as JSON that people can read. What it writes,
 * {@link readFile} reads: a lesson that is too large is refused here and not when it is opened.
 */
export function writeFile(lesson: LessonPack): WrittenFile {
  const { pack, failure } = readPack(lesson);
  if (failure) return { failure };
  const { version, face, title, introduction } = pack;
  const items = pack.items.map(itemInFile);
  const content = { format: FORMAT, version, face, title, introduction, items };
  return { text: `${JSON.stringify(content, null, 2)}\n` };
}

/** Fingerprints of a quote need not be written: they are made anew when the file is read. */
function itemInFile({ seen, quote, ...item }: PupilItem): object {
  return { ...item, ...(quote ? { quote } : { seen }) };
}

/**
 * Reads a file from anywhere; a byte order mark may stand before it.
 *
 * @param text - whole; what is known to be larger than {@link FILE_LIMIT} need not be loaded at all
 * @returns the lesson, or why there is none; it throws for nothing in the text
 */
export function readFile(text: string): Reading {
  try {
    if (text.length > FILE_LIMIT) refuse('file-too-large', { limit: FILE_LIMIT });
    const content = parse(text.replace(/^\uFEFF/u, ''));
    return own(content, 'format') === FORMAT ? readPack(content) : refuse('not-a-lesson');
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('file-not-json');
  }
}
