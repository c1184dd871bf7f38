import { LANG } from '../../archive/model.ts';
import { element } from '../dom/element.ts';
import type { Choice, Value } from './choices.ts';
import { choose, chosen } from './preferences.ts';

/** How a choice and its values are called; the values are shown in this order. */
export interface ChoiceTexts<C extends Choice> {
  legend: string;
  values: Record<Value<C>, string>;
}

/** A choice as a group of radio buttons, of which one is always pressed; it takes effect at once. */
export function choiceView<C extends Choice>(
  choice: C,
  { legend, values }: ChoiceTexts<C>,
): HTMLElement {
  const segments = (Object.entries(values) as [Value<C>, string][]).map(([value, name]) => {
    const input = element('input', {
      type: 'radio',
      'data-key': `${choice} ${value}`,
      name: choice,
      value,
    });
    input.checked = chosen(choice) === value;
    input.addEventListener('change', () => {
      choose(choice, value);
    });
    // A ground is shown as it is, a language is called by its own name.
    const ground = choice === 'ground' ? value : undefined;
    const lang = choice === 'ui' && value !== 'auto' ? LANG[value as keyof typeof LANG] : undefined;
    return element('label', { 'data-ground': ground }, input, element('span', { lang }, name));
  });
  return element(
    'fieldset',
    { class: 'choice' },
    element('legend', {}, legend),
    element('div', { class: 'segments' }, ...segments),
  );
}
