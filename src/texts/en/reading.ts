/** What keys, tools and notes on the page of an article say, in English. */
export const READING = {
  passage: (number: string) => `Passage ${number}`,
  toolbar: (number: string) => `Tools for passage ${number}`,
  tools: {
    listen: { en: 'Listen to the English', zh: 'Listen to the Chinese' },
    words: 'Look up the words',
    other: { en: 'Show the English', zh: 'Show the Chinese' },
    link: 'Copy a link to the passage',
    quote: 'Copy the passage with its source',
    cite: 'Cite the passage',
  },
  /** A tool with the key that does the same. */
  withKey: (tool: string, key: string) => `${tool} (${key})`,
  close: 'Close',
  progress: {
    at: (passage: string) => `You were at passage ${passage}.`,
    go: 'Continue there',
  },
};

/** What the page says of its keys, in English. */
export const HELP = {
  title: 'Keys',
  search: 'Search',
  page: 'In an article',
  sentence: 'On a sentence',
  sentenceNote: 'The Tab key leads from a passage’s number to its sentences.',
  does: {
    next: 'Next passage',
    previous: 'Previous passage',
    other: 'The other language of the passage, where only one is shown',
    words: 'Look up the words of the passage',
    listen: 'Listen to the passage, or stop',
    link: 'Copy a link to the passage',
    pinyin: 'Pinyin above the Chinese, on or off',
    earlier: 'Previous article',
    later: 'Next article',
    help: 'These keys',
    close: 'Close what is open, and stop listening',
    nextSentence: 'Next sentence',
    previousSentence: 'Previous sentence',
    partner: 'The same sentence in the other language',
    keep: 'Keep the pair marked, or let it go',
  },
  names: { ' ': 'Space', Escape: 'Esc' },
  between: 'or',
  /** Where the keys can be switched off: the name of the button and of the choice behind it. */
  off: (button: string, choice: string) =>
    `Letters, signs, ← and → can be switched off: “${button}” at the top of the page, “${choice}”.`,
};
