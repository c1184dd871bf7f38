import { choose } from './preferences.ts';

/**
 * `<reading-preferences>` around two buttons: the first opens the panel of the reader's choices, the
 * second lets the site speak its other language. Every page has them, so nothing more is loaded
 * before the panel is asked for.
 */
class ReadingPreferences extends HTMLElement {
  connectedCallback(): void {
    const [opener, language] = this.querySelectorAll('button');
    const open = (): void => {
      import('./panel.ts').then(
        ({ openPanel }) => {
          openPanel(opener!);
        },
        () => {
          opener!.addEventListener('click', open, { once: true });
        },
      );
    };
    opener!.addEventListener('click', open, { once: true });
    language!.addEventListener('click', () => {
      choose('ui', document.documentElement.lang.startsWith('zh') ? 'en' : 'zh');
      // Scripts have said things in the language that the page arrived with.
      location.reload();
    });
  }
}

customElements.define('reading-preferences', ReadingPreferences);
