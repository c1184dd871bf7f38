import { expect, type Page } from '@playwright/test';

/** Where a page shows what the archive says, each part marked with the language that it is in. */
const CONTENT = [
  '.masthead-title',
  '.home-head h1',
  '.article-list',
  '[data-passage]',
  '.facts',
  '.neighbours',
  '.document-header-sides',
  '.term-head',
  '.term-list',
  '.lens',
  '.use',
  '.hit-group',
  '.search-entry',
  '.label',
  '.word-card',
  // What is explained to maintainers, in the language of the commands.
  '.problem',
].map((region) => `${region} [lang]:not(.in-en, .in-zh, [data-absent])`);

/** What readers type or take with them, and what machines print. */
const VERBATIM = [
  '.search-examples a',
  '.search-also a',
  '.search-panel-also a',
  '.citation',
  'look-up [role="status"]',
  'code',
  'kbd',
  'input',
];

/** Where labels are short enough to stand in both languages. */
const IN_BOTH = ['.view-bar button'];

/** What is called the same in both languages. */
const NAMES = /\b(?:Aa|CC-CEDICT|CC BY-SA 4\.0|Duizhao|JavaScript|Esc|Enter|Tab)\b/gu;

/** Languages go by their own names wherever one is chosen. */
const LANGUAGES = /^(?:English|中文)$/u;

/** Something that a page says to its reader: a text, or the name of something. */
interface OwnWords {
  text: string;
  /** The language that it is marked with. */
  lang: string;
  /** The element that says it. */
  where: string;
}

const hasChinese = ({ text }: OwnWords) => /\p{Script=Han}/u.test(text);
const hasEnglish = ({ text }: OwnWords) => /\p{Script=Latin}{2,}/u.test(text.replace(NAMES, ''));

/** What a page says of the site's own in one language only, or marked as in this language. */
export async function saidOnlyIn(side: 'en' | 'zh', page: Page): Promise<OwnWords[]> {
  const said = await ownWords(page);
  expect(said.length).toBeGreaterThan(10);
  const [isIn, isInOther] = side === 'en' ? [hasEnglish, hasChinese] : [hasChinese, hasEnglish];
  return said.filter(
    (words) =>
      !LANGUAGES.test(words.text) &&
      isIn(words) &&
      (words.lang.startsWith(side) || !isInOther(words)),
  );
}

/** Everything that can be seen or heard on a page and is not the archive's, with the page's title. */
function ownWords(page: Page): Promise<OwnWords[]> {
  const names = { content: [...CONTENT, ...VERBATIM].join(), inBoth: IN_BOTH.join() };
  return page.evaluate(({ content, inBoth }) => {
    const ATTRIBUTES = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];
    const said = (text: string | null, element: Element) => ({
      text: (text ?? '').trim(),
      lang: element.closest<HTMLElement>('[lang]')!.lang,
      where: (element.cloneNode() as Element).outerHTML,
    });
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('script, style'),
    );
    const textsOf = (element: Element) => {
      if (element.matches(inBoth)) return [said(element.textContent, element)];
      if (element.closest(`${content}, ${inBoth}`)) return [];
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return texts.map((node) => said(node.textContent, element));
    };
    const namesOf = (element: Element) =>
      ATTRIBUTES.filter((name) => element.hasAttribute(name)).map((name) =>
        said(element.getAttribute(name), element),
      );
    return [
      said(document.title, document.documentElement),
      ...elements.flatMap((element) => [...textsOf(element), ...namesOf(element)]),
    ];
  }, names);
}
