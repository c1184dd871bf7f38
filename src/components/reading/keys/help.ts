import { PREFERENCES } from '../../../texts/preferences.ts';
import { HELP, READING } from '../../../texts/reading.ts';
import { SPOKEN } from '../../../texts/spoken.ts';
import { element } from '../../dom/element.ts';
import { KEYS, type Command, type KeyPlace } from './keys.ts';

/** What is printed on keys, where it is not what keyboard events call them. */
const NAMES: Partial<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ...HELP.names,
};

/** Shows what the keys do, in a dialog over the page. */
export function openHelp(): void {
  const title = element('h2', { id: 'keys-title' }, HELP.title);
  const close = element('button', { class: 'note-close', 'aria-label': READING.close }, '×');
  const { open: button, choices } = PREFERENCES[SPOKEN];
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': title.id, closedby: 'any' },
    element('form', { method: 'dialog' }, title, close),
    element('h3', {}, HELP.page),
    element('dl', {}, row(HELP.search, ['/']), ...rowsAt('page')),
    element('h3', {}, HELP.sentence),
    element('p', {}, HELP.sentenceNote),
    element('dl', {}, ...rowsAt('sentence')),
    element('p', {}, HELP.off(button, choices.keys.legend)),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function rowsAt(place: KeyPlace): HTMLElement[] {
  return (Object.keys(KEYS) as Command[])
    .filter((command) => KEYS[command].place === place)
    .map((command) => row(HELP.does[command], KEYS[command].keys.filter(isOnKeyboards)));
}

/** The wide question mark is on the same key as the other. */
function isOnKeyboards(key: string): boolean {
  return key !== '？';
}

function row(does: string, keys: readonly string[]): HTMLElement {
  const shown = keys.flatMap((key, at) => [
    ...(at > 0 ? [` ${HELP.between} `] : []),
    element('kbd', {}, NAMES[key] ?? key),
  ]);
  return element('div', {}, element('dt', {}, ...shown), element('dd', {}, does));
}
