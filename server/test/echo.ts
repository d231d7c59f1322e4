// Echo: a turn that understands nothing and writes down every message it heard, for tests of what lies around a turn.
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import type { Session } from '../src/conversation/session.ts';
import { noFacts } from '../src/proof/facts.ts';
import type { Site } from '../src/site/site.ts';
import type { TurnInput, TurnResult } from '../src/turn/turn.ts';
import type { Heard } from '../src/understand/heard.ts';

/** What the echo turn keeps beside the session's own fields: everything said in this epoch, in order. */
type Echoed = Session & { heard?: string[] };

export const heardBy = (session: object | undefined): string[] =>
  (session as Echoed | undefined)?.heard ?? [];

/** Its reply is the last message and how many there were. */
export function echoTurn({ session, message }: TurnInput): TurnResult {
  const said = message.query ?? JSON.stringify(message.action);
  const heard = [...heardBy(session), said];
  const next: Echoed = { ...session, heard, engagement_score: session.engagement_score + 1 };
  const reply = { text: `${said} (${heard.length})`, cards: [], suggestions: [] };
  // Each message has an effect of its own, so that one can tell which of them arrived.
  const effects = [{ type: 'locality_asked', locality: said } as const];
  return { session: next, reply, chips: [], effects, facts: noFacts() };
}

/** No homes and no owner: whoever looks at them learns that the echo turn should not. */
const nobody = new Proxy({}, { get: (_target, name) => unused(name) });
export const nowhere = {
  hear: (): Heard => ({
    text: '',
    personal: { phone: false, email: false },
    acts: [],
    residue: [],
    confidence: 0,
    alternatives: [],
  }),
  catalogue: () => nobody as Catalogue,
  site: () => nobody as Site,
};

function unused(name: string | symbol): never {
  throw new Error(`the echo turn looked up ${String(name)}`);
}
