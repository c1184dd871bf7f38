import type { LessonPack } from './model.ts';

/** Why something that should be a lesson is refused; the texts have words for each. */
export type FailureCode =
  /** It is no lesson of this site at all. */
  | 'not-a-lesson'
  /** It says that it is of a version that this code does not know. */
  | 'version-unknown'
  /** A field is missing, or is not of the kind that belongs there. */
  | 'field-wrong'
  /** A text is longer than `limit`. */
  | 'text-too-long'
  /** More than `limit` passages. */
  | 'too-many-items'
  /** All texts together are longer than `limit`. */
  | 'too-much-text'
  /** What should name an article or a passage cannot be one's name. */
  | 'id-malformed'
  /** The same range of passages comes before. */
  | 'item-repeated'
  /** Not written as links to lessons are. */
  | 'link-foreign'
  /** The checksum is wrong: characters were lost or changed on the way. */
  | 'link-incomplete'
  /** Longer than `limit` characters. */
  | 'link-too-long'
  /** It would unpack to more than `limit` bytes. */
  | 'link-bomb'
  /** Its checksum is right and still it does not unpack: nothing was lost, it was made so. */
  | 'link-forged'
  /** Larger than `limit` bytes. */
  | 'file-too-large'
  /** Not JSON. */
  | 'file-not-json';

/** The parts of a lesson that a failure can name. */
export type Field =
  | 'title'
  | 'introduction'
  | 'items'
  | 'article'
  | 'passage'
  | 'to'
  | 'note'
  | 'question'
  | 'answer'
  | 'view'
  | 'seen'
  | 'quote';

/** Why a lesson is refused, and where in it the reason stands. Plain data. */
export interface Failure {
  code: FailureCode;
  /** The passage in the order of the lesson, from 1. */
  item?: number;
  field?: Field;
  /** What was exceeded. */
  limit?: number;
}

/** A lesson, or why there is none. */
export type Reading =
  { pack: LessonPack; failure?: undefined } | { pack?: undefined; failure: Failure };

/** Carries a failure out of the depths of a reading. It never leaves this folder. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Stops a reading. */
export function refuse(code: FailureCode, details: Omit<Failure, 'code'> = {}): never {
  throw new Refusal({ code, ...details });
}

/** What a caught error says of the lesson. Errors that are mistakes of ours are thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  throw error;
}
