import { expect, test } from 'vitest';
import type { Flag } from '../../../src/archive/flags/index.ts';
import type { Block, Passage, Role } from '../../../src/archive/model.ts';
import { identifyBlocks } from '../../../src/archive/passages/ids.ts';
import type { Rendering } from '../../../src/archive/renderings/index.ts';
import type { Segment } from '../../../src/archive/segments/index.ts';
import { articleHtml } from '../../../src/rendering/article.ts';
import { PAGE_TEXTS } from '../../../src/texts/pages.ts';

const NONE = { aliases: new Map(), gone: new Map() };
const TEXTS = { en: PAGE_TEXTS.en.article, zh: PAGE_TEXTS.zh.article };

function passage(role: Role, en: string[], zh: string[], score = 0.9): Passage {
  const blocks = (texts: string[]) => texts.map((text, line): Block => ({ role, text, line }));
  const sides = identifyBlocks({ en: blocks(en), zh: blocks(zh) });
  return { id: (sides.zh[0] ?? sides.en[0])!.id, role, score, ...sides };
}

/** A passage whose Chinese is a headline and whose English has another role. */
function headlineOf(role: Role, text: string): Passage {
  const { zh } = passage('headline', [], ['标题']);
  return { ...passage(role, [text], []), id: zh[0]!.id, role: 'headline', zh };
}

const html = (passages: Passage[], earlier: Parameters<typeof articleHtml>[1] = NONE) =>
  articleHtml(
    passages.map((row) => ({ passage: row, segments: [], renderings: [], flags: [] })),
    earlier,
    TEXTS,
    '/terms/',
  );

/** The page of passages whose first sentences are each other's partners, up to the first space. */
function linkedHtml(
  passages: Passage[],
  { flags = [], renderings = [] }: { flags?: Flag[]; renderings?: Rendering[] } = {},
): string {
  const stretch = ({ text }: Block) => ({ block: 0, from: 0, to: text.search(/ |$/) });
  const examined = passages.map((row) => ({
    passage: row,
    segments: [
      { n: 1, partner: 'found', score: 1, en: row.en.map(stretch), zh: row.zh.map(stretch) },
      { n: 2, partner: 'unsure', score: 0, en: [{ block: 0, from: 1, to: 2 }], zh: [] },
    ] satisfies Segment[],
    renderings,
    flags,
  }));
  return articleHtml(examined, NONE, TEXTS, '/terms/');
}

