// API: the calls to Veranda's server. A failure is a value, never an exception.
import type {
  ProblemDocument,
  QueryRequest,
  QueryResponse,
  SessionResponse,
  SiteResponse,
  VisitPost,
} from '@veranda/server/contract';
import { toJson } from '../storage/json.ts';
import type { Session } from '../storage/session.ts';
import type { FailureCode } from './chat.ts';

export type Outcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: FailureCode;
      /** Of the request, what is wrong. */
      field?: string;
      /** seconds */
      retryAfter?: number;
    };

/** Longer than any answer takes; a dead connection must not hold up the queue. */
const PATIENCE_MS = 20_000;

export function api(base: string, fetch: typeof window.fetch = (...call) => window.fetch(...call)) {
  async function call<T>(
    path: string,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Outcome<T>> {
    try {
      const response = await fetch(`${base}/api/${path}`, {
        credentials: 'omit',
        ...init,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.ok) return { ok: true, value: JSON.parse((await response.text()) || 'null', absolute) };
      const problem: Partial<ProblemDocument> = await response.json().catch(() => ({}));
      return {
        ok: false,
        code: problem.code ?? 'unavailable',
        field: problem.field,
        retryAfter: problem.retry_after,
      };
    } catch {
      return { ok: false, code: 'network' };
    }
  }
  /** Relative addresses are relative to the server that wrote them, not to the page. */
  function absolute(key: string, value: unknown) {
    try {
      return /url$|^(image|logo)$/.test(key)
        ? new URL(`${value}`, new URL(base, document.baseURI)).href
        : value;
    } catch {
      return value;
    }
  }
  return {
    call,
    /** A message, or a request for a visit: both are answered alike. */
    query: (body: QueryRequest | VisitPost, token: string) =>
      call<QueryResponse>('kind' in body ? 'chat/visit' : 'chat/query', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Session-Token': token },
        body: toJson(body),
      }),
    /** All that is kept; with DELETE, no more of it. */
    session: ({ id, token }: Session, method?: 'DELETE') =>
      call<SessionResponse>('chat/session', {
        method,
        headers: { 'X-Session-Id': id, 'X-Session-Token': token },
      }),
    /** `path` as the loader has asked before, with the credentials that a page's own fetch has. */
    site: (path: string) => call<SiteResponse>(path, { credentials: 'same-origin' }),
  };
}
export type Api = ReturnType<typeof api>;
