import { isFree } from '../../dom/free-key.ts';
import { chosen } from '../../preferences/preferences.ts';
import { closeLatest } from './closing.ts';
import { commandOf, repeats, type CommandAt } from './keys.ts';

/** Lets keys be commands anywhere on the page of an article; what they do is loaded with the first. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, repeat, shiftKey } = event;
    const command = commandOf(key, 'page');
    if (!command || !isFree(event)) return;
    // No letter: it works for readers who have switched those off, too.
    if (command === 'close') {
      if (closeLatest()) event.preventDefault();
      return;
    }
    // The question mark alone may need the shift key.
    if (chosen('keys') === 'off' || (shiftKey && command !== 'help')) return;
    // What else an arrow can do is found out later, and is then left to the browser.
    if (!key.startsWith('Arrow')) event.preventDefault();
    if (!repeat || repeats(command)) give(command, target);
  });
}

/** Lets readers who know no key come to the help about them. */
export function offerHelp(): void {
  document.querySelector('.keys-offer button')!.addEventListener('click', ({ target }) => {
    give('help', target);
  });
}

/** One promise for all keys, so that what they do comes in their order. */
let loading: Promise<typeof import('./commands.ts')> | undefined;

function give(command: Exclude<CommandAt<'page'>, 'close'>, from: EventTarget | null): void {
  loading ??= import('./commands.ts');
  loading.then(
    ({ COMMANDS }) => {
      COMMANDS[command](from);
    },
    () => {
      // The next key tries again.
      loading = undefined;
    },
  );
}
