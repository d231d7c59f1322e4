// Answered: which of a message's acts answers what we asked, and the homes that an act names.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { resolve } from '../conversation/references.ts';
import type { Session } from '../conversation/session.ts';
import { answerStanding } from '../conversation/taking.ts';
import { homeOfVisit } from '../conversation/visit-home.ts';
import { homesOfVisit } from '../conversation/visit-homes.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { MOST_A_MONTH } from '../understand/loan-figures.ts';
import { ofHomeBefore } from './before-search.ts';
import { withoutCall } from './no-call.ts';
import { recalling } from './recalls.ts';
import type { TurnInput } from './turn.ts';

/** The acts, the first that answers what we asked taken as that. */
export function answered(
  { acts, text, asks_office }: Heard,
  { session, catalogue, message }: TurnInput,
): Act[] {
  const edited = message.action ? undefined : homesOfVisit(acts, session, catalogue);
  if (edited) return edited;
  // "I asked for no visit, just call me": no time or name of the visit that goes.
  const told = message.action
    ? acts
    : ofHomeBefore(recalling(withoutCall(acts, session), text, session), session);
  let open = !told.some(({ understanding }) => understanding.intents.includes('cancel'));
  // "That is too much. Anything below 1 crore?" wishes other homes; it is no figure of a loan.
  if (told.some(isObjection) && told.some(wishesBudget)) open = false;
  return told.map((said) => {
    // A limit that is taken back answers nothing that was asked.
    if (said.understanding.quotes || (asks_office && said.kind === 'take')) return said;
    const act = homeOfVisit(said, session, catalogue);
    const answer = open ? answerStanding(act, session, (one) => idsOf(one, session, catalogue)) : act;
    // "33k is too much, 25k at most": what one can pay stands behind.
    if (answer !== act && !answer.understanding.loan?.lighter) open = false;
    return answer;
  });
}

const wishesBudget = ({ understanding }: Act): boolean =>
  understanding.changes.some(
    (change) => change.op === 'set' && change.filter === 'budget_max' && change.value > MOST_A_MONTH,
  );
const isObjection = ({ understanding: { intents, objections } }: Act): boolean =>
  objections.length > 0 && intents.every((intent) => intent === 'objection');

/** The homes that an act names; "no, Palm Grove, the Jayanagar one" names those of a project in the search. */
function idsOf({ understanding, listing_ids }: Act, session: Session, catalogue: Catalogue): string[] {
  const { references, changes } = understanding;
  const set = changes.flatMap((one) => (one.op === 'set' && OF_A_HOME.has(one.filter) ? [one] : []));
  const project = set.some(({ filter }) => filter === 'project') && set.length === changes.length;
  if (listing_ids || references.length > 0 || !project)
    return listing_ids ?? resolve(references, { session, catalogue }).listings.map(({ id }) => id);
  const told = Object.fromEntries(set.map(({ filter, value }) => [filter, value]));
  const { locality: _, ...standing } = session.current_filters;
  const found = catalogue.find({ ...standing, ...told });
  const ids = found.top(found.total).map(({ listing }) => listing.id);
  const shown = ids.filter((id) => session.memory.seen.includes(id));
  return [shown, ids].find(({ length }) => length === 1) ?? [];
}
const OF_A_HOME = new Set<string>(['project', 'locality']);
