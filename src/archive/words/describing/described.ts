/** What readers are told of a word. */
export interface Described {
  /** With tone marks, by word; empty when no reading is known. */
  pinyin: string;
  glosses: string[];
}
