// Own sale: "can your office also sell our 2 BHK in Banashankari, around 65 lakh?": what is asked of us about a home of the
// visitor's own, which is none that is looked for.
import type { FilterName } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { words } from '../normalise.ts';
import { WISHLESS } from '../understanding.ts';
import { isAmount } from './priced.ts';

const SELLS = wordSet('sells');

/** The acts with that as a question, and what is hoped for it as no budget. */
export function withOwnSale(acts: readonly Act[]): Act[] {
  const at = acts.findIndex((act, place) => tellsOfSale(act) && asksUs(act, acts[place - 1]));
  const asked = acts.some(({ understanding: { topics } }) => topics.includes('sell'));
  if (at < 0 && !asked) return [...acts];
  const asks = at < 0 ? acts.findIndex(({ understanding: { topics } }) => topics.includes('sell')) : at;
  return acts.map((act, place) => {
    if (place === at) return asSale(act);
    // "Do you sell for owners? I have a 2 BHK in Hebbal to sell": that one is theirs.
    const theirs = act.understanding.changes.length > 0 && words(act.words).some((word) => SELLS.has(word));
    if (asked && theirs) return act.understanding.topics.includes('sell') ? asSale(act) : told(act);
    const { changes } = act.understanding;
    const hoped = place === at + 1 && changes.length > 0 && changes.every(isAmount);
    return hoped || (place === asks + 1 && describesIt(act)) ? told(act) : act;
  });
}

/** "…, 2 BHK 1050 sqft": how large theirs is, right behind the question, with no word that asks for one. */
const describesIt = ({ words: typed, understanding: { changes } }: Act): boolean =>
  changes.length > 0 &&
  changes.every((change) => 'filter' in change && OF_SIZE.has(change.filter)) &&
  !words(typed).some((word) => (['want', 'show'] as const).some((asks) => wordMeans(word, 'ask', asks)));
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
