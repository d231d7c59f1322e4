// Alternatives: other whole readings of a message, where an act or the role of a number is open. Which is meant is not
// decided here: each is tried.
import type { FilterName } from '../contract.ts';
import { FIELDS } from '../filters/index.ts';
import type { Context } from './draft.ts';
import { atItsPrice, isBareAmount } from './grammar/priced.ts';
import type { Act, ActKind } from './heard.ts';
import type { Span } from './lexicon.ts';
import { meaningOf, means, readPlainly } from './reading.ts';
import { stretchAt } from './stretch.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** Beside the first reading. */
const MOST = 4;

type Ways = {
  /** The act at this place, read as a wish. */
  asWish(at: number): Act;
  /** The whole message as one act. */
  asOne(): Act;
};

/** In the order in which the words alone would have them. */
export function alternativesOf(acts: readonly Act[], ways: Ways, context: Context): Act[][] {
  const readings: Act[][] = [];
  acts.forEach((act, at) => {
    const others = (changed: Act) => acts.map((one, n) => (n === at ? changed : one));
    for (const { label, filters } of unclear(act)) readings.push(others(withAmount(act, label, filters)));
    const pointed = pointing(act, context);
    if (pointed) readings.push(others(pointed));
    // "2bhk or 3, which is cheaper?" asks, whatever it names.
    if (hidesWish(act) && !act.understanding.sizes) readings.push(others(ways.asWish(at)));
    else if (statesUnheard(act)) readings.push(others(toBe(ways.asWish(at))));
  });
  if (acts.length > 1 && acts.some(({ kind }) => !PLAIN.has(kind))) readings.push([ways.asOne()]);
  return readings.slice(0, MOST);
}

/** Acts that their own words make certain. */
const PLAIN = new Set<ActKind>([
  'reject',
  'dispute',
  'doubt',
  'wish',
  'tell',
  'correct',
  'request',
  'drop',
  'shift',
  'ask',
  'social',
  'take',
  'decline',
]);

type Amount = Understanding['unclear_amounts'][number];

const unclear = ({ understanding: { unclear_amounts, doubtful } }: Act): Amount['readings'] =>
  unclear_amounts.length === 1 && doubtful.length === 0 ? (unclear_amounts[0]?.readings ?? []) : [];

/** "Around 80", taken as one of the amounts that it may be. */
function withAmount(act: Act, label: string, filters: Amount['readings'][number]['filters']): Act {
  const { understanding, why, confidence } = act;
  const words = understanding.unclear_amounts[0]?.words ?? '';
  const changes = Object.entries(filters).map(
    ([filter, value]) => ({ op: 'set', filter, value, words }) as FilterChange,
  );
  return {
    ...act,
    why: [...why, { rule: `reading: ${label}`, words }],
    confidence: confidence * 0.8,
    understanding: {
      ...understanding,
      intents: understanding.intents.length > 0 ? understanding.intents : ['search'],
      changes: [...understanding.changes, ...changes],
      unclear_amounts: [],
    },
  };
}

/** "67 lakhs" and no more, where a home shown costs that: the home, not a budget. */
function pointing(act: Act, context: Context): Act | undefined {
  const { kind, understanding, why, confidence } = act;
  // What was said before was no home.
  const wishes = (kind === 'wish' || kind === 'correct') && !understanding.restated;
  if (!wishes || !isBareAmount(understanding)) return undefined;
  const pointed = atItsPrice(understanding, context);
  if (pointed === understanding) return undefined;
  const words = pointed.references[0]?.words ?? '';
  return {
    ...act,
    kind: 'point',
    why: [...why, { rule: 'reading: the home shown at this price', words }],
    confidence: confidence * 0.8,
    understanding: { ...pointed, changes: [], intents: ['project_detail'] },
  };
}

/** "No, my total budget is 90 lakhs": what the words say it is to be, whatever else they were taken for. */
const toBe = (act: Act): Act => ({
  ...act,
  why: [...act.why, { rule: TO_BE, words: act.words }],
  understanding: { ...act.understanding, intents: ['search'], objections: [], talk: undefined },
});
export const TO_BE = 'reading: what it is to be';

/** Tells what the amount is, in a message that was taken for something else, and not by a word of its own. */
function statesUnheard({ kind, why, words, understanding }: Act): boolean {
  if (!TALKED_AWAY.has(kind) || why.some(({ rule }) => rule === `clause: ${kind}`)) return false;
  const { changes, offer, loan, note, language } = understanding;
  if (offer !== undefined || loan || note || /[?\uFF1F]/u.test(words)) return false;
  const read = why.flatMap(({ rule, words: said }) => (OF_AMOUNT.test(rule) ? [said] : []));
  return read.some(
    (said) => !changes.some((change) => change.words === said) && isOwn(words, said, language),
  );
}
const TALKED_AWAY = new Set<ActKind>(['reject', 'doubt', 'social', 'unread', 'decline', 'tell']);
const OF_AMOUNT = /: set (?:budget|area)_m/;

/** "My budget is", "at most", "in all": said of what is looked for, and nothing is denied behind it. */
function isOwn(words: string, said: string, language: Understanding['language']): boolean {
  const reading = readPlainly(words, language);
  const { tokens, spans } = reading;
  const from = words.indexOf(said);
  const at = tokens.findIndex((token) => token.from >= from && token.value !== undefined);
  if (from < 0 || at < 0) return false;
  const around = stretchAt(at, tokens, { from: 0, to: tokens.length });
  const within = spans.filter((span) => span.from >= around.from && span.to <= around.to);
  const denied = within.some((span) => means(span, 'negation', 'after') || meaningOf(span, 'objection'));
  return !denied && within.some(isMost);
}

/** "Paid 62 for his" limits nothing. */
const isMost = (span: Span): boolean =>
  means(span, 'limit', 'max') || means(span, 'limit', 'max_after') || meaningOf(span, 'budget') !== undefined;

/** "Tell me quickly, 2bhk in Hebbal": values named in a question that it did nothing with. */
function hidesWish({ kind, why, understanding }: Act): boolean {
  if ((kind !== 'ask' && kind !== 'point') || understanding.intents.includes('search')) return false;
  return why.some(({ rule }) => {
    const [, filter] = /: (?:set|add) (\w+)/.exec(rule) ?? [];
    return filter !== undefined && !FIELDS[filter as FilterName].soft;
  });
}
