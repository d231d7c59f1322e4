// A person's name: "name is Priya", "mai Sneha", "naam Anil", "nanna hesaru Suresh", or by itself where one is expected.

import type { Language } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import { PLAIN_WORDS } from '../places/plain-words.ts';
import { isKnown, type Span, wordMeans } from './lexicon.ts';
import { namedPeople } from './named-person.ts';
import { hasAny, hasSpan, meaningOf, means, type Reading, readPlainly, spanFrom, take } from './reading.ts';

const MOST_WORDS = 3;
const MOST_LETTERS = 40;
const FEW_WORDS = 4;
/** Stands where a number or an address was typed. */
const MASK = '•';

/**
 * The name said, capitals put right; undefined where none is. Takes its words. `expected`: a request waits for one, so that
 * "Sneha Kulkarni" alone is a name, and so is a word beside a number.
 */
export function readName(reading: Reading, expected: boolean, numberGiven: boolean): string | undefined {
  const introduced = hasAny(reading, ['name']) ? introducedName(reading, expected || numberGiven) : undefined;
  const found = introduced ?? (expected || numberGiven ? bareName(reading, numberGiven) : undefined);
  if (!found) return undefined;
  const { from, to } = found;
  take(reading, from, to);
  return reading.tokens
    .slice(from, to)
    .map((token, at) => {
      const dot = at === 0 && isTitle(reading, from) && reading.text[token.to] === '.' ? '.' : '';
      return capital(reading.text.slice(token.from, token.to)) + dot;
    })
    .join(' ')
    .slice(0, MOST_LETTERS);
}

/** "My name is …", whatever else is said. */
export const introducesName = (text: string, language: Language | undefined): boolean =>
  hasSpan(readPlainly(text, language), 'name', 'before');

type Found = { from: number; to: number };

function introducedName(reading: Reading, likely: boolean): Found | undefined {
  const people = namedPeople(reading.tokens, reading.text);
  const own = people.find(({ of }) => of === 'who speaks');
  if (own) return own.name;
  for (const span of reading.spans) {
    // "His name is Ravi": not who speaks.
    if (people.some(({ from, to }) => span.from >= from && span.to <= to)) continue;
    const how = meaningOf(span, 'name');
    if (!how) continue;
    const from = span.to;
    // "name of the project", "naam kya hai": what stands there is no name.
    const strong = how === 'before';
    // "If I bring them" is "agar main laaun", "I will check it myself on the site": who says a name begins with it.
    const opens = opensBreath(reading, span);
    // "Sunday at 11, main Amit hoon", "sat 11 and i am rafiq": behind an hour.
    if (!strong && !opens && likely && !isConditional(reading, span)) {
      const named = nameFrom(reading, from, false);
      if (named && (saysAm(reading, named.to) || (isEnd(reading, named.to) && followsHour(reading, span))))
        return named;
    }
    if (!opens && (!strong || ONESELF.has(reading.tokens[span.from]?.text ?? ''))) continue;
    if (!strong && !likely && !isCapital(reading, from)) continue;
    const found = strong ? nameBehind(reading, from) : nameFrom(reading, from, false);
    // "मैं जा रहा हूँ": behind "I am" a name is all there is.
    if (found && (strong || isEnd(reading, found.to) || saysAm(reading, found.to))) return found;
    const before = strong ? startOfName(reading, span.from) : span.from;
    if (before < span.from) return { from: before, to: span.from };
  }
  return undefined;
}

/** Nothing but small words and joining ones stands before it in its breath, and no condition. */
function opensBreath({ tokens, at, taken }: Reading, { from }: Span): boolean {
  for (let before = from - 1; before >= 0 && !tokens[before + 1]?.breaks; before--) {
    const { text = '' } = tokens[before] ?? {};
    if (CONDITIONS.has(text)) return false;
    const small = OPENING.some((kind) => meaningOf(at[before], kind) !== undefined);
    if (taken[before] || tokens[before]?.value !== undefined || !(small || JOINS.has(text))) return false;
  }
  return true;
}
/** "… hoon": who speaks is called so. */
const saysAm = ({ tokens }: Reading, at: number): boolean =>
  !tokens[at]?.breaks && AM.has(tokens[at]?.text ?? '');
