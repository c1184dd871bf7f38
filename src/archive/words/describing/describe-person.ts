import { surnameOf } from '../../read/names/surnames.ts';
import { joinSyllables } from '../readings/spell.ts';
import { spokenName } from '../readings/spoken.ts';
import type { Described } from './described.ts';

/** A name of a person, surname and given name apart and with capitals (GB/T 16159-2012, 6.2.1). */
export function describePerson(name: string): Described {
  const syllables = spokenName(name);
  const { length } = surnameOf(name);
  const parts = [syllables.slice(0, length), syllables.slice(length)].map(joinSyllables);
  const pinyin = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
  return { pinyin: pinyin.trim(), glosses: ['name of a person'] };
}
