/** For how long typing must pause before a search begins, in milliseconds. */
export const PAUSE = 150;

/**
 * For how much longer it must pause before a search is shown that found nothing, in milliseconds. Half
 * a word finds nothing, and hits should not come and go from letter to letter.
 */
export const PAUSE_BEFORE_NOTHING = 500;
