// The act of a clause: what it was understood as, and what that does.
import type { Clause } from './grammar/clauses.ts';
import type { Act, ActKind, Why } from './heard.ts';
import type { Trace } from './understand.ts';
import type { Understanding } from './understanding.ts';

export function actOf(clause: Clause, understanding: Understanding, trace: Trace): Act {
  const kind = kindOf(understanding, clause);
  const { words } = clause;
  const intents = understanding.intents.join(', ') || 'none';
  const why: Why[] = [...clause.why, ...trace.rules, { rule: `intents: ${intents}`, words }];
  return { kind, words, why, confidence: kind === 'unread' ? 0 : 1, understanding };
}

/** What an understanding does: by its clause, else by the first intent that it serves. */
function kindOf(understanding: Understanding, { voice }: Clause): ActKind {
  if (understanding.talk === 'felt' || understanding.talk === 'grieved') return 'social';
  if (voice === 'reject' || voice === 'dispute' || voice === 'doubt' || voice === 'tell') return voice;
  if ((voice === 'misread' || voice === 'correct') && understanding.intents[0] === 'undo') return 'dispute';
  const { intents, changes, references, facts, correction, objections } = understanding;
  // "No no", of what was made of the message before it.
  if (correction && intents[0] === 'undo' && changes.length === 0) return 'dispute';
  const [intent] = intents;
  switch (intent) {
    case 'affirm':
      return 'take';
    case 'deny':
    case 'cancel':
      return 'decline';
    case 'greet':
    case 'goodbye':
    case 'thanks':
    case 'smalltalk':
    case 'out_of_scope':
      return 'social';
    case 'project_detail':
    case 'topic_query':
    case 'area_query':
      return 'ask';
    case 'price_query':
      return facts.length > 0 ? 'ask' : 'point';
    case 'objection':
      return 'reject';
    case 'search':
    case undefined:
    case 'not_understood': {
      const ops = new Set(changes.map(({ op }) => op));
      if (correction && ops.size > 0) return 'correct';
      if (ops.has('set') || ops.has('add')) return 'wish';
      if (ops.has('shift')) return 'shift';
      if (ops.has('remove')) return 'drop';
      if (objections.length > 0) return 'reject';
      if (references.length > 0) return 'point';
      return intent === 'search' ? 'wish' : 'unread';
    }
    default:
      return 'request';
  }
}
