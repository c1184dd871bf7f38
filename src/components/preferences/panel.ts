import { LANG, type Side } from '../../archive/model.ts';
import { PREFERENCES } from '../../texts/preferences.ts';
import { element } from '../dom/element.ts';
import { replaceKeepingFocus } from '../dom/keep-focus.ts';
import { panelContent } from './panel-content.ts';
import { chosen, onChoice } from './preferences.ts';

const TITLE = 'preferences-title';

/** Between the button and the panel, in CSS pixels. */
const GAP = 8;

/**
 * Makes the panel of the reader's choices and opens it; from then on its button opens and closes it.
 * The page behind it shows each choice as it is made. Escape and a press elsewhere close the panel.
 *
 * @param opener - the panel's button
 */
export function openPanel(opener: HTMLButtonElement): void {
  const attributes = { class: 'preferences-panel', role: 'dialog', 'aria-labelledby': TITLE };
  const panel = element('div', { ...attributes, popover: 'auto' });
  const root = document.documentElement;
  const arrivedIn = root.lang;
  const fill = (): void => {
    const close = (): void => {
      panel.hidePopover();
    };
    replaceKeepingFocus(panel, panelContent(PREFERENCES[spoken()], TITLE, close));
  };
  onChoice((choice) => {
    if (choice === 'ui') {
      root.lang = LANG[spoken()];
      fill();
    }
    const radios = [...panel.querySelectorAll<HTMLInputElement>(`[name="${choice}"]`)];
    for (const radio of radios) radio.checked = radio.value === chosen(choice);
  });
  panel.addEventListener('beforetoggle', () => {
    const below = Math.max(0, opener.getBoundingClientRect().bottom) + GAP;
    panel.style.setProperty('--below', `${below}px`);
  });
  panel.addEventListener('toggle', ({ newState }) => {
    opener.ariaExpanded = String(newState === 'open');
    if (newState === 'open') panel.querySelector<HTMLElement>(':checked')?.focus();
    // What scripts have said stands in the language that the page arrived with.
    else if (root.lang !== arrivedIn) location.reload();
  });
  fill();
  opener.after(panel);
  opener.popoverTargetElement = panel;
  panel.showPopover();
}

/** The language that the reader has chosen for the site's own words, or else the browser's. */
function spoken(): Side {
  const chosenOne = chosen('ui');
  if (chosenOne !== 'auto') return chosenOne;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}
