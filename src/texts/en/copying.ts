/** What is said when something was to be copied, in English. */
export const COPYING = {
  copied: 'Copied',
  byHand: 'The browser does not allow copying. The text is selected: copy it by hand.',
};
