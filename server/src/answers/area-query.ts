// Areas: what the homes of a place ask, two places side by side, where homes like the ones wished for are, and what rent
// homes like one ask here. Sale and rent are told apart.
import { areaFigures, areasWith, grossYield } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { spokenOf } from '../conversation/references.ts';
import { exactMoney, money, trimmed } from '../say/money.ts';
import { describe as described, homeName, placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { AreaQuestion } from '../understand/understanding.ts';
import { join, starters } from './search.ts';

type Purpose = 'buy' | 'rent';
/** Places named in one reply. */
const MOST = 4;

export function areaQuery(scene: Scene): Answer {
  const { area } = scene.understanding;
  if (!area) return { session: scene.session, text: '', suggestions: starters(scene) };
  const answer = HOW[area.ask](area, scene);
  return { ...answer, session: { ...answer.session, last_topic: `area:${area.ask}` } };
}

const HOW: Record<AreaQuestion['ask'], (area: AreaQuestion, scene: Scene) => Answer> = {
  rate: ({ filters }, scene) => figures(filters, scene),
  cheaper: ({ filters }, scene) => sideBySide(filters, scene),
  dearer: ({ filters }, scene) => sideBySide(filters, scene),
  which: ({ filters }, scene) => whichAreas(filters, scene),
  yield: rents,
};

/** As a sentence begins. */
function describe(filters: Filters, scene: Scene): string {
  const text = described(filters, scene);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For sale, and to rent, unless one of them was said. */
const purposesOf = (filters: Filters, { session, catalogue }: Scene): Purpose[] => {
  const said =
    filters.purpose ?? (filters.budget_max === undefined ? undefined : session.current_filters.purpose);
  return said ? [said] : (['buy', 'rent'] as const).filter((purpose) => catalogue.purposes.has(purpose));
};

/** One sentence for each purpose that has any. */
export function figures(filters: Filters, scene: Scene): Answer {
  const sentences: string[] = [];
  const suggestions: Suggestion[] = [];
  for (const purpose of purposesOf(filters, scene)) {
    const wanted = { ...filters, purpose };
    const told = tell(wanted, scene);
    if (!told) continue;
    sentences.push(told.text);
    suggestions.push(showing(wanted, told.n, scene));
  }
  if (sentences.length === 0) return none(filters, scene);
  return { session: scene.session, text: join(sentences), suggestions };
}

function tell(
  filters: Filters & { purpose: Purpose },
  scene: Scene,
): { text: string; n: number; median: number } | undefined {
  const { say, catalogue, facts } = scene;
  const found = areaFigures(filters, catalogue);
  if (!found) return undefined;
  const { n, low, median, high, rate } = found;
  facts.filters.push(filters);
  facts.counts.push(n);
  facts.rupees.push(low, median, high);
  if (rate) facts.rupees.push(rate.median);
  const write = (rupees: number) => asked(rupees, filters.purpose, scene);
  const wanted = describe(filters, scene);
  const text =
    n === 1
      ? say.area.one(wanted, write(low))
      : say.area.figures({ wanted, n, low: write(low), median: write(median), high: write(high) });
  const perArea =
    rate && rate.n > 1 ? say.area.rate(say.units.perArea(exactMoney(rate.median), rate.basis)) : undefined;
  return { text: join([text, perArea]), n, median };
}

const asked = (rupees: number, purpose: Purpose, { say }: Scene): string =>
  purpose === 'rent' ? say.units.perMonth(money(rupees, say.units)) : money(rupees, say.units);

function sideBySide(filters: Filters, scene: Scene): Answer {
  const { say, facts } = scene;
  const { locality = [], ...rest } = filters;
  const sentences: string[] = [];
  const suggestions: Suggestion[] = [];
  for (const purpose of purposesOf(filters, scene)) {
    const each = locality.slice(0, MOST).map((name) => {
      const wanted = { ...rest, locality: [name], purpose };
      return { name, wanted, told: tell(wanted, scene) };
    });
    const known = each.flatMap(({ name, told }) => (told ? [{ name, median: told.median }] : []));
    // Beside a purpose that can be compared, one that cannot is not told.
    if (known.length < (sentences.length > 0 ? 2 : 1)) continue;
    for (const { wanted, told } of each) {
      sentences.push(told?.text ?? say.area.none(describe(wanted, scene)));
      facts.filters.push(wanted);
      if (told) suggestions.push(showing(wanted, told.n, scene));
    }
    const [low, next] = known.sort((a, b) => a.median - b.median);
    if (low && next) {
      const gap = next.median - low.median;
      facts.rupees.push(gap);
      sentences.push(
        gap === 0 ? say.area.same() : say.area.lower(placeName(low.name, scene), asked(gap, purpose, scene)),
      );
    }
  }
  if (sentences.length === 0) return none(filters, scene);
  return { session: scene.session, text: join(sentences), suggestions };
}

/** Localities that have what is wished for, the standing wishes but for the place included. */
function whichAreas(said: Filters, scene: Scene): Answer {
  const { say, catalogue, session, facts } = scene;
  const { locality: _l, zone: _z, near: _n, exclude_locality: _e, ...standing } = session.current_filters;
  const filters = { ...standing, ...said };
  const purpose = filters.purpose ?? (catalogue.purposes.has('buy') ? 'buy' : 'rent');
  const wishes: Filters = { ...filters, purpose };
  const found = areasWith(wishes, catalogue, MOST);
  if (found.length === 0) return none(wishes, scene);
  facts.filters.push(wishes);
  const places = found.map(({ name, n, low }) => {
    const place = placeName(name, scene);
    facts.counts.push(n);
    facts.rupees.push(low);
    facts.names.push(name, place);
    return say.area.place(place, n, asked(low, purpose, scene));
  });
  return {
    session,
    text: say.area.which(describe(wishes, scene), places),
    suggestions: found.map(({ name, n }) => showing({ ...wishes, locality: [name] }, n, scene)),
  };
}

/** What homes like the one meant ask as rent, and what that is of its price. Rents are those stated here. */
function rents({ filters }: AreaQuestion, scene: Scene): Answer {
  const { say, catalogue, facts, meant, session } = scene;
  const spoken: Listing[] = meant.any ? meant.listings : filters.locality ? [] : spokenOf(scene);
  const home = spoken.length === 1 && spoken[0]?.purpose === 'buy' ? spoken[0] : undefined;
  const bhk = filters.bhk ?? (home?.bhk === undefined ? session.current_filters.bhk : [home.bhk]);
  const locality = filters.locality ?? (home ? [home.locality] : session.current_filters.locality);
  const like = { ...(bhk && { bhk }), ...(locality && { locality }), purpose: 'rent' as const };
  const found = areaFigures(like, catalogue);
  const wanted = described(like, scene);
  facts.filters.push(like);
  if (!found) return { session, text: say.area.noRents(wanted), suggestions: starters(scene) };
  facts.counts.push(found.n, 12);
  facts.rupees.push(found.median);
  const rent = asked(found.median, 'rent', scene);
  const against = home ? home.price : areaFigures({ ...like, purpose: 'buy' }, catalogue)?.median;
  let yields: string | undefined;
  if (against !== undefined) {
    const rate = Math.round(grossYield(found.median, against) * 10) / 10;
    facts.rates.push(rate);
    facts.rupees.push(against);
    if (home) {
      facts.listings.add(home);
      facts.names.push(homeName(home, scene));
    }
    yields = say.area.yields({
      rent: money(found.median, say.units),
      price: money(against, say.units),
      rate: say.units.percent(trimmed(rate, 1)),
    });
  }
  return {
    session,
    text: join([say.area.rents({ wanted, n: found.n, rent }), yields]),
    suggestions: [showing(like, found.n, scene)],
  };
}

function showing(filters: Filters, n: number, scene: Scene): Suggestion {
  scene.facts.filters.push(filters);
  scene.facts.counts.push(n);
  const label = scene.say.suggest.counted(described(filters, scene), n);
  return { label, action: { type: 'apply', filters, label } };
}

function none(filters: Filters, scene: Scene): Answer {
  scene.facts.filters.push(filters);
  return {
    session: scene.session,
    text: scene.say.area.none(describe(filters, scene)),
    suggestions: starters(scene),
    zeroResult: true,
  };
}
