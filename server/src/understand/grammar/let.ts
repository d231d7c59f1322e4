// Let: "if I let it out later, what will I get?": the rent that a home for sale could fetch. Its listing does not know; what
// homes like it ask as rent is known.
import type { Intent } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { HIGHEST_RENT } from '../money.ts';
import { tokenise } from '../normalise.ts';
import type { Reference, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { joined } from './joined.ts';
import { isPurpose } from './priced.ts';

const lets = ({ markers }: Clause): boolean => markers.some(({ cue }) => cue === 'let');

/** Tokens; what goes on with it is no longer. */
const MOST = 7;

/** "If I let it out later" goes with the question behind it. */
export function withTheirLetting(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findIndex((clause, n) => {
    const next = clauses[n + 1];
    return (
      lets(clause) &&
      clause.voice !== 'ask' &&
      next &&
      next.to - next.from <= MOST &&
      next.places.length === 0
    );
  });
  return at < 0 ? clauses : joined(clauses, [at, at + 1], 'ask');
}

/** What is said, as a question for that rent; unchanged where nothing is asked. */
export function asLet(clause: Clause, said: Understanding, purpose: string | undefined): Understanding {
  if (!lets(clause) || said.loan || purpose === 'rent' || !asks(clause, said)) return said;
  // Homes are wished for beside it.
  if (said.area?.ask === 'yield' && said.changes.some((change) => !isPurpose(change))) return said;
  return {
    ...said,
    intents: ['area_query'],
    area: { ask: 'yield', filters: {} },
    changes: [],
    facts: [],
    topics: [],
    objections: [],
    unclear_amounts: [],
    talk: undefined,
  };
}

/** "Want to invest, not live in it", of one home for sale: what it would bring. */
export function asInvested({ words }: Clause, said: Understanding, { session }: Context): Understanding {
  const { focus } = session.memory;
  const invests = tokenise(words).some(({ text }) => INVEST.has(text));
  const more =
    said.facts.length + said.topics.length > 0 || said.area || said.loan || said.contact.length > 0;
  if (!invests || more || focus.length !== 1 || session.current_filters.purpose === 'rent') return said;
  const wishes = said.changes.some((change) => !isPurpose(change));
  const names = said.references.some(({ kind }) => kind !== 'it');
  if (wishes || names || said.unclear_amounts.length > 0) return said;
  return {
    ...said,
    intents: ['area_query'],
    area: { ask: 'yield', filters: {} },
    changes: [],
    objections: [],
  };
}
const INVEST = wordSet('invest');

/** "What return will the first one give?", "what would 2 bring?", of a home for sale. */
export function asReturn(clause: Clause, said: Understanding, { session }: Context): Understanding {
  const { focus } = session.memory;
  const tokens = tokenise(clause.words);
  const bare = said.references.length === 0 ? numbered(tokens) : undefined;
  const references = bare ? [bare] : said.references;
  const [home, another] = references;
  const returns = tokens.some(({ text }) => RETURNS.has(text));
  const names = home !== undefined && (home.kind !== 'it' || returns);
  const of =
    another === undefined &&
    (names || (returns && home === undefined && focus.length === 1 && asksHowMuch(clause)));
  const brings = returns || tokens.some(({ text }) => BRINGS.has(text));
  const more =
    said.topics.length > 0 ||
    said.area ||
    said.loan ||
    said.contact.length > 0 ||
    said.changes.some((one) => !isPurpose(one));
  if (!of || !brings || more || said.intents.some((intent) => APART.has(intent))) return said;
  if (session.current_filters.purpose === 'rent' || !asks(clause, said)) return said;
  if (said.facts.some((fact) => fact !== 'price')) return said;
  return {
    ...said,
    references,
    intents: ['area_query'],
    area: { ask: 'yield', filters: {} },
    changes: [],
    facts: [],
    unclear_amounts: [],
    talk: undefined,
  };
}

/** "What would 2 bring?": the one small number is that of a home. */
function numbered(tokens: ReturnType<typeof tokenise>): Reference | undefined {
  const [one, other] = tokens.filter(({ value }) => value !== undefined);
  const n = one?.value ?? 0;
  if (!one || other || !Number.isInteger(n) || n < 1 || n > MOST || one !== tokens.at(-2)) return undefined;
  return { kind: 'ordinal', n, words: one.text };
}
const RETURNS = wordSet('returns');
const BRINGS = wordSet('earns_rent');
/** What else is wanted beside it. */
const APART = new Set<Intent>(['book_visit', 'cancel', 'compare', 'human_handover', 'financing']);

/** "80 to 90 lakh, a 2 BHK. What rent would it fetch?": who names a price looks for no home to rent by asking of rents. */
export function ofBuyers(acts: readonly Act[]): Act[] {
  const buys = acts.some(({ understanding: { changes } }) =>
    changes.some(
      (change) =>
        change.op === 'set' && change.filter === 'budget_max' && Number(change.value) > HIGHEST_RENT,
    ),
  );
  return acts.map((act) => {
    const { changes, intents, facts, topics } = act.understanding;
    const [change, ...others] = changes;
    const rents = change?.op === 'set' && change.filter === 'purpose' && change.value === 'rent';
    if (!buys || !rents || others.length > 0 || !asksAnything(act)) return act;
    const left = intents.filter((intent) => intent !== 'search');
    const nothing = left.length + facts.length + topics.length === 0;
    return {
      ...act,
      kind: 'ask',
      understanding: {
        ...act.understanding,
        changes: [],
        ...(nothing ? { area: { ask: 'yield', filters: {} } } : {}),
        intents: nothing ? ['area_query'] : left,
      },
    };
  });
}

const asksAnything = ({ words, understanding: { text } }: Act): boolean =>
  text.slice(text.indexOf(words) + words.length).startsWith('?') ||
  tokenise(words).some(({ text: word }) => ASKS.some((ask) => wordMeans(word, 'ask', ask)));

/** A question word stands in it, whatever else it does: "if I rent it out what will I get". */
const asks = ({ voice, words }: Clause, { facts, area }: Understanding): boolean =>
  voice === 'ask' ||
  facts.includes('price') ||
  area?.ask === 'yield' ||
  /\?\s*$/u.test(words) ||
  asksHowMuch({ words });

const asksHowMuch = ({ words }: Pick<Clause, 'words'>): boolean =>
  tokenise(words).some(({ text }) => ASKS.some((ask) => wordMeans(text, 'ask', ask)));
const ASKS = ['what', 'how_much', 'anywhere'] as const;
