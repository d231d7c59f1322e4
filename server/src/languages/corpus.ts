// For tests: a language's phrases, value first: said({ budget_max: 8_000_000 }, ['under 80 lakh', '80 lakh tak']).
import { expect, onTestFailed, test } from 'vitest';
import type { Filters, Intent, Language, ObjectionTopic } from '../contract.ts';
import { applyChanges } from '../conversation/changes.ts';
import type { Fact } from '../facts/index.ts';
import { catalogueOf, HOMES, home, MONDAY, RENTED } from '../turn/testing-homes.ts';
import type { Context } from '../understand/draft.ts';
import { explainHeard, explainWords } from '../understand/explain.ts';
import { hearWhole, hearWords } from '../understand/hear.ts';
import type { FilterChange, Reference } from '../understand/understanding.ts';
import type { AreaAsk } from './areas.ts';
import type { Topic } from './topics.ts';

const LOCALITIES = [
  'Indiranagar',
  'Bellandur',
  'JP Nagar',
  'HSR Layout',
  'Electronic City',
  'Marathahalli',
  'Jayanagar',
];

const catalogue = catalogueOf([
  ...HOMES,
  RENTED,
  ...LOCALITIES.map((locality) => home({ id: locality, locality, price: 9_000_000 })),
]);

type Shift = Pick<FilterChange & { op: 'shift' }, 'measure' | 'direction' | 'by'>;
type Point = Reference extends infer R ? (R extends Reference ? Omit<R, 'words'> : never) : never;

/** The words of one language, each phrase a test of its own; `standing` are the filters set before. */
export function corpus(language: Language) {
  const hear = (phrase: string, standing: Filters = {}) => {
    const context: Context = {
      catalogue,
      now: MONDAY,
      session: { current_filters: standing, memory: { language, focus: [] } },
    };
    onTestFailed(() => {
      const lines = [...explainWords(phrase), ...explainHeard(hearWords(phrase, context))];
      console.log(lines.join('\n'));
    });
    const heard = hearWhole(phrase, context);
    // What a language says is taken for no other.
    expect([language, undefined]).toContain(heard.language);
    return heard;
  };
  const each = (phrases: readonly string[], judge: (phrase: string) => void) =>
    test.each(phrases)('%s', (phrase) => judge(phrase));

  return {
    /** These filters and no others stand after it. */
    said(filters: Filters, phrases: readonly string[], standing: Filters = {}) {
      each(phrases, (phrase) => {
        const { changes, absent, doubtful, unclear_amounts } = hear(phrase, standing);
        const after = applyChanges(
          { filters: standing, words: {} },
          changes.filter((change) => change.op !== 'shift'),
          false,
        );
        expect({ ...after.filters, absent, doubtful, unclear_amounts }).toEqual({
          ...filters,
          absent: [],
          doubtful: [],
          unclear_amounts: [],
        });
      });
    },
    shifts(shift: Shift, phrases: readonly string[]) {
      each(phrases, (phrase) => {
        expect(hear(phrase).changes.map(({ words: _words, ...change }) => change)).toEqual([
          { op: 'shift', ...shift },
        ]);
      });
    },
    /** It is this that is wanted first. */
    means(intent: Intent, phrases: readonly string[]) {
      each(phrases, (phrase) => {
        const { intents, changes } = hear(phrase);
        expect({ intent: intents[0], changes }).toEqual({ intent, changes: [] });
      });
    },
    asks(fact: Fact, phrases: readonly string[]) {
      each(phrases, (phrase) => expect(hear(phrase).facts).toContain(fact));
    },
    /** What a catalogue seldom states; it changes no filter. */
    topic(topic: Topic, phrases: readonly string[]) {
      each(phrases, (phrase) => {
        const { topics, changes } = hear(phrase);
        expect({ topics, changes }).toEqual({ topics: [topic], changes: [] });
      });
    },
    market(ask: AreaAsk, filters: Filters, phrases: readonly string[]) {
      each(phrases, (phrase) => {
        const { area, changes } = hear(phrase);
        expect({ area, changes }).toEqual({ area: { ask, filters }, changes: [] });
      });
    },
    objects(topic: ObjectionTopic, phrases: readonly string[]) {
      each(phrases, (phrase) => {
        const { objections, changes } = hear(phrase);
        expect({ topics: objections.map((one) => one.topic), changes }).toEqual({
          topics: [topic],
          changes: [],
        });
      });
    },
    points(reference: Point, phrases: readonly string[]) {
      each(phrases, (phrase) => {
        expect(hear(phrase).references.map(({ words: _words, ...point }) => point)).toEqual([reference]);
      });
    },
    wantsLanguage(wanted: Language, phrases: readonly string[]) {
      each(phrases, (phrase) => expect(hear(phrase).language_wanted).toBe(wanted));
    },
    absent(name: string, phrases: readonly string[]) {
      each(phrases, (phrase) => expect(hear(phrase).absent.map((place) => place.name)).toEqual([name]));
    },
    sensitive(topic: string, phrases: readonly string[]) {
      each(phrases, (phrase) => expect(hear(phrase).sensitive).toBe(topic));
    },
    /** Looks like a wish about homes and is none. */
    meansNothing(phrases: readonly string[]) {
      each(phrases, (phrase) => {
        const { changes, absent, doubtful, unclear_amounts, references } = hear(phrase);
        expect({ changes, absent, doubtful, unclear_amounts, references }).toEqual({
          changes: [],
          absent: [],
          doubtful: [],
          unclear_amounts: [],
          references: [],
        });
      });
    },
  };
}
