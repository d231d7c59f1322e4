// For tests: a visitor who talks. Every reply is verified against its facts on the way.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Action, Page } from '../contract.ts';
import { freshSession, type Session } from '../conversation/session.ts';
import { verify } from '../proof/verify.ts';
import type { Site } from '../site/site.ts';
import { heardAs } from '../understand/hear.ts';
import type { FilterChange, Reference } from '../understand/understanding.ts';
import { understood } from './actions.ts';
import { converse } from './hear.ts';
import type { BookState } from './scene.ts';
import { catalogueOf, MONDAY, SITE } from './testing-homes.ts';
import { type TurnInput, type TurnMessage, type TurnResult, turn } from './turn.ts';

export type Talk = {
  /** What the visitor types. */
  say(query: string, page?: Page): TurnResult;
  /** What the visitor taps. */
  tap(action: Action, page?: Page): TurnResult;
  /** A turn with an understanding made by hand. */
  mean(parts: Partial<ReturnType<typeof understood>>, page?: Page): TurnResult;
  session(): Session;
  reload(catalogue: Catalogue): void;
  wait(ms: number): void;
};

/** A visitor with a conversation. Throws when a reply states what its facts do not. */
export function talk({
  catalogue = catalogueOf(),
  site = SITE,
  book,
  locale,
  saved,
  begun,
  strict = true,
}: {
  catalogue?: Catalogue;
  site?: Site;
  book?: BookState;
  locale?: string;
  /** The shortlist that the visitor's browser keeps: it does what the replies say. */
  saved?: string[];
  /** A conversation that has begun, to go on with. */
  begun?: Session;
  strict?: boolean;
} = {}): Talk {
  let session = begun ?? freshSession({ session_id: 'abc123', epoch: 'e1', now: MONDAY });
  let n = session.messages.length;
  let now = MONDAY + n * 1000;
  let homes = catalogue;
  const input = (message: object, page?: Page): TurnInput => {
    n++;
    now += 1000;
    const rest = {
      message_id: `message-${n}`,
      ...(page && { page }),
      ...(locale && { locale }),
      ...(saved && { shortlist: [...saved] }),
    };
    return { session, message: { ...message, ...rest } as TurnMessage, catalogue: homes, site, book, now };
  };
  const keep = (result: TurnResult): TurnResult => {
    session = JSON.parse(JSON.stringify(result.session));
    const faults = strict ? verify(result.reply, result.facts, { catalogue: homes, site }) : [];
    const { add = [], remove = [] } = result.reply.shortlist ?? {};
    const gone = new Set([...remove, ...add.map(({ id }) => id)]);
    saved?.splice(0, Infinity, ...saved.filter((id) => !gone.has(id)), ...add.map(({ id }) => id));
    if (faults.length > 0)
      throw new Error(`“${result.reply.text}” states what is no fact: ${faults.join(' | ')}`);
    return result;
  };
  return {
    say: (query, page) => keep(converse(input({ query }, page))),
    tap: (action, page) => keep(converse(input({ action }, page))),
    mean: (parts, page) =>
      keep(
        turn({
          ...input({ query: '-' }, page),
          heard: heardAs([
            {
              kind: 'wish',
              words: '-',
              why: [],
              confidence: 1,
              understanding: { ...understood('-', []), ...parts },
            },
          ]),
        }),
      ),
    session: () => session,
    reload: (next) => {
      homes = next;
    },
    wait: (ms) => {
      now += ms;
    },
  };
}

/** A visitor who has asked for 2 BHK in Whitefield. */
export function looking(options: Parameters<typeof talk>[0] = {}): Talk {
  const visitor = talk(options);
  visitor.mean({ intents: ['search'], changes: [bhk(2), inPlace('Whitefield')] });
  return visitor;
}

/** A visitor who has asked about the first of them. */
export function atFirst(): Talk {
  const visitor = talk({ strict: false });
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about the first one');
  return visitor;
}

export const bhk = (n: number): FilterChange => ({ op: 'set', filter: 'bhk', value: [n], words: `${n}bhk` });
export const inPlace = (name: string): FilterChange => ({
  op: 'set',
  filter: 'locality',
  value: [name],
  words: name,
});
export const upTo = (rupees: number): FilterChange => ({
  op: 'set',
  filter: 'budget_max',
  value: rupees,
  words: 'under',
});
export const shift = (measure: 'price' | 'area', direction: 'down' | 'up'): FilterChange => ({
  op: 'shift',
  measure,
  direction,
  words: measure === 'price' ? 'cheaper' : 'bigger',
});
export const nth = (n: number): Reference => ({ kind: 'ordinal', n, words: `number ${n}` });
export const IT: Reference & { kind: 'it' } = { kind: 'it', page: false, words: 'it' };

export const ids = ({ reply }: Pick<TurnResult, 'reply'>): string[] => reply.cards.map(({ id }) => id);
