/**
 * Modules so small, and needed by so many scripts, that one file of them all costs a reader less
 * than a request for each: what is in them all together is less than a response's headers and the
 * way there and back.
 */
const COMMON = [
  '/src/components/dom/after.ts',
  '/src/components/dom/day-of.ts',
  '/src/components/dom/element.ts',
  '/src/components/dom/free-key.ts',
  '/src/components/dom/keep-focus.ts',
  '/src/components/dom/modifiers.ts',
  '/src/components/dom/near-viewport.ts',
  '/src/components/dom/plain-click.ts',
  '/src/components/dom/text-nodes.ts',
  '/src/components/preferences/choices.ts',
  '/src/components/preferences/preferences.ts',
  '/src/search/model.ts',
  '/src/site/shorten.ts',
  '/src/texts/languages.ts',
  '/src/texts/numeral.ts',
  '/src/texts/phrases.ts',
  '/src/texts/spoken.ts',
  // The bundler's own, for what is loaded when it is asked for.
  'vite/preload-helper.js',
];

/** True for a module that is to be in the common file of the browser's scripts, by its path. */
export function isCommon(id: string): boolean {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/u, '');
  return COMMON.some((end) => path.endsWith(end));
}
