/** What keys, tools and notes on the page of an article say, in Chinese. */
export const READING = {
  passage: (number: string) => `第 ${number} 段`,
  toolbar: (number: string) => `第 ${number} 段的工具`,
  tools: {
    listen: { en: '朗读英文', zh: '朗读中文' },
    words: '逐词查看',
    other: { en: '显示英文', zh: '显示中文' },
    link: '复制本段的链接',
    quote: '复制本段及出处',
    cite: '引用本段',
  },
  /** A tool with the key that does the same. */
  withKey: (tool: string, key: string) => `${tool}（${key}）`,
  close: '关闭',
  progress: {
    at: (passage: string) => `上次读到第 ${passage} 段。`,
    go: '接着读',
  },
};

/** What the page says of its keys, in Chinese. */
export const HELP = {
  title: '快捷键',
  search: '检索',
  page: '在文章中',
  sentence: '在句子上',
  sentenceNote: '按 Tab 键，可从段落的序号移到段中的句子。',
  does: {
    next: '下一段',
    previous: '上一段',
    other: '只看一种语言时，显示本段的另一种语言',
    words: '逐词查看本段',
    listen: '朗读本段，再按则停止',
    link: '复制本段的链接',
    pinyin: '给汉字注上拼音，或去掉拼音',
    earlier: '前一篇文章',
    later: '后一篇文章',
    help: '显示快捷键',
    close: '关闭打开的内容，停止朗读',
    nextSentence: '下一句',
    previousSentence: '上一句',
    partner: '另一种语言的同一句',
    keep: '保持这一对句子的标示，或取消',
  },
  names: { ' ': '空格', Escape: 'Esc' },
  between: '或',
  /** Where the keys can be switched off: the name of the button and of the choice behind it. */
  off: (button: string, choice: string) =>
    `字母键、符号键和文章中的 ←、→ 可以停用：点击页首的“${button}”，在“${choice}”中选择。`,
};
