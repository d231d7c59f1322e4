// Compared once: "how do Lakeside and Hillside differ, since both are 1200 sq ft?": what only points at the homes of a comparison is
// part of it.
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { tokenise } from '../normalise.ts';
import type { Reference } from '../understanding.ts';

const FINER = wordSet('finer');

/** "Better", "that is much better": nothing but what is pointed back to. */
const praises = ({ words, kind, understanding: { intents, references, facts, text } }: Act): boolean =>
  kind !== 'ask' &&
  intents.every((intent) => intent === 'compare') &&
  references.every((one) => one.kind === 'it') &&
  facts.length === 0 &&
  !/^\s*[?？]/.test(text.slice(text.indexOf(words) + words.length)) &&
  tokenise(words).some(({ text }) => FINER.has(text));

const pointsAtOne = ({ understanding: { references } }: Act): boolean =>
  references.length === 1 && references.every(({ kind }) => ONE_HOME.has(kind));
const ONE_HOME = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);

export function comparedOnce(all: Act[]): Act[] {
  // "Better. Number 4 looks good": praise, and nothing to compare.
  const acts = all.filter(
    (act) => !praises(act) || !all.some((other) => other !== act && pointsAtOne(other)),
  );
  if (acts.length === 0) return all;
  const compares = acts.find(({ understanding }) => understanding.intents.includes('compare'));
  if (!compares || acts.length === 1) return acts;
  const bare = acts.filter((act) => act !== compares && onlyPoints(act));
  if (bare.length === 0) return acts;
  const pointed = acts.flatMap((act) =>
    act === compares || bare.includes(act) ? act.understanding.references : [],
  );
  const named = pointed.filter(({ kind }) => kind !== 'all' && kind !== 'it');
  const references: Reference[] = named.length > 1 ? named : pointed;
  return acts.flatMap((act) =>
    act === compares
      ? { ...act, understanding: { ...act.understanding, references } }
      : bare.includes(act)
        ? []
        : act,
  );
}

const onlyPoints = ({ understanding: said }: Act): boolean =>
  said.intents.every((intent) => intent === 'project_detail') &&
  said.references.length > 0 &&
  said.facts.length + said.topics.length + said.changes.length + said.objections.length === 0 &&
  said.likes === undefined &&
  said.when === undefined;
