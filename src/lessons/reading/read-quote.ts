import { isRealDate } from '../../archive/calendar.ts';
import type { Sides } from '../../archive/model.ts';
import { refuse } from '../failure.ts';
import { LONGEST } from '../limits.ts';
import type { FrozenQuote } from '../model.ts';
import { cleanLine } from '../text.ts';
import { formOf, own, textOf, type Place } from './shape.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const HASH = /^[0-9a-f]{1,64}$/u;
const LAST_PAGE = 999;

/**
 * Reads a frozen quote.
 *
 * @throws Refusal
 */
export function readQuote(value: unknown, place: Place): FrozenQuote {
  const release = own(value, 'release');
  return {
    en: textOf(own(value, 'en'), LONGEST.quote, place),
    zh: textOf(own(value, 'zh'), LONGEST.quote, place),
    newspaper: lines(own(value, 'newspaper'), LONGEST.newspaper, place),
    date: dateOf(own(value, 'date'), place),
    page: pageOf(own(value, 'page'), place),
    headline: lines(own(value, 'headline'), LONGEST.headline, place),
    release: {
      date: dateOf(own(release, 'date'), place),
      hash: formOf(own(release, 'hash'), HASH, place),
    },
  };
}

function lines(value: unknown, longest: number, place: Place): Sides<string> {
  return {
    en: textOf(own(value, 'en'), longest, place, cleanLine),
    zh: textOf(own(value, 'zh'), longest, place, cleanLine),
  };
}

function dateOf(value: unknown, place: Place): string {
  const date = formOf(value, DATE, place);
  return isRealDate(date) ? date : refuse('field-wrong', place);
}

function pageOf(value: unknown, place: Place): number {
  const isPage = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST_PAGE;
  return isPage ? Number(value) : refuse('field-wrong', place);
}
