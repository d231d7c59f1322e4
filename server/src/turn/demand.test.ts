import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../conversation/session.ts';
import type { Effect } from '../effects/effect.ts';
import { BUDGETS, stepOf } from './demand.ts';
import { talk } from './testing.ts';
import type { TurnResult } from './turn.ts';

const asked = ({ effects }: TurnResult): string[] =>
  effects
    .filter((effect): effect is Extract<Effect, { type: 'first_asked' }> => effect.type === 'first_asked')
    .map(({ what, subject }) => `${what} ${subject}`);

describe('what a conversation asks for', () => {
  test('is counted by place, rooms and budget, each once however often it is asked', () => {
    const ada = talk();
    expect(asked(ada.say('2bhk in whitefield under 90 lakh'))).toEqual(
      expect.arrayContaining(['place Whitefield', 'home |2|Whitefield', 'budget buy|4', 'step saw']),
    );
    expect(asked(ada.say('under 95 lakh'))).toEqual([]);
    expect(asked(ada.say('3bhk in whitefield')).filter((one) => one.startsWith('place'))).toEqual([]);
  });

  test('a place of the gazetteer that is not listed is counted by its name', () => {
    expect(asked(talk().say('3bhk in sarjapur road')).filter((one) => one.startsWith('home'))).toEqual([
      expect.stringMatching(/^home \|3\|Sarjapur/),
    ]);
  });

  test('topics that nobody can answer, and facts that no listing states', () => {
    const ada = talk();
    ada.say('2bhk in whitefield');
    expect(asked(ada.say('are there schools near the first one?'))).toContain('topic schools');
    const facts = asked(ada.say('what is the khata of the first one?'));
    expect(facts.filter((one) => one.startsWith('fact '))).toHaveLength(1);
  });

  test('how far it came', () => {
    const ada = talk({ book: 'open' });
    expect(asked(ada.say('2bhk in whitefield'))).toContain('step saw');
    expect(asked(ada.say('tell me about the first one'))).toContain('step one');
    expect(asked(ada.say('book a visit'))).toContain('step wanted');
    const visit = {
      kind: 'visit' as const,
      reference: 'A1',
      state: 'asked' as const,
      listing_ids: [],
      page_url: 'https://chat.acme.example/visit/x',
    };
    expect(asked(ada.tap({ type: 'visit_asked', visit, label: 'x' } as never))).toContain('step left');
  });

  test('holds no word of a visitor’s, and stays small', () => {
    const ada = talk();
    const lines = ['flat near xyzzyville', 'my name is Zebulon', 'call me on 98450 11122', 'hi from Zebulon'];
    for (const line of lines)
      for (const one of asked(ada.say(line))) expect(one).not.toMatch(/xyzzy|zebulon|98450/i);
    for (let n = 1; n <= 60; n++) ada.say(`${(n % 4) + 1}bhk under ${20 + n * 9} lakh in whitefield`);
    expect(ada.session().memory.counted?.length).toBeLessThanOrEqual(BOUNDS.counted);
  });
});

test('every sum stands in one step, and steps rise with the sum', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('buy' as const, 'rent' as const),
      fc.nat({ max: 200_000_000 }),
      fc.nat({ max: 200_000_000 }),
      (purpose, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(stepOf(purpose, less)).toBeLessThanOrEqual(stepOf(purpose, more));
        const step = stepOf(purpose, more);
        expect(more).toBeLessThanOrEqual(BUDGETS[purpose][step] ?? Number.POSITIVE_INFINITY);
        if (step > 0) expect(more).toBeGreaterThan(BUDGETS[purpose][step - 1] as number);
      },
    ),
  );
});
