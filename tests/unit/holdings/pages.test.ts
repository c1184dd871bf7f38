import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { compareHeadings } from '../../../src/holdings/pages/compare-headings.ts';
import { listPages } from '../../../src/holdings/pages/list-pages.ts';
import { readPages } from '../../../src/holdings/pages/read-pages.ts';
import { scratchFolder } from './scratch.ts';

const SETTLED = { 'archive.yml': '', 'articles/': '' };

test('a page is read in the languages that there are', () => {
  const folder = scratchFolder({
    ...SETTLED,
    'pages/about.md': '# About',
    'pages/about.zh.md': '# 关于',
    'pages/help.md': '# Help',
    'pages/staff.zh.md': '# 编者',
  });
  expect(listPages(folder)).toEqual([
    { name: 'about', markdown: { en: '# About', zh: '# 关于' } },
    { name: 'help', markdown: { en: '# Help' } },
    { name: 'staff', markdown: { zh: '# 编者' } },
  ]);
});

test.each([
  ['another level', '# 关于\n\n### 权利\n', '3:1', 'a heading of level 2'],
  ['a heading too many', '# 关于\n\n## 权利\n\n## 其他\n', '5:1', 'no further heading'],
  ['a heading too few', '# 关于\n\n没有了。\n', '3:1', 'a heading of level 2'],
])('a translation with %s is refused where it parts', (_, translation, place, wanted) => {
  const folder = scratchFolder({
    ...SETTLED,
    'pages/about.md': '# About\n\n## Rights\n',
    'pages/about.zh.md': translation,
  });
  const content = { path: folder, name: 'content' };
  const { pages, problems } = readPages(content, ['about', 'about.zh']);
  expect(pages).toEqual([]);
  expect(problems.map(formatProblem)).toEqual([
    `content/pages/about.zh.md:${place} PAGE_HEADINGS_DIFFER Here should be ${wanted}, as in content/pages/about.md; write the same headings in both.`,
  ]);
  expect(() => listPages(folder)).toThrow('PAGE_HEADINGS_DIFFER');
});

test('two texts agree exactly when the levels of their headings do', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 });
  const write = (all: number[], body: string) =>
    all.map((level) => `${'#'.repeat(level)} ${body}\n\n${body}\n\n`).join('');
  fc.assert(
    fc.property(levels, levels, (en, zh) => {
      const problems = compareHeadings(
        { text: write(en, 'words'), file: 'a.md' },
        { text: write(zh, '字'), file: 'a.zh.md' },
      );
      expect(problems.length === 0).toBe(en.join() === zh.join());
    }),
  );
});
