import { describe, expect, test } from 'vitest';
import type { Listing } from '../catalogue/listing.ts';
import { bhk, ids, inPlace, looking, talk, upTo } from '../turn/testing.ts';
import { catalogueOf, home, NOBODY, SITE } from '../turn/testing-homes.ts';
import type { FilterChange } from '../understand/understanding.ts';

describe('a search', () => {
  test('says how many and what was applied, and shows the best with why they matched', () => {
    const { reply, chips } = talk().mean({
      intents: ['search'],
      changes: [bhk(2), inPlace('Whitefield'), upTo(9_000_000)],
    });
    expect(reply.text).toBe('4 homes found: 2 BHK in Whitefield, up to ₹90 L.');
    expect(reply.cards).toHaveLength(4);
    expect(reply.cards[1]).toMatchObject({
      number: 2,
      name: 'Lakeside Court, A-1',
      price_text: '₹55 L',
      area: 980,
      area_basis: 'carpet',
      possession: 'ready to move',
      rera_id: 'PRM/KA/RERA/0001',
      why: ['2 BHK', 'Whitefield', '₹55 L is within your budget'],
    });
    expect(chips.map(({ label }) => label)).toEqual(['2 BHK', 'Whitefield', 'up to ₹90 L']);
  });

  test('goes on across "more", numbered on, none shown twice, to a clear end', () => {
    const visitor = looking();
    const second = visitor.mean({ intents: ['more_results'] });
    expect(second.reply.text).toBe('Here are 5 to 6 of 6.');
    expect(second.reply.cards.map(({ number }) => number)).toEqual([5, 6]);
    expect(visitor.mean({ intents: ['more_results'] }).reply.text).toBe(
      'That was all 6 of them. Close to it: 2 in Kadugodi, 2.5 km away · 2 for 3 BHK.',
    );
  });

  test('shows a hundred homes at most, then narrows', () => {
    const many = Array.from({ length: 120 }, (_, i) =>
      home({ id: `h${i}`, name: `Home ${i}`, price: 5_000_000 + i * 1000 }),
    );
    const visitor = talk({ catalogue: catalogueOf(many) });
    visitor.mean({ intents: ['search'], changes: [bhk(2)] });
    let last = '';
    for (let i = 0; i < 26; i++) last = visitor.mean({ intents: ['more_results'] }).reply.text;
    expect(last).toBe('You have seen 100 homes now. Shall we narrow it down?');
    expect(visitor.session().memory.seen).toHaveLength(100);
  });

  test('marks homes that do not state what was asked, after the matches', () => {
    const { reply } = talk().mean({
      intents: ['search'],
      changes: [
        { op: 'set', filter: 'locality', value: ['Hebbal'], words: 'hebbal' },
        { op: 'set', filter: 'possession', value: 'ready', words: 'ready' },
      ],
    });
    expect(reply.text).toBe(
      '1 home found: homes in Hebbal, ready to move. 1 more does not state possession; it is marked.',
    );
    expect(reply.cards.map(({ why }) => why)).toEqual([['Hebbal', 'ready to move'], ['Hebbal']]);
    expect(reply.cards.map(({ unstated_text }) => unstated_text)).toEqual([
      undefined,
      'possession: not stated',
    ]);
    expect(reply.cards[1]?.name).toBe('2 BHK in Hebbal');
  });

  test('says when no home of the catalogue states a filter, and does not empty the list', () => {
    const { reply } = talk().mean({
      intents: ['search'],
      changes: [
        { op: 'set', filter: 'bhk', value: [2], words: '2bhk' },
        { op: 'set', filter: 'locality', value: ['Whitefield'], words: 'whitefield' },
        { op: 'set', filter: 'bathrooms_min', value: 2, words: '2 bath' },
      ],
    });
    expect(reply.text).toBe(
      '6 homes found: 2 BHK in Whitefield. The homes here do not state bathrooms (2 bathrooms or more), so I could not filter by it.',
    );
  });

  test('counts nothing as found by what no home states, and says on what ground land is land', () => {
    const untyped = (id: string, rest: Partial<Listing>) =>
      home({ id, price: 5_000_000, type: undefined, ...rest });
    const visitor = talk({
      catalogue: catalogueOf([
        untyped('a', { bhk: undefined, area: 1200, area_basis: 'plot' }),
        untyped('b', { area: 900, area_basis: 'carpet' }),
      ]),
    });
    const flats = visitor.say('flat with lift in whitefield');
    expect(flats.reply.text).toBe(
      '1 home found: homes in Whitefield. The homes here do not state the type of home (apartment) and amenities (lift), so I could not filter by it.',
    );
    const plots = visitor.say('start over, any plot?');
    expect(plots.reply.text).toContain(
      '1 plot found: plots. Plot here means a plot area and no bedrooms: the type itself is not stated.',
    );
    expect(plots.reply.cards[0]).toMatchObject({ why: ['plot'] });
  });

  test('figures of an area leave out what no home states, and say so', () => {
    const visitor = talk({ catalogue: catalogueOf([home({ id: 'a', price: 5_000_000, type: undefined })]) });
    expect(visitor.say('average price of flats in Whitefield').reply.text).toMatch(
      /^Whitefield, to buy: .*The homes here do not state the type of home \(apartment\), so I could not filter by it\.$/,
    );
    expect(visitor.say('2bhk on 5th floor').reply.text).toContain('do not state the floor (floor 5)');
  });

  test('takes a possession date gone by for neither ready nor upcoming', () => {
    const visitor = looking();
    const { reply } = visitor.mean({ intents: ['more_results'] });
    expect(reply.cards[1]).toMatchObject({ id: 'maple', possession: 'was due Dec 2018, please ask' });
  });

  test('a price range for what was described', () => {
    const { reply } = talk().mean({ intents: ['price_query'], changes: [bhk(2), inPlace('Whitefield')] });
    expect(reply.text).toBe('2 BHK in Whitefield: 6 homes from ₹55 L to ₹1.12 Cr.');
    expect(reply.cards).toHaveLength(4);
  });
});

