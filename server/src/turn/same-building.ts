// The same building: "is there another flat in this building?", "a lower floor in the same project" asks for the homes that stand
// with the one spoken of, whatever was looked for before.
import type { Listing } from '../catalogue/listing.ts';
import { resolve, spokenOf } from '../conversation/references.ts';
import type { Fact } from '../facts/index.ts';
import type { Topic } from '../languages/topics.ts';
import { wordSet } from '../languages/words.ts';
import type { Act } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import { asksForOthers } from '../understand/of-any.ts';
import { meaningOf, readPlainly } from '../understand/reading.ts';
import type { Scene } from './scene.ts';

/** Looked for there; unchanged where none is asked for, or where it is not known what the home is part of. */
export function inSameBuilding(act: Act, scene: Scene): Act {
  const { words, understanding } = act;
  if (scene.action || act.listing_ids || understanding.changes.some(isProject)) return act;
  const floor = floorAsked(words, act);
  if (!isAskedThere(tokenise(words)) || !(floor || asksForAnother(words, act))) return act;
  const home = onlyOf(resolve(understanding.references, scene).listings) ?? onlyOf(spokenOf(scene));
  if (home?.project === undefined) return act;
  const { project, purpose, floor: on } = home;
  const state = {
    filters: {
      project,
      ...(purpose && { purpose }),
      ...(floor === 'low' && on !== undefined && on > 0 && { floor_max: on - 1 }),
      ...(floor === 'high' && on !== undefined && { floor_min: on + 1 }),
    },
    words: { project },
  };
  const { intents, facts, topics } = understanding;
  const left = topics.filter((topic) => !OF_THERE_BEING.has(topic));
  const asked = facts.filter((fact) => !ASKED_THERE.has(fact));
  const others = intents.filter(
    (one) =>
      (asked.length > 0 && OF_A_HOME.has(one)) ||
      (!SEARCHES.has(one) && (one !== 'topic_query' || left.length > 0)),
  );
  return {
    ...act,
    state,
    understanding: {
      ...understanding,
      intents: ['search', ...others],
      changes: [],
      references: asked.length > 0 ? understanding.references : [],
      facts: asked,
      topics: left,
    },
  };
}

const isProject = (change: Act['understanding']['changes'][number]): boolean =>
  'filter' in change && change.filter === 'project';
const SEARCHES = new Set<string>([
  'search',
  'more_results',
  'project_detail',
  'price_query',
  'not_understood',
]);
const OF_A_HOME = new Set<string>(['project_detail', 'price_query']);
const ASKED_THERE = new Set<Fact>(['type', 'floor', 'availability', 'units', 'name']);
const OF_THERE_BEING = new Set<Topic>(['occupied']);

const onlyOf = (homes: readonly Listing[]): Listing | undefined => {
  const [home] = homes;
  return home && homes.every(({ project }) => project === home.project) ? home : undefined;
};

/** "The same building", "isi society mein". */
const isAskedThere = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, at) => THE_SAME.has(text) && BUILDING.has(tokens[at + 1]?.text ?? ''));
const THE_SAME = wordSet('the_same');
const BUILDING = wordSet('building');

/** "Another flat", "koi dusra"; "is there a gym and what else is in this building" asks for no home. */
function asksForAnother(words: string, { understanding }: Act): boolean {
  const { spans, tokens } = readPlainly(words, understanding.language);
  if (spans.some(asksForOthers)) return understanding.facts.every((fact) => ASKED_THERE.has(fact));
  return tokens.some(
    ({ text }, at) =>
      OTHER.has(text) && tokens.slice(at + 1, at + 1 + MOST_BETWEEN).some((one) => isHome(one)),
  );
}
const OTHER = wordSet('other');
const MOST_BETWEEN = 3;
const isHome = ({ text }: Token): boolean =>
  wordMeans(text, 'type') || wordMeans(text, 'home') || wordMeans(text, 'room', 'bhk');

/** "A lower floor". */
function floorAsked(words: string, { understanding }: Act): 'low' | 'high' | undefined {
  for (const span of readPlainly(words, understanding.language).spans) {
    const floor = meaningOf(span, 'floor');
    if (floor === 'low' || floor === 'high') return floor;
  }
  return undefined;
}
