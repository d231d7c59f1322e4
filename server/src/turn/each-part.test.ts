// Each part: whatever stands beside it in a message, each part of it gets an answer or a place in the search.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const looking = () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  return visitor;
};

test.each([
  'under 95 lakh, our home loan is sanctioned already',
  '95 lakh tak, home loan approved hai',
  '95 लाख तक, लोन मंज़ूर हो गया है',
  '95 ಲಕ್ಷದ ಒಳಗೆ, ಸಾಲ ಮಂಜೂರಾಗಿದೆ',
  '95 laksha olage, loan sanctioned',
])('a loan that is granted is told, and the sum beside it is the budget: %s', (said) => {
  const { session, reply } = looking().say(said);
  expect(session.current_filters.budget_max).toBe(9_500_000);
  expect(reply.text).not.toMatch(/EMI/);
});

test.each(['loan approved?', 'is the home loan approved for the first one'])(
  'a loan that is asked for is answered: %s',
  (said) => {
    expect(looking().say(said).session.current_filters.budget_max).toBeUndefined();
  },
);

describe('what is asked again is asked, whoever is speaking', () => {
  test.each([
    ['i was asking about the height of the ceiling', /ceiling/],
    ['main ceiling ki unchai pooch raha tha', /oonchi/],
    ['मैं तो छत की ऊँचाई पूछ रहा था', /ऊँची/],
    ['ಚಾವಣಿ ಎಷ್ಟು ಎತ್ತರ', /ಎತ್ತರ/],
    ['ceiling eshtu ettara', /ettara/],
    ['main to rate badhne ka pooch rahi thi', /badh/],
    ['मैं पानी का पूछ रही थी', /पानी/],
  ])('%s', (said, answer) => {
    const { reply, session } = looking().say(said);
    expect(reply.text).toMatch(answer);
    expect(session.current_filters.amenities).toBeUndefined();
  });

  test.each(['i asked for a 3bhk', 'maine 3bhk pucha tha'])(
    'a home that was asked for is wished: %s',
    (said) => {
      expect(looking().say(said).session.current_filters.bhk).toEqual([3]);
    },
  );
});

test('two topics in a correction are both answered, and no place is added for a distance', () => {
  const { reply, session } = looking().say(
    'schools? i mean within 4 km for a girl of 6, and is the water borewell',
  );
  expect(reply.text).toMatch(/schools/i);
  expect(reply.text).toMatch(/water/i);
  expect(session.current_filters.locality).toEqual(['Whitefield']);
});

test.each(['ok and hospitals? also is it safe for my mother in the evening'])(
  'a question of safety is no complaint and nothing for the office: %s',
  (said) => {
    const { reply, session } = looking().say(said);
    expect(session.last_intent).toBe('topic_query');
    expect(reply.text).toMatch(/safe/i);
    expect(reply.text).not.toMatch(/after dark/i);
  },
);

test.each([
  'you did not get me, are pets allowed? and the maintenance',
  'ye nahi pucha maine, pets allowed hai kya? aur maintenance kitna',
])('beside “not what I asked” what is asked is answered: %s', (said) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about the first one');
  const before = visitor.say('kitchen kaisa hai').session.current_filters;
  const { reply, session } = visitor.say(said);
  expect(session.current_filters).toEqual(before);
  expect(reply.text).toMatch(/pets|paltu/i);
  expect(reply.text).toMatch(/maintenance/i);
});

describe('a home is told of beside what is asked of it', () => {
  test.each([
    'tell me more about the first one, and who is the seller',
    'pehle wale ke baare mein aur batao, kitne saal purana hai',
    'पहले वाले के बारे में और बताइए, कितने साल पुराना है',
  ])('%s', (said) => {
    expect(looking().say(said).reply.text).toMatch(/2 BHK/);
  });

  test.each(['how is the safety of the first one', 'tell me about the water at the first one'])(
    'what is asked of a topic describes no home: %s',
    (said) => {
      expect(looking().say(said).reply.text).not.toMatch(/2 BHK,/);
    },
  );
});

test.each(['send photos of a 3bhk in whitefield', 'whitefield me 3bhk ke photos bhejo'])(
  'photos beside a search: %s',
  (said) => {
    const { reply, session } = looking().say(said);
    expect(session.current_filters.bhk).toEqual([3]);
    expect(reply.text).toMatch(/photos/i);
  },
);

test('a place of two words that nobody knows is named beside the one that is known', () => {
  expect(talk().say('2bhk in whitefield or jm palya').reply.text).toMatch(/Jm Palya/);
});

test('the last three years are no home', () => {
  const visitor = looking();
  visitor.say('tell me about the first one');
  expect(visitor.say('price growth in the last 3 years in whitefield').reply.text).not.toMatch(
    /, [A-Z]-?\d+ did/,
  );
});

test('a lift that is asked for and one who cannot climb: the lift is told once', () => {
  const visitor = looking();
  const { reply } = visitor.say('does the first one have a lift, my grandmother cannot climb stairs');
  expect(reply.text.match(/lift/gi)?.length).toBeLessThan(2);
});
