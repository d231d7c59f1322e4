// Hearing words: text → Heard.
import type { Context } from './draft.ts';
import type { Act, ActKind, Heard, Why } from './heard.ts';
import { type Trace, understand } from './understand.ts';
import type { Understanding } from './understanding.ts';

export function hearWords(query: string, context: Context): Heard {
  const trace: Trace = [];
  return heardAs([actOf(understand(query, context, trace), trace)]);
}

/** These acts as what was heard. */
export function heardAs(acts: Act[]): Heard {
  const { text, language, personal } = (acts[0] as Act).understanding;
  return {
    text,
    ...(language && { language }),
    personal,
    acts,
    residue: [],
    confidence: Math.min(...acts.map(({ confidence }) => confidence)),
  };
}

function actOf(understanding: Understanding, trace: Trace): Act {
  const kind = kindOf(understanding);
  const why: Why[] = [
    ...trace,
    { rule: `intents: ${understanding.intents.join(', ') || 'none'}`, words: understanding.text },
  ];
  return { kind, words: understanding.text, why, confidence: kind === 'unread' ? 0 : 1, understanding };
}

/** What an understanding does, by the first intent that it serves. */
function kindOf({ intents, changes, references, facts, correction, objections }: Understanding): ActKind {
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
