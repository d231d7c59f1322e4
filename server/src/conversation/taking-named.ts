// Taking of a name: after "Name one, or the area it is in", the place that is named is where the school or hospital stands: the way
// there is told, and no home is looked for in it.
import type { Act } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';
import { AROUND } from '../understand/topics.ts';
import type { FrameOf } from './agenda.ts';
import { asAsk, onlyAbout } from './taken.ts';
import { goesOn, wishes } from './taking-way.ts';

/** Tokens: in more words something else is told. */
const MOST_WORDS = 9;

/** "Near Varthur", "DPS, Varthur", "it is in Varthur", "वर्थूर में है". */
export function answerNamed(heard: Act, frame: FrameOf<'area'> | FrameOf<'fact'>): Act | undefined {
  const { topics: asked = [] } = frame;
  if (!asked.some((topic) => AROUND.has(topic))) return undefined;
  const { understanding } = heard;
  const { facts, references, topics, absent } = understanding;
  const said = tokenise(understanding.text);
  // "And in Hebbal?" asks for those there.
  if (goesOn(said, understanding.text)) return undefined;
  if (said.length > MOST_WORDS || said.some(wishes) || absent.length + references.filter(isOther).length > 0)
    return undefined;
  if (facts.some((fact) => fact !== 'distance' && fact !== 'location')) return undefined;
  if (topics.some((topic) => !AROUND.has(topic)) || !onlyAbout(heard, ANSWERING)) return undefined;
  const [place, other] = placesNamed(heard);
  if (place === undefined || other !== undefined) return undefined;
  if (frame.kind === 'fact')
    return asAsk(heard, {
      area: undefined,
      talk: undefined,
      of: [],
      topics: [],
      intents: ['project_detail'],
      facts: ['distance'],
      references: [],
      about: { landmark: place },
    });
  const from = frame.places.filter((name) => name !== place);
  return from.length === 0
    ? undefined
    : asAsk(heard, {
        area: { ask: 'nearer', filters: { locality: from }, way: true },
        of: [place],
        topics: [],
        facts: [],
        references: [],
        intents: ['area_query'],
      });
}

const ANSWERING = ['search', 'topic_query', 'project_detail', 'not_understood', 'affirm', 'area_query'];

const isOther = ({ kind }: Act['understanding']['references'][number]): boolean => kind !== 'it';

/** The places it names, where nothing else is wished for. */
function placesNamed({ understanding: { changes, of } }: Act): string[] {
  const named: string[] = [...of];
  for (const change of changes) {
    // Another place takes the standing ones away.
    if (change.op === 'remove' && (change.filter === 'locality' || change.filter === 'near')) continue;
    if (change.op !== 'set' && change.op !== 'add') return [];
    if (change.filter !== 'locality' && change.filter !== 'near') return [];
    named.push(...change.value.map(String));
  }
  return [...new Set(named)];
}
