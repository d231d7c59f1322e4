// Asking to see a home: GET /api/chat/slots, GET, POST and DELETE /api/chat/visit.
import type { Handler } from 'hono';
import type { Asker, Requests } from '../book/requests.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Language, VisitPost } from '../contract.ts';
import { frameOf, type VisitRequest } from '../conversation/agenda.ts';
import type { Session } from '../conversation/session.ts';
import { type Callers, callerByHeader, callerOf } from '../identity/caller.ts';
import { countedBy, type Who } from '../identity/who.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Replies } from '../languages/replies.ts';
import { allowedLanguage } from '../languages/tags.ts';
import type { RequestOutcome } from '../observe/metrics.ts';
import { Problem } from '../problem.ts';
import { money } from '../say/money.ts';
import { describe } from '../say/phrases.ts';
import type { Conversations } from '../sessions/conversations.ts';
import type { Site } from '../site/site.ts';
import { type DoorEnv, empty, json } from './answer.ts';
import { readJson } from './body.ts';
import { invalid } from './problem.ts';
import type { RateLimits } from './rate.ts';

export type VisitOptions = {
  requests: Requests;
  conversations: Conversations;
  /** What the conversation looks for, in words, and how far it has come. */
  known: (who: Who, language: Language) => Promise<Omit<Asker, 'key' | 'admit'>>;
  /** What became of each. */
  onRequest?: (outcome: RequestOutcome) => void;
  site: () => Pick<Site, 'languages'>;
  limits: Pick<RateLimits, 'asking'>;
  callers: Callers;
};

export function slots({ requests, site }: VisitOptions): Handler<DoorEnv> {
  return async (c) => {
    const ids = (c.req.query('listing_ids') ?? '').split(',').filter(Boolean);
    if (ids.length > 4 || ids.some((id) => id.length > 200))
      throw new Problem('invalid_request', 'listing_ids: at most four', { field: 'listing_ids' });
    const kind = c.req.query('kind') === 'callback' ? 'callback' : 'visit';
    const language = allowedLanguage(c.req.query('locale'), site().languages);
    return json(c, JSON.stringify(await requests.offer({ kind, listing_ids: ids, language })));
  };
}

export function askVisit(options: VisitOptions): Handler<DoorEnv> {
  const { requests, conversations, known, site, limits, callers, onRequest = () => {} } = options;
  return async (c) => {
    const { raw } = c.req;
    const { caller } = await callerOf(raw.headers, callers);
    const parsed = VisitPost.safeParse(await readJson(raw, { textPlain: callers.token === 'optional' }));
    if (!parsed.success) throw invalid(parsed.error);
    const post = parsed.data;
    const { who, session_id, label } = caller(post.session_id);
    const address = c.get('address');
    const language = allowedLanguage(post.locale, site().languages);
    const asker = {
      key: await conversations.keyOf(who),
      ...(await known(who, language)),
      admit: () => limits.asking(address, countedBy(who)),
    };
    const { requested, line } = await requests.ask(post, asker, language).then(
      (kept) => {
        onRequest(kept.known ? 'again' : 'kept');
        return kept;
      },
      (error) => {
        onRequest(error instanceof Problem ? error.code : 'unavailable');
        throw error;
      },
    );
    // Kept. What follows is an ordinary turn; one that is cut off is asked for again with the same message id.
    const { message_id, epoch, page, locale } = post;
    const { body } = await conversations.answer(
      { who, session_id, label, address },
      {
        message_id,
        epoch,
        page,
        locale,
        action: { type: 'visit_asked', visit: requested, label: line },
        query: undefined,
      },
    );
    return json(c, body);
  };
}

/** How it stands; an empty list where nothing was asked, so that nobody learns whether a conversation is there. */
export function visitsNow({ requests, conversations, callers, site }: VisitOptions): Handler<DoorEnv> {
  return async (c) => {
    const { who } = await callerByHeader(c.req.raw.headers, callers);
    const language = allowedLanguage(c.req.query('locale'), site().languages);
    return json(c, JSON.stringify(await requests.now(await conversations.keyOf(who), language)));
  };
}

/** 204 also where there was nothing to take back. */
export function withdrawVisit({ requests, conversations, callers }: VisitOptions): Handler<DoorEnv> {
  return async (c) => {
    const { who } = await callerByHeader(c.req.raw.headers, callers);
    await requests.withdraw(await conversations.keyOf(who));
    return empty(c, 204);
  };
}

/** What a conversation looks for, in words, and how far it has come; nothing of it where there is none. */
export const knownOf =
  ({
    conversations,
    catalogue,
  }: {
    conversations: Pick<Conversations, 'read'>;
    catalogue: () => Catalogue;
  }): VisitOptions['known'] =>
  async (who, language) => {
    const session = await conversations.read(who);
    if (!session) return { wanted: '', phase: 'discovery' };
    const words = { say: LANGUAGES[language].replies, language, catalogue: catalogue() };
    const filters =
      Object.keys(session.current_filters).length > 0 && describe(session.current_filters, words);
    const told = forOffice(frameOf(session as Session, 'visit'), words.say);
    return { wanted: [filters, told].filter(Boolean).join('. '), phase: session.conversation_phase };
  };

/** What was said for the office beside the search, as the message of the contact card says it. */
function forOffice(request: VisitRequest | undefined, { requests, terms, and, units }: Replies): string {
  const { questions = [], untold = [], notes = [], offer } = request ?? {};
  const asked = [...questions.map((fact) => terms.fact[fact]), ...quoted(untold)];
  return [
    offer !== undefined && requests.offer(money(offer, units)),
    asked.length > 0 && requests.questions(and(asked)),
    notes.length > 0 && requests.notes(quoted(notes).join('; ')),
  ]
    .filter(Boolean)
    .join(' ');
}

const quoted = (lines: readonly string[]) => lines.map((words) => `“${words}”`);
