// Homes by nothing but their numbers, and a number that is how many are meant.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, lakh: number, locality = 'Whitefield') =>
  home({ id, name: `${id} House`, locality, bhk: 2, price: lakh * 100_000 });
const catalogue = catalogueOf([
  flat('Oak', 61),
  flat('Ash', 62, 'Jayanagar'),
  flat('Yew', 64, 'Hebbal'),
  flat('Elm', 65, 'Begur'),
]);
const looking = () => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk up to 90 lakh');
  return visitor;
};
const focus = (visitor: ReturnType<typeof talk>) => visitor.session().memory.focus;

test.each(['1 and 3', '1 aur 3', '1 और 3', '1 ಮತ್ತು 3'])('nothing but numbers are those homes: %s', (line) => {
  const visitor = looking();
  const [one, , three] = visitor.session().memory.seen;
  visitor.say(line);
  expect(focus(visitor)).toEqual([one, three]);
});

test('a number beyond those shown is none', () => {
  const visitor = looking();
  visitor.say('3 and 9');
  expect(focus(visitor)).toEqual([]);
});

describe('as many as are meant', () => {
  test.each([
    'which of the 2 is better for me safety wise',
    'which of the 2 is safer',
    'in 2 me se kaun sa safe hai',
    'इन 2 में से कौन सा सुरक्षित है',
    '2ರಲ್ಲಿ ಯಾವುದು ಸುರಕ್ಷಿತ',
  ])('%s', (line) => {
    const visitor = looking();
    const [one = '', two = '', three = ''] = visitor.session().memory.seen;
    visitor.say('compare 1 and 3');
    visitor.say('tell me about 3');
    const { reply } = visitor.say(line);
    for (const id of [one, three]) expect(reply.text).toContain(id);
    expect(reply.text).not.toContain(two);
  });

  test('the number of a card is asked of all the same', () => {
    const visitor = looking();
    const [, two] = visitor.session().memory.seen;
    visitor.say('which floor is number 2 on?');
    expect(focus(visitor)).toEqual([two]);
  });
});

describe('the last thing that is said is no home', () => {
  test.each([
    'one last thing, 1 bhk, budget 60 lakh now',
    'ek aakhri baat, 1 bhk chahiye, budget 60 lakh',
    'एक आख़िरी बात, 1 बीएचके, बजट 60 लाख',
    'ಕೊನೆಯ ವಿಷಯ, 1 ಬಿಎಚ್‌ಕೆ, ಬಜೆಟ್ 60 ಲಕ್ಷ',
  ])('%s', (line) => {
    const visitor = looking();
    const { session } = visitor.say(line);
    expect(session.current_filters).toMatchObject({ bhk: [1], budget_max: 6_000_000 });
  });

  test('the last one is', () => {
    const visitor = looking();
    visitor.say('what is the price of the last one');
    expect(focus(visitor)).toEqual(visitor.session().memory.seen.slice(-1));
  });
});

test.each([
  'doosre aur teesre me se kaun sa office ke paas hai, mera office hebbal me hai',
  'pehle aur teesre me se kaun sa office ke paas hai',
])('which of two is nearer to the office looks for nothing: %s', (line) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  expect(visitor.say(line).session.current_filters).toEqual(before);
});
