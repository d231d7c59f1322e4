import { describe, expect, test } from 'vitest';
import { looking, nth, talk } from '../turn/testing.ts';
import { catalogueOf, HOMES, NOBODY, RENTED } from '../turn/testing-homes.ts';

describe('facts put together', () => {
  const asked = (facts: string[], references: ReturnType<typeof nth>[], more = {}) =>
    looking().mean({ intents: ['project_detail'], facts: facts as never, references, ...more }).reply.text;

  test('several of one home are one sentence', () => {
    expect(asked(['price', 'floor', 'brokerage'], [nth(1)])).toBe(
      'Lakeside Court, A-1: price ₹55 L, floor 3 of 9, brokerage not stated. Shall I ask the office?',
    );
  });

  test('one that no home states is said once', () => {
    expect(asked(['brokerage'], [nth(1), nth(2), nth(3)])).toBe(
      'None of the 3 listings says anything about the brokerage. Shall I ask the office about these 3: Lakeside Court, A-1, Lakeside Court, B-2 and Palm Grove?',
    );
  });

  test('addresses of many are told by their numbers, a brochure that none has once', () => {
    expect(asked(['photos', 'brochure'], [nth(1), nth(2), nth(3)])).toBe(
      'Photos: 1: /homes/lake-a/; 2 and 3 – not stated. Brochure: 1: https://acme.example/lake-a.pdf; 2 and 3 – not stated. Shall I ask the office about these 3: Lakeside Court, A-1, Lakeside Court, B-2 and Palm Grove?',
    );
    expect(asked(['brochure'], [nth(2), nth(3)])).toBe(
      'Neither of the 2 listings says anything about the brochure. Shall I ask the office about these 2: Lakeside Court, B-2 and Palm Grove?',
    );
  });

  test.each(['do any of these have a lift', 'photos of whatever you have'])(
    'who has something drops no budget: %s',
    (said) => {
      const guest = talk({ catalogue: catalogueOf([...HOMES]), strict: false });
      const before = guest.say('2bhk in whitefield under 1.5 crore').session.current_filters;
      expect(guest.say(said).session.current_filters).toEqual(before);
    },
  );

  test('an amenity of several is told by their numbers, what is not stated last', () => {
    expect(asked(['amenities'], [nth(1), nth(2), nth(4)], { about: { amenity: 'swimming pool' } })).toMatch(
      /^Swimming pool: 1 – yes; 2 – not listed; 4 – not stated\./,
    );
  });
});

