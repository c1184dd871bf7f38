import type { IdentifiedBlock } from '../../model.ts';
import { isChineseName } from '../../read/names/chinese.ts';
import { cutRun } from '../cutting/cut-run.ts';
import { knownWords, type KnownWords } from '../cutting/known-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readingsOf } from '../lexicon/readings.ts';
import { findPeople, type WordJudge } from './find-people.ts';

/** The names of persons in an article: in its bylines, and elsewhere. */
export interface People {
  bylines: KnownWords;
  texts: KnownWords;
}

/**
 * Makes a function that finds the persons whom an article names. Who is named once by his post is
 * known wherever the article names him.
 */
export function peopleFinder(
  lexicon: Lexicon,
  known: KnownWords,
): (blocks: readonly IdentifiedBlock[], authors: readonly string[]) => People {
  const judge: WordJudge = {
    isCommonWord: (word) => readingsOf(word, lexicon).some((reading) => !/^\p{Lu}/u.test(reading)),
    countWords: (text) => cutRun(text, { lexicon, known: [known] }).length,
  };
  return (blocks, authors) => {
    const signed = authors.filter(isChineseName);
    const named = blocks.flatMap(({ text }) => findPeople(text, judge));
    // In running text two characters of a name meet too often by chance.
    return {
      bylines: asWords([...signed, ...named]),
      texts: asWords([...signed.filter((name) => name.length > 2), ...named]),
    };
  };
}

function asWords(names: readonly string[]): KnownWords {
  return knownWords(names.map((name) => [name, 'person']));
}
