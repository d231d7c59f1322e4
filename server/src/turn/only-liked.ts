// Only liked: what is wished and would shut out homes for nothing ranks them instead.
import { floorLiked } from '../conversation/rather.ts';
import { spokenOf } from '../conversation/references.ts';
import type { FilterChange, Understanding } from '../understand/understanding.ts';
import type { Scene } from './scene.ts';

/**
 * What no home of this catalogue has would shut out all of them: it is liked, and told to be nowhere. So is a low or a high
 * floor that is measured against no home.
 */
export function onlyLiked(said: Understanding, scene: Scene): Understanding {
  const { catalogue, action } = scene;
  if (action) return said;
  const beside = said.changes.some((change) => change.op !== 'shift') || anchors(scene).length === 0;
  const rather: FilterChange[] = [];
  const isNowhere = (filter: 'amenities' | 'near', value: string) => {
    const { total, never_stated } = catalogue.find({ [filter]: [value] });
    return total === 0 && never_stated.length === 0;
  };
  const changes = said.changes.flatMap((change): FilterChange[] => {
    if (change.op === 'shift' && change.measure === 'floor' && scene.meant.listings.length === 0) {
      if (!beside && !change.refuses) return [change];
      rather.push(floorLiked(change));
      return [];
    }
    if (change.op !== 'set' && change.op !== 'add') return [change];
    if (change.filter !== 'amenities' && change.filter !== 'near') return [change];
    const { filter, value, words } = change;
    const named = value.map(String);
    const nowhere = named.filter((one) => isNowhere(filter, one));
    if (nowhere.length === 0 || isVague(change)) return [change];
    rather.push({ op: 'add', filter, value: nowhere, words });
    const left = named.filter((one) => !nowhere.includes(one));
    return left.length > 0 ? [{ op: change.op, filter, value: left, words }] : [];
  });
  return rather.length > 0 ? { ...said, changes, rather: [...(said.rather ?? []), ...rather] } : said;
}

/** "Near my office": where that is, only the visitor knows. */
export const isVague = (change: FilterChange): boolean =>
  change.op === 'set' && change.filter === 'near' && change.value.every((name) => name === 'office');

/** The homes that "cheaper" is cheaper than. */
export function anchors(scene: Scene) {
  return scene.meant.listings.length > 0 ? scene.meant.listings : spokenOf(scene);
}
