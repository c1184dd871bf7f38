import type { FormatName } from '../../citing/formats.ts';

/** What stands around citations, in Chinese. */
export const CITING = {
  article: '引用本文',
  passage: (number: string) => `引用第 ${number} 段`,
  copy: '复制',
  download: '下载',
  formats: {
    'chicago-note': '芝加哥格式（第18版）注释',
    'chicago-bibliography': '芝加哥格式（第18版）参考书目',
    mla: 'MLA 格式（第9版）引用文献',
    'mla-in-text': 'MLA 格式（第9版）文内夹注',
    apa: 'APA 格式（第7版）参考文献',
    'apa-in-text': 'APA 格式（第7版）文内夹注',
    gbt7714: 'GB/T 7714—2025',
    'plain-en': '纯文本（英文）',
    'plain-zh': '纯文本（中文）',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  } satisfies Record<FormatName, string>,
};
