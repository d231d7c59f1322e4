// Farther too: how far from a place it is looked, others than those shown, and what has to be there.
import { describe, expect, test } from 'vitest';
import { ids, talk } from './testing.ts';

describe('a bit further away', () => {
  test.each(['a bit further away is fine too', 'thoda door bhi chalega', 'ಸ್ವಲ್ಪ ದೂರ ಆದರೂ ಪರವಾಗಿಲ್ಲ'])(
    'is around the place: %s',
    (said) => {
      const visitor = talk();
      visitor.say('2bhk in Hebbal');
      expect(visitor.say(said).session.current_filters).toMatchObject({ near: ['Hebbal'], bhk: [2] });
    },
  );
  test('and beyond that, said again', () => {
    const visitor = talk();
    visitor.say('2bhk in Hebbal');
    visitor.say('a bit further away is fine too');
    const { current_filters } = visitor.say('further away is ok').session;
    expect(current_filters.near).toBeUndefined();
    expect(current_filters.locality).toContain('Hebbal');
  });
  test.each(['too far away', 'my office is far away ok', 'how far away is it?'])(
    'is not wished: %s',
    (said) => {
      const visitor = talk();
      visitor.say('2bhk in Hebbal');
      expect(visitor.say(said).session.current_filters.near).toBeUndefined();
    },
  );
});

test('others than those shown, where the same are not to be shown', () => {
  const visitor = talk();
  const first = ids(visitor.say('2bhk in Whitefield'));
  const { reply } = visitor.say('please do not show me the same ones');
  expect(reply.text).not.toMatch(/no more homes now/);
  for (const id of ids({ reply })) expect(first).not.toContain(id);
});

test.each(['must have a gym. my knees are bad', 'gym zaroori hai, ghutne kharab hain'])(
  'what has to be there is a wish beside what is told: %s',
  (said) => {
    const visitor = talk();
    visitor.say('2bhk in Whitefield');
    expect(visitor.say(said).session.current_filters.amenities).toEqual(['gym']);
  },
);
