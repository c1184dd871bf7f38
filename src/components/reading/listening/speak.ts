import { LANG } from '../../../archive/model.ts';
import { textRange } from '../../dom/text-range.ts';
import { opened } from '../keys/closing.ts';
import { blocksOf } from '../passages/passage.ts';
import { setHeard, type Heard } from './heard.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** By this name the style sheet knows the sentence that is being read aloud: `::highlight(…)`. */
const SPOKEN = 'spoken';

let stopSpeaking: (() => void) | undefined;

/** Reads a side of a passage aloud, sentence by sentence, each highlighted while it is spoken. */
export function speak(what: Heard, voice: SpeechSynthesisVoice): void {
  silence();
  const { passage, side } = what;
  const pieces = blocksOf(passage, side).flatMap((block) =>
    piecesOf(block.textContent, side).map((piece) => ({ block, piece })),
  );
  let at = 0;
  let isOver = false;
  // Kept here because Chromium says nothing of the end of one that nobody holds.
  let utterance: SpeechSynthesisUtterance;

  const end = (): void => {
    isOver = true;
    stopSpeaking = undefined;
    closed();
    show(undefined);
    setHeard(undefined);
  };
  const stop = (): void => {
    end();
    speechSynthesis.cancel();
  };
  const closed = opened(stop);
  const sayNext = (): void => {
    // What was cancelled comes to its end a little later.
    if (isOver) return;
    const next = pieces[at];
    if (!next) {
      end();
      return;
    }
    at += 1;
    show(next);
    utterance = utteranceOf(next);
    utterance.lang = LANG[side];
    utterance.voice = voice;
    utterance.addEventListener('end', sayNext);
    utterance.addEventListener('error', () => {
      if (!isOver) stop();
    });
    speechSynthesis.speak(utterance);
  };

  stopSpeaking = stop;
  setHeard(what);
  sayNext();
}

/** Ends what is being read aloud. */
export function silence(): void {
  stopSpeaking?.();
}

interface PieceOfBlock {
  block: Element;
  piece: Piece;
}

function utteranceOf({ block, piece: { from, to } }: PieceOfBlock): SpeechSynthesisUtterance {
  return new SpeechSynthesisUtterance(block.textContent.slice(from, to));
}

function show(next: PieceOfBlock | undefined): void {
  // Browsers that cannot do it without changing the page only speak.
  if (!('highlights' in CSS)) return;
  if (!next) {
    CSS.highlights.delete(SPOKEN);
    return;
  }
  const { from, to } = next.piece.sentence;
  CSS.highlights.set(SPOKEN, new Highlight(textRange(next.block, from, to)));
}

// A voice would go on speaking on the next page.
addEventListener('pagehide', silence);
