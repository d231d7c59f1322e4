// Releases: today's, and three that could follow it, for tests of two neighbours that serve one session in turn.
import type { Session } from '../src/conversation/session.ts';
import { SCHEMAS, type Schemas } from '../src/sessions/schema.ts';
import type { TurnInput, TurnResult } from '../src/turn/turn.ts';
import { echoTurn } from './echo.ts';

type Release = { schemas: Schemas; turn: (input: TurnInput) => TurnResult };

/** Tomorrow engagement counts in tenths: a field that changes its meaning, which today's release would misread. */
const inTenths: Schemas['steps'][number] = {
  up: ({ engagement_score = 0, ...state }) => ({ ...state, engagement_score: Number(engagement_score) * 10 }),
  down: ({ engagement_score = 0, ...state }) => ({
    ...state,
    engagement_score: Number(engagement_score) / 10,
  }),
};
const steps = [...SCHEMAS.steps, inTenths];

export const RELEASES = {
  today: { schemas: SCHEMAS, turn: echoTurn },
  /** Has a field more, in the session and in its memory. */
  'adds fields': { schemas: SCHEMAS, turn: withLaterFields },
  /** Reads the next schema and goes on writing the one that today's release reads. */
  'reads the next': { schemas: { steps, writes: SCHEMAS.writes }, turn: tenTimes(echoTurn) },
  /** Writes the next schema. */
  'writes the next': { schemas: { steps, writes: SCHEMAS.writes + 1 }, turn: tenTimes(withLaterFields) },
} as const satisfies Record<string, Release>;

export type ReleaseName = keyof typeof RELEASES;

/** How many turns counted them. */
export type LaterFields = { later_turns?: number; memory?: { later_turns?: number } };

function withLaterFields(input: TurnInput): TurnResult {
  const result = echoTurn(input);
  const { later_turns = 0, memory } = result.session as Session & LaterFields;
  const later = {
    later_turns: later_turns + 1,
    memory: { ...memory, later_turns: (memory.later_turns ?? 0) + 1 },
  };
  return { ...result, session: { ...result.session, ...later } };
}

function tenTimes(turn: Release['turn']): Release['turn'] {
  return (input) => {
    const { session, ...result } = turn(input);
    return { ...result, session: { ...session, engagement_score: input.session.engagement_score + 10 } };
  };
}
