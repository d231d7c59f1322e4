import { describe, expect, test } from 'vitest';
import { parseSite } from '../site/site.ts';
import { looking, talk } from '../turn/testing.ts';
import { SITE } from '../turn/testing-homes.ts';

const office = (answers: object[]) =>
  parseSite(JSON.stringify({ name: 'Acme Homes', phone: '+91 80 4000 0000', answers }));

describe('topics', () => {
  test('what is not known is said of the home spoken of, with what its listing names', () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const { reply, effects } = visitor.say('how old is the building?');
    expect(reply.text).toContain('Lakeside Court, A-1');
    expect(reply.text).toContain('ready to move');
    expect(reply.cards).toEqual([]);
    expect(effects).toContainEqual({ type: 'topic_unanswered', topic: 'age' });
  });

  test('is said of the place that is named, which does not become a wish', () => {
    const { reply, session } = talk().say('is Whitefield safe?');
    expect(reply.text).toContain('Whitefield');
    expect(session.current_filters).toEqual({});
  });

  test('asked twice, it is not said alike: who can tell is shown', () => {
    const visitor = looking();
    const first = visitor.say('is there any water problem?').reply;
    const second = visitor.say('but the water supply?').reply;
    expect(second.text).not.toBe(first.text);
    expect(first.contact).toBeUndefined();
    expect(second.contact?.phone).toBe(SITE.phone);
  });

  test('a wish beside it stands and is searched for', () => {
    const { reply, session } = talk().say('show 2bhk in Whitefield, are bachelors allowed?');
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(reply.text).toContain('No rule on who may live there');
  });

  test('no more than twenty are kept in mind', () => {
    const visitor = talk();
    for (const place of ['Whitefield', 'Kadugodi', 'Hebbal'])
      for (const ask of [
        'safe',
        'noisy',
        'quiet',
        'good for families',
        'well connected',
        'peaceful',
        'dusty',
        'any flood',
        'any power cut',
      ])
        visitor.say(`${place} ${ask}?`);
    expect(visitor.session().memory.told?.length ?? 0).toBeLessThanOrEqual(20);
  });
});

describe('the office’s own answers', () => {
  test('come first, said as the office’s, and are not counted as unanswered', () => {
    const site = office([
      { about: ['pets'], say: 'Small pets are welcome.', link: 'https://acme.example/pets' },
    ]);
    const { reply, effects } = talk({ site }).say('are dogs allowed?');
    expect(reply.text).toBe(
      'The office of Acme Homes says: Small pets are welcome. https://acme.example/pets',
    );
    expect(effects.map(({ type }) => type)).not.toContain('topic_unanswered');
  });

  test('are found by the words of an example question, in another order', () => {
    const site = office([
      { questions: ['which banks give loans for these flats'], say: { en: 'Three banks do.' } },
    ]);
    expect(talk({ site }).say('loans for the flats, which banks give?').reply.text).toContain(
      'Three banks do.',
    );
    expect(talk({ site }).say('2bhk in Whitefield').reply.text).not.toContain('Three banks');
  });

  test('answer a fact that the listing does not state, and leave one that it does', () => {
    const site = office([
      { about: ['brokerage'], say: 'No brokerage here.' },
      { about: ['price'], say: 'Prices move.' },
    ]);
    const visitor = looking({ site });
    expect(visitor.say('brokerage of the first one?').reply.text).toContain('No brokerage here.');

    expect(looking({ site }).say('brokrage of the first one?').reply.text).toContain('No brokerage here.');
    expect(visitor.say('price of the first one?').reply.text).not.toContain('Prices move.');
  });

  test('of a project are told of its homes alone', () => {
    const site = office([
      { about: ['pets'], say: 'Ask the society.' },
      { about: ['pets'], say: 'Not here.', project: 'Lakeside Court' },
    ]);
    const visitor = looking({ site });
    expect(visitor.say('are dogs allowed?').reply.text).toContain('Ask the society.');
    visitor.say('tell me about the first one');
    expect(visitor.say('are dogs allowed in it?').reply.text).toContain('Not here.');
  });

  test.each([
    ['answers.0', [{ say: 'What to?' }]],
    ['answers.0.about.0', [{ about: ['weather'], say: 'Sunny.' }]],
    ['answers.0.say', [{ about: ['pets'] }]],
    ['answers.0.link', [{ about: ['pets'], say: 'Yes.', link: 'javascript:alert(1)' }]],
  ])('a fault is named by its field: %s', (field, answers) => {
    expect(() => office(answers)).toThrow(`${field}: `);
  });
});
