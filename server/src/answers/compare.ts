// Compare: 2–4 homes side by side, with what sets the first two apart in words.
import type { Listing } from '../catalogue/listing.ts';
import { fresh, open } from '../conversation/agenda.ts';
import { spokenOf } from '../conversation/references.ts';
import { addInterest, focusOn, type Session } from '../conversation/session.ts';
import { card } from '../say/cards.ts';
import { compare as compareHomes, differences, distinctName, MOST_COMPARED } from '../say/comparison.ts';
import { asksBetter, leaning } from '../say/leaning.ts';
import { details, refinements } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { join, starters } from './search.ts';

export function compare(scene: Scene): Answer {
  const { say, facts } = scene;
  const meant = candidates(scene);
  if (meant.length < 2) {
    facts.counts.push(1, 2);
    const shown = spokenOf(scene).slice(0, 2);
    return {
      session: open(scene.session, { kind: 'compare', listing_ids: meant.map(({ id }) => id) }),
      text: join([
        scene.meant.gone > 0 ? say.detail.notListed(scene.meant.gone) : undefined,
        say.compare.needTwo(),
      ]),
      suggestions: shown.length > 0 ? shown.map((home) => details(scene, home)) : starters(scene),
    };
  }
  const homes = meant.slice(0, MOST_COMPARED);
  const ids = homes.map(({ id }) => id);
  const session = addInterest(focusOn(scene.session, ids), homes);
  const inner = { ...scene, session };
  const comparison = compareHomes(homes, inner);
  const alike = !comparison.rows.some(({ differs }) => differs);
  const names = homes.map((home, i) => distinctName(home, homes[i === 0 ? 1 : 0], inner));
  const apart = homes.length === 2 ? differences(homes as [Listing, Listing], inner) : [];
  facts.counts.push(MOST_COMPARED);
  return {
    session: { ...session, last_topic: 'comparison' },
    text: join([
      meant.length > MOST_COMPARED ? say.compare.atMost(MOST_COMPARED) : undefined,
      say.compare.lead(say.and(names)),
      ...(asksBetter(scene) || homes.length > 2
        ? leaning(homes, inner)
        : homes.length === 2 && apart.length === 0 && (alike || !homes.some(({ units }) => units))
          ? [say.compare.same()]
          : apart),
    ]),
    cards: homes.map((home) => card(home, session.memory.seen.indexOf(home.id) + 1, inner)),
    comparison,
    suggestions: [
      ...homes.slice(0, 3).map((home) => details(inner, home)),
      ...refinements(inner, Number.POSITIVE_INFINITY, homes, 1),
    ],
  };
}

/** The homes named; with one named, it and the one spoken of; with none, the latest list. */
function candidates(scene: Scene): Listing[] {
  const { meant, session, catalogue } = scene;
  const { focus, lists, choice = [] } = session.memory;
  const waiting = fresh(session, 'compare')?.listing_ids ?? [];
  const byId = (ids: readonly string[]) =>
    ids.map((id) => catalogue.byId(id)).filter((home) => home !== undefined);
  const union = (homes: Listing[]) => [...new Set(homes)];
  if (meant.listings.length >= 2) return meant.listings;
  const list = lists.at(-1)?.ids ?? [];
  // With one home on screen, that is what the other is compared with.
  const present = [waiting, focus, list.length === 1 ? list : []].find(({ length }) => length > 0) ?? [];
  const page = scene.page ? [scene.page] : [];
  const named = [...meant.listings, ...likelier(meant.unclear, session)];
  if (named.length > 0) {
    const both = union([...byId(present), ...page, ...named]);
    // "Vs T1-205?" after a list: those of the list.
    return both.length > 1 ? both : union([...both, ...byId(list)]);
  }
  const spoken = union(byId(focus));
  // "Is it better?" of one of two that were compared is beside the other, whatever list came since.
  const [one, other] = focus;
  if (one !== undefined && other === undefined && choice.length === 2 && choice.includes(one))
    return union(byId(choice));
  return spoken.length >= 2 ? spoken : union([...spoken, ...byId(lists.at(-1)?.ids ?? [])]).slice(0, 3);
}

/** "The earlier 2bhk" where several were shown: those that were asked about, else each. */
function likelier(homes: readonly Listing[], { memory: { liked = [] } }: Session): readonly Listing[] {
  const asked = homes.filter(({ id }) => liked.includes(id));
  return asked.length > 0 ? asked : homes;
}
