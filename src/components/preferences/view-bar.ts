import { CHOICES, type Choice, type Value } from './choices.ts';
import { showHeadings } from './headings.ts';
import { choose, chosen, onChoice } from './preferences.ts';

/**
 * `<view-bar>` around buttons with a value of the choice that `data-choice` names: each makes its
 * choice, and pressed once more takes it back. They say which of them hold, whoever has chosen.
 */
class ViewBar extends HTMLElement {
  connectedCallback(): void {
    const buttons = [...this.querySelectorAll('button')].map((button) => ({
      button,
      choice: button.dataset.choice as Choice,
      value: button.value as Value<Choice>,
    }));
    const show = (): void => {
      for (const { button, choice, value } of buttons) {
        button.setAttribute('aria-pressed', String(chosen(choice) === value));
      }
      showHeadings();
    };
    for (const { button, choice, value } of buttons) {
      button.addEventListener('click', () => {
        choose(choice, chosen(choice) === value ? CHOICES[choice][0] : value);
      });
    }
    onChoice(show);
    show();
  }
}

customElements.define('view-bar', ViewBar);
