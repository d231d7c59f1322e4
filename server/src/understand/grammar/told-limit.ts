// Told limit: "58,000 is impossible, our budget is 25,000 in all", "no, my budget is 90 lakh": what is named as the budget is the
// budget, whatever else the sentence holds against what was shown.
import type { ActCue } from '../../languages/acts.ts';
import { meaningsOf } from '../lexicon.ts';
import { tokenise } from '../normalise.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { isOfBudget } from './offer-again.ts';
import { isAmount } from './priced.ts';
import { saysBudget } from './reject.ts';
import type { Voice } from './voice.ts';

/** `read`: what its words were read as, before they were taken as what the clause does. */
export function withToldLimit(
  said: Understanding,
  read: readonly FilterChange[],
  { voice, markers, reported, words }: Clause,
): Understanding {
  // "51k is too much, I can pay 30k a month": what that carries is worked out.
  if (
    said.loan?.eligibility &&
    said.loan.emi !== undefined &&
    said.objections.every(({ topic }) => topic === 'budget')
  )
    return said.objections.length === 0 ? said : { ...said, objections: [], intents: ['financing'] };
  const told = read.filter((change) => isAmount(change) && saysBudget(change.words));
  const taken = said.changes.some(isAmount) || said.offer !== undefined || said.loan !== undefined;
  if (told.length === 0 || taken || ELSEWISE.has(voice) || reported) return said;
  if (!said.intents.every((intent) => LONE.has(intent))) return said;
  if (markers.some(({ cue }) => SAID_BY_US.has(cue)) || isDenied(words)) return said;
  const objections = said.objections.filter(({ topic }) => !OF_MONEY.has(topic));
  return {
    ...said,
    changes: [...said.changes, ...told],
    objections,
    intents: ['search', ...(objections.length > 0 ? (['objection'] as const) : [])],
    talk: undefined,
  };
}

const ELSEWISE = new Set<Voice>(['ask', 'request', 'drop', 'restore', 'restart', 'widen']);
/** "Who said my budget is 60?", "why did you put 60 as budget?" */
const SAID_BY_US = new Set<ActCue>(['dispute', 'why', 'quote', 'again', 'needless', 'kept', 'lost']);
const OF_MONEY = new Set<string>(['budget', 'trust', 'other']);
const LONE = new Set<string>([
  'search',
  'objection',
  'smalltalk',
  'undo',
  'deny',
  'not_understood',
  'out_of_scope',
]);

/** "60 is not my budget": a "not" right beside the word; "no, my budget is 60" only answers. */
const isDenied = (words: string): boolean => {
  const tokens = tokenise(words);
  return tokens.some((token, at) => {
    if (!isOfBudget(token)) return false;
    const near = tokens.slice(Math.max(0, at - BEFORE), at + BEHIND);
    return near.some(
      (one, n) =>
        Math.max(0, at - BEFORE) + n > 0 &&
        meaningsOf(one.text).some(({ kind }) => kind === 'negation') &&
        !meaningsOf(one.text).some(({ kind, value }) => kind === 'intent' && value === 'deny'),
    );
  });
};
const BEFORE = 3;
const BEHIND = 3;
