// What a number is before it is a budget: an hour, a range in crore, a limit beside a visit; and a limit that goes.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

test.each(['I said 70 LAKH. 7.45 is the TIME', '7.45 is the time. budget is 70 lakh'])(
  'an hour that is called one is no price: %s',
  (line) => {
    const visitor = talk();
    visitor.say('2bhk in Whitefield under 70 lakh');
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject({ bhk: [2], budget_max: 7_000_000 });
  },
);

test.each(['NO. BUDGET IS 70 LAKHS. start again', 'start again. budget is 70 lakhs'])(
  'what is said beside a new start stands: %s',
  (line) => {
    const visitor = talk();
    visitor.say('2bhk in Whitefield under 90 lakh');
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual({ budget_max: 7_000_000 });
  },
);

test.each(['1.2 se 1.6 ke beech dikhao', 'between 1.2 and 1.6', '1.2 to 1.6'])('in crore: %s', (line) => {
  const visitor = talk();
  visitor.say('3bhk to buy in Whitefield');
  visitor.say(line);
  expect(visitor.session().current_filters).toMatchObject({ budget_min: 12_000_000, budget_max: 16_000_000 });
});

test('"kr do" makes it so much, and is no crore', () => {
  const visitor = talk();
  visitor.say('2bhk to buy in Whitefield');
  visitor.say('budget 85-90 kr do');
  expect(visitor.session().current_filters).toMatchObject({
    bhk: [2],
    budget_min: 8_500_000,
    budget_max: 9_000_000,
  });
});

test('a limit in crore beside a visit is no hour of it', () => {
  const visitor = looking();
  visitor.say('number 1 dekhne kal shaam 6 baje aa sakta hu');
  visitor.say('aur 3bhk 3cr tak dikhao');
  expect(visitor.session().current_filters.budget_max).toBe(30_000_000);
  expect(JSON.stringify(visitor.session().memory.agenda)).not.toContain('15:00');
});

describe('no matter the price', () => {
  test.each([
    'no matter the price, show all',
    'i dont care about the budget now',
    'at any price',
    'whatever it costs',
    'kisi bhi daam par dikhao',
    'किसी भी दाम पर दिखाओ',
    'ಬೆಲೆ ಎಷ್ಟಾದರೂ ಪರವಾಗಿಲ್ಲ',
    'bele eshtu aadru parvagilla',
  ])('%s', (line) => {
    const visitor = talk();
    visitor.say('2bhk in Whitefield under 60 lakh');
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });
});
