// Ages: "I'm 29 and single", "my father is 72", "boys of 9 and 12": how old somebody is counts no money, no rooms and no homes.
import { wordSet } from '../../languages/words.ts';
import { lazily } from '../../lazily.ts';
import { isUnit } from '../clock.ts';
import type { Act } from '../heard.ts';
import { type Span, speltToo, wordMeans } from '../lexicon.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from '../reading.ts';
import type { Stretch } from '../stretch.ts';

const SOMEONE = wordSet('someone');
const CHILDREN = wordSet('children');
const ELDERS = wordSet('elders');
const being = lazily(() => speltToo(wordSet('being')));
const AGED = wordSet('aged');
const AGE = wordSet('age');
const OLD = wordSet('years_old');
const OF = wordSet('genitive');
const THEM = wordSet('they_all');
const SPEAKER = wordSet('speaker');
/** Years. */
const OLDEST = 105;

/** Each number that is how old somebody is. */
export function agesIn(reading: Reading): Stretch[] {
  const { tokens } = reading;
  const ages: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const inYears = yearsOfSomebody(reading, at);
    if (inYears) ages.push({ from: at, to: inYears });
    if (!isAge(reading, at) || !isOfSomebody(reading, at)) continue;
    const limit = limitBefore(reading, at);
    ages.push({ from: limit?.from ?? at, to: limitBehind(reading, at + 1)?.to ?? at + 1 });
    // "Boys of 9 and 12."
    const next = JOINED.some((joint) => means(spanFrom(reading, at + 1), 'limit', joint)) ? at + 2 : at + 1;
    if (isAge(reading, next) && (next > at + 1 || tokens[next]?.breaks))
      ages.push({ from: next, to: next + 1 });
  }
  return ages;
}
const JOINED = ['to', 'between'] as const;

/** "Our daughter is 2" and nothing else: told of the family, whatever the number. */
export const aged = (act: Act): Act =>
  act.kind === 'unread'
    ? {
        ...act,
        kind: 'tell',
        confidence: 1,
        why: [...act.why, { rule: 'an age', words: act.words }],
        understanding: { ...act.understanding, intents: ['smalltalk'], talk: 'self' },
      }
    : act;

/** A whole number that nothing behind it makes a sum, a size or a time of. */
function isAge(reading: Reading, at: number): boolean {
  const value = reading.tokens[at]?.value;
  if (value === undefined || reading.taken[at] || !Number.isInteger(value) || value < 1 || value > OLDEST)
    return false;
  const next = reading.tokens[at + 1]?.breaks ? undefined : spanFrom(reading, at + 1);
  return !isUnit(next) && meaningOf(next, 'floor') === undefined && meaningOf(next, 'when') === undefined;
}

/** "I'm", "my father is", "son of", "aged". */
function isOfSomebody(reading: Reading, at: number): boolean {
  const word = (n: number) => reading.tokens[n]?.text ?? '';
  if (AGED.has(word(at - 1))) return true;
  // "My parents 70+".
  const plus = /^\+/.test(reading.tokens[at + 1]?.gap ?? reading.text.slice(reading.tokens[at]?.to));
  if (plus && isSomebody(reading, at - 1, word(at - 1))) return true;
  if (isSaidAge(reading, at) || isOfThem(reading, at)) return true;
  return being().has(word(at - 1)) && isSomebody(reading, at - 2, word(at - 2));
}

/** "70 is their age", "70 unki umar hai". */
function isSaidAge({ tokens }: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + FEW && !tokens[next]?.breaks; next++)
    if (AGE.has(tokens[next]?.text ?? '')) return true;
  return false;
}
const FEW = 3;

/** "My parents, both above 70", "maa papa dono 70 ke upar hain": of the people named before it, and nothing else beside it. */
function isOfThem(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const limit = limitBefore(reading, at) ?? limitBehind(reading, at + 1);
  if (!limit) return false;
  let who = Math.min(limit.from, at) - 1;
  if (being().has(tokens[who]?.text ?? '')) who--;
  if (isSomebody(reading, who, tokens[who]?.text ?? '')) return !SPEAKER.has(tokens[who]?.text ?? '');
  return (
    THEM.has(tokens[who]?.text ?? '') &&
    tokens.slice(0, who).some(({ text }) => ELDERS.has(text) || KIN(text))
  );
}
const KIN = (text: string) => wordMeans(text, 'request', 'kin');

const limitBefore = (reading: Reading, at: number): Span | undefined => {
  const span = reading.tokens[at]?.breaks ? undefined : spanBefore(reading, at);
  return means(span, 'limit', 'min') ? span : undefined;
};
const limitBehind = ({ at, tokens }: Reading, from: number): Span | undefined => {
  const span = tokens[from]?.breaks ? undefined : at[from];
  return means(span, 'limit', 'min') || means(span, 'limit', 'min_after') ? span : undefined;
};

/** "Her 6 yr old", "6 saal ka beta", "6 ವರ್ಷದ ಮಗ": where it ends; not "a 6 year old building". */
function yearsOfSomebody(reading: Reading, at: number): number | undefined {
  const { tokens, taken } = reading;
  const value = tokens[at]?.value;
  if (value === undefined || taken[at] || !Number.isInteger(value) || value < 1 || value > OLDEST)
    return undefined;
  const unit = tokens[at + 1]?.breaks ? undefined : spanFrom(reading, at + 1);
  if (!unit || !means(unit, 'time', 'year')) return undefined;
  const word = (n: number) => (tokens[n]?.breaks ? '' : (tokens[n]?.text ?? ''));
  if (OLD.has(word(unit.to))) {
    const next = spanFrom(reading, unit.to + 1);
    const ofHome = !tokens[unit.to + 1]?.breaks && OF_HOMES.some((kind) => meaningOf(next, kind));
    return ofHome ? undefined : unit.to + 1;
  }
  const who = OF.has(word(unit.to)) ? unit.to + 1 : unit.to;
  const child = word(who);
  return CHILDREN.has(child) || ELDERS.has(child) || KIN(child) ? unit.to : undefined;
}
const OF_HOMES = ['home', 'type', 'room', 'possession', 'landmark'] as const;

const isSomebody = (reading: Reading, at: number, word: string): boolean =>
  SOMEONE.has(word) || CHILDREN.has(word) || ELDERS.has(word) || means(reading.at[at], 'request', 'kin');
