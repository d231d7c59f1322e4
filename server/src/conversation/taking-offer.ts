// An offer that is taken: by its words or by its count, or by "show me" where one search was offered.
import type { Action } from '../contract.ts';
import { saysMine } from '../understand/grammar/own-search.ts';
import { partiesIn } from '../understand/grammar/parties.ts';
import { isKnown, meaningsOf } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import { filtersOf, fresh, type Offer } from './agenda.ts';
import type { Session } from './session.ts';
import { has, isCourtesy } from './taken.ts';

/** An offer of the last reply that the words take: as the click it stands for, or as what it says. */
export function takenOffer(
  query: string,
  session: Session,
): { action: Action } | { query: string } | undefined {
  const offers = fresh(session, 'search')?.offers ?? [];
  if (offers.length === 0) return undefined;
  const said = tokenise(query);
  const taken = byWords(said, offers) ?? byNumber(said, offers) ?? byShowing(said, offers);
  if (!taken) return undefined;
  const { label, action } = taken;
  const filters = filtersOf(taken, session.current_filters);
  if (filters) return { action: { type: 'apply', filters, label } };
  if (action) return { action: { ...action, label } as Action };
  return { query: taken.query ?? label };
}

const MOST_WORDS = 12;

/** "4 without “near Koramangala”", "ok 1 in Ejipura": its label, or the beginning of only one. */
function byWords(said: readonly Token[], offers: readonly Offer[]): Offer | undefined {
  if (said.length > MOST_WORDS) return undefined;
  const words = said.filter((token) => !isCourtesy(token)).map(({ text }) => text);
  if (words.length === 0) return undefined;
  const labels = offers.map(({ label }) => tokenise(label));
  const spelt = (label: readonly Token[]) =>
    label.filter((token) => !isCourtesy(token)).map(({ text }) => text);
  const whole = offers.filter((_, i) => spelt(labels[i] as Token[]).join(' ') === words.join(' '));
  if (whole.length > 0) return whole[0];
  if (words.length < 2) return undefined;
  // "leave it, go back to the list": all of a label stands in what is said.
  const held = offers.filter((_, i) => {
    const label = spelt(labels[i] as Token[]);
    const rest = said.filter((token) => !label.includes(token.text));
    return (
      label.length >= 3 &&
      ` ${words.join(' ')} `.includes(` ${label.join(' ')} `) &&
      rest.every((token) => isKnown(token.text) && !saysMore(token))
    );
  });
  if (held.length === 1) return held[0];
  const begun = offers.filter((_, i) =>
    `${spelt(labels[i] as Token[]).join(' ')} `.startsWith(`${words.join(' ')} `),
  );
  // "2 bhk" begins an offer of 2 BHK and is a wish of its own: only a count of homes takes it.
  return begun.length === 1 && words.length >= 3 ? begun[0] : undefined;
}

/** "those 8", "the 1.44 one", "show me the 6": one number that one offer has, and nothing else said. */
function byNumber(said: readonly Token[], offers: readonly Offer[]): Offer | undefined {
  const numbers = said.filter(({ value }) => value !== undefined);
  const [number] = numbers;
  if (!number || numbers.length > 1 || said.length > 8 || said.length < 2) return undefined;
  const others = said.filter((token) => token !== number);
  if (!others.every(isPointing) || !others.some(isDemonstrative)) return undefined;
  // "Yes 4. Also see the first" says more.
  if (others.some((token) => has(token, 'ordinal'))) return undefined;
  // "Number 2 is nice" is of a home.
  if (others.some((token) => has(token, 'refer', 'number'))) return undefined;
  // "The 1.44 cr one" is no count of homes.
  const money = others.some((token) => has(token, 'scale') || has(token, 'currency'));
  const one = others.some((token) => has(token, 'point', 'one'));
  const fitting = offers.filter(
    ({ label, action, said }) =>
      // "1 and 2" in the button that compares count no homes.
      action?.type !== 'compare' &&
      (!money || label.includes('₹')) &&
      // "The 70 lakh one" is a home, and not the button up to 70.
      (said || !one) &&
      tokenise(label).some(({ value }) => value === number.value),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Show them", "dikhao": the one search that the reply spoke of. */
function byShowing(said: readonly Token[], offers: readonly Offer[]): Offer | undefined {
  const spoken = offers.filter((offer) => offer.said && offer.set);
  if (spoken.length !== 1 || said.length === 0 || said.length > MOST_SHOWN) return undefined;
  // "Ab bhai ke liye dikhao" turns to his.
  if (saysMine(said) || partiesIn(said, new Uint8Array(said.length)).some(({ speaker }) => !speaker))
    return undefined;
  // "What is the closest you have then?"
  const asks = said.some((token) => has(token, 'ask'));
  const nearest = said.some(
    (token) =>
      has(token, 'most', 'distance_up') ||
      (asks && (has(token, 'shift', 'distance_down') || has(token, 'place', 'near'))),
  );
  if (
    nearest &&
    said.every(
      (token) =>
        has(token, 'most') || has(token, 'shift') || has(token, 'ask') || isPointing(token) || isSmall(token),
    )
  )
    return spoken[0];
  const shows = said.some((token) => has(token, 'ask', 'show'));
  // "Show the first" is one of those shown.
  if (said.some(({ text }) => meaningsOf(text).some(({ kind }) => kind === 'ordinal'))) return undefined;
  return shows && said.every(isPointing) ? spoken[0] : undefined;
}

const MOST_SHOWN = 7;
const isSmall = (token: Token): boolean =>
  token.value === undefined &&
  (has(token, 'marker') || has(token, 'place', 'near') || has(token, 'intent', 'deny'));

/** "… under 90 lakh" beside the words of an offer is a wish of its own. */
const saysMore = (token: Token): boolean =>
  token.value !== undefined || MORE.some((kind) => has(token, kind));
const MORE = [
  'number',
  'limit',
  'scale',
  'room',
  'type',
  'purpose',
  'possession',
  'furnishing',
  'facing',
  'amenity',
  'landmark',
  'negation',
  'fact',
  'shift',
  'most',
  'when',
];

/** Words that point, show or name homes; what else is said makes it another message. */
const isPointing = (token: Token): boolean =>
  !has(token, 'budget') &&
  (['filler', 'refer', 'point', 'home', 'scale', 'currency', 'also'].some((kind) => has(token, kind)) ||
    has(token, 'ask', 'show') ||
    has(token, 'intent', 'affirm'));

const isDemonstrative = (token: Token): boolean =>
  has(token, 'refer') || has(token, 'point', 'one') || has(token, 'ask', 'show') || has(token, 'home');
