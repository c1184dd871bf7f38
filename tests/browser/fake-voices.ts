import type { Page } from '@playwright/test';

/** A voice of the browser, as far as the page asks. */
export interface FakeVoice {
  lang: string;
  localService: boolean;
}

/** What was said to the browser's voices. */
export interface Said {
  text: string;
  lang: string;
  /** The language of the voice. */
  voice: string | undefined;
}

declare global {
  interface Window {
    /** What has been said, and what is being said just now. */
    said: Said[];
    /** Ends what is being said. */
    finish: () => void;
    /** Ends it by an error. */
    fail: () => void;
    /** Brings voices that come late. */
    bring: (voices: FakeVoice[]) => void;
    isSpeaking: () => boolean;
  }
}

/** Gives a page voices that say nothing aloud and end when the test says so. */
export async function giveVoices(page: Page, voices: FakeVoice[]): Promise<void> {
  await page.addInitScript((first) => {
    let there = first;
    let speaking: SpeechSynthesisUtterance | undefined;
    class Utterance extends EventTarget {
      lang = '';
      voice: FakeVoice | undefined;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const end = (type: string): void => {
      const utterance = speaking;
      speaking = undefined;
      utterance?.dispatchEvent(new Event(type));
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => there,
      speak: (utterance: SpeechSynthesisUtterance) => {
        speaking = utterance;
        const { text, lang, voice } = utterance;
        window.said.push({ text, lang, voice: voice?.lang });
      },
      // As browsers do, it says a little later that it has interrupted something.
      cancel: () => {
        const interrupted = speaking;
        speaking = undefined;
        setTimeout(() => interrupted?.dispatchEvent(new Event('error')));
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    window.said = [];
    window.isSpeaking = () => speaking !== undefined;
    window.finish = () => {
      end('end');
    };
    window.fail = () => {
      end('error');
    };
    window.bring = (voicesLater) => {
      there = voicesLater;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    };
  }, voices);
}
