// Left untold: "you said nothing about the floor", "deposit helilla": what was asked before and got no answer is asked again.
import { wordSet } from '../../languages/words.ts';
import { readFacts } from '../facts.ts';
import { tokenise } from '../normalise.ts';
import { readPlainly } from '../reading.ts';
import type { Understanding } from '../understanding.ts';

const TELLS = wordSet('chat_tells');
const SPEAKER = wordSet('speaker');

/** As a question; undefined where the visitor speaks of what they said themselves, or names nothing that is asked. */
export function leftUntold(said: Understanding): Understanding | undefined {
  if (said.changes.length > 0) return undefined;
  const tokens = tokenise(said.text);
  if (!tokens.some(({ text }) => TELLS.has(text)) || tokens.some(({ text }) => SPEAKER.has(text)))
    return undefined;
  if (said.topics.length > 0)
    return { ...said, facts: [], intents: ['topic_query'], objections: [], talk: undefined, sorry: true };
  const { facts, about } = readFacts(readPlainly(said.text, said.language));
  const asked = facts.filter((fact) => fact !== 'description');
  if (asked.length === 0) return undefined;
  return {
    ...said,
    facts: asked,
    about,
    intents: ['project_detail'],
    objections: [],
    talk: undefined,
    sorry: true,
  };
}
