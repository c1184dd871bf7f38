import { READING } from '../../../texts/reading.ts';
import { element } from '../../dom/element.ts';
import { chosen } from '../../preferences/preferences.ts';
import { KEYS } from '../keys/keys.ts';
import { numberOf } from '../passages/passage.ts';
import { icon } from './icons.ts';
import { goThrough } from './tool-keys.ts';
import { TOOLS, type Tool } from './tools.ts';

/** The one toolbar of the page. */
export interface Toolbar {
  /** Moves it to a passage, or takes it away. */
  showAt: (passage: HTMLElement | null) => void;
  /** Makes it say what holds now. */
  refresh: () => void;
  /** Whether the keyboard is at one of its tools. */
  isInUse: () => boolean;
}

/** Makes a toolbar that stands in the column of the passages' numbers, where it moves no text. */
export function makeToolbar(): Toolbar {
  let shownAt: HTMLElement | null = null;
  const buttons = new Map(TOOLS.map((tool) => [tool, buttonOf(tool, () => shownAt)]));
  const attributes = { class: 'tools', role: 'toolbar', 'aria-orientation': 'vertical' };
  const bar = element('div', attributes, ...buttons.values());
  // Around it because it follows the reader down a long passage.
  const track = element('div', { class: 'tools-track' }, bar);
  goThrough(bar);

  const refresh = (): void => {
    const passage = shownAt;
    if (!passage) return;
    for (const [tool, button] of buttons) fill(button, tool, passage);
    const offered = [...buttons.values()].filter(({ hidden }) => !hidden);
    // One stop of the tab key for all: see `goThrough`.
    if (!offered.some(({ tabIndex }) => tabIndex === 0) && offered[0]) offered[0].tabIndex = 0;
    track.hidden = offered.length === 0;
  };
  // Whatever has shown the other side of the passage.
  const changes = new MutationObserver(refresh);
  return {
    showAt: (passage) => {
      if (passage === shownAt) return;
      shownAt = passage;
      changes.disconnect();
      if (!passage) {
        track.remove();
        return;
      }
      bar.ariaLabel = READING.toolbar(numberOf(passage));
      for (const [at, button] of [...buttons.values()].entries())
        button.tabIndex = at === 0 ? 0 : -1;
      refresh();
      passage.querySelector('.passage-number')!.after(track);
      changes.observe(passage, { attributeFilter: ['class'] });
    },
    refresh,
    isInUse: () => bar.matches(':has(:focus-visible)'),
  };
}

function buttonOf(tool: Tool, passage: () => HTMLElement | null): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    class: 'tool',
    'aria-haspopup': tool.opens && 'dialog',
  });
  button.addEventListener('click', () => {
    tool.act(passage()!, button);
  });
  return button;
}

function fill(button: HTMLButtonElement, tool: Tool, passage: HTMLElement): void {
  const { command, iconOn } = tool;
  const isOn = tool.isOn?.(passage);
  button.hidden = !tool.isOffered(passage);
  if (button.hidden) button.tabIndex = -1;
  button.ariaPressed = isOn === undefined ? null : String(isOn);
  const hasKey = command !== undefined && chosen('keys') === 'on';
  // It is the button's name, too: a name beside it would say the same twice.
  button.title = hasKey ? READING.withKey(tool.name(), KEYS[command].keys[0]) : tool.name();
  button.replaceChildren(icon(isOn && iconOn ? iconOn : tool.icon));
}
