// Shared: what a home costs, and its deposit where it states one, divided by those who pay together.
import type { Listing } from '../catalogue/listing.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { distinctName } from '../say/comparison.ts';
import { exactMoney, price } from '../say/money.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { answerAbout } from './project-detail.ts';
import { join } from './search.ts';

/** Homes for one answer. */
const MOST = 4;

export function shared(scene: Scene, people: number): Answer {
  const { session, meant } = scene;
  const spoken = meant.any ? meant.listings : spokenOf(scene);
  const homes = spoken.filter(isOneSum).slice(0, MOST);
  if (homes.length === 0) return answerAbout(scene, ['price'], 'price_query');
  const ids = homes.map(({ id }) => id);
  return {
    session: meant.any || homes.length === 1 ? focusOn(session, ids) : session,
    text: join(homes.map((home) => line(scene, home, { people, other: homes.find((one) => one !== home) }))),
    suggestions: homes.length === 1 ? [] : homes.map((home) => details(scene, home)),
  };
}

const isOneSum = ({ price, price_max, price_onwards }: Listing): boolean =>
  price !== undefined && price_max === undefined && price_onwards !== true;

function line(
  scene: Scene,
  home: Listing,
  { people, other }: { people: number; other: Listing | undefined },
): string {
  const { say, facts } = scene;
  const name = distinctName(home, other, scene);
  facts.listings.add(home);
  facts.names.push(name);
  facts.counts.push(people);
  const part = (sum: number): string => {
    const share = Math.round(sum / people);
    facts.rupees.push(sum, share);
    return exactMoney(share);
  };
  const { deposit } = home;
  const share = part(home.price ?? 0);
  return say.detail.lines.eachOf({
    home: name,
    price: price(home, say.units),
    n: people,
    share: home.purpose === 'rent' ? say.units.perMonth(share) : share,
    ...(deposit !== undefined && { deposit: { whole: exactMoney(deposit), share: part(deposit) } }),
  });
}
