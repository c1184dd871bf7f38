import type { Side } from '../../../archive/model.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { element } from '../../dom/element.ts';
import type { FacetsContext } from './context.ts';
import { facetView } from './facet-view.ts';
import { labelOf } from './labels.ts';
import { valueView } from './value-view.ts';

/** In which language a passage must hold the query: one of them, or either. */
export function languageView({ facets, filters, names, choose }: FacetsContext): HTMLElement {
  const either = valueView(
    {
      choice: { facet: 'lang', value: '' },
      label: [{ text: NARROWING.eitherLanguage }],
      isChosen: filters.lang === undefined,
    },
    'radio',
    () => {
      // Choosing it once more takes the language away.
      if (filters.lang) choose({ facet: 'lang', value: filters.lang });
    },
  );
  const one = (side: Side): HTMLElement => {
    const choice = { facet: 'lang', value: side } as const;
    const counts = facets.languages[side];
    const shown = {
      choice,
      label: labelOf(choice, names),
      isChosen: filters.lang === side,
      counts,
    };
    return valueView(shown, 'radio', () => {
      choose(choice);
    });
  };
  const items = [either, one('en'), one('zh')].map((view) => element('li', {}, view));
  return facetView('lang', element('ul', { class: 'facet-values' }, ...items));
}
