import { expect, test } from 'vitest';
import { editorialHtml } from '../../../src/rendering/editorial.ts';

test('headings can be linked to', () => {
  expect(editorialHtml('## How to search')).toBe('<h2 id="how-to-search">How to search</h2>');
});

test('tables and links are made', () => {
  const html = editorialHtml('| a |\n| - |\n| [b](../about/) |');
  expect(html).toContain('<td><a href="../about/">b</a></td>');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '<p style="x" onclick="y">',
])('nothing in a page can run: %s', (markdown) => {
  expect(editorialHtml(markdown)).not.toMatch(/script|onerror|onclick|style/);
});
