// Joined: clauses that only go on with a loan, as one question with the figures of all: "EMI for 15 years? And for 20?"
import type { Act } from './heard.ts';
import type { LoanFigures, Understanding } from './understanding.ts';

/** Figures that are asked for in several ways at once; of the others the first is meant. */
const ASKED_TWICE = new Set<keyof LoanFigures>([
  'months',
  'rate',
  'down_share',
  'down_payment',
  'price',
  'principal',
]);

/** The acts, with the place of each among those that were given. */
export function joinLoans(acts: readonly Act[]): { acts: Act[]; places: number[] } {
  const joined: Act[] = [];
  const places: number[] = [];
  acts.forEach((act, at) => {
    const before = joined.at(-1);
    if (before?.understanding.intents.includes('financing') && goesOn(act.understanding)) {
      joined.splice(-1, 1, withLoan(before, act));
    } else if (before && tellsIncome(before.understanding) && asksRent(act.understanding)) {
      joined.splice(-1, 1, withHome(before, act));
    } else {
      joined.push(act);
      places.push(at);
    }
  });
  return { acts: joined, places };
}

const withLoan = (before: Act, { words, why, understanding }: Act): Act => ({
  ...before,
  words: `${before.words}, ${words}`,
  why: [...before.why, ...why],
  understanding: {
    ...before.understanding,
    loan: withFigures(before.understanding.loan, understanding),
    ...(understanding.shared !== undefined && { shared: understanding.shared }),
  },
});

/** "My salary is 75000, how much of it is this rent?": the home that is asked of. */
const withHome = (before: Act, { words, why, understanding }: Act): Act => ({
  ...before,
  words: `${before.words}, ${words}`,
  why: [...before.why, ...why],
  understanding: { ...before.understanding, references: understanding.references },
});

const tellsIncome = ({ intents, loan }: Understanding): boolean =>
  loan?.income !== undefined && intents.every((intent) => intent === 'financing');

/** What a home costs, and nothing wished for. */
const asksRent = ({ intents, facts, changes, topics, loan }: Understanding): boolean =>
  !loan &&
  changes.length + topics.length === 0 &&
  facts.every((fact) => fact === 'price' || fact === 'description') &&
  intents.length > 0 &&
  intents.every((intent) => intent === 'price_query' || intent === 'project_detail');

/** Nothing but figures of the loan. */
const goesOn = ({ intents, loan, changes, facts, topics, references, correction }: Understanding): boolean =>
  loan !== undefined &&
  !correction &&
  intents.every((intent) => intent === 'financing') &&
  changes.length + facts.length + topics.length === 0 &&
  references.every(({ kind }) => kind === 'it');

/** The figures with another: beside one that was said already it is asked as well. */
export function withFigure(
  loan: NonNullable<Understanding['loan']>,
  part: keyof LoanFigures,
  value: number,
): NonNullable<Understanding['loan']> | undefined {
  if (loan[part] === undefined) return { ...loan, [part]: value };
  if (loan[part] === value || !ASKED_TWICE.has(part)) return undefined;
  return { ...loan, also: [...(loan.also ?? []), { [part]: value }] };
}

function withFigures(before: Understanding['loan'], { loan }: Understanding): Understanding['loan'] {
  const { eligibility, enough, asks_down, interest, also = [], ...figures } = loan ?? {};
  const all = [figures, ...also].flatMap((one) => Object.entries(one)) as [keyof LoanFigures, number][];
  return all.reduce<NonNullable<Understanding['loan']>>(
    (sum, [part, value]) => withFigure(sum, part, value) ?? sum,
    {
      ...before,
      ...(eligibility && { eligibility }),
      ...(enough && { enough }),
      ...(asks_down && { asks_down }),
      ...(interest && { interest }),
    },
  );
}
