// A message as the same question of another home: "and the second?", "only 3", "no, the 302 one".
import { isAboutPrice } from '../facts/index.ts';
import type { Act } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import type { Reference } from '../understand/understanding.ts';
import type { FrameOf } from './agenda.ts';
import type { Session } from './session.ts';
import { asAsk, onlyAbout } from './taken.ts';
import { answerWay } from './taking-way.ts';

/** Tokens: in more words a home is told of, not pointed at. */
const MOST_WORDS = 8;

export function answerFact(heard: Act, frame: FrameOf<'fact'>, { memory }: Session): Act | undefined {
  const way = answerWay(heard, frame);
  if (way) return way;
  const { facts, about, topics } = frame;
  const { understanding } = heard;
  const said = tokenise(understanding.text);
  if (said.length > MOST_WORDS || said.some(asksElse)) return undefined;
  if (understanding.facts.length + understanding.topics.length + understanding.contact.length > 0)
    return undefined;
  if (!onlyAbout(heard, ['project_detail', 'search', 'not_understood', 'deny', 'affirm']) || wishes(heard))
    return undefined;
  const named = understanding.references.filter((one) => POINTING.has(one.kind));
  const references = named.length > 0 || heard.listing_ids ? named : numberIn(said, memory.seen.length);
  if (references.length === 0 && !heard.listing_ids) return undefined;
  const intents =
    facts.length === 0
      ? []
      : facts.some(isAboutPrice)
        ? ['price_query' as const]
        : ['project_detail' as const];
  return asAsk(heard, {
    intents: [...intents, ...(topics.length > 0 ? ['topic_query' as const] : [])],
    facts,
    about,
    topics,
    references,
  });
}

const POINTING = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);

const wishes = ({ understanding }: Act): boolean =>
  understanding.changes.some(({ op }) => op === 'set' || op === 'add' || op === 'shift');

/** "Tell me about the second", "show it", "book the third". */
const asksElse = (token: Token): boolean =>
  ASKING.some(([kind, value]) => wordMeans(token.text, kind, value));
const ASKING = [
  ['ask', 'tell'],
  ['ask', 'show'],
  ['intent', 'compare'],
  ['intent', 'book_visit'],
  ['visit', 'word'],
] as const;

/** The one number of a few words, where so many homes were shown. */
function numberIn(said: readonly Token[], shown: number): Reference[] {
  const numbers = said.flatMap(({ value, text }) =>
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= shown ? [{ value, text }] : [],
  );
  const [one] = numbers;
  return one && numbers.length === 1 && said.filter(({ value }) => value !== undefined).length === 1
    ? [{ kind: 'ordinal', n: one.value, words: one.text }]
    : [];
}
