// Price: of the homes meant, or the range of what was described.

import type { Listing } from '../catalogue/listing.ts';
import { isAboutPrice } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { searchFor } from '../say/offers.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { tokenise } from '../understand/normalise.ts';
import type { Understanding } from '../understand/understanding.ts';
import { figures } from './area-figures.ts';
import { factSentence } from './fact-sentence.ts';
import { factsTold } from './facts-told.ts';
import { inAll, isAlike, ofSeveral } from './in-all.ts';
import { canReach } from './person.ts';
import { priceOffer } from './price-offer.ts';
import { priceSpan } from './price-span.ts';
import { answerAbout } from './project-detail.ts';
import { join, show, unsaid } from './search.ts';
import { shared } from './shared.ts';
import { sizesApart } from './sizes.ts';

export function priceQuery(scene: Scene): Answer {
  const { understanding, changed, meant, session } = scene;
  if (understanding.offer !== undefined) return priceOffer(scene, understanding.offer);
  if (understanding.shared !== undefined) return shared(scene, understanding.shared);
  if (understanding.sizes) {
    const apart = sizesApart(scene, understanding.sizes);
    if (apart.text) return apart;
  }
  if (understanding.sum) return inAll(scene, understanding.sum);
  const together = sumOf(scene);
  if (together) return together;
  const there = priceThere(scene);
  if (there) return there;
  // What else is asked of the home is told by the answer about homes, where there is one.
  const apart =
    scene.among && (understanding.intents.includes('project_detail') || changed.filters.length > 0);
  const asked = understanding.facts.filter(
    (fact) => isAboutPrice(fact) || !(apart || (scene.among && fact === 'description')),
  );
  const described = changed.filters.length > 0 || (session.memory.lists.length === 0 && !scene.page);
  if (!meant.any && described && Object.keys(session.current_filters).length > 0) return range(scene);
  return answerAbout(scene, asked.length > 0 ? asked : ['price'], 'price_query');
}

/** "What does a 3 BHK cost in Jayanagar at least?", where none is within the budget: what they cost there, whatever it is. */
function priceThere(scene: Scene): Answer | undefined {
  const { understanding, whole, session, catalogue, meant } = scene;
  const { changes, references, facts } = understanding;
  const { budget_min: _min, budget_max, ...wanted } = session.current_filters;
  const placed = setsPlace(understanding);
  // "There, which is the cheapest?", and what is on screen lies elsewhere.
  const named = setsPlace(whole) || tokenise(understanding.text).some((token) => THERE.has(token.text));
  const cheapest = named && references.length === 1 && references[0]?.kind === 'superlative';
  const away = meant.listings.every(({ locality }) => !wanted.locality?.includes(locality));
  const ofPlace = placed ? references.length === 0 : cheapest && wanted.locality !== undefined;
  if (!ofPlace || !away || budget_max === undefined || facts.some((fact) => fact !== 'price'))
    return undefined;
  if (changes.some((change) => 'filter' in change && change.filter === 'budget_max')) return undefined;
  if (catalogue.count(session.current_filters) > 0 || catalogue.count(wanted) === 0) return undefined;
  if (!wanted.purpose && catalogue.purposes.size > 1) return figures(wanted, scene);
  const text = priceSpan(wanted, scene);
  if (text === undefined) return undefined;
  return { session, text, suggestions: [searchFor(wanted, catalogue.count(wanted), scene)] };
}

const setsPlace = ({ changes }: Understanding): boolean =>
  changes.some((change) => change.op === 'set' && change.filter === 'locality');
const THERE = wordSet('there');

/** "1 and 2, how much in total?": what the homes that are named cost together, where each states a price of the same kind. */
function sumOf(scene: Scene): Answer | undefined {
  const { understanding, meant } = scene;
  const homes = meant.listings;
  return homes.length > 1 && asksSum(understanding) && isAlike(homes) ? ofSeveral(scene, homes) : undefined;
}

export const asksSum = ({ text, deposit_max }: Understanding): boolean =>
  deposit_max === undefined && tokenise(text).some((token) => SUM.has(token.text));
const SUM = wordSet('sum');

/** "What do 2 BHK cost in Whitefield?": from the lowest to the highest of them, and the homes. */
function range(scene: Scene): Answer {
  const { catalogue, session } = scene;
  const filters = session.current_filters;
  if (!filters.purpose && catalogue.purposes.size > 1) {
    // A rent is never told as the low end of prices.
    const shown = show(scene);
    return { ...shown, text: figures(filters, scene).text };
  }
  const lead = priceSpan(filters, scene);
  if (lead === undefined) return show(scene);
  const shown = show(scene);
  const unknown = scene.unknown.length;
  const text = join([lead, unsaid(filters, scene), ...beside(scene, shown)]);
  // "Yelahanka negotiable?": what none of them states the office may be asked.
  const homes = homesOf(scene, shown);
  const asks = scene.unknown.length > unknown && canReach(scene, homes);
  return { ...shown, text, ...(asks && { asks_office: homes }) };
}

const homesOf = ({ catalogue }: Scene, { cards = [] }: Answer): Listing[] =>
  cards.flatMap(({ id }) => catalogue.byId(id) ?? []);

/** "1 BHK in HSR, deposit and lift?": what else is asked is told of the homes that are shown. */
function beside(scene: Scene, shown: Answer): string[] {
  const facts = scene.understanding.facts.filter((fact) => fact !== 'price');
  const homes = homesOf(scene, shown);
  const inner = { ...scene, session: shown.session };
  return facts.length === 0 || homes.length === 0
    ? []
    : factsTold(facts, homes, inner, (fact, home, other) => factSentence(fact, home, other, inner));
}
