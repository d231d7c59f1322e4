// A message as the same way to another place: "and from Whitefield?", after it was told how far a home is. It searches nothing.
import { titleCase } from '../filters/hear/place-names.ts';
import type { Act } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import type { Kind } from '../understand/reading.ts';
import { isContent } from '../understand/residue.ts';
import type { Reference } from '../understand/understanding.ts';
import type { FrameOf } from './agenda.ts';
import { asAsk, onlyAbout } from './taken.ts';

/** Tokens. */
const MOST_WORDS = 6;
/** "And the Hebbal one from the airport?" */
const MOST_OF_A_HOME = 10;
const POINTING = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);
/** What a few words around a name are otherwise taken for. */
const GOING_ON = ['search', 'project_detail', 'area_query', 'not_understood', 'more_results', 'smalltalk'];

export function answerWay(heard: Act, { facts, topics }: FrameOf<'fact'>): Act | undefined {
  if (!facts.includes('distance') && !topics.includes('commute')) return undefined;
  const { understanding } = heard;
  const said = tokenise(understanding.text);
  const { references } = understanding;
  const most = references.length > 0 ? MOST_OF_A_HOME : MOST_WORDS;
  if (said.length > most || !goesOn(said, understanding.text) || said.some(wishes)) return undefined;
  if (understanding.facts.length + understanding.topics.length > 0) return undefined;
  if (references.some(({ kind }) => !POINTING.has(kind))) return undefined;
  if (!onlyAbout(heard, GOING_ON)) return undefined;
  const [landmark, ...landmarks] = placesIn(heard, said) ?? [];
  if (landmark === undefined) return undefined;
  return asAsk(heard, {
    area: undefined,
    talk: undefined,
    of: [],
    intents: ['project_detail'],
    facts: ['distance'],
    references,
    about: { landmark, ...(landmarks.length > 0 && { landmarks }) },
  });
}

/** The places that it names, and nothing else; a name that nothing here knows is one. */
function placesIn({ understanding }: Act, said: readonly Token[]): string[] | undefined {
  const { changes, absent } = understanding;
  const named: string[] = absent.map(({ name }) => name);
  for (const change of changes) {
    if (change.op !== 'set' && change.op !== 'add') return undefined;
    if (change.filter !== 'locality' && change.filter !== 'near') return undefined;
    named.push(...change.value.map(String));
  }
  if (named.length > 0 || understanding.references.length > 0) return named;
  return said.filter(({ text }) => isContent(text)).map(({ text }) => titleCase(text));
}

/** It begins with "and", or asks. */
export const goesOn = (said: readonly Token[], text: string): boolean =>
  text.includes('?') ||
  said.slice(0, 1).some(({ text: word }) => wordMeans(word, 'also') || wordMeans(word, 'limit', 'to'));

/** "And in Whitefield, any 2bhk?" */
export const wishes = ({ text }: Token): boolean =>
  WISHES.some((kind) => wordMeans(text, kind)) ||
  wordMeans(text, 'ask', 'show') ||
  wordMeans(text, 'ask', 'want');
const WISHES: readonly Kind[] = ['home', 'type', 'room', 'purpose', 'scale'];