describe('nothing found', () => {
  test('names the filters, the smallest relaxation with amount and count, and what dropping each would find', () => {
    const visitor = looking();
    const { reply, effects, session } = visitor.mean({ intents: ['search'], changes: [upTo(4_000_000)] });
    expect(reply.text).toBe(
      'I found nothing for this: 2 BHK in Whitefield, up to ₹40 L. Close to it: 1 at ₹55 L (₹15 L more).',
    );
    expect(reply.suggestions.map(({ label }) => label)).toEqual([
      '1 at ₹55 L (₹15 L more)',
      'Without “up to ₹40 L” (6)',
    ]);
    // The home that the offer leads to is there to look at.
    expect(reply.cards.map(({ id }) => id)).toEqual(['lake-a']);
    expect(effects).toContainEqual({ type: 'zero_result' });
    expect(session.current_filters.budget_max).toBe(4_000_000);
  });

  test('a relaxation is applied by a tap, or by "yes"', () => {
    const visitor = looking();
    const { reply } = visitor.mean({ intents: ['search'], changes: [upTo(4_000_000)] });
    const action = reply.suggestions[0]?.action;
    expect(ids(visitor.tap(action as NonNullable<typeof action>))).toEqual(['lake-a']);
    visitor.mean({ intents: ['undo'] });
    visitor.mean({ intents: ['search'], changes: [upTo(4_100_000)] });
    expect(ids(visitor.mean({ intents: ['affirm'] }))).toEqual(['lake-a']);
  });

  test('a place that is absent is said to be, never turned into another, and kept out of the filters', () => {
    const { reply, session } = talk().mean({
      intents: ['search'],
      changes: [bhk(2)],
      absent: [{ name: 'Powai', city: false, words: 'powai' }],
    });
    expect(reply.text).toBe(
      'Powai is not in this catalogue, which covers Bengaluru. Elsewhere there are 10 homes: 2 BHK.',
    );
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual({ bhk: [2] });
    expect(reply.suggestions[0]).toMatchObject({ label: '6 in Whitefield', action: { type: 'apply' } });
  });

  test('an absent locality that is known points to its neighbours, with distance', () => {
    const { reply } = talk().mean({
      intents: ['search'],
      absent: [{ name: 'Varthur', city: false, words: 'varthur' }],
    });
    expect(reply.text).toMatch(
      /^We have no homes in Varthur now\. The nearest we have: \d+ in \w+, [\d.]+ km away/,
    );
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(reply.cards.map(({ locality }) => locality)).not.toContain('Hebbal');
  });

  test('another city is said to be one, and does not empty later searches', () => {
    const { reply, session } = talk().mean({
      intents: ['search'],
      changes: [bhk(3), { op: 'set', filter: 'city', value: 'Pune', words: 'pune' }],
      absent: [{ name: 'Pune', city: true, words: 'pune' }],
    });
    expect(reply.text).toContain('We have no homes in Pune; this catalogue covers Bengaluru.');
    expect(session.current_filters).toEqual({ bhk: [3] });
  });

  test('an absent place beside one that is there is only noted', () => {
    const { reply } = talk().mean({
      intents: ['search'],
      changes: [inPlace('Kadugodi')],
      absent: [{ name: 'Powai', city: false, words: 'powai' }],
    });
    expect(reply.text).toBe(
      'Powai is not in this catalogue, which covers Bengaluru. 2 homes found: homes in Kadugodi.',
    );
  });

  test.each([
    ['anywhere near Kadugodi or Varthur', ['Kadugodi'], /^We have no homes in Varthur now\. 2 homes found/],
    ['flats in Kadugodi or Xanadupura', ['Kadugodi'], /^Xanadupura is not in this catalogue/],
    ['kadugodi ya xanadupura mein flat', ['Kadugodi'], /^Xanadupura mein/],
    ['ಕಾಡುಗೋಡಿ ಅಥವಾ ಕ್ಸನಡು ಹತ್ತಿರ ಮನೆ', ['Kadugodi'], /^ಕ್ಸನಡಿನಲ್ಲಿ/],
  ])('%s: the place that is known stands', (said, locality, told) => {
    const { reply, session } = talk().say(said);
    expect(session.current_filters.locality).toEqual(locality);
    expect(reply.text).toMatch(told);
  });

  test.each([
    ['plot on Mysore road', 'Mysore Road'],
    ['mysuru rd house', 'Mysore Road'],
    ['mysuru main road flat', 'Mysore Road'],
    ['ghar mysore sadak par', 'Mysore Road'],
    ['ಮೈಸೂರು ರಸ್ತೆಯಲ್ಲಿ ಮನೆ', 'ಮೈಸೂರು ರಸ್ತೆ'],
    ['flat on chennai highway', 'Chennai Highway'],
  ])('%s: a road is no city', (said, road) => {
    const { reply, session } = talk().say(said);
    expect(reply.text).toContain(road);
    expect(reply.text).not.toContain('Mysuru;');
    expect(session.current_filters.city).toBeUndefined();
  });

  test('what has no point of its own is measured by its locality, a road by the localities on it', () => {
    const visitor = talk({
      catalogue: catalogueOf([
        home({ id: 'a', price: 5_000_000, lat: 12.97, lng: 77.75 }),
        home({ id: 'b', price: 6_000_000, locality: 'Hebbal' }),
      ]),
    });
    visitor.say('2bhk in whitefield');
    expect(visitor.say('how far is Christ University from it?').reply.text).toMatch(
      /is about \d+ km from Christ University \(Koramangala\)/,
    );
    expect(visitor.say('how far is Old Madras Road from it?').reply.text).toMatch(
      /km from Old Madras Road \([A-Z ]/i,
    );
    // The home in Hebbal states no coordinates.
    visitor.say('2bhk in hebbal');
    expect(visitor.say('how far is Christ University from it?').reply.text).toMatch(
      /^Hebbal is about \d+ km from Christ University \(Koramangala\)/,
    );
  });

  test('homes measured by one locality are told once', () => {
    const visitor = talk({
      catalogue: catalogueOf([home({ id: 'a', price: 5_000_000 }), home({ id: 'b', price: 6_000_000 })]),
    });
    visitor.say('2bhk in whitefield');
    expect(visitor.say('how far is Hebbal?').reply.text).toMatch(
      /^Whitefield is about \d+ km from Hebbal in a straight line\.$/,
    );
  });

  test('a locality or a landmark: near either', () => {
    const { session, reply } = talk().say('near Kadugodi or Manyata Tech Park');
    expect(session.current_filters).toEqual({ near: ['Manyata Tech Park', 'Kadugodi'] });
    expect(reply.cards.length).toBeGreaterThan(0);
  });

  test('a purpose that is not offered has its own answer', () => {
    const { reply } = looking().mean({
      intents: ['search'],
      changes: [{ op: 'set', filter: 'purpose', value: 'rent', words: 'rent' }],
    });
    expect(reply.text).toMatch(
      /^We have nothing to rent; all 13 homes here are for sale. Shall I ask the office\?$/,
    );
    expect(reply.suggestions[1]).toMatchObject({ label: '2 BHK in Whitefield, to buy (6)' });
  });

  test('nothing even relaxed: the nearest by price, and a person', () => {
    const changes: FilterChange[] = [
      { op: 'set', filter: 'bhk', value: [6], words: '6' },
      { op: 'set', filter: 'facing', value: 'west', words: 'west' },
      upTo(4_000_000),
    ];
    const { reply } = looking().mean({ intents: ['search'], changes });
    expect(reply.text).toContain(
      'These are the nearest by price. What they do not meet: 6 BHK, Whitefield, west-facing, up to ₹40 L. A person can tell you.',
    );
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(reply.contact?.phone).toBe(SITE.phone);
    const alone = looking({ site: NOBODY }).mean({ intents: ['search'], changes });
    expect(alone.reply.contact).toBeUndefined();
    expect(alone.reply.text).not.toContain('person');
  });
});

test('"closer" without a landmark asks to what', () => {
  const closer: FilterChange = { op: 'shift', measure: 'distance', direction: 'down', words: 'closer' };
  const visitor = looking();
  expect(visitor.mean({ intents: ['search'], changes: [closer] }).reply.text).toMatch(/^Closer to what\?/);
});

test('what is not offered does not hold up the next search', () => {
  const visitor = talk();
  expect(visitor.say('rent in whitefield under 30k').reply.text).toContain('nothing to rent');
  const { session, reply } = visitor.say('show hebbal');
  expect(session.current_filters).toEqual({ locality: ['Hebbal'] });
  expect(reply.cards.length).toBeGreaterThan(0);
});

test('"near my office" asks where that is, and searches by the rest', () => {
  const { reply, session } = talk().say('2bhk near my office');
  expect(reply.text).toMatch(/^Near which place\?/);
  expect(reply.cards.length).toBeGreaterThan(0);
  expect(session.current_filters.near).toBeUndefined();
});

test('a landmark across the city replaces the locality asked for before it', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  expect(visitor.say('near manyata tech park').session.current_filters).toEqual({
    bhk: [2],
    near: ['Manyata Tech Park'],
  });
  expect(visitor.say('in whitefield').session.current_filters).toEqual({
    bhk: [2],
    locality: ['Whitefield'],
  });
});

test('a negotiable price is not invented: the price, what is not stated, and a person', () => {
  const visitor = looking();
  visitor.say('tell me about the first one');
  const { reply } = visitor.say('is the price negotiable?');
  expect(reply.text).toContain('price ₹55 L');
  expect(reply.text).toContain('not stated');
  expect(reply.suggestions[0]?.label).toBe('Talk to a person');
});

test('a question about people is refused, whatever it asks besides', () => {
  const visitor = looking();
  const { reply } = visitor.say('muslim family ko milega kya');
  expect(reply.text).toMatch(/^Dharm, jaati/);
  expect(reply.cards).toEqual([]);
});
