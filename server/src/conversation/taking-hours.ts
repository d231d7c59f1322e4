// A day by itself, right after the hours of the office were told: the hours of that day.
import type { Act } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';
import type { Session } from './session.ts';
import { asAsk, onlyAbout } from './taken.ts';

/** "And Saturday?", "aur shanivaar ko?", "and Saturday? I close my shop at 4 only." */
export function answerHours(heard: Act, { last_topic, last_intent }: Session): Act | undefined {
  if (last_topic !== 'hours' || last_intent !== 'human_handover') return undefined;
  const { understanding, words } = heard;
  const { when, changes, facts, references, correction } = understanding;
  if (!when?.day || when.time || correction || changes.length + facts.length + references.length > 0)
    return undefined;
  const [asked = ''] = words.split('?');
  if (tokenise(asked).length > MOST_WORDS || !onlyAbout(heard, NOTHING_ELSE)) return undefined;
  return asAsk(heard, {
    talk: undefined,
    note: undefined,
    contact: ['open'],
    intents: ['human_handover'],
  });
}
const MOST_WORDS = 5;
const NOTHING_ELSE = [
  'not_understood',
  'out_of_scope',
  'smalltalk',
  'human_handover',
  'topic_query',
  'more_results',
  'search',
  'book_visit',
];
