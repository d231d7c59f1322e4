import { expect, test } from 'vitest';
import { PHASES } from '../contract.ts';
import { nextPhase, PHASE_EVENTS } from './phase.ts';

test('every phase is reached from the first, and every transition stands in the table', () => {
  const reached = new Set(['discovery']);
  for (let round = 0; round < PHASES.length; round++) {
    for (const phase of PHASES) {
      if (!reached.has(phase)) continue;
      for (const event of PHASE_EVENTS) reached.add(nextPhase(phase, event));
    }
  }
  expect([...reached].sort()).toEqual([...PHASES].sort());
});

test.each([
  ['discovery', 'search', 'discovery'],
  ['discovery', 'interest', 'evaluation'],
  ['evaluation', 'terms', 'negotiation'],
  ['negotiation', 'search', 'evaluation'],
  ['negotiation', 'interest', 'negotiation'],
  ['negotiation', 'contact', 'closing'],
  ['closing', 'decline', 'evaluation'],
  ['closing', 'restart', 'discovery'],
] as const)('%s, then %s: %s', (phase, event, next) => expect(nextPhase(phase, event)).toBe(next));
