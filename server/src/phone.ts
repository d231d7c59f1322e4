// Phone numbers: those that visitors type, read into E.164; those that owners write into their words and feeds, whole or
// refused, as a link with a number that nobody has leads into the void, and nobody notices.
import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type Phone = {
  e164: string;
  /** Possible, but no number that is handed out. */
  doubtful: boolean;
};

/** Other scripts' digits as ours: "९८४५०" and "೯೮೪೫೦" are 98450. */
const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    // Every script's ten digits stand in a row; the row begins at a multiple of 16, or 6 after one.
    const zero = [code & ~15, (code & ~15) + 6].find(
      (start) => isZero(start) && code - start >= 0 && code - start < 10,
    );
    return zero === undefined ? digit : String(code - zero);
  });
const isZero = (code: number) =>
  /\p{Nd}/u.test(String.fromCodePoint(code)) && !/\p{Nd}/u.test(String.fromCodePoint(code - 1));

/** `country` completes numbers without a code. Undefined where it can be no number, or where two are given. */
export function readPhone(text: string, country: string): Phone | undefined {
  const typed = latinDigits(text).trim();
  if (/[/|,;]|\bor\b/i.test(typed)) return undefined;
  const number = parsePhoneNumberFromString(typed, country as CountryCode);
  if (!number || number.ext) return undefined;
  return number.isPossible() ? { e164: number.number, doubtful: !number.isValid() } : undefined;
}

/** Digits with country code, E.164 without the "+": "080 4000 0000" in IN → "918040000000". Undefined for no number. */
export function wholeNumber(text: string, country: string): string | undefined {
  const code = country as CountryCode;
  const digits = text.replace(/\D/g, '');
  const abroad = parsePhoneNumberFromString(`+${digits}`);
  // As it was typed: what the number plan would make of a sample that nobody has is another number.
  if (text.trim().startsWith('+')) return abroad?.isPossible() ? digits : undefined;
  const atHome = parsePhoneNumberFromString(text, code);
  if (atHome?.isValid()) return atHome.number.slice(1);
  const hasCode = abroad?.isPossible() && digits.startsWith(getCountryCallingCode(code));
  return abroad?.isValid() || hasCode ? digits : undefined;
}
