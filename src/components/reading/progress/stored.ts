/** Under which key of the browser's storage the places stand where readers were. */
export const STORED = 'duizhao:places';
