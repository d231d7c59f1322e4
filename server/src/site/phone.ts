// The owner's numbers: whole with their country code, or completed by the country of the site, or refused. A link with a
// number that nobody has leads into the void, and nobody notices.
import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

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
