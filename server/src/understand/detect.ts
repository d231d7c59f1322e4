// Which language a message is in: by its script; in Roman letters by the function words of Hinglish and of English.
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { type Token, words } from './normalise.ts';

/** What a word in Roman letters tells; Hinglish where both languages have it. */
const MARKERS = new Map<string, Language>(
  (['en', 'hi-Latn'] as const).flatMap((language) =>
    words(LANGUAGES[language].cues.marker.word ?? '').map((word) => [word, language] as const),
  ),
);

/** Absent where nothing tells it: only numbers, places, "2 bhk". */
export function detectLanguage(tokens: readonly Token[]): Language | undefined {
  let hindi = 0;
  let kannada = 0;
  let hinglish = 0;
  let english = 0;
  for (const { text } of tokens) {
    const code = text.charCodeAt(0);
    if (code >= 0x0900 && code <= 0x097f) hindi++;
    else if (code >= 0x0c80 && code <= 0x0cff) kannada++;
    else {
      const language = MARKERS.get(text);
      if (language === 'hi-Latn') hinglish++;
      else if (language === 'en') english++;
    }
  }
  if (hindi > 0 || kannada > 0) return kannada > hindi ? 'kn' : 'hi';
  // Hinglish is full of English words; one word of Hindi grammar against a few of English is enough.
  if (hinglish > 0 && hinglish * 3 >= english) return 'hi-Latn';
  return english > 0 ? 'en' : undefined;
}
