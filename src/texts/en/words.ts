/** What the card of a word says, in English. */
export const WORDS = {
  previous: 'Previous word',
  next: 'Next word',
  close: 'Close',
  waiting: 'Looking it up …',
  noEntry: 'The dictionary has no entry for this word.',
  term: 'Term of the period',
  /** In which years a term was current; without an end it stayed in use. */
  years: (from: string, to: string | undefined) => {
    if (to === undefined) return from;
    return to === '' ? `from ${from}` : `${from}–${to}`;
  },
  renderings: 'Translated as',
  /** Wordings one after another. */
  list: (wordings: readonly string[]) => wordings.join(', '),
  lens: 'How it was translated',
  find: 'Find in the archive',
  /** Shows the side of the passage that is hidden. */
  reveal: { en: 'Show the English of this passage', zh: 'Show the Chinese of this passage' },
  source: (name: string, licence: string) => `${name}, ${licence}`,
  failed: {
    word: 'The dictionary for this article could not be loaded.',
    pinyin: 'The pinyin for this article could not be loaded.',
  },
  again: 'Try again',
  /** What is read out: a word, its pinyin, and what it means. */
  said: (pinyin: string, meaning: string) => `${pinyin}: ${meaning}`,
};
