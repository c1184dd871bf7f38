/** What is said where links and quotations are copied, in Chinese. */
export const SHARING = {
  link: (passage: string) => `已复制第 ${passage} 段的链接`,
  linkByHand: (passage: string) => `第 ${passage} 段的链接`,
  quote: (passage: string) => `复制第 ${passage} 段`,
  sides: { en: '英文', zh: '中文', both: '中英文' },
  quoted: { en: '已复制英文', zh: '已复制中文', both: '已复制中英文' },
  noRelease: '引文要注明本站的版本，而版本信息未能载入。请在联网后再试。',
};

/** What a reader is told who has come by a link, in Chinese. */
export const ARRIVED = {
  range: (first: string, last: string) => `链接指向第 ${first} 段至第 ${last} 段。`,
  lostEnd: '链接指向连续几段，其中一端不在本页；另一端已标出。',
  goneEnd: '链接所指各段的一端已从正文中删去，本段与它最近。',
  lost: '链接所指的段落不在本页。现从文章开头显示。',
  lostButEnd: (passage: string) =>
    `链接所指的段落不在本页。链接中同时提到的第 ${passage} 段已标出。`,
  near: (passage: string) => `链接所指的段落不在本页。编号最接近的是第 ${passage} 段，已标出。`,
  go: (passage: string) => `转到第 ${passage} 段`,
  corrected: '链接生成后，本段原文曾作更正。',
  /** Where only one language is there. */
  correctedText: '链接生成后，本段文字曾作更正。',
  retranslated: '链接生成后，译文曾作修改。',
};
