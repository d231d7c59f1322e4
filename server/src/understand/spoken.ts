// Spoken forms: one key for the ways in which a word is written as books have it and as it is spoken: "ಮಾಡಬೇಕು" and
// "ಮಾಡ್ಬೇಕು", "ಸಿಗುತ್ತದೆ" and "ಸಿಗತ್ತೆ", "ಎರಡನೆಯದು" and "ಎರಡ್ನೇದು"; in Roman letters the same; "नहीं" and "नही".
import { LANGUAGES } from '../languages/index.ts';
import { romanise, soundOf } from '../languages/roman.ts';
import { scriptOf } from '../languages/scripts.ts';

type Form = { spoken: string; plain: string };

/** The longest first. */
const FORMS: readonly Form[] = Object.values(LANGUAGES)
  .flatMap(({ spoken }) => Object.entries(spoken))
  .flatMap(([plain, forms]) => [plain, ...forms.split(' ')].map((form) => ({ spoken: form, plain })))
  .sort((a, b) => b.spoken.length - a.spoken.length);

const ROMAN_FORMS: readonly Form[] = FORMS.map(({ spoken, plain }) => ({
  spoken: soundOf(romanise(spoken)),
  plain: soundOf(romanise(plain)),
}))
  .filter(({ spoken }) => spoken.length >= 3)
  .sort((a, b) => b.spoken.length - a.spoken.length);

/** Shorter words have too many neighbours. Letters with their signs. */
const SHORTEST = 3;

/** The key of a Kannada or Hindi word; undefined for Roman letters, and for a word too short to lose anything. */
export function spokenKey(word: string): string | undefined {
  const script = scriptOf(word);
  if (script === 'Deva') return hindiKey(word);
  if (script !== 'Knda' || word.length < SHORTEST) return undefined;
  const key = replaceEnding(word, FORMS, 1)
    // A loan word may end in a vowel: "ಬಜೆಟ್ಟು", "ಫ್ಲೋರು"; the end of "ಎಷ್ಟು" is hardly heard.
    .replace(/(?<=.{3})([ಕ-ಹ])್\1ು$/, '$1್')
    .replace(/(?<=[ಕ-ಹ])[ು್]$/, END)
    // Nor is a short vowel inside, but before "ಇಲ್ಲ".
    .replace(/(?<=.{2})[ಿು](?=[ಕ-ಹ])(?!ಲ್ಲ)/g, '')
    .replace(/(?<=.{2})ೆ(?=ಯ)/g, '')
    .replace(/([ಕ-ಹ])್\1(?=[ಕ-ಹಾ-ೌ])/g, '$1')
    .replaceAll('್', '');
  return key.length >= SHORTEST ? key : undefined;
}
const END = '.';

/**
 * Typed in haste the last nasal is left out, and a long vowel inside is short: "दोनो", "पुरा"; "चाहिये" is "चाहिए". English
 * vowels and the dot below are written or not: "डिपाजिट" is "डिपॉज़िट".
 */
const hindiKey = (word: string): string =>
  word
    .replaceAll('\u093c', '')
    .replace(/[\u0949\u0911]/g, (vowel) => (vowel === '\u0911' ? 'आ' : 'ा'))
    .replace(/न्(?=[क-म])/g, 'ं')
    .replace(/(?<=[ि-ौ])ं$/, '')
    .replace(/(?<=.{2})ये$/, 'ए')
    .replace(/(?<=.{2})यी$/, 'ई')
    .replace(/ी(?=.)/g, 'ि')
    .replace(/ू(?=.)/g, 'ु');

/** Keys of a word that may have lost its last vowel: "ಯಾವ್" is "ಯಾವ" or "ಯಾವು". */
export function spokenKeys(word: string): string[] {
  const key = spokenKey(word);
  if (!key) return [];
  return word.endsWith('್') ? [key, key.slice(0, -END.length)] : [key];
}

/** The key of how a word sounds, by what `soundOf` gives: short vowels are not told from long ones there. */
export function soundKey(sound: string): string {
  return replaceEnding(sound, ROMAN_FORMS, 2)
    .replace(/(?<=[aeiou].*[^aeiou])[aiu](?=[^aeiou])/g, '')
    .replace(/(?<=[aeiou].*[^aeiou])e(?=y)/g, '')
    .replace(/(?<=[aeiou].*[^aeiou])[au]$/, '')
    .replace(/(.)\1+/g, '$1');
}

function replaceEnding(word: string, forms: readonly Form[], least: number): string {
  const form = forms.find(({ spoken }) => word.length >= spoken.length + least && word.endsWith(spoken));
  return form ? word.slice(0, -form.spoken.length) + form.plain : word;
}
