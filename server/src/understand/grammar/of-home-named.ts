// Of the home named: "tell me the second – lift there? parking?": what is named in a question behind a home is asked of it.
import { COUNTED } from '../../catalogue/amenities.ts';
import type { FilterName } from '../../contract.ts';
import type { Fact } from '../../facts/index.ts';
import { wordSet } from '../../languages/words.ts';
import { factsOfChanges } from '../asked-of.ts';
import type { Context } from '../draft.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { type Token, tokenise } from '../normalise.ts';
import type { Reference, Understanding } from '../understanding.ts';

/** "I asked about Green Court only. Guards, yes or no?": a home that is only named is what the question behind it is about. */
export function withNamedBefore(acts: readonly Act[]): Act[] {
  return acts.flatMap((act, at): Act[] => {
    const next = acts[at + 1];
    // "Show me the Hebbal one. Is that area safe?": it is shown as well.
    if (next && namesOnly(act) && asksOfNone(next)) return isShow(act) ? [act] : [];
    const before = acts[at - 1];
    // "70 is too costly. How old is it?"
    if (!before || !(namesOnly(before) || objectsTo(before)) || !asksOfNone(act)) return [act];
    const { references } = before.understanding;
    const why = [...act.why, { rule: 'asked of the home named before', words: act.words }];
    return [{ ...act, why, understanding: { ...act.understanding, references } }];
  });
}

const isShow = ({ words }: Act): boolean =>
  tokenise(words).some(({ text }) => wordMeans(text, 'ask', 'show'));

/** Against the price of one home, which is named by it. */
const objectsTo = ({ kind, understanding: { intents, references } }: Act): boolean =>
  kind === 'reject' &&
  intents.every((intent) => intent === 'objection') &&
  references.length === 1 &&
  references.every(({ kind: one }) => one === 'name');

const namesOnly = ({ kind, understanding: said }: Act): boolean =>
  (kind === 'ask' || kind === 'point' || kind === 'dispute') &&
  said.intents.every((intent) => intent === 'project_detail') &&
  said.references.some(({ kind: one }) => ONE_HOME.has(one)) &&
  said.references.every(({ kind: one }) => ONE_HOME.has(one) || one === 'all') &&
  said.facts.length + said.topics.length + said.changes.length === 0;

const asksOfNone = ({
  kind,
  understanding: { intents, facts, topics, references, changes, text },
}: Act): boolean =>
  kind === 'ask' &&
  facts.length + topics.length > 0 &&
  changes.length === 0 &&
  intents.every((intent) => ASKS.has(intent)) &&
  // "The 62k one is fine, which floor?": of all only where none is named.
  references.every((one) => (one.kind === 'it' && !one.page) || (one.kind === 'all' && one.words === text));

/** The acts, values that are only asked behind a home taken as asked of it. */
export function ofHomeNamed(acts: readonly Act[]): Act[] {
  let home: Reference | undefined;
  return acts.map((act) => {
    const { references, intents } = act.understanding;
    const [one, other] = references.filter(({ kind }) => ONE_HOME.has(kind));
    if (one && !other && intents.some((intent) => ASKS.has(intent))) home = one;
    return home && act.kind === 'wish' && asksValues(act.words, act.understanding) ? asked(act, home) : act;
  });
}
const ONE_HOME = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);
const ASKS = new Set(['project_detail', 'price_query', 'topic_query']);

/** Nothing but values that a home has or has not, with a question mark or an "is there". */
function asksValues(words: string, said: Understanding): boolean {
  const { intents, changes, references, facts, topics, text } = said;
  const behind = text.slice(text.indexOf(words) + words.length).trimStart();
  return (
    !tokenise(words).some(looksForOthers) &&
    (words.includes('?') || behind.startsWith('?') || endsWithIs(words)) &&
    intents.every((intent) => intent === 'search') &&
    references.length + facts.length + topics.length === 0 &&
    changes.length > 0 &&
    changes.every(
      ({ op, ...change }) =>
        (op === 'set' || op === 'add') && 'filter' in change && OF_A_HOME.has(change.filter),
    )
  );
}
/** "706 costs how much? lift is there", "lift ide", "lift hai": what nobody would wish in such words. */
const endsWithIs = (words: string): boolean =>
  tokenise(words)
    .slice(-2)
    .some(({ text }) => wordMeans(text, 'ask', 'is'));

/** "Show any other with a gym?", "is there something furnished?" */
const looksForOthers = ({ text }: Token): boolean =>
  SOME.has(text) ||
  wordMeans(text, 'ask', 'show') ||
  OTHERS.some((kind) => wordMeans(text, kind)) ||
  // An "aur" that joins asks for no more.
  (wordMeans(text, 'change') && !wordMeans(text, 'limit', 'to'));
const SOME = wordSet('some');
const OTHERS = ['home', 'type'] as const;
const OF_A_HOME = new Set<FilterName>(['amenities', 'furnishing', 'facing', 'parking', 'bathrooms_min']);

const asked = (act: Act, home: Reference): Act => ({
  ...act,
  kind: 'ask',
  why: [...act.why, { rule: 'asked of the home named before', words: act.words }],
  understanding: asAsked(act.understanding, [home]),
});

/** "2 bathrooms? and parking for a bike", once one home is spoken of, or on its page: it is asked of that one. */
export function askedOfSpoken(
  said: Understanding,
  words: string,
  { session, page }: Context,
): Understanding | undefined {
  const { focus, lists = [] } = session.memory;
  const spoken = focus.length === 1 || (focus.length === 0 && lists.length === 0 && page !== undefined);
  return spoken && asksValues(words, said) ? asAsked(said, []) : undefined;
}

/** The values that it would wish for are asked. */
function asAsked(understanding: Understanding, references: Reference[]): Understanding {
  const named = understanding.changes.flatMap((change) =>
    (change.op === 'set' || change.op === 'add') && change.filter === 'amenities'
      ? change.value.map(String)
      : [],
  );
  const [amenity, ...amenities] = named.filter((name) => !(name in COUNTED));
  const facts = new Set<Fact>(factsOfChanges(understanding.changes));
  if (amenity !== undefined) facts.add('amenities');
  for (const name of named) if (COUNTED[name]) facts.add(COUNTED[name].fact);
  const about: Understanding['about'] =
    amenity === undefined ? undefined : { amenity, ...(amenities.length > 0 && { amenities }) };
  return {
    ...understanding,
    changes: [],
    facts: [...facts],
    about,
    references,
    off_topic: false,
    intents: ['project_detail'],
  };
}
