import { describe, expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { talk } from '../turn/testing.ts';
import { catalogueOf, HOMES, RENTED } from '../turn/testing-homes.ts';
import { openers } from './suggestions.ts';
import { teach } from './teach.ts';

const CODES = Object.keys(LANGUAGES) as Language[];
const catalogue = catalogueOf([...HOMES, RENTED]);
const here = (language: Language) => ({ catalogue, language, say: LANGUAGES[language].replies });

test('a kind that no home states is not offered', () => {
  const untold = catalogueOf(HOMES.map(({ possession: _, possession_date: __, ...home }) => home));
  const offered = openers({ ...here('en'), catalogue: untold }, 20);
  expect(offered.filter(({ filters }) => filters.possession)).toEqual([]);
});

describe.each(CODES)('in %s', (language) => {
  const { groups: words, emi } = LANGUAGES[language].replies.suggest;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const groups = { find: capital(words.find), ask: capital(words.ask), decide: capital(words.decide) };
  const of = (group: string, taught = teach(here(language))) =>
    taught.flatMap((suggestion) => (suggestion.group === group ? (suggestion.query ?? '') : []));
  const asked = (query: string, page?: { listing: { id: string } }) =>
    talk({ catalogue, locale: language }).say(query, page);

  test('two searches that find homes, a question and two decisions, each answered', () => {
    expect(of(groups.find)).toEqual(
      openers(here(language), 4)
        .slice(0, 2)
        .map(({ query }) => query),
    );
    const [cost] = of(groups.ask).map((query) => asked(query));
    expect(cost?.session.last_intent).toMatch(/price_query|area_query/);
    expect(cost?.reply.text).toMatch(/₹/);
    const unpriced = catalogueOf(HOMES.map(({ price: _, ...home }) => home));
    const [project] = of(groups.ask, teach({ ...here(language), catalogue: unpriced }));
    expect(asked(project ?? '').session.last_intent).toBe('project_detail');
    const [areas, loan] = of(groups.decide).map((query) => asked(query));
    expect(areas?.session.last_intent).toMatch(/compare|area_query/);
    for (const { name } of catalogue.places.localities.slice(0, 2))
      expect(areas?.reply.text).toMatch(new RegExp(`${name}|₹`));
    expect(loan?.session.last_intent).toBe('financing');
    expect(loan?.reply.text).toMatch(/8\.5/);
    for (const { group, query } of teach(here(language)))
      expect(asked(query ?? '').effects, group).not.toContainEqual({ type: 'not_understood' });
  });

  test('on a listing’s page the first ones are about it', () => {
    const page = { listing: { id: 'palm' } };
    const taught = teach(here(language), catalogue.byId('palm'));
    expect(taught.map(({ group }) => group)).toEqual([groups.ask, groups.find, groups.find, groups.decide]);
    const [this_home, cheaper, , loan] = taught.map(({ query }) => asked(query ?? '', page));
    expect(this_home?.reply.cards.map(({ id }) => id)).toEqual(['palm']);
    expect(cheaper?.reply.cards.map(({ id }) => id)).toEqual(['lake-b', 'lake-a']);
    expect(loan?.session.last_intent).toBe('financing');
    expect(taught.at(-1)?.query).toBe(emi());
  });

  test('“what can you do?” teaches the same', () => {
    const what = {
      en: 'what can you do?',
      hi: 'आप क्या कर सकते हैं?',
      'hi-Latn': 'aap kya kar sakte ho?',
      kn: 'ನೀವು ಏನು ಮಾಡಬಹುದು?',
      'kn-Latn': 'neevu enu madabahudu?',
    };
    expect(asked(what[language]).reply.suggestions).toEqual(teach(here(language)));
  });
});
