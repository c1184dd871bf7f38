/** What the card of a word says, in Chinese. */
export const WORDS = {
  previous: '上一个词',
  next: '下一个词',
  close: '关闭',
  waiting: '正在查词……',
  noEntry: '词典中没有这个词。',
  term: '时代词语',
  /** In which years a term was current; without an end it stayed in use. */
  years: (from: string, to: string | undefined) => {
    if (to === undefined) return `${from}年`;
    return to === '' ? `${from}年起` : `${from}—${to}年`;
  },
  renderings: '英译',
  /** Wordings one after another. */
  list: (wordings: readonly string[]) => wordings.join('；'),
  lens: '查看各种译法',
  find: '在本站检索',
  /** Shows the side of the passage that is hidden. */
  reveal: { en: '显示本段英文', zh: '显示本段中文' },
  source: (name: string, licence: string) => `释义来源：${name}，${licence}`,
  failed: {
    word: '未能载入本文的词典。',
    pinyin: '未能载入本文的拼音。',
  },
  again: '重试',
  /** What is read out: a word, its pinyin, and what it means. */
  said: (pinyin: string, meaning: string) => `${pinyin}：${meaning}`,
};
