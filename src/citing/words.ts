/** Words inside citations in English, whatever language the page speaks. */
export const ENGLISH = {
  translation: 'unchecked machine translation',
  translationOf: (headline: string) => `unchecked machine translation of ${headline}`,
  release: (date: string, hash: string) => `release ${date} (${hash})`,
  page: (page: number) => `page ${page}`,
  passage: (number: number) => `passage ${number}`,
  etAl: 'et al.',
};

/**
 * Words inside citations in Chinese, which are written without the space that stands beside figures in
 * running text.
 */
export const CHINESE = {
  translation: '英文由机器翻译，未经校对',
  version: (hash: string) => `版本${hash}`,
  release: (date: string, hash: string) => `${date}版（${hash}）`,
  page: (page: number) => `第${page}版`,
  passage: (number: number) => `第${number}段`,
  column: (name: string) => `“${name}”专栏`,
  readIn: (archive: string) => `见“${archive}”`,
  untitled: '无题',
  etAl: '等',
};
