import type { Side, Sides } from '../../../archive/model.ts';

/** What is asked of a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The languages (BCP 47) in which a side can be read aloud, the best first. Voices for Chinese that
 * speak another language than the newspaper's standard one, such as Cantonese, are not among them.
 */
const SPOKEN_BY: Sides<readonly RegExp[]> = {
  en: [/^en\b/iu],
  zh: [
    /^(?:zh|cmn)(?:-Hans)?(?:-CN)?$/iu,
    /^(?:zh|cmn)(?:-Hans)?-SG$/iu,
    /^(?:zh|cmn)(?:-Hant)?-TW$/iu,
  ],
};

/**
 * The best voice for a side among those of the browser. One that works elsewhere would be sent the
 * text, and no request leaves the archive: there are only voices of the reader's own machine.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], side: Side): V | undefined {
  const local = voices.filter(({ localService }) => localService);
  for (const language of SPOKEN_BY[side]) {
    // Android writes `zh_CN`.
    const able = local.filter(({ lang }) => language.test(lang.replaceAll('_', '-')));
    const best = able.find((voice) => voice.default) ?? able[0];
    if (best) return best;
  }
  return undefined;
}

/** The voice in which this browser reads a side aloud; undefined where it has none. */
export function voiceFor(side: Side): SpeechSynthesisVoice | undefined {
  return 'speechSynthesis' in window ? chooseVoice(speechSynthesis.getVoices(), side) : undefined;
}

/** Calls back when there are other voices; some browsers know theirs only after a while. */
export function onVoices(act: () => void): void {
  if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', act);
}