const AM = wordSet('am');
const followsHour = ({ tokens, at, taken }: Reading, { from }: Span): boolean =>
  [from - 1, from - 2].some(
    (before) =>
      tokens[before]?.value !== undefined ||
      taken[before] === 1 ||
      meaningOf(at[before], 'when') !== undefined,
  );
const isConditional = ({ tokens }: Reading, { from }: Span): boolean =>
  tokens.slice(0, from).some(({ text }) => CONDITIONS.has(text));
const OPENING = ['filler', 'intent', 'also', 'negation', 'when'] as const;
const JOINS = wordSet('joins');
const CONDITIONS = wordSet('conditions');
const ONESELF = wordSet('oneself');

/** "… is Asha, not Usha", "… is not Usha but Asha", "naam Usha nahi Asha hai": the one that is not refused. */
function nameBehind(reading: Reading, from: number): Found | undefined {
  let refused = 0;
  let denies = false;
  let wrong = false;
  for (let at = from; at < Math.min(reading.tokens.length, from + MOST_BETWEEN); ) {
    const span = spanFrom(reading, at);
    if (isNegation(span)) {
      wrong = means(span, 'request', 'wrong');
      denies = !wrong;
      at = span?.to ?? at + 1;
      continue;
    }
    const found = nameFrom(reading, at, at === from || denies || refused > 0);
    if (!found) {
      // "name is … asha": what may stand between is small, unless a name was refused before.
      const joins =
        isFiller(reading, at) ||
        (refused > 0 && (denies || isSmall(reading, at))) ||
        (wrong && isSmall(reading, at));
      if (!joins) return undefined;
      at = span?.to ?? at + 1;
      continue;
    }
    const after = spanFrom(reading, found.to);
    const deniedAfter = isNegation(after) && reading.tokens[found.to]?.breaks !== true;
    if (!denies && !deniedAfter) return found;
    refused++;
    denies = false;
    at = deniedAfter ? (after?.to ?? found.to + 1) : found.to;
  }
  return undefined;
}
const MOST_BETWEEN = 12;

/** "No", "not", and that what was noted "is wrong". */
const isNegation = (span: Span | undefined): boolean =>
  means(span, 'negation', 'before') || means(span, 'negation', 'after') || means(span, 'request', 'wrong');

/** "but", "it is", "its": words between what is refused and what is so. */
const isSmall = (reading: Reading, at: number): boolean => isKnown(reading.tokens[at]?.text ?? '');

/** A title goes with the name behind it and is none by itself: "Mr. Raghavan". */
function nameFrom(reading: Reading, from: number, strong: boolean): Found | undefined {
  const title = isTitle(reading, from);
  const begin = title ? from + 1 : from;
  // A dot behind a title ends nothing; a comma does.
  const cut = title && reading.tokens[begin]?.breaks === true && !reading.tokens[begin]?.gap.startsWith('.');
  const to = cut ? begin : endOfName(reading, begin, strong);
  return to > begin ? { from, to } : undefined;
}

const isTitle = (reading: Reading, at: number): boolean => means(reading.at[at], 'request', 'title');

const isEnd = (reading: Reading, at: number): boolean =>
  at >= reading.tokens.length || reading.tokens[at]?.breaks === true || isFiller(reading, at);

/** "Ravi naam hai": said before it. */
function startOfName(reading: Reading, to: number): number {
  const before = to - 1;
  return before >= 0 && !reading.tokens[to]?.breaks && isNameWord(reading, before) ? before : to;
}

/** A message that is a name and nothing else, or the words right beside a number. */
function bareName(reading: Reading, numberGiven: boolean): Found | undefined {
  const { tokens, text } = reading;
  if (numberGiven) {
    const mask = text.indexOf(MASK);
    const after = tokens.findIndex(({ from }) => from > mask);
    const beside = [after, after < 0 ? tokens.length - 1 : after - 1];
    for (const at of beside) {
      const found = at >= 0 ? nameAt(reading, at) : undefined;
      // A small word beside a number is a name only where little else is said, or where it ends what is said.
      const last = at === after && found !== undefined && isEnd(reading, found.to);
      if (found && (isCapital(reading, at) || tokens.length <= FEW_WORDS || last)) return found;
    }
    return undefined;
  }
  const from = tokens.findIndex((_, at) => !isFiller(reading, at));
  if (from < 0) return undefined;
  const found = nameFrom(reading, from, false);
  if (!found) return undefined;
  const others = tokens.some((_, at) => (at < from || at >= found.to) && !isFiller(reading, at));
  return others ? undefined : found;
}

