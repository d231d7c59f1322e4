// Personal data: a phone number or an e-mail address typed in chat is masked before anything else reads the message.
import { classOf, DIGIT } from './chars.ts';

const MASK = '•';

/** No phone number has fewer. */
const FEWEST_DIGITS = 8;

export type Masked = { text: string; personal: { phone: boolean; email: boolean } };

export function maskPersonal(text: string): Masked {
  if (!mayHoldPersonal(text)) return { text, personal: { phone: false, email: false } };
  const email = maskEmails(text);
  const phone = maskPhones(email.text);
  return { text: phone.text, personal: { phone: phone.found, email: email.found } };
}

/** An "@", or as many digits as a phone number has: most messages have neither. */
function mayHoldPersonal(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '@') return true;
    if (classOf(text.charCodeAt(at)) === DIGIT) digits++;
  }
  return digits >= FEWEST_DIGITS || /\dx|\d\s?xx/i.test(text);
}

const isAddressChar = (char: string | undefined) => char !== undefined && /[a-zA-Z0-9._%+-]/.test(char);

/** Everything joined to an "@" that a domain with a dot follows. */
function maskEmails(text: string): { text: string; found: boolean } {
  let out = '';
  let done = 0;
  let at = text.indexOf('@');
  while (at >= 0) {
    let from = at;
    let to = at + 1;
    while (from > done && isAddressChar(text[from - 1])) from--;
    while (isAddressChar(text[to])) to++;
    if (from < at && text.slice(at + 2, to - 1).includes('.')) {
      out += text.slice(done, from) + MASK.repeat(3);
      done = to;
    }
    at = text.indexOf('@', Math.max(to, at + 1));
  }
  return { text: out + text.slice(done), found: done > 0 };
}

const PHONE_GAP = new Set([' ', '-', '.', '(', ')']);

/**
 * An Indian mobile number (ten digits from 6 to 9, perhaps after +91 or 0), or any number of 8 to 15 digits after "+".
 * Ten-digit amounts are written with commas or a rupee sign, which no phone number has.
 */
function maskPhones(text: string): { text: string; found: boolean } {
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text[at])) continue;
    const run = digitRun(text, at);
    // "98450 xxxxx", "98450xx": as much of a number as somebody wants to give.
    const hidden = /^(?:\s?\d{0,3}[xX*]\d{2,}|\s?[xX*]{2,})/.exec(
      text.slice(run.to, run.to + MOST_HIDDEN),
    )?.[0];
    if (hidden !== undefined && /^(?:0|91)?[6-9]\d{3,}$/.test(run.digits)) {
      out += text.slice(done, at) + MASK.repeat(3);
      done = run.to + hidden.length;
      at = done - 1;
      continue;
    }
    if (isPhone(run.digits, text, at)) {
      const from = text[at - 1] === '+' ? at - 1 : at;
      out += text.slice(done, from) + MASK.repeat(3);
      done = run.to;
    }
    at = run.to - 1;
  }
  return { text: out + text.slice(done), found: done > 0 };
}

/** Characters. */
const MOST_HIDDEN = 10;

const isDigit = (char: string | undefined) => char !== undefined && classOf(char.charCodeAt(0)) === DIGIT;

/** Digits with at most two separators in a row between them. */
function digitRun(text: string, from: number): { digits: string; to: number } {
  let digits = '';
  let to = from;
  let at = from;
  while (at < text.length && digits.length <= 16) {
    const char = text[at] as string;
    if (isDigit(char)) {
      digits += char.normalize('NFKC');
      to = at + 1;
    } else if (!PHONE_GAP.has(char) || at - to >= 2) break;
    at++;
  }
  return { digits: toAscii(digits), to };
}

/** Devanagari and Kannada digits stand in order from their zeros. */
const toAscii = (digits: string) =>
  digits
    .replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - 0x966))
    .replace(/[೦-೯]/g, (d) => String(d.charCodeAt(0) - 0xce6));

function isPhone(digits: string, text: string, at: number): boolean {
  if (text[at - 1] === '₹' || text[at - 2] === '₹') return false;
  if (text[at - 1] === '+' && digits.length >= 8 && digits.length <= 15) return true;
  return /^(?:0|91|0091)?[6-9]\d{9}$/.test(digits);
}
