// Echo: a turn that understands nothing and writes down every message it heard, for tests of what lies around a turn.
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import type { Session } from '../src/conversation/session.ts';
import type { TurnInput, TurnResult } from '../src/conversation/turn.ts';
import type { Site } from '../src/site.ts';

/** What the echo turn keeps beside the session's own fields: everything said in this epoch, in order. */
export type Heard = Session & { heard?: string[] };

export const heardBy = (session: object | undefined): string[] => (session as Heard | undefined)?.heard ?? [];

export function echoTurn({ session, message }: TurnInput): TurnResult {
  const text = message.query ?? JSON.stringify(message.action);
  const heard = [...heardBy(session), text];
  const next: Heard = { ...session, heard, engagement_score: session.engagement_score + 1 };
  return {
    session: next,
    reply: { text: heard.join(' '), cards: [], suggestions: [] },
    chips: [],
    events: [],
  };
}

/** No homes and no owner: whoever looks at them learns that the echo turn should not. */
const nobody = new Proxy({}, { get: (_target, name) => assertUnused(name) });
export const nowhere = { catalogue: () => nobody as Catalogue, site: () => nobody as Site };

function assertUnused(name: string | symbol): never {
  throw new Error(`the echo turn looked up ${String(name)}`);
}
