// Own sale: "can your office also sell our 2 BHK in Banashankari, around 65 lakh?": what is asked of us about a home of the
// visitor's own, which is none that is looked for.
import type { FilterName } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { words } from '../normalise.ts';
import { type FilterChange, WISHLESS } from '../understanding.ts';
import { isAmount } from './priced.ts';

const SELLS = wordSet('sells');
const FETCHES = wordSet('fetches');
const WHOSE = wordSet('whose');
const WONDERS = wordSet('wonders');
const SPOKEN_TO = wordSet('spoken_to');

/** The acts with that as a question, and what is hoped for it as no budget. */
export function withOwnSale(heard: readonly Act[]): Act[] {
  const acts = withSaleAsked(heard);
  const at = acts.findIndex((act, place) => tellsOfSale(act) && asksUs(act, acts[place - 1]));
  const asked = acts.some(({ understanding: { topics } }) => topics.includes('sell'));
  if (at < 0 && !asked) return [...acts];
  const asks = at < 0 ? acts.findIndex(({ understanding: { topics } }) => topics.includes('sell')) : at;
  return acts.map((act, place) => {
    if (place === at) return asSale(act);
    // "Do you sell for owners? I have a 2 BHK in Hebbal to sell": that one is theirs.
    const theirs =
      act === heard[place] &&
      act.understanding.changes.length > 0 &&
      sells(act) &&
      !wantsBesideSale(act) &&
      act.understanding.changes.some(({ op }) => op !== 'shift');
    if (asked && theirs) return act.understanding.topics.includes('sell') ? asSale(act) : told(act);
    const { changes } = act.understanding;
    const hoped = place === at + 1 && changes.length > 0 && changes.every(isAmount);
    return hoped || (place === asks + 1 && describesIt(act)) ? told(act) : act;
  });
}

/** "Nanna 2bhk BTM nalli ide, adanna maari 3bhk tagobeku, nimma kaiyalli maarok aagutta?": asked beside a wish; what is owned is none. */
function withSaleAsked(acts: readonly Act[]): Act[] {
  const sale = saleAlone(acts);
  if (sale) return acts.map((act) => (act === sale ? asSale(act) : told(act)));
  const owns = acts.some((act) => words(act.words).some((word) => WHOSE.has(word)));
  if (!owns || !acts.some(sells)) return [...acts];
  const each = acts.map((act): Act => {
    const { understanding } = act;
    if (understanding.topics.includes('sell')) return act;
    if (sellsFirst(act)) return asSale(act);
    const wishesNothing = acts.every(({ understanding: { changes } }) => changes.length === 0);
    if (wishesNothing && understanding.topics.length === 0 && wondersOfOwn(act)) return asSale(act);
    if (!asksToSell(act)) return act;
    if (understanding.changes.length === 0 || isOwned(act)) return asSale(act);
    const topics: Act['understanding']['topics'] = [...understanding.topics, 'sell'];
    return {
      ...act,
      understanding: {
        ...understanding,
        topics,
        intents: [...new Set([...understanding.intents, 'topic_query' as const])],
      },
    };
  });
  if (!each.some(({ understanding: { topics } }) => topics.includes('sell'))) return [...acts];
  return each.map((act, place) => {
    const beside = [each[place - 1], each[place + 1]].some((one) => one && (sells(one) || isSale(one)));
    return beside && !isSale(act) && isOwned(act) ? told(act) : act;
  });
}

/** "Hi, we have a 2bhk in Hebbal we'd be selling": told, and with nothing beside it that is wished, asked or reckoned. */
function saleAlone(acts: readonly Act[]): Act | undefined {
  const nothing = acts.every(
    ({ kind, words: typed, understanding: { changes, topics, facts, loan, intents } }) =>
      (TELLS.has(kind)
        ? changes.length === 0
        : kind === 'wish' && changes.every(isKind) && !namesOwner(typed)) &&
      topics.length + facts.length === 0 &&
      loan === undefined &&
      intents.every((intent) => SMALL.has(intent)),
  );
  if (!nothing) return undefined;
  return acts.find((act) => {
    const all = words(act.words);
    const home = all.some((word) => HOME.some((kind) => wordMeans(word, kind)));
    const own = all.some((word) => WHOSE.has(word) || SELF.has(word));
    const bare = all.length <= BARE && act.kind !== 'wish';
    return home && all.some((word) => SELLS.has(word)) && (own || bare);
  });
}
/** Nothing but "a flat", of nobody: "naanu flat maarta iddini"; what is one's own is no wish by then. */
const isKind = (change: FilterChange): boolean => 'filter' in change && change.filter === 'type';
const namesOwner = (typed: string): boolean =>
  words(typed).some((word) => WHOSE.has(word)) || asksForOne(typed);
const TELLS = new Set<Act['kind']>(['tell', 'social', 'unread']);
const SMALL = new Set<Act['understanding']['intents'][number]>([
  'smalltalk',
  'not_understood',
  'greet',
  'search',
]);
const HOME = ['type', 'home', 'room'] as const;
const SELF = new Set([...wordSet('payer'), ...wordSet('speaker')]);
/** Words of a message with nobody in it: "flat bech raha hu". */
const BARE = 4;

