// Of a home shown: what names or points at it is no wish: the name is no filter, its own price and size are no limits, and a number
// said as an ordinal is that home.
import { describe, expect, test } from 'vitest';
import { ids, talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, name: string, price: number, area: number, more = {}) =>
  home({
    id,
    name,
    project: name,
    locality: 'Hebbal',
    price,
    purpose: 'buy',
    bhk: 2,
    area,
    area_basis: 'built_up',
    ...more,
  });
const catalogue = catalogueOf([
  flat('tara', 'Tara Nivas', 6_000_000, 1150),
  flat('usha', 'Usha Nivas', 7_000_000, 1100),
  flat('chaya', 'Chaya Kunja', 8_000_000, 1200, { bhk: 3 }),
  flat('megha', 'Megha Kunja', 9_045_000, 1400),
]);
const shown = (first = 'homes in Hebbal to buy') => {
  const visitor = talk({ catalogue });
  expect(visitor.say(first).reply.cards).toHaveLength(4);
  return visitor;
};

describe('a name is no filter where something is asked or said of the home', () => {
  test.each([
    ['3bhk wala chaya jo tha uska emi kitna padega 20 saal', /69,426.*Chaya/],
    [
      'I asked about the Megha one at 90.45. EMI with 20 lakh down, 20 years?',
      /61,13\d.*Megha|Megha.*61,13\d/,
    ],
    ['number 4 looks good value at 90.45', /Megha/],
    ['usha wala dekho na, accha hai', /Usha/],
    ['Megha Kunja in Hebbal, 90.45 lakhs', /Megha/],
  ])('“%s”', (said, told) => {
    const visitor = shown();
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters).toEqual(before);
  });

  test('two compared, whatever is said of both', () => {
    const visitor = shown();
    const { reply } = visitor.say('How do Tara Nivas and Megha Kunja differ, since both are in Hebbal?');
    expect(ids({ reply })).toEqual(['tara', 'megha']);
    expect(reply.text).toMatch(/^Side by side/);
  });

  test('a wish for homes of the name is one', () => {
    const visitor = shown();
    expect(visitor.say('show me 3bhk in Tara Nivas').session.current_filters.project).toBe('Tara Nivas');
  });
});

describe('a home that is told by its price is chosen, and asked of', () => {
  test.each([
    ['the 70 lakh one is fine', /Usha/],
    ['70 lakh wala theek hai, kab milega', /Usha/],
    ['70 ಲಕ್ಷದ್ದು ಚೆನ್ನಾಗಿದೆ', /Usha/],
    ['70 लाख वाला ठीक है', /Usha/],
    ['3 then', /Chaya/],
    ['ok 2', /Usha/],
    ['4 to phir', /Megha/],
  ])('“%s”', (said, told) => {
    const visitor = shown();
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(told);
    expect(session.memory.focus).toHaveLength(1);
    expect(session.current_filters).toEqual(before);
  });

  test('what is asked behind it in values is asked of it', () => {
    const visitor = shown();
    visitor.say('tell me about number 2');
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say('2 bathrm h? aur parking bike ke liye');
    expect(reply.text).toMatch(/Usha/);
    expect(session.current_filters).toEqual(before);
  });

  test('more years of a loan choose no home', () => {
    const visitor = shown();
    visitor.say('EMI of number 2?');
    expect(visitor.say('ok 4').reply.text).not.toMatch(/Megha/);
  });
});

test('praise before a home compares nothing', () => {
  const { reply } = shown().say('That is much better. Number 3, is it ready to move?');
  expect(reply.text).toMatch(/Chaya/);
  expect(reply.comparison).toBeUndefined();
});

describe('a price said of a home', () => {
  test.each([
    ['70 is too costly how old is the building', /Usha/],
    ['90.45 is too much. tell me about the second one', /^Usha/],
    ['70 lakh zyada hai. teesra wala kab milega', /Chaya/],
  ])('“%s”', (said, told) => {
    expect(shown().say(said).reply.text).toMatch(told);
  });

  test('once something was offered, it is offered for the one that is told', () => {
    const visitor = shown();
    visitor.say('will they give number 2 for 65 lakh?');
    const { reply } = visitor.say('no, I said 85 lakh for the 90.45 one');
    expect(reply.text).toMatch(/Megha Kunja is listed at .*85 L is/);
  });

  test('two are told by name and price, and compared when the two are to be', () => {
    const visitor = shown();
    visitor.say('usha is 70 and megha 90.45, same size nearly');
    expect(ids(visitor.say('compare the two'))).toEqual(['usha', 'megha']);
  });
});

test('what it would wish for is asked of the home that is told by its place and price', () => {
  const visitor = shown();
  const before = visitor.session().current_filters;
  const { reply, session } = visitor.say('Hebbal 80 lakh wch floor n parking i have 2 cars');
  expect(reply.text).toMatch(/arking.*Chaya|Chaya.*arking/);
  expect(session.current_filters).toEqual(before);
});

test('what is paid monthly is offered for no home', () => {
  const visitor = shown();
  visitor.say('tell me about number 4');
  expect(visitor.say('Megha Kunja maintenance 4500 to 6000, why two figures').reply.contact).toBeUndefined();
});

test('a price is no time of day', () => {
  const { reply } = shown().say('the 90.45 Hebbal one when ready');
  expect(reply.text).toMatch(/Megha/);
  expect(reply.contact).toBeUndefined();
});

describe('a home seen elsewhere', () => {
  test.each([
    ['the Hebbal one for 70 lakhs, is it ready?', /Usha/],
    ['this Chaya Kunja flat, how many bathrooms?', /Chaya/],
    ['ಹೆಬ್ಬಾಳ 70 ಲಕ್ಷದ್ದು ತೋರಿಸಿ', /Usha/],
  ])('“%s”', (said, told) => {
    const { reply, session } = talk({ catalogue }).say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters).toEqual({});
  });

  test('one that is wanted at a price is looked for', () => {
    const { session } = talk({ catalogue }).say('70 lakh wala flat hebbal me chahiye');
    expect(session.current_filters.locality).toEqual(['Hebbal']);
  });
});

describe('this one and that one, each with a “too”', () => {
  test.each([['ಇದಕ್ಕೂ ಮೂರನೆಯದಕ್ಕೂ ಯಾವುದು ಉತ್ತಮ', ['usha', 'chaya']]])('“%s”', (said, meant) => {
    const visitor = shown();
    visitor.say('tell me about number 2');
    expect(ids(visitor.say(said))).toEqual(meant);
  });
});

describe('ordinals, however they are spelt', () => {
  test.each([
    ['दुसरा वाला कितने का है', /Usha/],
    ['तिसरे वाले का साइज़ कितना है', /Chaya/],
    ['3 ne number eshtu', /Chaya/],
    ['2 ne mane chennagide', /Usha/],
  ])('“%s”', (said, told) => {
    expect(shown().say(said).reply.text).toMatch(told);
  });

  test.each([
    ['इनमें से पहले और तीसरे की तुलना कीजिए', ['tara', 'chaya']],
    ['पहला वाला और Megha Kunja में क्या फ़र्क है', ['tara', 'megha']],
    ['pehla wala aur Megha Kunja me kya fark hai', ['tara', 'megha']],
    ['the second one and Megha Kunja, how do they differ?', ['usha', 'megha']],
  ])('“%s”', (said, meant) => {
    expect(ids(shown().say(said))).toEqual(meant);
  });
});
