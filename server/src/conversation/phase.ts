// The phase of the sale, as a table: how far the visitor has come, by what the visitor does.
import type { Phase } from '../contract.ts';

/** What moves the phase. */
export const PHASE_EVENTS = [
  /** Looks for homes. */
  'search',
  /** Asks about one home, likes or compares. */
  'interest',
  /** Objects, or asks what it would cost a month. */
  'terms',
  /** Wants a visit or a person. */
  'contact',
  /** Says no to a visit, or "not now". */
  'decline',
  /** Starts over. */
  'restart',
] as const;
export type PhaseEvent = (typeof PHASE_EVENTS)[number];

const TABLE: Record<Phase, Record<PhaseEvent, Phase>> = {
  discovery: {
    search: 'discovery',
    interest: 'evaluation',
    terms: 'negotiation',
    contact: 'closing',
    decline: 'discovery',
    restart: 'discovery',
  },
  evaluation: {
    search: 'evaluation',
    interest: 'evaluation',
    terms: 'negotiation',
    contact: 'closing',
    decline: 'evaluation',
    restart: 'discovery',
  },
  negotiation: {
    search: 'evaluation',
    interest: 'negotiation',
    terms: 'negotiation',
    contact: 'closing',
    decline: 'evaluation',
    restart: 'discovery',
  },
  closing: {
    search: 'evaluation',
    interest: 'closing',
    terms: 'negotiation',
    contact: 'closing',
    decline: 'evaluation',
    restart: 'discovery',
  },
};

export const nextPhase = (phase: Phase, event: PhaseEvent): Phase => TABLE[phase][event];
