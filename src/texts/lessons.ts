import * as en from './en/lessons.ts';
import * as zh from './zh/lessons.ts';
import { spoken } from './spoken.ts';

/** What is said of lessons, in the language that the page speaks. */
export const { failureText, HANDOUT, LESSON_FAILURES, LESSON_FIELDS, VERDICTS } = spoken<typeof en>(
  { en, zh },
);
