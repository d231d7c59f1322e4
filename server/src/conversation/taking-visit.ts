// What is said after a visit or a call was asked for: a day, a name or a number goes into the request; of its homes some stay.
import { readMarkers } from '../understand/grammar/markers.ts';
import type { Act } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';
import { toldWords } from '../understand/own-words.ts';
import { type FrameOf, MOST_TURNS_OPEN } from './agenda.ts';
import type { Session } from './session.ts';
import { has, onlyAbout, plain } from './taken.ts';
import { saysVisit } from './visit-home.ts';

/** A day, a time, a name or a number after a visit or a call was asked for: it goes into the request. */
export function answerVisit(heard: Act, frame: FrameOf<'visit'>, session: Session): Act | undefined {
  const { understanding } = heard;
  const { intents, when, person, personal } = understanding;
  // "You are closed then, make it Monday": of the hours nothing is asked.
  // "Sat till what time are you open": the day is the one whose hours are asked.
  const told =
    (when?.day ?? when?.time) !== undefined &&
    (understanding.correction || (when?.time !== undefined && !isQuestion(heard)));
  const contact = told ? understanding.contact.filter((one) => one !== 'open') : understanding.contact;
  const asked = frame.asks && frame.at === session.engagement_score;
  if (!frame.wanted && !asked) return undefined;
  const given = personal.phone || personal.email;
  // What is said of the office, and who is called, has an answer of its own.
  if (
    contact.includes('open') ||
    contact.includes('where') ||
    contact.includes('reach') ||
    contact.includes('will_call') ||
    contact.includes('gone')
  )
    return undefined;
  if (isForOffice(heard, frame, session))
    return {
      ...heard,
      understanding: {
        ...understanding,
        ...plain,
        note: 'told',
        tells: [toldWords(heard.words, understanding.language)],
        talk: undefined,
        intents: [wayOf(frame)],
      },
    };
  if (!when && person === undefined && !given && !contact.includes('call')) return undefined;
  // "No visit, only a call."
  if (intents.includes('cancel') && contact.includes('call'))
    return {
      ...heard,
      understanding: {
        ...understanding,
        contact,
        intents: [...intents.filter((one) => FACTUAL.has(one)), 'cancel', 'human_handover'],
      },
    };
  // "Call me on Monday at 11" is a call at that time, also where a visit stood; "call me before that" goes with the visit;
  // "yes, Monday at 11" to a call is a call.
  const visits = intents.includes('book_visit') && (!isCall(frame) || saysVisit(understanding));
  const calls = frame.wanted !== 'visit' || (contact.includes('call') && when?.day !== undefined);
  const kind = calls && !asked && !visits ? 'human_handover' : 'book_visit';
  const kept = intents.filter((intent) => !GIVEN_WITH_A_VISIT.has(intent) && intent !== kind);
  const asks = understanding.facts.length > 0 || understanding.changes.length > 0;
  return {
    ...heard,
    understanding: {
      ...understanding,
      contact,
      intents: [
        ...(asks ? intents.filter((intent) => FACTUAL.has(intent)) : []),
        ...kept.filter((intent) => !FACTUAL.has(intent)),
        kind,
      ],
    },
  };
}

/** To be called is what was asked for; who only has something passed on may come all the same. */
const isCall = ({ wanted, call }: FrameOf<'visit'>): boolean => wanted === 'call' && call === true;

/** "Two of us will come", said soon after a visit was asked for, and nothing else made of it. */
function isForOffice(
  { words, understanding }: Act,
  { wanted, at }: FrameOf<'visit'>,
  session: Session,
): boolean {
  const { note, intents, changes, references, when, person, personal, contact, loan } = understanding;
  if (wanted === undefined || note !== 'maybe' || session.engagement_score - at > MOST_TURNS_OPEN)
    return false;
  if (when || person !== undefined || personal.phone || contact.length > 0 || loan) return false;
  // "I see", "who is this" are for nobody.
  if (!toldWords(words, understanding.language)) return false;
  return changes.length + references.length === 0 && intents.every((intent) => UNREAD.has(intent));
}
const UNREAD = new Set(['not_understood', 'smalltalk', 'out_of_scope', 'affirm']);

const wayOf = ({ wanted }: FrameOf<'visit'>) => (wanted === 'visit' ? 'book_visit' : 'human_handover');

/** Of the sentence that says the day: "Why did you write Sunday? Make it Wednesday at 5" asks for no hours. */
function isQuestion({ why, understanding: { text, when } }: Act): boolean {
  const at = when ? text.indexOf(when.words) : -1;
  const from = at < 0 ? 0 : Math.max(...ENDS.map((end) => text.lastIndexOf(end, at))) + 1;
  const ends = ENDS.map((end) => text.indexOf(end, at)).filter((end) => end >= 0);
  const sentence = text.slice(from, at < 0 || ends.length === 0 ? undefined : Math.min(...ends) + 1);
  return (
    sentence.includes('?') ||
    why.some(({ rule, words }) => rule === 'clause: ask' && (at < 0 || sentence.includes(words)))
  );
}
const ENDS = ['?', '!', '.', '।'];

/** "Only the first one", "not the first, the third": of the homes just asked to be seen those that are named, or another in their place. */
export function onlyThese(
  heard: Act,
  { wanted, at, listing_ids }: FrameOf<'visit'>,
  session: Session,
  named: (act: Act) => readonly string[],
): Act | undefined {
  if (wanted !== 'visit' || at !== session.engagement_score) return undefined;
  const chosen = heard.understanding.correction || picks(heard.understanding.text);
  if (listing_ids.length === 1 && !chosen) return undefined;
  if (heard.understanding.facts.length > 0 || !onlyAbout(heard, ['project_detail', 'search']))
    return undefined;
  const ids = named(heard);
  const narrows = ids.length < listing_ids.length && ids.every((id) => listing_ids.includes(id));
  // "Not the first, the third one."
  if (ids.length === 0 || !(narrows || chosen || listing_ids.length === 0)) return undefined;
  return {
    ...heard,
    ...(heard.understanding.references.length === 0 && { listing_ids: [...ids] }),
    understanding: { ...heard.understanding, ...plain, correction: true, intents: ['book_visit'] },
  };
}

/** "No, Palm Grove, the Jayanagar one. And Saturday at 4 is fine": named by its project alone, whatever day stands beside it. */
export const projectInstead: typeof onlyThese = (heard, frame, session, named) =>
  heard.understanding.correction && heard.understanding.references.length === 0
    ? onlyThese(heard, frame, session, named)
    : undefined;

/** "Only that one", "46, not 37": one is picked in the place of another. */
function picks(text: string): boolean {
  const tokens = tokenise(text);
  const only = readMarkers(tokens, new Uint8Array(tokens.length)).some(({ cue }) => cue === 'only');
  return only || tokens.some((token) => has(token, 'negation'));
}

/** What the words around a day or a name are otherwise taken for. */
const GIVEN_WITH_A_VISIT = new Set([
  'affirm',
  'deny',
  'cancel',
  'not_understood',
  'human_handover',
  'book_visit',
  'out_of_scope',
  'smalltalk',
  'objection',
  'undo',
  'greet',
  'thanks',
  'more_results',
]);
const FACTUAL = new Set(['search', 'project_detail', 'price_query', 'compare', 'financing']);
