import { hasModifier } from '../../dom/modifiers.ts';
import { onChoice } from '../../preferences/preferences.ts';
import { commandOf } from '../keys/keys.ts';
import { currentPassage, onCurrent } from '../passages/current.ts';
import { showOtherSide } from '../passages/other-side.ts';
import { passageOf } from '../passages/passage.ts';
import type { SentenceStep } from './order.ts';
import { partsIn } from './parts.ts';

/** Id of the text that tells what the keys do on a sentence. */
const HINT = 'sentence-keys';

/**
 * Lets the keyboard lead through the sentences of an article, of which one at a time is a stop of the
 * tab key: the first of the current passage, or the one where the reader was.
 *
 * @param keep - keeps a sentence and its partner shown
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export function leadThroughSentences(root: HTMLElement, keep: (part: Element) => void): void {
  let stop: HTMLElement | undefined;
  let isExplained = false;
  /** Whether the focus came by a key to where it is: after a click the arrows scroll the page. */
  let cameByKey = false;

  const setStop = (part: HTMLElement | undefined): void => {
    if (!part || part === stop) return;
    stop?.removeAttribute('tabindex');
    stop?.removeAttribute('aria-describedby');
    stop = part;
    part.tabIndex = 0;
    // Once readers know, they need not hear it with every sentence.
    if (!isExplained) part.setAttribute('aria-describedby', HINT);
  };
  const goTo = (part: HTMLElement): void => {
    isExplained = true;
    setStop(part);
    if (!part.checkVisibility()) showOtherSide(passageOf(part)!, true);
    part.focus();
  };
  const step = async (from: HTMLElement, command: SentenceStep): Promise<void> => {
    const { sentenceFrom } = await import('./step.ts');
    const next = sentenceFrom(root, from, command);
    if (next) goTo(next);
  };
  const firstIn = (around: Element): HTMLElement | undefined =>
    partsIn(around).find((part) => part.checkVisibility());

  root.addEventListener('focusin', ({ target }) => {
    cameByKey = target instanceof Element && target.matches(':focus-visible');
  });
  root.addEventListener('keydown', (event) => {
    const command = commandOf(event.key, 'sentence');
    if (!command || hasModifier(event)) return;
    if (!stop || event.target !== stop || !cameByKey) return;
    event.preventDefault();
    if (command === 'keep') keep(stop);
    else void step(stop, command);
  });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element) setStop(target.closest<HTMLElement>('[data-segment]') ?? stop);
  });
  onCurrent((passage) => {
    if (!passage.contains(stop ?? null)) setStop(firstIn(passage));
  });
  onChoice((choice) => {
    if (choice === 'view') setStop(firstIn(currentPassage() ?? root) ?? firstIn(root));
  });
  setStop(firstIn(currentPassage() ?? root));
}
