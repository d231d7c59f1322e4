// The message let go, heard: it is taken out, and what is said beside is heard as if it had never been written.
import type { LetGo } from '../conversation/message-let-go.ts';
import { remember } from '../conversation/session.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { NOTHING } from '../understand/nothing.ts';
import { maskPersonal } from '../understand/personal.ts';
import { hear } from './hear.ts';
import type { TurnInput } from './turn.ts';

export function hearLetGo({ part, words, rest, sorry }: LetGo, input: TurnInput): Heard {
  const { session, message } = input;
  const agenda = session.memory.agenda.filter(({ kind }) => kind !== 'visit');
  const { to_ask: _, ...memory } = session.memory;
  const without = remember({ ...session, memory }, { agenda });
  const heardOf = (query: string): Heard =>
    hear({ ...input, session: without, message: { ...message, query, action: undefined } });
  const own = heardOf(words);
  const beside = rest === '' ? undefined : heardOf(rest);
  const [first] = own.acts as [Act, ...Act[]];
  const removal: Act = {
    kind: 'decline',
    words: first.words,
    why: [{ rule: 'message let go', words: first.words }],
    confidence: 1,
    understanding: {
      ...first.understanding,
      ...NOTHING,
      text: maskPersonal(words).text,
      intents: ['cancel'],
      edit: [part],
      note: undefined,
      tells: undefined,
      ...(sorry && { sorry: true }),
    },
  };
  const heard = beside ?? own;
  const acts = [removal, ...(beside?.acts ?? [])];
  return { ...heard, text: maskPersonal(message.query ?? '').text, acts, residue: [], alternatives: [] };
}
