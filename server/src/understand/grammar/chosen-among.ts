// Chosen among: "1 vs 3, which is cheaper per sqft", "so 3 is actually smaller?": a comparative asked of homes that are named, or of
// two just spoken of, chooses one of them; it looks for no others.
import type { Fact } from '../../facts/index.ts';
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { meaningsOf, wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { readPlainly } from '../reading.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import { readMarkers } from './markers.ts';

type Superlative = Reference & { kind: 'superlative' };
type Shift = FilterChange & { op: 'shift' };

/** `focus`: the homes spoken of last; `seen`: those with a card number. */
export const chosenAmong = (acts: readonly Act[], focus: readonly string[], seen: readonly string[]): Act[] =>
  acts.map((act) => {
    const { understanding, words } = act;
    const { changes, references, intents } = understanding;
    if (!changes.every(isMeasured) || !intents.every((intent) => ASKS.has(intent))) return act;
    const { tokens } = readPlainly(words, understanding.language);
    if (tokens.some(wishesOthers) || references.some(({ kind }) => kind === 'superlative')) return act;
    const compared = comparedBy(changes.filter(isMeasured), tokens);
    if (compared.length === 0) return act;
    const named = references.filter(({ kind }) => NAMED.has(kind));
    const which = tokens.some(({ text }) => wordMeans(text, 'ask', 'which'));
    const asked = understanding.text.includes('?');
    if (named.length > 1 && (which || asked)) return chosen(act, compared, named);
    // "So 3 is the bigger one?", of the two spoken of; "is any bigger than 3?" asks for others.
    const one =
      named.length < 2 &&
      !tokens.some(({ text }) => THAN.has(text)) &&
      tokens.some((token) => pointsAt(token, focus, seen));
    return focus.length === 2 && asked && one ? chosen(act, compared, [{ kind: 'all', n: 2, words }]) : act;
  });

/** By what they are compared: heard as a wish for others, or standing in a question. */
function comparedBy(shifts: readonly Shift[], tokens: readonly Token[]): Compared[] {
  if (shifts.length > 0) return [...shifts];
  const marked = readMarkers(tokens, new Uint8Array(tokens.length)).flatMap(
    ({ cue, from, to }): Compared[] => {
      const [measure, direction] = MARKED[cue] ?? [];
      const words = tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
      return measure && direction ? [{ measure, direction, words }] : [];
    },
  );
  if (marked.length > 0) return marked.slice(0, 1);
  return tokens.flatMap(({ text }) =>
    meaningsOf(text).flatMap(({ kind, value }): Compared[] => {
      const [measure, way] = value.split('_');
      if ((kind !== 'shift' && kind !== 'most') || !isOfHome(measure)) return [];
      // "The biggest" orders from the biggest down.
      const up = kind === 'most' ? way === 'down' : way === 'up';
      return [{ measure, direction: up ? 'up' : 'down', words: text }];
    }),
  );
}
/** "3 chhota hai na?" */
const MARKED: Partial<Record<string, readonly ['price' | 'area', 'up' | 'down']>> = {
  small: ['area', 'down'],
  big: ['area', 'up'],
  costly: ['price', 'up'],
};
type Compared = Pick<Shift, 'measure' | 'direction' | 'words'>;
const isOfHome = (measure: string | undefined): measure is 'price' | 'area' | 'possession' | 'floor' =>
  measure === 'price' || measure === 'area' || measure === 'possession' || measure === 'floor';

function chosen(act: Act, compared: readonly Compared[], among: readonly Reference[]): Act {
  const { understanding, words } = act;
  const perArea = understanding.facts.includes('price_per_area');
  const measures = compared.map((shift): Superlative => {
    // "Cheaper per sq ft" is no lower price.
    const measure = perArea && shift.measure === 'price' ? 'price_per_area' : shift.measure;
    return {
      kind: 'superlative',
      measure,
      direction: shift.direction,
      among: among.length,
      words: shift.words,
    };
  });
  const facts = measures.flatMap(({ measure }): Fact[] => (measure === 'distance' ? [] : [measure]));
  // "Cheaper" of those asks for no bargain.
  const beside = understanding.facts.filter(
    (fact) => !(perArea && fact === 'price') && !(fact === 'negotiation' && facts.includes('price')),
  );
  const all = [...new Set([...beside, ...facts])];
  const others = understanding.intents.filter((intent) => !ASKS.has(intent));
  return {
    ...act,
    kind: 'ask',
    why: [...act.why, { rule: 'one of those spoken of', words }],
    understanding: {
      ...understanding,
      changes: [],
      correction: false,
      objections: [],
      references: [...among, ...measures],
      facts: all,
      intents: [...others, all.every(isPrice) ? 'price_query' : 'project_detail'],
    },
  };
}

const ASKS = new Set<Understanding['intents'][number]>([
  'search',
  'project_detail',
  'price_query',
  'objection',
]);
const NAMED = new Set<Reference['kind']>(['ordinal', 'like', 'listed', 'name']);
const isPrice = (fact: Fact): boolean => fact === 'price' || fact === 'price_per_area';

/** By an amount it is a wish: "10 lakh cheaper". */
const isMeasured = (change: FilterChange): change is Shift =>
  change.op === 'shift' && change.by === undefined && change.measure !== 'distance';

/** "Show smaller", "another bigger one". */
const wishesOthers = ({ text }: Token): boolean =>
  wordMeans(text, 'ask', 'show') || wordMeans(text, 'ask', 'want');
const THAN = wordSet('than');

/** "3", by its card one of the two. */
const pointsAt = ({ value }: Token, focus: readonly string[], seen: readonly string[]): boolean =>
  value !== undefined && focus.includes(seen[value - 1] ?? '');
