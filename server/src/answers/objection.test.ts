import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { talk } from '../turn/testing.ts';
import { catalogueOf, HOMES, RENTED } from '../turn/testing-homes.ts';

const catalogue = catalogueOf([...HOMES, RENTED]);

describe('an objection', () => {
  test('to the price offers only what costs less than all that is shown', () => {
    const ada = talk({ catalogue });
    const shown = ada.say('2bhk in Whitefield to buy').reply.cards;
    const lowest = Math.min(...shown.flatMap(({ price }) => price ?? []));
    for (const { action } of ada.say('too expensive').reply.suggestions)
      if (action?.type === 'apply') expect(action.filters.budget_max).toBeLessThan(lowest);
  });

  test('beside what is told of oneself it is answered all the same', () => {
    const ada = talk({ catalogue });
    ada.say('2bhk in Whitefield to buy');
    const { reply } = ada.say('these are all too small, we are a family of four');
    expect(reply.text).toMatch(/^Then something larger\. I can offer: /);
    expect(reply.suggestions.length).toBeGreaterThan(0);
  });

  test('to the rent keeps to rent', () => {
    const ada = talk({ catalogue });
    ada.say('homes to rent');
    expect(ada.say('the rent is too high').session.current_filters.purpose).toBe('rent');
  });

  test('to the way to work remembers where that is, and offers what is nearer by its distance', () => {
    const ada = talk({ catalogue });
    ada.say('2bhk in Kadugodi to buy');
    const { session, reply } = ada.say('too far from my office in Whitefield');
    expect(session.memory.works).toEqual(['Whitefield']);
    expect(session.current_filters.exclude_locality).toBeUndefined();
    expect(reply.text).toContain('from Whitefield');
  });

  test('is never answered by an offer that finds nothing or drops a wish unsaid', () => {
    const wishes = [
      '2bhk to buy',
      '3bhk',
      '2bhk in Whitefield',
      'villa to buy',
      'homes to rent',
      '2bhk under 90 lakh',
    ];
    const complaints = [
      'too expensive',
      'too small',
      'too big',
      'too far',
      'not ready, cant wait',
      'dont like these',
    ];
    void fc.assert(
      fc.property(
        fc.constantFrom(...wishes),
        fc.array(fc.constantFrom(...complaints), { minLength: 1, maxLength: 3 }),
        (wish, said) => {
          const ada = talk({ catalogue });
          ada.say(wish);
          for (const complaint of said) {
            const { reply, session } = ada.say(complaint);
            for (const { action } of reply.suggestions) {
              if (action?.type !== 'apply') continue;
              expect(catalogue.count(action.filters), `${wish}, ${complaint}`).toBeGreaterThan(0);
              const { purpose } = session.current_filters;
              if (purpose) expect(action.filters.purpose).toBe(purpose);
            }
          }
        },
      ),
      { numRuns: runs(15) },
    );
  });
});
