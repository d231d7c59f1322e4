import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import type { Language, Reply } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { type Talk, talk } from '../turn/testing.ts';
import { catalogueOf, HOMES, RENTED } from '../turn/testing-homes.ts';
import { openers } from './suggestions.ts';

const CODES = Object.keys(LANGUAGES) as Language[];
const catalogue = catalogueOf([...HOMES, RENTED]);
const here = (language: Language) => ({ catalogue, language, say: LANGUAGES[language].replies });

/** Taps a suggestion the way the widget does. */
function follow(visitor: Talk, { label, query, action }: Reply['suggestions'][number]) {
  return action ? visitor.tap({ ...action, label }) : visitor.say(query ?? label);
}

describe.each(CODES)('in %s', (language) => {
  test('every opener finds homes when it is typed', () => {
    const found = openers(here(language), 4);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { query, filters, n } of found) {
      const { reply, session } = talk({ catalogue, locale: language }).say(query);
      expect(session.current_filters, query).toEqual(filters);
      expect(reply.cards.length, query).toBe(Math.min(n, 4));
      expect(reply.lang).toBe(language);
    }
  });

  test('who taps the first suggestion again and again sees three homes, a refinement and a comparison', () => {
    const visitor = talk({ catalogue, locale: language });
    const [first] = openers(here(language), 4);
    let result = visitor.say(first?.query ?? '');
    const seen = new Set<string>();
    let refined = false;
    let compared = false;
    for (let tap = 0; tap < 6; tap++) {
      for (const { id } of result.reply.cards) seen.add(id);
      compared ||= result.reply.comparison !== undefined;
      const [next] = result.reply.suggestions;
      if (!next) break;
      const before = Object.keys(visitor.session().current_filters).length;
      result = follow(visitor, next);
      refined ||=
        Object.keys(visitor.session().current_filters).length > before && result.reply.cards.length > 0;
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
    expect({ refined, compared }).toEqual({ refined: true, compared: true });
  });

  test('the words on a suggestion are understood as what they promise', () => {
    const { suggest } = LANGUAGES[language].replies;
    const asks = (query: string) => {
      const visitor = talk({ catalogue, locale: language });
      visitor.say(openers(here(language), 1)[0]?.query ?? '');
      return visitor.say(query).session.last_intent;
    };
    expect(asks(suggest.visit())).toBe('book_visit');
    expect(asks(suggest.person())).toBe('human_handover');
    expect(asks(suggest.emi())).toBe('financing');
    expect(asks(suggest.more())).toBe('more_results');
  });
});

test('no suggestion that is tapped finds nothing, wherever one wanders', () => {
  void fc.assert(
    fc.property(
      fc.constantFrom(...CODES),
      fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 }),
      (language, taps) => {
        const visitor = talk({ catalogue, locale: language });
        let { reply } = visitor.say(openers(here(language), 4)[(taps[0] ?? 0) % 3]?.query ?? '');
        for (const choice of taps) {
          const next = reply.suggestions[choice % Math.max(1, reply.suggestions.length)];
          if (!next) break;
          const result = follow(visitor, next);
          expect(result.effects, next.label).not.toContainEqual({ type: 'zero_result' });
          expect(result.effects, next.label).not.toContainEqual({ type: 'not_understood' });
          reply = result.reply;
        }
      },
    ),
    { numRuns: runs(20) },
  );
});
