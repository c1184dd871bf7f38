import type { Field } from '../failure.ts';
import { seenIn } from '../fingerprint.ts';
import { LONGEST } from '../limits.ts';
import { FIRST, type PupilView, type TeacherItem } from '../model.ts';
import { readQuote } from './read-quote.ts';
import { readRef, readSeen, type PlaceOf } from './read-taken.ts';
import { choiceOf, flagOf, own, textOf, type Place } from './shape.ts';

/**
 * Reads one passage of a lesson.
 *
 * @param number - its place in the lesson, from 1
 * @param isTeachers - whether there is an answer to read; otherwise it is empty
 * @throws Refusal
 */
export function readItem(value: unknown, number: number, isTeachers: boolean): TeacherItem {
  const at = (field: Field): Place => ({ item: number, field });
  const text = (field: 'note' | 'question' | 'answer') =>
    textOf(own(value, field), LONGEST[field], at(field));
  return {
    ...readRef(value, at),
    note: text('note'),
    question: text('question'),
    answer: isTeachers ? text('answer') : '',
    view: readView(own(value, 'view'), at('view')),
    ...readTexts(value, at),
  };
}

/** The frozen quote, whose fingerprints are made anew, or else the fingerprints alone. */
function readTexts(value: unknown, at: PlaceOf): Pick<TeacherItem, 'seen' | 'quote'> {
  const frozen = own(value, 'quote');
  if (frozen === undefined) return { seen: readSeen(value, at) };
  const quote = readQuote(frozen, at('quote'));
  return { seen: seenIn(quote), quote };
}

function readView(value: unknown, place: Place): PupilView {
  const flag = (key: keyof PupilView) => flagOf(own(value, key), place);
  return {
    first: choiceOf(own(value, 'first'), FIRST, place),
    hideHeadline: flag('hideHeadline'),
    hideDate: flag('hideDate'),
    reveal: flag('reveal'),
  };
}
