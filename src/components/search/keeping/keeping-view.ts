import { LANG, type Side, type Sides } from '../../../archive/model.ts';
import type { CitedSearch } from '../../../texts/cited-search.ts';
import { citationOf, KEEPING } from '../../../texts/keeping.ts';
import { copyButton } from '../../copying/copy-button.ts';
import { element } from '../../dom/element.ts';

/**
 * What a reader may keep of a search: its address, and how it is cited in both languages.
 *
 * @param cite - what a citation says, asked for when the reader wants it
 */
export function keepingView(cite: () => CitedSearch): HTMLElement {
  const address = element('p', { class: 'keeping-address', hidden: '' });
  const [copy, said] = copyButton(KEEPING.address, address, () => cite().address);
  const citations = element(
    'details',
    { class: 'keeping-cite' },
    element('summary', {}, KEEPING.cite),
  );
  citations.addEventListener('toggle', () => {
    if (!citations.open || citations.children.length > 1) return;
    const texts = citationOf(cite());
    citations.append(citationView('en', texts), citationView('zh', texts));
  });
  return element(
    'div',
    { class: 'keeping' },
    element('p', {}, copy, ' ', said),
    address,
    citations,
  );
}

function citationView(side: Side, citations: Sides<string>): HTMLElement {
  const text = element('p', { class: 'citation', lang: LANG[side] }, citations[side]);
  const [copy, said] = copyButton(KEEPING.copy[side], text, () => citations[side]);
  return element('div', {}, text, element('p', {}, copy, ' ', said));
}
