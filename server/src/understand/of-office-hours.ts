// Of office hours: "what time can I reach somebody at the office tomorrow?" asks when it is open, and visits no home.
import { wordSet } from '../languages/words.ts';
import type { Cut } from './grammar/clauses.ts';
import type { Act } from './heard.ts';
import { asQuestion } from './overruled.ts';
import { hasSpan, type Reading, wordsOf } from './reading.ts';

/** How sure that the office is asked about, and how much may speak for a visit or a call. */
const SURE = 0.45;
const ASKS = 0.7;
const WISHED = 0.15;
const WHERE = wordSet('where');

/** The acts, where one was taken for a visit or for nothing, as a question about the office. */
export const ofOfficeHours = (acts: Act[], stretches: readonly Cut[], reading: Reading): Act[] =>
  acts.map((act) => {
    if (!isOpen(act)) return act;
    const asks = stretches.find((cut) => {
      const { subject, sure, shares } = cut.guess;
      const share = (one: string) => shares.get(one) ?? 0;
      return (
        subject === 'office' &&
        sure >= SURE &&
        share('ask') >= ASKS &&
        share('visit') + share('contact') < WISHED &&
        act.words === wordsOf(reading, cut.from, cut.to)
      );
    });
    if (!asks) return act;
    const where = reading.tokens.slice(asks.from, asks.to).some(({ text }) => WHERE.has(text));
    if (!where && !hasSpan(reading, 'when') && !hasSpan(reading, 'ask')) return act;
    const understanding: Act['understanding'] = {
      ...asQuestion(act.understanding),
      talk: undefined,
      when: undefined,
      intents: ['human_handover'],
      contact: [where ? 'where' : 'open'],
    };
    const rule = `office: ${where ? 'where' : 'open'} (${asks.guess.sure.toFixed(2)})`;
    return { ...act, kind: 'ask', understanding, why: [...act.why, { rule, words: act.words }] };
  });

/** A visit by an hour alone, or nothing. */
const isOpen = ({ understanding: { intents, facts, topics, changes, contact, references } }: Act): boolean =>
  facts.length + topics.length + changes.length + contact.length + references.length === 0 &&
  intents.every(
    (one) =>
      one === 'book_visit' || one === 'smalltalk' || one === 'out_of_scope' || one === 'not_understood',
  );
