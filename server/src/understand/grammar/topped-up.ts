// Topped up: "my flat should fetch about 60 lakh and I can add 30 more": what a home of one's own brings and what is put on top
// of it are together what the next one may cost.
import type { Language } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { LEAST_PRICE, readAmount, readRange } from '../money.ts';
import { tokenise } from '../normalise.ts';
import { meaningOf, type Reading, readPlainly, spanBefore, spanFrom } from '../reading.ts';
import type { FilterChange } from '../understanding.ts';
import { isAmount } from './priced.ts';
import { broughtFor } from './proceeds.ts';

const WHOSE = wordSet('whose');
const PUTS = new Set([...wordSet('adds'), ...wordSet('gives'), ...wordSet('able')]);
const HOME = ['type', 'home', 'room'] as const;
/** Words between whose and the home; between what is put on top and the word for it. */
const [OF_HOME, OF_SUM] = [2, 3];
/** Bare, in lakh: "30 more". */
const [LEAST_BARE, MOST_BARE] = [5, 500];

/** Rupees in all and which act tells of the home; undefined where nothing is put on top, or a loan is spoken of. */
export function toppedUp(
  acts: readonly Act[],
  language: Language | undefined,
): { at: number; value: number } | undefined {
  const lent = acts.some(
    ({ understanding: { loan, intents } }) =>
      loan?.principal !== undefined || loan?.emi !== undefined || intents.includes('financing'),
  );
  if (lent) return undefined;
  const at = acts.findIndex((act) => ownsHome(act) && broughtFor(act, language) !== undefined);
  const brought = acts[at] && broughtFor(acts[at], language);
  if (brought === undefined) return undefined;
  for (const { words } of acts.slice(at)) {
    const reading = readPlainly(words, language);
    const more = reading.tokens.flatMap((_, token) => putOnTop(reading, token, brought))[0];
    if (more !== undefined) return { at, value: brought + more };
  }
  return undefined;
}

/** "My flat", "nanna hale mane". */
function ownsHome({ words }: Act): boolean {
  const all = readPlainly(words, undefined).tokens.map(({ text }) => text);
  return all.some(
    (word, at) =>
      WHOSE.has(word) &&
      all.slice(at + 1, at + 1 + OF_HOME).some((next) => HOME.some((kind) => wordMeans(next, kind))),
  );
}

function putOnTop(reading: Reading, at: number, brought: number): number[] {
  const amount = readAmount(reading, at);
  if (!amount || amount.from !== at) return [];
  // "40-45 lakh on top": as much as it can be.
  const { from } = amount;
  const { to, unit, value } = readRange(reading, amount)?.high ?? amount;
  const bare = unit === 'bare' && value >= LEAST_BARE && value <= MOST_BARE;
  const rupees = bare ? value * LEAST_PRICE : value;
  if (rupees === brought || rupees < LEAST_PRICE || (unit === 'bare' && !bare)) return [];
  const more = [spanBefore(reading, from), spanFrom(reading, to)].some(
    (span) => meaningOf(span, 'change') === 'more',
  );
  const near = reading.tokens.slice(Math.max(0, from - OF_SUM), to + OF_SUM);
  const units = UNITS.some((kind) => meaningOf(spanFrom(reading, to), kind) !== undefined);
  return !units && (more || near.some(({ text }) => PUTS.has(text))) ? [rupees] : [];
}
const UNITS = ['room', 'area_unit', 'time', 'month', 'home', 'type', 'when'] as const;

/** Without the sums themselves, which bound nothing each for itself. */
export const withoutSums = (act: Act): Act => ({
  ...act,
  understanding: {
    ...act.understanding,
    loan: undefined,
    unclear_amounts: [],
    changes: act.understanding.changes.filter(
      (change) =>
        !isAmount(change) && !(change.op === 'shift' && change.measure === 'price') && !isOwned(change, act),
    ),
  },
});

/** "My 1 BHK will fetch 38 lakh": its kind and its rooms are of what goes. */
function isOwned(change: FilterChange, { words }: Act): boolean {
  if (change.op !== 'set' || (change.filter !== 'type' && change.filter !== 'bhk')) return false;
  const all = tokenise(words).map(({ text }) => text);
  const [first] = tokenise(change.words).map(({ text }) => text);
  const at = all.indexOf(first ?? '');
  return at > 0 && all.slice(Math.max(0, at - OF_HOME), at).some((word) => WHOSE.has(word));
}