const isSale = ({ understanding: { topics } }: Act): boolean => topics.includes('sell');
const sells = ({ words: typed }: Act): boolean => words(typed).some((word) => SELLS.has(word));

/** "Need mine sold first": whether another is still free is not asked. */
const sellsFirst = ({ words: typed, understanding: { facts, changes } }: Act): boolean => {
  const all = words(typed);
  return (
    facts.length > 0 &&
    facts.every((fact) => fact === 'availability') &&
    changes.length === 0 &&
    all.some((word, at) => WHOSE.has(word) && all.slice(at, at + NEAR).some((one) => SELLS.has(one)))
  );
};

/** "I asked about selling my flat." */
function wondersOfOwn({ words: typed }: Act): boolean {
  const all = words(typed);
  return all.some(
    (word, at) =>
      SELLS.has(word) &&
      all.some((one, other) => WHOSE.has(one) && Math.abs(other - at) <= NEAR) &&
      all.some((one) => WONDERS.has(one)),
  );
}
const NEAR = 5;

/** "Can you sell it?": between two stops, put to us. */
const asksToSell = (act: Act): boolean => {
  const { text } = act.understanding;
  const end = text.indexOf(act.words) + act.words.length;
  return `${act.words}${/^\s*[?？]/.test(text.slice(end)) ? '?' : ''}`
    .split(/(?<=[?？])|[,.;]/)
    .some((stretch) => {
      const all = words(stretch);
      return (
        /[?？]\s*$/.test(stretch) &&
        all.some((word, at) => SELLS.has(word) && all[at - 1] !== FOR) &&
        all.some((word) => SPOKEN_TO.has(word))
      );
    });
};

/** "Do you have one for sale?" */
const FOR = 'for';

/** "HSR mein 2bhk hai mera": no more than what it is and where, with no word that asks for one. */
const isOwned = ({ words: typed, understanding: { changes } }: Act): boolean =>
  changes.length > 0 &&
  changes.every(isOfOwned) &&
  words(typed).some((word) => WHOSE.has(word)) &&
  !asksForOne(typed);
const isOfOwned = (change: FilterChange): boolean =>
  'filter' in change && (OF_SIZE.has(change.filter) || OF_PLACE.has(change.filter));
const OF_PLACE = new Set<FilterName>(['type', 'locality', 'zone', 'city']);

const asksForOne = (typed: string): boolean =>
  words(typed).some((word) => (['want', 'show'] as const).some((asks) => wordMeans(word, 'ask', asks)));

/** "I plan to sell my 2 BHK and want a 3 BHK": what is wanted is not the selling. */
const wantsBesideSale = ({ words: typed, understanding: { changes } }: Act): boolean => {
  const all = words(typed);
  const rooms = changes.some((change) => 'filter' in change && change.filter === 'bhk');
  const wants = (word: string, at: number) =>
    (wordMeans(word, 'ask', 'want') || wordMeans(word, 'ask', 'show')) &&
    !all.slice(at + 1, at + 1 + BESIDE).some((one) => SELLS.has(one));
  // "My 2bhk sold, I take a 3bhk": another one is named beside it.
  const another = all.filter((word) => wordMeans(word, 'room')).length > 1;
  return rooms && (another || all.some(wants));
};
/** Words between wanting and selling: "want to sell". */
const BESIDE = 2;

/** "…, 2 BHK 1050 sqft": how large theirs is, right behind the question, with no word that asks for one. */
const describesIt = ({ words: typed, understanding: { changes } }: Act): boolean =>
  changes.length > 0 &&
  (changes.every((change) => 'filter' in change && OF_SIZE.has(change.filter)) ||
    // "…, how much will it fetch, 1100 sqft in Hebbal?"
    (changes.every(isOfOwned) && words(typed).some((word) => FETCHES.has(word)))) &&
  !asksForOne(typed);
const OF_SIZE = new Set<FilterName>(['bhk', 'area_min', 'area_max', 'floor_min', 'floor_max']);

const told = (act: Act): Act => ({
  ...act,
  kind: 'tell',
  understanding: { ...act.understanding, ...WISHLESS, intents: [] },
});

/** Told of oneself, with a word of selling, and nothing is wished by it. */
const tellsOfSale = ({ kind, words: typed, understanding }: Act): boolean =>
  kind === 'tell' &&
  understanding.changes.length + understanding.topics.length === 0 &&
  words(typed).some((word) => SELLS.has(word));

/** It ends in a question mark, goes on with what is asked of the office, or says that it was asked. */
const asksUs = ({ words: typed, understanding: { text } }: Act, before: Act | undefined): boolean =>
  /^\s*[?？]/.test(text.slice(text.indexOf(typed) + typed.length)) ||
  before?.understanding.intents.includes('human_handover') === true ||
  words(typed).some((word) => wordMeans(word, 'request', 'question'));

const asSale = (act: Act): Act => ({
  ...act,
  kind: 'ask',
  understanding: {
    ...act.understanding,
    ...WISHLESS,
    references: [],
    of: [],
    talk: undefined,
    topics: ['sell'],
    intents: ['topic_query'],
  },
});
