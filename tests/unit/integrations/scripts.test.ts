import { describe, expect, test } from 'vitest';
import { withModulesAnnounced } from '../../../src/integrations/scripts/announced.ts';
import { isCommon } from '../../../src/integrations/scripts/common-modules.ts';

const page = (...scripts: string[]) =>
  `<head><title>a</title></head><body>${scripts.join('')}</body>`;
const module = (address: string) => `<script type="module" src="${address}"></script>`;

function announced(html: string, base = '/'): string[] {
  const imports = new Map([
    ['_astro/one.js', ['_astro/common.js', '_astro/deep.js']],
    ['_astro/two.js', ['_astro/common.js']],
    ['_astro/deep.js', ['_astro/deeper.js', '_astro/one.js']],
  ]);
  const changed = withModulesAnnounced(html, imports, base);
  const head = changed.slice(0, changed.indexOf('</head>'));
  return Array.from(head.matchAll(/rel="modulepreload" href="([^"]+)"/gu), ([, href]) => href!);
}

describe('a page names in its head', () => {
  test('its modules and all that they import, each once', () => {
    expect(announced(page(module('/_astro/one.js'), module('/_astro/two.js')))).toEqual([
      '/_astro/one.js',
      '/_astro/two.js',
      '/_astro/common.js',
      '/_astro/deep.js',
      '/_astro/deeper.js',
    ]);
  });

  test('where they are when the site is below a path', () => {
    const html = page(module('/name/_astro/two.js'));
    expect(announced(html, '/name/')).toEqual(['/name/_astro/two.js', '/name/_astro/common.js']);
  });

  test('nothing when it has none, nor what is no module', () => {
    const html = page('<script src="/_astro/one.js"></script>');
    expect(announced(html)).toEqual([]);
    expect(withModulesAnnounced(html, new Map(), '/')).toBe(html);
  });
});

test('what is common is told by the path of the module, whatever the system', () => {
  expect(isCommon('/home/a/src/components/dom/element.ts')).toBe(true);
  expect(isCommon('C:\\a\\src\\components\\dom\\element.ts?x=1')).toBe(true);
  expect(isCommon('/home/a/src/components/words/card.ts')).toBe(false);
});
