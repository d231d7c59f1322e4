// Before a search: "At 9 percent please. And are there others in Hebbal?": a figure of the loan that was spoken of is of the home
// it was of, and not of those that are found next; nor is a visit beside it: "I come at 11, and show me something in Hebbal".
import { fresh } from '../conversation/agenda.ts';
import type { Session } from '../conversation/session.ts';
import type { Act } from '../understand/heard.ts';

/** The acts, each that goes on with the loan before homes are wished, and each visit beside them, given the one home spoken of. */
export function ofHomeBefore(acts: readonly Act[], session: Session): Act[] {
  const [home, other] = session.memory.focus;
  const search = acts.findIndex(wishesHomes);
  if (search < 0 || home === undefined || other !== undefined) return [...acts];
  const loan = fresh(session, 'loan') !== undefined;
  return acts.map((act, at) =>
    (at < search && loan && goesOnWithLoan(act)) || (at !== search && asksVisit(act))
      ? { ...act, listing_ids: [home] }
      : act,
  );
}

/** Of no other home than the one spoken of, on a day. */
const asksVisit = ({ listing_ids, understanding }: Act): boolean =>
  !listing_ids &&
  understanding.intents.includes('book_visit') &&
  understanding.when !== undefined &&
  understanding.references.every(({ kind }) => kind === 'it') &&
  understanding.changes.length + understanding.facts.length === 0;

const wishesHomes = ({ understanding: { intents, changes } }: Act): boolean =>
  intents.includes('search') && changes.some(({ op }) => op === 'set' || op === 'add');

const goesOnWithLoan = ({ listing_ids, understanding }: Act): boolean =>
  !listing_ids &&
  understanding.loan !== undefined &&
  understanding.references.length + understanding.changes.length === 0 &&
  understanding.intents.every((intent) => intent === 'financing');
