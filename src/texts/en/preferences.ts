/** What readers are told where they choose how the site looks and speaks, in English. */
export const PREFERENCES = {
  /** The button in the masthead. */
  open: 'Reading preferences',
  title: 'Reading preferences',
  close: 'Close',
  /** Each choice, and what its values are called, in the order in which they are shown. */
  choices: {
    view: { legend: 'Show', values: { both: 'Both', en: 'English', zh: 'Chinese' } },
    order: { legend: 'First', values: { en: 'English', zh: 'Chinese' } },
    pinyin: { legend: 'Pinyin', values: { off: 'Off', on: 'Above the characters' } },
    size: {
      legend: 'Text size',
      values: { '85': '85%', '100': '100%', '115': '115%', '130': '130%', '150': '150%' },
    },
    lines: { legend: 'Lines', values: { close: 'Close', usual: 'Usual', wide: 'Wide' } },
    ground: {
      legend: 'Page',
      values: {
        auto: 'As the device',
        light: 'Light',
        sepia: 'Sepia',
        dark: 'Dark',
        contrast: 'High contrast',
      },
    },
    keys: { legend: 'Single-key commands', values: { on: 'On', off: 'Off' } },
    ui: {
      legend: 'Language of the site',
      values: { auto: 'As the browser', en: 'English', zh: '中文' },
    },
  },
  reset: 'As usual',
  copyLink: 'Copy a link with these settings',
  /** Above the text of an article. */
  views: 'Show',
  /** Its buttons bear both languages, as far as each has a word that the other needs. */
  bar: { both: 'Both', en: 'English', zh: '', pinyin: 'Pinyin' },
};