test('text that looks like markup, Markdown or script stays text', () => {
  const attack = '<script>alert(1)</script> <img src=x onerror=alert(1)> *bold* &lt; [a](b)';
  const made = html([passage('paragraph', [attack], [attack])]);
  expect(made).not.toMatch(/<(?:script|img|em|strong)\b/);
  expect(made.match(/&#x3C;script>/g)).toHaveLength(2);
  expect(made).toContain('*bold*');
  expect(made).toContain('&#x26;lt;');
});

test('further Chinese blocks of a passage keep their ids as anchors inside it', () => {
  const row = passage('headline', ['One title'], ['第一行', '第二行']);
  const [first, second] = row.zh;
  const made = html([row]);
  expect(made).toContain(`id="${first!.id}" data-passage="${first!.id}"`);
  expect(made).toContain(`<p class="headline" id="${second!.id}">第二行</p>`);
  expect(made.split(`id="${first!.id}"`)).toHaveLength(2);
});

test('a side that has nothing says so', () => {
  const made = html([passage('paragraph', [], ['只有中文'], 0)]);
  expect(made).toContain('<div lang="en" data-absent="">');
  expect(made).toContain(PAGE_TEXTS.en.article.absent.en);
  expect(made).toContain('data-score="0.00"');
});

test('ids of earlier texts are answered by their passage, removed ones with a notice', () => {
  const row = passage('paragraph', ['Text'], ['正文']);
  const made = html([row], {
    aliases: new Map([[row.id, ['p0000001']]]),
    gone: new Map([[row.id, ['p0000002']]]),
  });
  expect(made).toContain('<span id="p0000001"></span>');
  expect(made).toContain(
    `<p class="gone" id="p0000002"><span class="in-en">${PAGE_TEXTS.en.article.gone}</span>`,
  );
});

test.each<[string, Passage[]]>([
  ['a headline translated by a paragraph', [headlineOf('paragraph', 'Text')]],
  ['no headline at all', [passage('paragraph', ['Text'], ['正文'])]],
  ['a headline in Chinese only', [passage('headline', [], ['标题'], 0)]],
])('a page with %s has a main heading too', (_, passages) => {
  expect(html(passages).match(/<h1/g)).toHaveLength(1);
});

test('the page has one main heading, and sub-headings are headings in one language only', () => {
  const made = html([
    passage('headline', ['Title', 'Deck'], ['标题']),
    passage('headline', ['Second'], ['第二']),
    passage('subheading', ['Part'], ['部分']),
  ]);
  expect(made.match(/<h1/g)).toHaveLength(1);
  expect(made.match(/<h2/g)).toHaveLength(1);
  expect(made).toMatch(/<h2 class="subheading" id="p[^"]+">Part<\/h2>/);
  expect(made).toContain('<p class="subheading">部分</p>');
});

test('a block keeps its id as an anchor in either language, and has it once', () => {
  const row = passage('paragraph', ['English'], ['中文']);
  const english = row.en[0]!.id;
  const made = html([row], { ...NONE, aliases: new Map([[row.id, [english]]]) });
  expect(made.split(`id="${english}"`)).toHaveLength(2);
});

test('what a program worked out is said: an uncertain pairing, a paragraph put together', () => {
  const { pairing, blocks } = PAGE_TEXTS.en.article.inferred;
  const sure = html([passage('paragraph', ['English'], ['中文'], 0.9)]);
  expect(sure).not.toContain(pairing);
  expect(sure).not.toContain(blocks);
  expect(html([passage('paragraph', ['English'], ['中文'], 0.3)])).toContain(pairing);
  const row = passage('paragraph', ['English'], ['中文']);
  row.zh[0]!.inferred = true;
  expect(html([row])).toContain(blocks);
});

test('sentences that are partners share a number, and no two pairs of a page have the same', () => {
  const made = linkedHtml([
    passage('paragraph', ['One. And more.'], ['一。 还有。']),
    passage('paragraph', ['Two.'], ['二。']),
  ]);
  expect(made).toContain('><span data-segment="1">One.</span> And more.');
  expect(made).toContain('><span data-segment="1">一。</span> 还有。</p>');
  expect(made).toContain('><span data-segment="2">Two.</span></p>');
  expect(made).toContain('><span data-segment="2">二。</span></p>');
  expect(made.match(/data-segment/g)).toHaveLength(4);
});

test('a translation that cannot be right is flagged, with the words that were compared', () => {
  const zh = { block: 0, from: 0, to: 2, type: 'number', value: 10 } as const;
  const en = { block: 0, from: 0, to: 3, type: 'number', value: 1 } as const;
  const made = linkedHtml([passage('paragraph', ['One <b>.'], ['十个。'])], {
    flags: [
      { kind: 'numbers', zh, en },
      { kind: 'numbers', zh },
      { kind: 'dropped', en },
    ],
  });
  expect(made).toContain('data-flags="numbers dropped"');
  expect(made).toContain(
    '<li><span class="in-en">The Chinese has the number <span lang="zh">“十个”</span> and the English “One”.</span>',
  );
  expect(made).toContain(
    '<li><span class="in-en">The English has nothing for the number <span lang="zh">“十个”</span>.</span>',
  );
  expect(made).toContain('<li><span class="in-en">No Chinese sentence was found for “One”.</span>');
  expect(html([passage('paragraph', ['One'], ['一'])])).not.toContain('flags');
});

test('terms are links to their pages, on both sides, inside the sentences that they stand in', () => {
  const zh = { block: 0, from: 0, to: 2 };
  const en = { block: 0, from: 0, to: 6 };
  const made = linkedHtml([passage('paragraph', ['Cadres went. On.'], ['干部走了。 又'])], {
    renderings: [
      {
        term: 'ganbu',
        zh,
        answer: { en, wording: 'cadres' },
        segment: undefined,
        untranslated: false,
      },
    ],
  });
  expect(made).toContain(
    '<span data-segment="1"><a class="term" data-term="ganbu" href="/terms/ganbu/">Cadres</a></span> went. On.',
  );
  expect(made).toContain(
    '<span data-segment="1"><a class="term" data-term="ganbu" href="/terms/ganbu/" tabindex="-1">干部</a>走了。</span>',
  );
});

test('a term without English is a stop for the keyboard in Chinese', () => {
  const zh = { block: 0, from: 0, to: 2 };
  const made = linkedHtml([passage('paragraph', [], ['干部 走了'])], {
    renderings: [{ term: 'ganbu', zh, segment: undefined, untranslated: true }],
  });
  expect(made).toContain('href="/terms/ganbu/">干部</a>');
});
