/** What is said where links and quotations are copied, in English. */
export const SHARING = {
  link: (passage: string) => `Link to passage ${passage} copied`,
  linkByHand: (passage: string) => `Link to passage ${passage}`,
  quote: (passage: string) => `Copy passage ${passage} in`,
  sides: { en: 'English', zh: 'Chinese', both: 'both' },
  quoted: { en: 'English copied', zh: 'Chinese copied', both: 'Both languages copied' },
  noRelease:
    'A citation names the release of the archive, which could not be loaded. Try again when you are online.',
};

/** What a reader is told who has come by a link, in English. */
export const ARRIVED = {
  range: (first: string, last: string) => `Your link is to passages ${first} to ${last}.`,
  lostEnd:
    'Your link is to several passages, and one end of them is not on this page. The other end is marked.',
  goneEnd:
    'One end of what your link is to was removed from the text. This passage is nearest to it.',
  lost: 'Your link is to a passage that is not on this page. The article is shown from its beginning.',
  lostButEnd: (passage: string) =>
    `Your link is to a passage that is not on this page. Passage ${passage}, which it names as well, is marked.`,
  near: (passage: string) =>
    `Your link is to a passage that is not on this page. Passage ${passage} is marked: its name comes nearest.`,
  go: (passage: string) => `Go to passage ${passage}`,
  corrected: 'The original of this passage has been corrected since your link was made.',
  /** Where only one language is there. */
  correctedText: 'The text of this passage has been corrected since your link was made.',
  retranslated: 'The translation has been changed since your link was made.',
};
