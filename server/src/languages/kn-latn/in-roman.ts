// What Kannada says, in Roman letters: its own words as they sound, English ones as English spells them.
import { borrowed } from '../kn/borrowed.ts';
import { romanise } from '../roman.ts';

const LETTERS = /[\u0c80-\u0cff](?:[\u0c80-\u0cff\u200c]*[\u0c80-\u0cff])?/g;
const TAKEN: readonly (readonly [string, string])[] = Object.entries(borrowed);
/** Several words; an ending after one stands apart: "sq ft varege". */
const PHRASES = TAKEN.filter(([kannada]) => /[ .-]/.test(kannada)).map(
  ([kannada, english]) =>
    [new RegExp(`${kannada.replaceAll('.', '\\.')}([\\u0c80-\\u0cff])?`, 'g'), english] as const,
);

/** "2 ಫ್ಲಾಟ್‌ಗಳು ಸಿಕ್ಕಿವೆ" → "2 flatgalu sikkive". */
export function inRoman(text: string): string {
  let roman = text;
  for (const [kannada, english] of PHRASES)
    roman = roman.replace(kannada, (_, ending?: string) => (ending ? `${english} ${ending}` : english));
  return asSentences(
    roman
      .replace(LETTERS, word)
      // As it is spoken after a name: "Whitefield alli", "Hebbal inda".
      .replace(/(?<=[^\s\u0c80-\u0cff] )n(?=(?:alli|inda)\b)/g, ''),
  );
}

/** A text that ends as a sentence does begins with a capital. */
const asSentences = (text: string) =>
  /[.?!]$/.test(text) ? text.replace(/(?:^|[.?!] )[a-z]/g, (start) => start.toUpperCase()) : text;

function word(kannada: string): string {
  const taken = TAKEN.find(([start]) => begins(kannada, start));
  if (!taken) return romanise(kannada).replace(/aa$/, 'a');
  const [start, english] = taken;
  const rest = kannada.slice(start.length).replace(/^\u200c/, '');
  return english + romanise(rest);
}

/** Whole, or with an ending after it. */
const begins = (kannada: string, start: string) =>
  kannada.startsWith(start) && (kannada === start || start.length > 3 || kannada[start.length] === '\u200c');

/** The same value with every text in it in Roman letters, also what functions give. */
export function allInRoman<Value>(value: Value): Value {
  if (typeof value === 'string') return inRoman(value) as Value;
  if (Array.isArray(value)) return value.map(allInRoman) as Value;
  if (typeof value === 'function') {
    const said = (...given: unknown[]) => allInRoman((value as (...given: unknown[]) => unknown)(...given));
    return Object.defineProperty(said, 'length', { value: value.length }) as Value;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, allInRoman(one)])) as Value;
}
