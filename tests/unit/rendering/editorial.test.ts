import { expect, test } from 'vitest';
import { editorialHtml } from '../../../src/rendering/editorial.ts';

test('headings can be linked to', () => {
  expect(editorialHtml({ en: 'Hello.\n\n## How to search\n\nType.' })).toBe(
    '<section><div class="prose" lang="en"><p>Hello.</p>\n</div></section>' +
      '<section id="how-to-search"><div class="prose" lang="en">' +
      '<h2>How to search</h2>\n<p>Type.</p></div></section>',
  );
});

test('a heading and its translation share the address that is made from the English', () => {
  const html = editorialHtml({ en: '# Help\n\n## Searching', zh: '# 帮助\n\n## 检索' });
  expect(html).toContain(
    '<section id="searching">' +
      '<div class="prose in-en" lang="en"><h2>Searching</h2></div>' +
      '<div class="prose in-zh" lang="zh-Hans"><h2>检索</h2></div></section>',
  );
  expect(html.match(/\sid=/gu)).toHaveLength(2);
});

test('a page in one language is shown to every reader, and headings have addresses in it', () => {
  const html = editorialHtml({ zh: '# 帮助\n\n## 检索' });
  expect(html).toContain(
    '<section id="检索"><div class="prose" lang="zh-Hans"><h2>检索</h2></div>',
  );
  expect(html).not.toMatch(/in-(?:en|zh)/u);
});

test('what looks like a heading in a quotation or a list divides nothing', () => {
  const html = editorialHtml({ en: '# A\n\n> ## B\n\n- # C', zh: '# 甲\n\n> ## 乙\n\n- # 丙' });
  expect(html.match(/<section/gu)).toHaveLength(2);
});

test('tables and links are made', () => {
  const html = editorialHtml({ en: '| a |\n| - |\n| [b](../about/) |' });
  expect(html).toContain('<td><a href="../about/">b</a></td>');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '<p style="x" onclick="y">',
])('nothing in a page can run: %s', (markdown) => {
  expect(editorialHtml({ en: markdown, zh: markdown })).not.toMatch(/script|onerror|onclick|style/);
});
