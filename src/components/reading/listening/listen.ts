import type { Side } from '../../../archive/model.ts';
import { chosen } from '../../preferences/preferences.ts';
import { blocksOf } from '../passages/passage.ts';
import { sideOf } from '../sentences/parts.ts';
import { heard } from './heard.ts';
import { voiceFor } from './voices.ts';

/** Whether a side of a passage can be read aloud: there is such a side, and a voice for it. */
export function canListen(passage: Element, side: Side): boolean {
  return voiceFor(side) !== undefined && blocksOf(passage, side).length > 0;
}

/** Whether a side of a passage is being read aloud. */
export function isListening(passage: Element, side: Side): boolean {
  const now = heard();
  return now?.passage === passage && now.side === side;
}

/** Reads a side of a passage aloud, or stops when that is being done. */
export function toggleListening(passage: HTMLElement, side: Side): void {
  const stops = isListening(passage, side);
  const voice = voiceFor(side);
  void import('./speak.ts').then(({ silence, speak }) => {
    if (stops) silence();
    else if (voice) speak({ passage, side }, voice);
  });
}

/**
 * Reads a passage aloud, or stops when anything of it is being read: the side where the focus is, or
 * else the one that the reader sees alone or first.
 */
export function listenTo(passage: HTMLElement): void {
  const now = heard();
  const side = now?.passage === passage ? now.side : sideToHear(passage);
  if (side) toggleListening(passage, side);
}

function sideToHear(passage: Element): Side | undefined {
  const { activeElement } = document;
  const view = chosen('view');
  const sides: (Side | undefined)[] = [
    activeElement ? sideOf(activeElement) : undefined,
    view === 'both' ? chosen('order') : view,
    'en',
    'zh',
  ];
  return sides.find((side) => side !== undefined && canListen(passage, side));
}
