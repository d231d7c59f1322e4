// For both: "dono sasta dikhao", "both must be ready to move": once two have searches, what is wished of both is wished of each.
import { searchesOf } from '../conversation/parties.ts';
import type { Session } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';

const BOTH = wordSet('both');
const SINGLY = wordSet('singly');

/** The message, its wishes kept for the other search as well; unchanged where it asks of the homes shown. */
export function forBoth(heard: Heard, session: Session): Heard {
  const [, other, more] = searchesOf(session);
  if (!other || more || heard.later) return heard;
  const at = heard.acts.findIndex(isOfBoth);
  const act = heard.acts[at];
  if (!act) return heard;
  const { changes } = act.understanding;
  const wished: Act = {
    ...act,
    kind: changes.length > 0 ? act.kind : 'wish',
    understanding: { ...act.understanding, references: [], facts: [], intents: ['search'] },
  };
  const { party: _, ...rest } = heard;
  return {
    ...rest,
    acts: heard.acts.map((one) => (one === act ? wished : one)),
    later: { words: act.words, party: other.party, changes },
  };
}

/** A wish, or "I said both", of no home that is pointed at otherwise. */
function isOfBoth({ words, understanding }: Act): boolean {
  const { changes, references, facts, intents, topics, correction } = understanding;
  const said = tokenise(words);
  return (
    said.some(({ text }) => BOTH.has(text) && !SINGLY.has(text)) &&
    references.every(({ kind }) => kind === 'all') &&
    topics.length === 0 &&
    (changes.length > 0
      ? intents.every((intent) => intent === 'search')
      : correction &&
        facts.length === 0 &&
        intents.every((intent) => intent === 'project_detail' || intent === 'search'))
  );
}
