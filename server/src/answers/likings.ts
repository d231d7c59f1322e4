// Likings: of the homes found, how many have what is liked rather than asked for.
import type { Filters } from '../contract.ts';
import { alsoLiked, eachLiking, rankingRather } from '../conversation/rather.ts';
import { chipParts } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';

/** "First those that are as you prefer: furnished (2)." */
export function ofLikings(rather: Filters, scene: Scene): string {
  const { say, session, catalogue, facts } = scene;
  facts.filters.push(rather);
  const [some, none]: [string[], string[]] = [[], []];
  for (const liked of eachLiking(rather)) {
    const { total, never_stated } = catalogue.find(alsoLiked(session.current_filters, liked));
    const unknown = never_stated.some((name) => name in liked);
    const label = say.or(chipParts(liked, scene).map((part) => part.label));
    facts.counts.push(total);
    if (total > 0 && !unknown) some.push(say.suggest.counted(label, total));
    else none.push(label);
  }
  return [
    some.length > 0 && say.search.likedFirst(say.and(some)),
    none.length > 0 && say.search.likedNowhere(say.and(none)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of what is liked, what no home here has: beside a search that finds none. */
export function likedNowhere(scene: Scene): string | undefined {
  const { catalogue, say, facts, session } = scene;
  const rather = rankingRather(session);
  const missing = rather ? eachLiking(rather).filter((liked) => catalogue.find(liked).total === 0) : [];
  if (!rather || missing.length === 0) return undefined;
  facts.filters.push(rather);
  return say.search.likedNowhere(
    say.and(missing.flatMap((liked) => chipParts(liked, scene)).map(({ label }) => label)),
  );
}
