// Limits: those that no variable changes, and the figures that show them when they bite. A table of the docs is made here.
import { LIMITS } from '../contract.ts';
import { PATIENCE_MS } from '../sessions/conversations.ts';
import { KEPT_RESPONSES, REMEMBERED_IDS } from '../sessions/window.ts';
import { ADDRESS_SHARE } from '../stores/record.ts';
import { MAX_RESPONSES_LENGTH, MAX_STATE_BYTES, TOMBSTONE_MS } from '../stores/store.ts';

const kB = (bytes: number) => `${bytes / 1024} kB`;

const FIXED: [what: string, limit: string, figure: string][] = [
  [
    'messages of one conversation that wait or run',
    `${LIMITS.messagesAtOnce}`,
    'veranda_sessions_refused_total{why="queue_full"}',
  ],
  ['the time to answer one message', `${PATIENCE_MS / 1000} s`, 'veranda_turns_timed_out_total'],
  [
    'one question',
    `${LIMITS.queryCodePoints.toLocaleString('en')} characters`,
    'veranda_problems_total{code="invalid_request"}',
  ],
  ['the body of a request', kB(LIMITS.maxBodyBytes), 'veranda_problems_total{code="too_large"}'],
  ['nesting depth of the body', `${LIMITS.maxBodyDepth}`, 'veranda_problems_total{code="invalid_request"}'],
  [
    'what is remembered of one conversation; its oldest lines go first',
    kB(MAX_STATE_BYTES),
    'veranda_session_state_bytes',
  ],
  ['message ids remembered', `the last ${REMEMBERED_IDS}`, 'veranda_duplicates_total{outcome="duplicate"}'],
  [
    'responses replayed',
    `the last ${KEPT_RESPONSES}, of ${MAX_RESPONSES_LENGTH.toLocaleString('en')} characters together`,
    'veranda_duplicates_total{outcome="already_answered"}',
  ],
  [
    'conversations kept of one address',
    `${ADDRESS_SHARE * 100} % of \`MAX_SESSIONS\``,
    'veranda_sessions_evicted_total{why="address"}`, `veranda_sessions_refused_total{why="address_full"}',
  ],
  ['the mark that one was deleted', `${TOMBSTONE_MS / 60_000} minutes`, 'veranda_tombstones_kept'],
];

/** In Markdown. A test keeps the README and this alike. */
export function limitsTable(): string {
  const rows = FIXED.map(([what, limit, figure]) => `| ${what} | ${limit} | \`${figure}\` |`);
  return ['| what | at most | its metric |', '|---|---|---|', ...rows].join('\n');
}
