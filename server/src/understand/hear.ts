// Hearing words: text → Heard. Cut into clauses; each is read by itself and taken as what it does.
import { detectLanguage } from './detect.ts';
import type { Context } from './draft.ts';
import { type Clause, cut } from './grammar/clauses.ts';
import { readMarkers } from './grammar/markers.ts';
import { takeAs } from './grammar/take-as.ts';
import type { Act, ActKind, Heard, Why } from './heard.ts';
import { merged } from './merge.ts';
import { read } from './reading.ts';
import { type Prepared, part, prepare, type Trace, understandPart } from './understand.ts';
import type { Understanding } from './understanding.ts';

export function hearWords(query: string, context: Context): Heard {
  const whole = prepare(query, context);
  const reading = read(whole.text, whole.tokens, whole.taken);
  const clauses = cut(reading, readMarkers(whole.tokens, whole.taken));
  const language = detectLanguage(whole.tokens);
  const acts = clauses.map((clause) => actOf(clause, whole, context, clauses.length === 1, language));
  return heardAs(acts);
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

function actOf(
  clause: Clause,
  whole: Prepared,
  context: Context,
  alone: boolean,
  language: Understanding['language'],
): Act {
  const trace: Trace = [];
  const prepared = part(whole, clause.from, clause.to);
  const said = understandPart(prepared, context, trace);
  const understanding = takeAs(clause, { ...said, language }, prepared, context, alone);
  const kind = kindOf(understanding, clause);
  const words = wordsAt(whole, clause);
  const intents = understanding.intents.join(', ') || 'none';
  const why: Why[] = [...clause.why, ...trace, { rule: `intents: ${intents}`, words }];
  return { kind, words, why, confidence: kind === 'unread' ? 0 : 1, understanding };
}

function wordsAt({ text, tokens }: Prepared, { from, to }: Clause): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.from, last.to) : text;
}

/** What an understanding does: by its clause, else by the first intent that it serves. */
function kindOf(understanding: Understanding, { voice }: Clause): ActKind {
  if (voice === 'reject' || voice === 'dispute' || voice === 'doubt' || voice === 'tell') return voice;
  const { intents, changes, references, facts, correction, objections } = understanding;
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

/** What a message says as a whole, whatever clauses it is in. */
export const hearWhole = (query: string, context: Context): Understanding =>
  merged(hearWords(query, context).acts.map(({ understanding }) => understanding));
