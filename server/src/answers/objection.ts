// Objection: recorded once with its words, and answered by homes that meet it: for less, larger or smaller, nearer, ready.
// Every offer is counted on all that stands, and says what it changes.
import { areasWith } from '../catalogue/areas.ts';
import type { Match } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, ObjectionTopic, Suggestion } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { spokenOf } from '../conversation/references.ts';
import { addObjection, focusOn, showFirst } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { CARDS } from '../say/cards.ts';
import { money, moneyRange, bhk as rooms } from '../say/money.ts';
import { chipParts, homeName, placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { saysBudget } from '../understand/grammar/reject.ts';
import { words } from '../understand/normalise.ts';
import { asked } from './area-said.ts';
import { areasAround, aroundSaid } from './areas-around.ts';
import { besideOthers } from './beside-others.ts';
import { type Alternative, complaint } from './complaint.ts';
import { photosHere } from './photos-here.ts';
import { priceSpan } from './price-span.ts';
import { requestLine } from './read-back.ts';
import { areSamples, saidOfSamples } from './sample-number.ts';
import { cardsOf, elsewhere, homesOf, join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** Alternatives offered. */
const MOST = 3;

type Raised = Scene['understanding']['objections'][number];

export function objection(scene: Scene): Answer {
  const { understanding, say, now } = scene;
  const at = new Date(now).toISOString();
  const raised: readonly Raised[] =
    understanding.objections.length > 0
      ? understanding.objections
      : [{ topic: 'other' as const, words: understanding.text.slice(0, 200) }];
  let session = scene.session;
  for (const { topic, words: said } of raised)
    session = addObjection(session, { topic, words: said.slice(0, 200), at });
  const [first] = raised as [Raised];
  const { topic } = first;
  // "One moment, the baby is crying" beside an open request: that waits too.
  const waiting = topic === 'timing' && !scene.among ? requestLine(scene) : undefined;
  if (waiting)
    return {
      session: { ...session, last_topic: 'objection:timing' },
      text: say.visit.waits(waiting),
      suggestions: [],
    };
  if (topic === 'other' && (!scene.among || understanding.against)) {
    const answer = complaint({ ...scene, session }, () => others({ ...scene, session }));
    return { ...answer, session: { ...answer.session, last_topic: 'objection:other' } };
  }
  const within = topic === 'budget' && saysBudget(first.words) ? withinIt({ ...scene, session }) : undefined;
  if (within !== undefined)
    return {
      session: { ...session, last_topic: 'objection:budget' },
      text: within,
      suggestions: suggestChange(scene),
    };
  // What was said beside it has changed the search already, or looks for something.
  const beside = scene.among && (scene.changed.filters.length > 0 || scene.whole.intents.includes('search'));
  const offers = beside ? [] : alternatives(first, { ...scene, session });
  const suggestions = offers.map(({ label, filters }): Suggestion => {
    scene.facts.filters.push(filters);
    return { label, action: { type: 'apply', filters, label } };
  });
  const [best] = offers;
  // Cheaper ones are shown at once: two of the nearest offer, one of each other.
  const cheaper = topic === 'budget' ? homesIn(offers, scene) : [];
  if (cheaper.length > 0) {
    const { focus } = session.memory;
    // The one that is too dear is still the one spoken of.
    session = focusOn(showFirst(session, homesOf(cheaper)), focus);
  }
  const home = topic === 'trust' ? doubted(scene) : undefined;
  if (home) session = focusOn(session, [home.id]);
  const samples =
    topic === 'trust' && areSamples(home, scene) ? saidOfSamples({ ...scene, session }) : undefined;
  if (samples) session = samples.session;
  return {
    session: {
      ...(best ? offer(session, [{ label: best.label, filters: best.filters, said: true }]) : session),
      last_topic: `objection:${topic}`,
    },
    text: join([
      ...(samples
        ? [samples.text, photosHere(scene)]
        : [lead(first, scene), ...(topic === 'trust' ? [photosHere(scene), ...evidence(scene)] : [])]),
      ...(topic === 'budget' && offers.length === 0 && unseen(scene) ? asPriced(scene) : []),
      offers.length > 0 ? say.chat.instead(offers.map(({ label, text = label }) => text)) : undefined,
      beside ? undefined : question(topic, offers, scene),
    ]),
    ...(cheaper.length > 0 && { cards: cardsOf(cheaper, 1, { ...scene, session }) }),
    suggestions: suggestions.length > 0 || beside ? suggestions : suggestChange(scene),
  };
}

/** "Why are these above my budget?", where none is: so many are within it; undefined where one is not. */
function withinIt(scene: Scene): string | undefined {
  const { say, session, facts } = scene;
  const most = session.current_filters.budget_max;
  const homes = spokenOf(scene);
  const isWithin = ({ price }: Listing) => price !== undefined && most !== undefined && price <= most;
  if (most === undefined || homes.length === 0 || !homes.every(isWithin)) return undefined;
  facts.counts.push(homes.length);
  facts.rupees.push(most);
  return say.area.within(homes.length, money(most, say.units));
}

/** None of those on screen. */
function homesIn(offers: readonly Alternative[], { catalogue, session }: Scene): Match[] {
  const onScreen = session.memory.lists.at(-1)?.ids ?? [];
  const homes = new Map<string, Match>();
  offers.forEach(({ filters }, at) => {
    const found = findByPurpose(filters, catalogue).top(
      at === 0 ? 2 : 1,
      new Set([...onScreen, ...homes.keys()]),
    );
    for (const match of found) homes.set(match.listing.id, match);
  });
  return [...homes.values()].slice(0, CARDS);
}

function lead({ topic, words: said }: Raised, { say }: Scene): string {
  if (topic !== 'size') return say.chat.objection[topic];
  return isTooBig(said) ? say.chat.smaller() : say.chat.larger();
}

/** The one thing to know for a better offer. */
function question(topic: ObjectionTopic, offers: readonly Alternative[], scene: Scene): string | undefined {
  const { say, session } = scene;
  const { budget_max } = session.current_filters;
  if (topic === 'budget' && offers.length === 0 && !unseen(scene)) return say.chat.noneForLess();
  const [near] = session.current_filters.near ?? [];
  if (topic === 'location' && near !== undefined && offers.length === 0)
    return say.chat.noneNearer(placeName(near, scene));
  if (topic === 'budget' && budget_max === undefined) return say.area.ask.budget();
  if (topic === 'location' && (session.memory.works ?? []).length === 0) return say.area.ask.work();
  return undefined;
}

/** "Your homes are all too costly", before any was shown. */
const unseen = (scene: Scene): boolean => spokenOf(scene).length === 0;

/** From the lowest to the highest price of what there is, to buy and to rent. */
function asPriced(scene: Scene): string[] {
  const { catalogue, session } = scene;
  const { purpose, ...others } = session.current_filters;
  return [...(purpose ? [purpose] : catalogue.purposes)].flatMap(
    (one) => priceSpan({ ...others, purpose: one }, scene) ?? [],
  );
}

const BIG = new Set(
  Object.values(LANGUAGES).flatMap(({ acts }) =>
    (acts.big ?? '').split(',').map((phrase) => words(phrase).join(' ')),
  ),
);

/** "It is too big for us"; else it is too small. */
function isTooBig(said: string): boolean {
  const text = ` ${words(said).join(' ')} `;
  return [...BIG].some((phrase) => phrase !== '' && text.includes(` ${phrase} `));
}

function alternatives({ topic, words: said }: Raised, scene: Scene): Alternative[] {
  const { catalogue, session } = scene;
  const homes = spokenOf(scene);
  switch (topic) {
    case 'budget':
      return forLess(homes, scene);
    case 'size':
      return otherSize(homes, isTooBig(said), scene);
    case 'location':
      return nearby(session.current_filters, scene);
    case 'possession':
      return wished([{ possession: 'ready' }], scene);
    case 'amenities':
      return wished(
        catalogue.amenities.slice(0, 3).map((word) => ({ amenities: [word] })),
        scene,
      );
    default:
      return [];
  }
}

/** For less, and elsewhere: each one thing that differs from what was shown. */
function others(scene: Scene): Alternative[] {
  const homes = spokenOf(scene);
  const [less] = forLess(homes, scene);
  const places = nearby(scene.session.current_filters, scene).slice(0, less ? 1 : 2);
  return [...(less ? [less] : []), ...places];
}

/** Below the cheapest spoken of: here, then near here, then a room less. */
function forLess(homes: readonly Listing[], scene: Scene): Alternative[] {
  const { session, catalogue } = scene;
  const purpose = homes[0]?.purpose;
  const { bhk } = session.current_filters;
  const alike = homes.filter((home) => home.purpose === purpose);
  const sized = alike.filter((home) => bhk === undefined || bhk.includes(home.bhk ?? 0));
  const prices = (sized.length > 0 ? sized : alike).flatMap(({ price }) => price ?? []);
  if (!purpose || prices.length === 0) return [];
  const { budget_min: _min, ...stands } = session.current_filters;
  const standing = ofKindHere(stands, homes, scene);
  const below: Filters = {
    ...standing,
    purpose,
    budget_max: Math.min(stands.budget_max ?? Number.POSITIVE_INFINITY, ...prices.map((one) => one - 1)),
  };
  const here = priced(below, scene);
  const near = nearby(below, scene).slice(0, here ? MOST - 1 : MOST);
  const found = here ? [here, ...near] : near;
  const [least] = below.bhk ?? [];
  if (found.length >= MOST || least === undefined || least <= 1) return found;
  const there: Filters = { ...below, bhk: [Math.ceil(least) - 1] };
  const { locality: _place, near: _near, ...anywhere } = there;
  const fewer = found.length > 0 || catalogue.count(there) > 0 ? there : anywhere;
  const n = catalogue.count(fewer);
  return n > 0 ? [...found, { label: roomsOffer(fewer, n, scene), filters: fewer }] : found;
}

/** A villa where none is listed: of the kind that was shown in its stead. */
function ofKindHere({ type, ...others }: Filters, homes: readonly Listing[], { catalogue }: Scene): Filters {
  if (type === undefined || catalogue.count({ type }) > 0) return type ? { ...others, type } : others;
  const shown = [...new Set(homes.flatMap((home) => home.type ?? []))];
  return shown.length > 0 ? { ...others, type: shown } : others;
}

/** "3 at ₹41.5 L–₹52 L". */
function priced(filters: Filters, scene: Scene): Alternative | undefined {
  const { catalogue, say, facts } = scene;
  const found = areasWith(filters, catalogue);
  const n = found.reduce((sum, area) => sum + area.n, 0);
  if (n === 0) return undefined;
  const low = Math.min(...found.map((area) => area.low));
  const high = catalogue.find(filters, { order: 'price_down' }).top(1)[0]?.listing.price ?? low;
  facts.counts.push(n);
  facts.rupees.push(low, high);
  return { label: say.search.offerPrice(n, moneyRange(low, high, say.units)), filters };
}

/** Localities with homes that meet all of it but the place: nearest to where somebody works, else to where homes are looked for. */
function nearby(wishes: Filters, scene: Scene): Alternative[] {
  const { session, catalogue } = scene;
  const { locality = [], zone: _z, near: [centre] = [], ...rest } = wishes;
  const [home] = spokenOf(scene);
  const from = session.memory.works?.[0] ?? locality[0] ?? centre ?? home?.locality;
  // "Too far from Manyata", near which homes are looked for: what lies nearer to it than that.
  const place = from === centre && centre !== undefined ? catalogue.places.byName(centre) : undefined;
  const away = place && home && catalogue.distance(place, home);
  const here = new Set([...locality, ...(home && locality.length === 0 ? [home.locality] : [])]);
  const purpose = rest.purpose ?? home?.purpose ?? 'buy';
  const filters = { ...rest, purpose };
  return areasAround(from, here, filters, scene)
    .filter(({ km }) => away === undefined || km < away)
    .slice(0, MOST)
    .map((area) => ({
      ...aroundSaid(area, from ?? '', purpose, scene),
      filters: { ...filters, locality: [area.name] },
    }));
}

/** Larger than the largest spoken of, else than the smallest, on their basis; and a room more. Smaller likewise. */
function otherSize(homes: readonly Listing[], tooBig: boolean, scene: Scene): Alternative[] {
  const { session, catalogue } = scene;
  const { area_min, area_max, ...stands } = session.current_filters;
  const purpose = stands.purpose ?? homes[0]?.purpose;
  const standing: Filters = { ...stands, ...(purpose && { purpose }) };
  const basis = homes.find(({ area }) => area !== undefined)?.area_basis;
  const areas = homes
    .filter((home) => home.area_basis === basis && home.purpose === purpose)
    .flatMap(({ area }) => area ?? [])
    .sort((a, b) => (tooBig ? a - b : b - a));
  const bounds = [areas[0], areas.at(-1)].filter((area) => area !== undefined);
  const sized = bounds.flatMap((bound): Alternative[] => {
    const wish: Filters = {
      ...(tooBig
        ? { ...(area_min !== undefined && { area_min }), area_max: bound - 1 }
        : { ...(area_max !== undefined && { area_max }), area_min: bound + 1 }),
      ...(basis && { area_basis: basis }),
    };
    const filters = { ...standing, ...wish };
    const n = catalogue.count(filters);
    return n > 0 ? [{ label: labelled(wish, n, scene), filters }] : [];
  });
  const offers = sized.slice(0, 1);
  const many = homes.flatMap(({ bhk }) => bhk ?? []);
  const bhk = tooBig ? Math.ceil(Math.min(...many)) - 1 : Math.floor(Math.max(...many)) + 1;
  if (many.length === 0 || bhk < 1) return offers;
  const { bhk_min: _min, ...others } = standing;
  const filters = { ...others, bhk: [bhk] };
  const n = catalogue.count(filters);
  if (n > 0) return [...offers, { label: roomsOffer(filters, n, scene), filters }];
  // Not without giving up another wish: which, is said.
  return offers.length > 0 ? offers : givingWay(filters, scene, rooms(bhk));
}

/** "1 BHK (4 homes, from ₹34.5 L)". */
function roomsOffer(filters: Filters, n: number, scene: Scene): string {
  const { say, catalogue, facts } = scene;
  const purpose = filters.purpose ?? catalogue.find(filters).top(1)[0]?.listing.purpose ?? 'buy';
  const low = Math.min(...areasWith({ ...filters, purpose }, catalogue).map((area) => area.low));
  const label = rooms(filters.bhk?.[0] ?? 1);
  facts.counts.push(n);
  facts.filters.push(filters);
  if (!Number.isFinite(low)) return say.suggest.counted(label, n);
  facts.rupees.push(low);
  return say.area.place(label, n, asked(low, purpose, scene));
}

/** Each wish beside all that stands; where none finds anything, what meets it when another wish gives way. */
function wished(wishes: readonly Filters[], scene: Scene): Alternative[] {
  const { session, catalogue } = scene;
  const { possession_by: _by, ...standing } = session.current_filters;
  const offers = wishes.flatMap((wish): Alternative[] => {
    const filters = { ...standing, ...wish };
    const n = catalogue.count(filters);
    return n > 0 ? [{ label: labelled(wish, n, scene), filters }] : [];
  });
  const [wish] = wishes;
  return offers.length > 0 || !wish ? offers.slice(0, MOST) : givingWay({ ...standing, ...wish }, scene);
}

/** `what` is wished: "3 BHK: 1 at ₹99 L (₹19 L more)". */
const givingWay = (filters: Filters, scene: Scene, what?: string): Alternative[] =>
  elsewhere(filters, scene).map(({ text, filters: other }) => ({
    label: what === undefined ? text : `${what}: ${text}`,
    filters: other,
  }));

function labelled(wish: Filters, n: number, scene: Scene): string {
  scene.facts.counts.push(n);
  scene.facts.filters.push(wish);
  return scene.say.suggest.counted(
    chipParts(wish, scene)
      .map(({ label }) => label)
      .join(', '),
    n,
  );
}

/** Of the one home that is doubted: its RERA number, or that none is stated, and how its price stands beside others. */
function evidence(scene: Scene): string[] {
  const home = doubted(scene);
  if (!home) return [];
  const { say, facts, whole } = scene;
  facts.listings.add(home);
  const name = homeName(home, scene);
  const rera = home.rera_id
    ? say.detail.fact.rera(name, home.rera_id)
    : say.detail.notStated(name, say.terms.fact.rera);
  // Asked for in so many words, it is said there.
  const beside = whole.topics.includes('priced') ? undefined : besideOthers(home, scene);
  return beside === undefined ? [rera] : [rera, beside];
}

function doubted(scene: Scene): Listing | undefined {
  const homes = scene.meant.any ? scene.meant.listings : spokenOf(scene);
  return homes.length === 1 ? homes[0] : undefined;
}
