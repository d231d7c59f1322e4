// Taking: a message as the answer to what stands open: a home by its number, a figure by itself. What it answers is answered
// whole: the facts, the loan or the visit that waited.
import { asksOfEachPlace } from '../understand/each-place.ts';
import type { Act } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';
import type { Reference } from '../understand/understanding.ts';
import { type FrameOf, MOST_TURNS_OPEN } from './agenda.ts';
import { wordsFor } from './changes.ts';
import type { Session } from './session.ts';
import { numberAlone, onlyAbout, plain } from './taken.ts';
import { answerArea } from './taking-area.ts';
import { answerFact } from './taking-fact.ts';
import { answerHours } from './taking-hours.ts';
import { answerLoan } from './taking-loan.ts';
import { answerNamed } from './taking-named.ts';
import { answerVisit, onlyThese, projectInstead } from './taking-visit.ts';

/** The message read as an answer to the newest frame that takes it; unchanged where none does. */
export function answerStanding(heard: Act, session: Session, named: (act: Act) => readonly string[]): Act {
  const hours = answerHours(heard, session);
  if (hours) return hours;
  const frames = [...session.memory.agenda].reverse();
  for (const frame of frames) {
    const answered =
      frame.kind === 'question'
        ? frame.asks === 'which'
          ? answerWhich(heard, frame, session)
          : frame.at === session.engagement_score
            ? answerChoice(heard, frame, session)
            : undefined
        : frame.kind === 'loan' && frame.at === session.engagement_score
          ? answerLoan(heard, frame)
          : frame.kind === 'compare' && frame.at === session.engagement_score
            ? answerCompare(heard)
            : frame.kind === 'visit'
              ? (projectInstead(heard, frame, session, named) ??
                answerVisit(heard, frame, session) ??
                onlyThese(heard, frame, session, named))
              : frame.kind === 'area' && frame.at === session.engagement_score
                ? (answerNamed(heard, frame) ?? answerArea(heard, frame, session))
                : frame.kind === 'fact' && frame.at === session.engagement_score
                  ? (answerNamed(heard, frame) ?? answerFact(heard, frame, session))
                  : undefined;
    if (answered) return answered;
  }
  // "How many in each?", where homes of two places are looked for.
  const { locality: places = [] } = session.current_filters;
  const each = places.length > 1 && !isOfTheTwo(heard, session) && asksOfEachPlace(heard.words);
  const area = { kind: 'area', ask: 'rate', filters: {}, places, at: session.engagement_score } as const;
  return (each && answerArea(heard, { ...area, filters: { locality: places } }, session)) || heard;
}

/** "Which of these two is quieter?", and two homes are on screen or were compared: asked of them. */
function isOfTheTwo({ understanding: { references } }: Act, { memory }: Session): boolean {
  const two = [memory.focus, memory.choice ?? [], memory.lists.at(-1)?.ids ?? []];
  return (
    references.some((one) => one.kind === 'all' && one.n === 2) && two.some(({ length }) => length === 2)
  );
}

/** "Number 4", "G2-807", "4": the home that was asked for; what waited is answered of it. */
function answerWhich(
  heard: Act,
  { waiting, listing_ids, at }: FrameOf<'question'> & { asks: 'which' },
  session: Session,
): Act | undefined {
  const { understanding } = heard;
  // A question that was passed over is taken up again by a plain answer, as long as its homes are those on screen.
  if (session.engagement_score - at > MOST_TURNS_OPEN) return undefined;
  const named = understanding.references.length > 0 || heard.listing_ids !== undefined;
  const number = named ? undefined : numberAlone(understanding.text);
  const counted = number === undefined ? undefined : countedHome(number, listing_ids, session);
  if (!named && counted === undefined) return undefined;
  // "Write the Arndesa one, and what is the brokerage?", asked which is to be seen: what is asked beside it is answered too.
  const visits = named && waiting.intents.includes('book_visit') && understanding.topics.length > 0;
  if (visits)
    return {
      ...heard,
      understanding: {
        ...understanding,
        ...plain,
        intents: [...new Set([...waiting.intents, 'topic_query' as const])],
      },
    };
  if (
    understanding.facts.length > 0 ||
    !onlyAbout(heard, ['project_detail', 'search', 'affirm', 'not_understood'])
  )
    return undefined;
  return {
    ...heard,
    ...(counted !== undefined && { listing_ids: [counted] }),
    understanding: {
      ...understanding,
      ...plain,
      intents: waiting.intents,
      facts: waiting.facts,
      about: waiting.about,
      ...(waiting.shortlist && { shortlist: waiting.shortlist }),
      references: counted === undefined ? understanding.references : [ordinal(number as number)],
    },
  };
}

const ordinal = (n: number): Reference => ({ kind: 'ordinal', n, words: String(n) });

/** By the number on its card, else by its place among those named. */
function countedHome(n: number, ids: readonly string[], { memory }: Session): string | undefined {
  const card = memory.seen[n - 1];
  return card !== undefined && ids.includes(card) ? card : ids[n - 1];
}

function answerChoice(
  heard: Act,
  { options }: FrameOf<'question'> & { asks: 'choice' },
  session: Session,
): Act | undefined {
  const chosen = options[choiceOf(heard, options) ?? -1];
  if (!chosen) return undefined;
  const before = { filters: session.current_filters, words: session.filter_words };
  const state = { filters: chosen.filters, words: wordsFor(chosen.filters, before, chosen.label) };
  return {
    ...heard,
    state,
    understanding: { ...heard.understanding, ...plain, intents: ['search'], references: [] },
  };
}

/** "The first one", "2", the words of one, or "rent" where one reading is a rent. */
function choiceOf(
  { understanding }: Act,
  options: readonly { label: string; filters: { purpose?: string } }[],
): number | undefined {
  const words = (text: string) =>
    tokenise(text)
      .map((token) => token.text)
      .join(' ');
  const labelled = options.findIndex(({ label }) => words(label) === words(understanding.text));
  if (labelled >= 0) return labelled;
  const [reference] = understanding.references;
  if (reference?.kind === 'ordinal' && understanding.facts.length === 0) {
    return reference.n > 0 ? reference.n - 1 : options.length + reference.n;
  }
  const number = numberAlone(understanding.text);
  if (number !== undefined && number <= options.length) return number - 1;
  const [change] = understanding.changes;
  if (understanding.changes.length !== 1 || change?.op !== 'set' || change.filter !== 'purpose')
    return undefined;
  const fitting = options.filter(({ filters }) => filters.purpose === change.value);
  return fitting.length === 1 ? options.indexOf(fitting[0] as (typeof options)[number]) : undefined;
}

/** "To compare I need two homes": one that is named now is the other. */
function answerCompare(heard: Act): Act | undefined {
  const { understanding } = heard;
  const named = understanding.references.length > 0 || heard.listing_ids !== undefined;
  // What is wished for beside it, or an order of the list, is no other home.
  const wishes =
    understanding.changes.length > 0 ||
    understanding.references.some((one) => 'list' in one && one.list === true);
  if (!named || wishes || understanding.facts.length > 0 || !onlyAbout(heard, ['project_detail', 'search']))
    return undefined;
  return { ...heard, understanding: { ...understanding, ...plain, intents: ['compare'] } };
}
