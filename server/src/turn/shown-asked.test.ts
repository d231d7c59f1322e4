// Asked of homes shown: how far one is, or what is asked of what is looked for, is answered and changes no search.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['is the first one far from hebbal and does it have a lift?'],
  ['1st one has lift? far from hebbal'],
  ['is the first one near hebbal?'],
])('a way to a place is no wish for one: %s', (said) => {
  const visitor = talk({ strict: false });
  visitor.say('2bhk in whitefield');
  const before = visitor.session().current_filters;
  const { reply, session } = visitor.say(said);
  expect(session.current_filters).toEqual(before);
  expect(reply.text).toMatch(/km from Hebbal/);
});

test.each(['show me the second one. is that area safe?', 'doosra wala dikhao. kitna purana hai?'])(
  'a home to be shown is shown, and what is asked behind it is of that one: %s',
  (said) => {
    const visitor = talk({ strict: false });
    visitor.say('2bhk in whitefield');
    const [, second] = visitor.session().memory.seen;
    const { reply, session } = visitor.say(said);
    expect(reply.cards.map(({ id }) => id)).toEqual([second]);
    expect(session.memory.focus).toEqual([second]);
  },
);

test.each(['must sell mine first', 'pehle apna ghar bechna hai'])(
  '“first” of a sale of one’s own is no home: %s',
  (said) => {
    const visitor = talk({ strict: false });
    visitor.say('2bhk in whitefield');
    visitor.say('how old is the second?');
    const { focus } = visitor.session().memory;
    visitor.say(said);
    expect(visitor.session().memory.focus).toEqual(focus);
  },
);

test.each([
  'ಮೇಂಟೆನೆನ್ಸ್ ಎಷ್ಟು, ಬೇರೆ ಚಾರ್ಜ್ ಇದೆಯಾ',
  'maintenance kitna hai aur koi aur charge hai kya',
  'मेंटेनेंस कितना है, कोई और चार्ज है क्या',
  'maintenance eshtu, bere charge ideya',
])('other charges are no other homes: %s', (said) => {
  const visitor = talk({ strict: false });
  visitor.say('2bhk in whitefield');
  visitor.say('how old is the second?');
  const { memory } = visitor.session();
  const { reply, session } = visitor.say(said);
  expect(reply.cards).toEqual([]);
  expect(session.memory.focus).toEqual(memory.focus);
});