/** The name that this token is part of: of "Ravi Kumar, 98450…" both words. */
function nameAt(reading: Reading, at: number): Found | undefined {
  let from = at;
  const large = isCapital(reading, at);
  const joins = (word: number) => isCapital(reading, word) === large && isNameWord(reading, word);
  if (joins(at))
    while (from > 0 && at - from < MOST_WORDS - 1 && !reading.tokens[from]?.breaks && joins(from - 1)) from--;
  return nameFrom(reading, from, false) ?? nameFrom(reading, at, false);
}

const isFiller = (reading: Reading, at: number): boolean => {
  const span = reading.at[at];
  return (
    meaningOf(span, 'filler') !== undefined ||
    means(span, 'name', 'before') ||
    means(span, 'intent', 'affirm')
  );
};

/** As many words as can be part of a name. */
function endOfName(reading: Reading, from: number, strong: boolean): number {
  let at = from;
  while (
    at < reading.tokens.length &&
    at - from < MOST_WORDS &&
    (at === from || !reading.tokens[at]?.breaks)
  ) {
    // After "name is" even a word that has a meaning may be a name, but it is one word then.
    // "Suresh likh lijiye": what is written small goes on with no name written large.
    if (at > from && isCapital(reading, from) && !isCapital(reading, at)) break;
    // "Meera Iyer": a surname, whatever it says of others.
    const surname =
      at > from && isCapital(reading, at) && meaningOf(reading.at[at], 'sensitive') !== undefined;
    if (!surname && !isNameWord(reading, at) && !(strong && at === from && mayBeName(reading, at))) break;
    at++;
  }
  return at;
}

/** "My name is not Not", "I call them myself, not you". */
const isNo = (reading: Reading, at: number): boolean => meaningOf(reading.at[at], 'negation') !== undefined;

/** Letters, and a word that nothing here knows. */
function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || token.value !== undefined || reading.taken[at] || isNo(reading, at)) return false;
  const typed = reading.text.slice(token.from, token.to);
  return (
    /^[\p{L}\p{M}.']{2,}$/u.test(typed) &&
    ![typed.toLowerCase(), token.text].some((word) => isKnown(word) || PLAIN_WORDS.has(word)) &&
    !isVerb(reading, at)
  );
}

/** "I'm losing patience", "it says so", "I asked the street's name": what somebody does or says, and nobody's name. */
function isVerb(reading: Reading, at: number): boolean {
  const { text = '' } = reading.tokens[at] ?? {};
  return (
    SAYING.has(text) ||
    NO_NAME.has(text) ||
    ASKED.has(text) ||
    (!isCapital(reading, at) && LASTING.some((ending) => text.endsWith(ending)))
  );
}
const SAYING = wordSet('saying');
const NO_NAME = wordSet('no_name');
const ASKED = wordSet('asked');
const LASTING = [...wordSet('lasting')];

/** "Name is Kiran", though "kiran" be a project here; not "name is what", "naam kya". */
function mayBeName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const typed = token ? reading.text.slice(token.from, token.to) : '';
  if (!/^[\p{L}\p{M}.']{2,}$/u.test(typed) || isNo(reading, at) || isVerb(reading, at)) return false;
  const span = spanFrom(reading, at);
  // No negation and no word of asking, of names and of kin is one, however large it is written.
  if (NEVER.some((kind) => meaningOf(span, kind) !== undefined || wordMeans(token?.text ?? '', kind)))
    return false;
  return (
    isCapital(reading, at) ||
    (!NO_NAMES.some((kind) => meaningOf(span, kind) !== undefined) &&
      !NO_NAMES.some((kind) => wordMeans(token?.text ?? '', kind)))
  );
}
const NEVER = ['negation', 'ask', 'name', 'drop', 'correction', 'request'] as const;
const NO_NAMES = [
  'ask',
  'filler',
  'place',
  'home',
  'type',
  'refer',
  'intent',
  'when',
  'fact',
  'number',
  'name',
] as const;

/** Letters of India have no capitals. */
const isCapital = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  const first = token ? (reading.text[token.from] ?? '') : '';
  return first !== first.toLowerCase();
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
