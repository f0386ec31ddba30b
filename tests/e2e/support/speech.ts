// Voices for a browser that has none.
import type { Page } from "@playwright/test";

export interface Voice {
  lang: string;
  localService: boolean;
}

/** The device's own voices, one for each language of the guide. */
export const VOICES: readonly Voice[] = ["en-US", "es-MX"].map((lang) => ({ lang, localService: true }));

/** Gives the browser voices, and notes in `said` what they are told to do; `find` gives it one more. */
export async function giveVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript(
    (voices) => {
      const said: string[] = [];
      const make = ({ lang, localService }: Voice) =>
        Object.create(SpeechSynthesisVoice.prototype, { lang: { value: lang }, localService: { value: localService } });
      const owned = voices.map(make);
      const speech = Object.create(SpeechSynthesis.prototype, {
        getVoices: { value: () => owned },
        onvoiceschanged: { value: null, writable: true },
        speak: {
          value: ({ text, lang, voice }: SpeechSynthesisUtterance) =>
            said.push(`${lang} ${voice!.lang} ${voice!.localService}\n${text}`),
        },
        cancel: { value: () => said.push("silence") },
      });
      class Utterance {
        constructor(readonly text: string) {}
      }
      Object.defineProperty(window, "speechSynthesis", { value: speech });
      const find = (voice: Voice) => owned.push(make(voice));
      Object.assign(window, { said, find, SpeechSynthesisUtterance: Utterance });
    },
    [...voices],
  );
}