describe('what is there in another form', () => {
  test('what says itself needs no label', () => {
    const text = looking().say('is the first one furnished, and parking for two?').reply.text;
    expect(text).not.toMatch(/furnishing (furnished|semi|unfurnished)|parking \d/i);
  });

  test('another measure of the area is told as such', () => {
    const text = looking().say('super built up area of the first one?').reply.text;
    expect(text).toMatch(/^The super built-up area of .* is not stated; what is stated is .*carpet/);
  });

  test('a distance is told to each place named, once, and to none that it stands in', () => {
    const { text } = looking().say(
      'how far is the first one from Hebbal, Whitefield, Kadugodi and Hebbal?',
    ).reply;
    expect(text.match(/km from Hebbal|from Hebbal/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(text).toContain('Kadugodi');
    expect(text).not.toMatch(/from Whitefield .*from Whitefield/);
  });

  test('an address ends at the locality, and it is said', () => {
    expect(looking().say('full address of the first one?').reply.text).toContain('not stated');
  });

  test('the best rate is told by the rate of each, the lowest first', () => {
    const ada = looking();
    const { reply, session } = ada.say('which of these has the best rate per sq ft?');
    const rates = [...reply.text.matchAll(/₹([\d,]+) per sq ft/g)].map(([, n = '']) =>
      Number(n.replaceAll(',', '')),
    );
    expect(rates.length).toBeGreaterThan(1);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(session.current_filters).toEqual(looking().session().current_filters);
  });

  test('the level of rents is asked beside a search to buy', () => {
    const ada = talk();
    ada.say('2bhk in Whitefield to buy');
    expect(ada.say('and what is the usual rent in Whitefield?').session.current_filters.purpose).toBe('buy');
  });
});

describe('answers from data alone', () => {
  const about = (facts: string[], n = 1, more = {}) =>
    looking().mean({ intents: ['project_detail'], facts: facts as never, references: [nth(n)], ...more })
      .reply.text;

  test('what is stated', () => {
    expect(about(['rera'])).toBe('The RERA number of Lakeside Court, A-1 is PRM/KA/RERA/0001.');
    expect(about(['maintenance'])).toBe('Maintenance for Lakeside Court, A-1 is ₹3,200 a month.');
    expect(about(['brochure'])).toBe('Brochure of Lakeside Court, A-1: https://acme.example/lake-a.pdf');
    expect(about(['price_per_area'])).toBe('Lakeside Court, A-1 comes to ₹5,612 per sq ft (carpet).');
    expect(about(['units'])).toBe('Homes listed at Lakeside Court, A-1: 3.');
    expect(about(['possession'], 2)).toBe('Possession of Lakeside Court, B-2: Jun 2028.');
  });

  test('what is not stated is said to be, with a person where there is one', () => {
    expect(about(['brokerage'])).toBe(
      'Brokerage: not stated for Lakeside Court, A-1. Shall I ask the office?',
    );
    const alone = looking({ site: NOBODY }).mean({
      intents: ['project_detail'],
      facts: ['brokerage'],
      references: [nth(1)],
    });
    expect(alone.reply.text).toBe('Brokerage: not stated for Lakeside Court, A-1.');
  });

  test('one amenity: yes, not listed, or not stated', () => {
    expect(about(['amenities'], 1, { about: { amenity: 'gym' } })).toBe(
      'Yes, Lakeside Court, A-1 lists gym.',
    );
    expect(about(['amenities'], 2, { about: { amenity: 'swimming pool' } })).toBe(
      'Lakeside Court, B-2 does not list swimming pool.',
    );
    expect(about(['amenities'], 4, { about: { amenity: 'gym' } })).toContain(
      'Gym: not stated for Orchid Heights.',
    );
  });

  test('distance only where both places have coordinates', () => {
    expect(about(['distance'], 1, { about: { landmark: 'Kadugodi' } })).toMatch(
      /^Lakeside Court, A-1 is about [\d.]+ km from Kadugodi in a straight line\.$/,
    );
    expect(about(['distance'], 1, { about: { landmark: 'the moon' } })).toContain(
      'The distance from Lakeside Court, A-1 to the moon is not stated.',
    );
  });

  test('still available? As of the catalogue’s date; today only a person knows', () => {
    expect(about(['availability'])).toContain(
      'is in our list as of 20 Nov 2026. Whether it is still free today',
    );
  });

  test('a price without a reference is told for the homes of the list', () => {
    const { reply } = looking().mean({ intents: ['price_query'], facts: ['price'] });
    expect(reply.text).toMatch(/^Price: 1 – ₹55 L; 2 – ₹62 L; 3 – ₹71 L;/);
    // They are on screen.
    expect(reply.cards).toEqual([]);
  });

  test('sale and rent are told apart', () => {
    const visitor = talk({ catalogue: catalogueOf([...HOMES, RENTED]) });
    const { reply } = visitor.mean({
      intents: ['search'],
      changes: [{ op: 'set', filter: 'purpose', value: 'rent', words: 'rent' }],
    });
    expect(reply.cards[0]).toMatchObject({ price_text: '₹32,000 a month', purpose: 'rent' });
    expect(
      visitor.mean({
        intents: ['project_detail'],
        facts: ['deposit', 'price_per_area'],
        references: [nth(1)],
      }).reply.text,
    ).toContain('Fern Court: deposit ₹2 L, price per sq ft ₹35.6 a month per sq ft (carpet).');
  });
});

describe('homes that somebody sent by a link', () => {
  const [a, b] = HOMES as [(typeof HOMES)[number], (typeof HOMES)[number]];

  test('are shown, the choice among them is there, and nothing is taken for a wish or an interest', () => {
    const visitor = talk();
    const { reply, session } = visitor.tap({ type: 'show_all', listing_ids: [b.id, a.id, b.id] });
    expect(reply.text).toBe('These 2 homes were sent to you.');
    expect(reply.cards.map(({ id, number }) => [id, number])).toEqual([
      [b.id, 1],
      [a.id, 2],
    ]);
    expect(reply.suggestions[0]?.action).toMatchObject({ type: 'compare', listing_ids: [b.id, a.id] });
    expect(session.current_filters).toEqual({});
    expect(session.interested_projects).toEqual([]);
    expect(visitor.say('compare them').reply.comparison?.listing_ids).toEqual([b.id, a.id]);
  });

  test('that are gone are said to be gone', () => {
    const { reply } = talk().tap({ type: 'show_all', listing_ids: [a.id, 'sold'] });
    expect(reply.text).toBe('This home was sent to you. That home is no longer listed.');
    expect(reply.cards).toHaveLength(1);
    const none = talk().tap({ type: 'show_all', listing_ids: ['sold'] }).reply;
    expect(none.text).toContain('no longer listed');
    expect(none.cards).toEqual([]);
  });

  test('leave a search as it stands', () => {
    const visitor = talk();
    const { session } = visitor.say('3 bhk in whitefield');
    const after = visitor.tap({ type: 'show_all', listing_ids: [a.id, b.id] }).session;
    expect(after.current_filters).toEqual(session.current_filters);
  });
});
