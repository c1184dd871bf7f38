/** What readers are told where they choose how the site looks and speaks, in Chinese. */
export const PREFERENCES = {
  /** The button in the masthead. */
  open: '阅读设置',
  title: '阅读设置',
  close: '关闭',
  /** Each choice, and what its values are called, in the order in which they are shown. */
  choices: {
    view: { legend: '显示', values: { both: '对照', en: '英文', zh: '中文' } },
    order: { legend: '在前', values: { en: '英文', zh: '中文' } },
    pinyin: { legend: '拼音', values: { off: '不标', on: '标在字上' } },
    size: {
      legend: '字号',
      values: { '85': '85%', '100': '100%', '115': '115%', '130': '130%', '150': '150%' },
    },
    lines: { legend: '行距', values: { close: '较密', usual: '适中', wide: '较疏' } },
    ground: {
      legend: '页面',
      values: {
        auto: '随设备',
        light: '浅色',
        sepia: '米黄',
        dark: '深色',
        contrast: '高对比',
      },
    },
    keys: { legend: '单键快捷键', values: { on: '启用', off: '停用' } },
    ui: {
      legend: '界面语言',
      values: { auto: '随浏览器', en: 'English', zh: '中文' },
    },
  },
  reset: '恢复默认',
  copyLink: '复制带有这些设置的链接',
  /** Above the text of an article. */
  views: '显示',
  /** Its buttons bear both languages, as far as each has a word that the other needs. */
  bar: { both: '对照', en: '', zh: '中文', pinyin: '拼音' },
};
