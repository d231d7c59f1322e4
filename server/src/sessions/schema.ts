// Schema: the shape of a stored session, how older shapes are read, and what is done with newer and unreadable ones.
// A new optional field needs nothing here: missing fields are filled in, unknown ones kept, so that two releases can
// serve one session in turn. A field that changes its meaning takes two releases: the first adds a step, which reads the
// new schema, and goes on writing the old one; the second writes the new one. So neighbours always read each other.
import type { Message } from '../contract.ts';
import { freshSession, type Session } from '../conversation/session.ts';
import { Problem } from '../problem.ts';
import { tooLarge } from '../stores/record.ts';
import type { StoredRecord } from '../stores/store.ts';

type State = Record<string, unknown>;

/**
 * From schema n to n + 1 and back, pure. Fields that are as in a fresh session may be undefined, unknown ones stay. What
 * `up` takes stays in the tests as a golden record.
 */
export type Step = { up: (state: State) => State; down: (state: State) => State };

export type Schemas = {
  /** `steps[0]` is between schemas 1 and 2. The program itself knows the last schema alone. */
  steps: Step[];
  /** The schema that is written: the last one, or the one before while a release that lacks a step still runs. */
  writes: number;
};

/**
 * 1 → 2: what was waited for and a visit declined became frames of one agenda. Written at once: no release that lacks it
 * ever served beside another.
 */
const agenda: Step = {
  up: ({ memory, ...state }) => {
    if (!isState(memory)) return { ...state, ...(memory !== undefined && { memory }) };
    const { pending, visit_declined, ...kept } = memory;
    const at = Number(state.engagement_score ?? 0);
    const visit = isState(pending) && pending.kind === 'visit' ? (pending.listing_ids ?? []) : [];
    const frames = [
      ...(visit_declined || (isState(pending) && pending.kind === 'visit')
        ? [
            {
              kind: 'visit',
              listing_ids: visit,
              asks: !visit_declined,
              declined: visit_declined === true,
              at,
            },
          ]
        : []),
      ...(isState(pending) && pending.kind === 'loan' ? [{ ...pending, at }] : []),
      ...(isState(pending) && pending.kind === 'choice'
        ? [{ ...pending, kind: 'question', asks: 'choice', at }]
        : []),
    ];
    return { ...state, memory: { ...kept, ...(frames.length > 0 && { agenda: frames }) } };
  },
  down: ({ memory, ...state }) => {
    if (!isState(memory)) return { ...state, ...(memory !== undefined && { memory }) };
    const { agenda: frames, ...kept } = memory;
    const visit = (Array.isArray(frames) ? frames : []).find(
      (frame) => isState(frame) && frame.kind === 'visit',
    );
    return { ...state, memory: { ...kept, ...(visit?.declined && { visit_declined: true }) } };
  },
};

export const SCHEMAS: Schemas = { steps: [agenda], writes: 2 };

/** `restarted` is the kind answer to a record that cannot be read; nothing of it is. */
export class UnreadableState extends Error {
  override readonly name = 'UnreadableState';
}

/**
 * The session in a record, in today's shape. Throws `unavailable` for a newer schema (a later release wrote it and
 * will read it again), `UnreadableState` for what is no session.
 */
export function readState(record: StoredRecord, { steps }: Schemas = SCHEMAS): Session {
  if (record.schema > steps.length + 1) {
    throw new Problem('unavailable', 'this conversation was kept by a newer version', { retry_after: 30 });
  }
  if (!(record.schema >= 1)) throw new UnreadableState(`nothing reads schema ${record.schema}`);
  const state = steps.slice(record.schema - 1).reduce((older, { up }) => up(older), parse(record.state));
  const { session_id, memory } = state;
  if (typeof session_id !== 'string' || (memory !== undefined && !isState(memory))) {
    throw new UnreadableState('no session');
  }
  const { epoch, version, created_at, expires_at } = record;
  const fresh = freshSession({ session_id, epoch, now: created_at });
  const { messages = [] } = state;
  return {
    ...fresh,
    ...state,
    messages: Array.isArray(messages) ? messages.map(unfold) : [],
    memory: { ...fresh.memory, ...memory },
    epoch,
    version,
    created_at: new Date(created_at).toISOString(),
    expires_at: new Date(expires_at).toISOString(),
  };
}

/**
 * The session as JSON, in the schema that is written and within `MAX_STATE_BYTES`: of very long messages the oldest are
 * forgotten first. What the record says itself and what a fresh session has anyway is left out: it would be a fifth of
 * what most sessions weigh.
 */
export function writeState(session: Session, schemas: Schemas = SCHEMAS): string {
  const { session_id, epoch, version, created_at, expires_at, memory, ...rest } = session;
  const usual = { ...USUAL, last_activity: created_at };
  const told: State = {
    session_id,
    ...without(usual, { ...rest, messages: rest.messages.map(fold) }),
    memory: without(usual.memory, memory),
  };
  const state = JSON.stringify(
    schemas.steps.slice(schemas.writes - 1).reduceRight((newer, { down }) => down(newer), told),
  );
  if (!tooLarge({ state })) return state;
  const lighter = shed(session);
  return lighter ? writeState(lighter, schemas) : state;
}

/** The session without its oldest line, or, when none is left, without its oldest step of undo. */
function shed(session: Session): Session | undefined {
  const { messages, memory } = session;
  if (messages.length > 0) return { ...session, messages: messages.slice(1) };
  if (memory.earlier.length === 0) return undefined;
  return { ...session, memory: { ...memory, earlier: memory.earlier.slice(1) } };
}

/** A line without the names of its fields, which weigh as much as a short sentence. */
type Folded = [
  role: Message['role'],
  text: string,
  at: string,
  message_id: string,
  listing_ids?: string[] | null,
  version?: number,
];

const FOLDED = new Set(['role', 'text', 'at', 'message_id', 'listing_ids', 'version']);

function fold(line: Message): Message | Folded {
  const { role, text, at, message_id, listing_ids, version } = line;
  // Fields of a later release are kept by their names.
  for (const field in line) if (!FOLDED.has(field)) return line;
  if (version !== undefined) return [role, text, at, message_id, listing_ids ?? null, version];
  return listing_ids ? [role, text, at, message_id, listing_ids] : [role, text, at, message_id];
}

function unfold(line: Message | Folded): Message {
  if (!Array.isArray(line)) return line;
  const [role, text, at, message_id, listing_ids, version] = line;
  return {
    role,
    text,
    at,
    message_id,
    ...(listing_ids && { listing_ids }),
    ...(version !== undefined && { version }),
  };
}

/** What nobody has spoken in yet; only compared with. */
const USUAL = freshSession({ session_id: '', epoch: '', now: 0 });

/**
 * `value` with its usual fields undefined, which JSON leaves out and which is cheaper than an object without them. Only
 * nothing, simple values and empty ones are ever usual.
 */
function without(usual: State, value: State): State {
  const told: State = {};
  for (const field of Object.keys(value)) {
    const content = value[field];
    told[field] = alike(content, usual[field]) ? undefined : content;
  }
  return told;
}

function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null) return a === b;
  return isEmpty(a) && isEmpty(b) && Array.isArray(a) === Array.isArray(b);
}

function parse(text: string): State {
  try {
    const state: unknown = JSON.parse(text);
    if (isState(state)) return state;
  } catch {
    // Falls through: what it says may be private, so no cause goes on.
  }
  throw new UnreadableState('no JSON object');
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
