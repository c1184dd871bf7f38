import { onChoice } from '../../preferences/preferences.ts';
import { onHeard } from '../listening/heard.ts';
import { onVoices } from '../listening/voices.ts';
import { currentPassage, onCurrent } from '../passages/current.ts';
import { passageOf } from '../passages/passage.ts';
import { makeToolbar } from './toolbar.ts';

/** Keeps the tools at the passage that the mouse points at, or else at the current one. */
export function followPassages(passages: HTMLElement): void {
  const bar = makeToolbar();
  let pointedAt: HTMLElement | null = null;
  const place = (): void => {
    // Who has come to a tool by keyboard would lose the focus.
    if (bar.isInUse()) return;
    bar.showAt(pointedAt ?? currentPassage());
    bar.refresh();
  };
  const pointAt = (passage: HTMLElement | null): void => {
    if (passage === pointedAt) return;
    pointedAt = passage;
    place();
  };

  passages.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') pointAt(passageOf(target) ?? pointedAt);
  });
  passages.addEventListener('pointerleave', () => {
    pointAt(null);
  });
  onCurrent(() => {
    // The keyboard, or a finger, has turned to another passage than the mouse.
    pointedAt = null;
    place();
  });
  onChoice(bar.refresh);
  onHeard(bar.refresh);
  onVoices(bar.refresh);
  pointAt(passages.querySelector<HTMLElement>('.passage:hover'));
  place();
}
