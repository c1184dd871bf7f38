import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { listContent } from '../../../src/holdings/folder/list-content.ts';
import { scratchFolder, type Files } from './scratch.ts';

/** Lists a content folder with these files; messages call it `content`. */
function list(files: Files, links: Record<string, string> = {}) {
  const folder = scratchFolder({ 'archive.yml': '', 'articles/': '', ...files });
  for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(folder, name));
  const { ids, corrected, problems } = listContent({ path: folder, name: 'content' });
  return { ids, corrected: [...corrected], problems: problems.map(formatProblem) };
}

const A = '1957-06-01-p2-youhao';
const B = '1957-06-01-p10-youhao';
const BAD_NAME =
  'ARTICLE_NAME_BAD This is not the permanent name of an article (YYYY-MM-DD-pN-SLUG.txt); move it out and file it with `npm run add -- FILE`.';

test('articles come by date, page and slug, and hidden files are passed over', () => {
  const files = {
    [`articles/${B}.txt`]: '',
    [`articles/${A}.txt`]: '',
    'articles/.DS_Store': '',
    '.git/': '',
    'README.md': '',
    'lessons/': '',
    [`alignment/${A}.yml`]: '',
  };
  expect(list(files)).toEqual({ ids: [A, B], corrected: [A], problems: [] });
});

test('files that nothing would publish are refused', () => {
  expect(list({ 'article/': '', 'ledger.tsv.bak': '', 'terms.yml/x': '' }).problems).toEqual([
    'content/article:1:1 CONTENT_UNEXPECTED Nothing called this belongs here, but only archive.yml, places.yml, terms.yml, ledger.tsv, README.md, LICENSE, articles, alignment, lessons, pages; move it away.',
    'content/ledger.tsv.bak:1:1 CONTENT_UNEXPECTED Nothing called this belongs here, but only archive.yml, places.yml, terms.yml, ledger.tsv, README.md, LICENSE, articles, alignment, lessons, pages; move it away.',
    'content/terms.yml:1:1 CONTENT_UNEXPECTED Nothing called this belongs here, but only a file of this name; move it away.',
  ]);
});

test.each([
  'youhao.txt',
  `${A}.md`,
  `${A}..txt`,
  '1957-02-30-p1-youhao.txt',
  '1957-06-01-p1-Youhao.txt',
])('the name %s is no article', (name) => {
  expect(list({ [`articles/${name}`]: '' })).toEqual({
    ids: [],
    corrected: [],
    problems: [`content/articles/${name}:1:1 ${BAD_NAME}`],
  });
});

test('a folder is no article, whatever it is called', () => {
  expect(list({ [`articles/${A}.txt/x`]: '' })).toEqual({
    ids: [],
    corrected: [],
    problems: [
      `content/articles/${A}.txt:1:1 FILE_NOT_REGULAR This is not a file; give plain text files only.`,
    ],
  });
});

test('a name with a line end or an escape sequence is shown without them', () => {
  expect(list({ 'articles/a\n\u001b[31mb.txt': '' }).problems).toEqual([
    `content/articles/a%0A%1B[31mb.txt:1:1 ${BAD_NAME}`,
  ]);
});

test('a symbolic link may lead to another place in the folder, but not out of it', () => {
  const secret = scratchFolder({ 'secret.txt': 'not for publication' });
  const { ids, problems } = list(
    { [`articles/${A}.txt`]: '' },
    {
      [`articles/${B}.txt`]: `${A}.txt`,
      'articles/1957-06-02-p1-a.txt': path.join(secret, 'secret.txt'),
      'articles/1957-06-02-p1-b.txt': 'nowhere.txt',
      lessons: secret,
    },
  );
  expect(ids).toEqual([A, B]);
  expect(problems).toEqual([
    'content/lessons:1:1 FILE_LINK_LEAVES This symbolic link leads out of its folder; put the file itself there.',
    'content/articles/1957-06-02-p1-a.txt:1:1 FILE_LINK_LEAVES This symbolic link leads out of its folder; put the file itself there.',
    'content/articles/1957-06-02-p1-b.txt:1:1 FILE_NOT_FOUND There is no such file or folder; check the name.',
  ]);
});

test('pages are listed by name, and what could be no address is refused', () => {
  const refused = ['About.md', 'about.fr.md', 'search.md', 'search.zh.md', 'x.html'];
  const folder = scratchFolder({
    'archive.yml': '',
    'pages/help.md': '',
    'pages/about-us.md': '',
    'pages/about-us.zh.md': '',
    ...Object.fromEntries(refused.map((name) => [`pages/${name}`, ''])),
  });
  const { pages, problems } = listContent({ path: folder, name: 'content' });
  expect(pages).toEqual(['about-us', 'about-us.zh', 'help']);
  expect(problems.map(formatProblem).sort()).toEqual(
    refused.map(
      (name) =>
        `content/pages/${name}:1:1 CONTENT_UNEXPECTED Nothing called this belongs here, but only files called NAME.md, or NAME.zh.md for the same in Chinese, in small letters, digits and hyphens, NAME not being an address of the site's own (404, articles, authors, columns, data, dates, index, lessons, offline, places, search, search-index, terms); move it away.`,
    ),
  );
});

test('a page is no way out of the folder', () => {
  const secret = scratchFolder({ 'secret.md': 'not for publication' });
  const link = { 'pages/about.md': path.join(secret, 'secret.md') };
  expect(list({ 'pages/': '' }, link).problems).toEqual([
    'content/pages/about.md:1:1 FILE_LINK_LEAVES This symbolic link leads out of its folder; put the file itself there.',
  ]);
});

test('corrections belong to an article', () => {
  expect(list({ [`alignment/${A}.yml`]: '', 'alignment/notes.txt': '' }).problems).toEqual([
    'content/alignment/notes.txt:1:1 CONTENT_UNEXPECTED Nothing called this belongs here, but only files called ID.yml after an article; move it away.',
    `content/alignment/${A}.yml:1:1 CORRECTIONS_WITHOUT_ARTICLE There is no article ${A} for these corrections; correct the name or remove the file.`,
  ]);
});

test('a content folder that is not there is named', () => {
  const folder = path.join(scratchFolder(), 'content');
  expect(listContent({ path: folder, name: 'content' }).problems.map(formatProblem)).toEqual([
    'content:1:1 FILE_NOT_FOUND There is no such file or folder; check the name.',
  ]);
});
