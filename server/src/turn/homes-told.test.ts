// Homes told by what a card says of them, in a clause that points, asks or compares: these are meant, and nothing is looked for.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, name: string, locality: string, price: number, area: number, bhk = 2) =>
  home({
    id,
    name,
    project: name.split(',')[0] ?? name,
    locality,
    price,
    area,
    area_basis: 'carpet',
    bhk,
    floor: 3,
    possession: 'ready',
  });
const catalogue = catalogueOf([
  flat('elm', 'Elm Court, B-502', 'Hebbal', 6_150_000, 812),
  flat('oak', 'Oak Rise, T2-804', 'Hebbal', 7_480_000, 905),
  flat('oak-2', 'Oak Rise, T1-203', 'Hebbal', 7_910_000, 931),
  flat('ash', 'Ash Park, 306', 'Whitefield', 6_150_000, 874),
  flat('ash-2', 'Ash Park, 708', 'Whitefield', 9_320_000, 1015, 3),
]);
const after = (...said: string[]) => {
  const visitor = talk({ catalogue, strict: false });
  const turns = said.map((line) => visitor.say(line));
  const last = turns.at(-1) as (typeof turns)[number];
  const { focus } = last.session.memory;
  return { text: last.reply.text, focus, filters: last.session.current_filters };
};

describe('two homes, each told in its own way, are set side by side', () => {
  test.each([
    ['compare the 61.5 lakh one in Hebbal with T1-203 please', ['elm', 'oak-2']],
    ['61.5 wala Hebbal ka aur T1-203, dono saath rakh ke compare karo', ['elm', 'oak-2']],
    ['oak rise 804 mathe 203 compare madi', ['oak', 'oak-2']],
    ['i said compare elm court vs oak rise t2-804', ['elm', 'oak']],
    ['74.8 ಲಕ್ಷದ್ದು ಮತ್ತು 79.1 ಲಕ್ಷದ್ದು ಹೋಲಿಸಿ', ['oak', 'oak-2']],
    ['74.8 लाख वाला और 79.1 लाख वाला, दोनों की तुलना कीजिए', ['oak', 'oak-2']],
  ])('%s', (said, ids) => {
    const { focus, filters } = after('2bhk in Hebbal', said);
    expect(focus.toSorted()).toEqual(ids.toSorted());
    expect(filters).toEqual({ bhk: [2], locality: ['Hebbal'] });
  });
});

test('the other of two at one price is not the one in talk', () => {
  const { focus } = after(
    '2bhk up to 65 lakh',
    'tell me about Elm Court',
    'compare it with the other 61.5 lakh flat',
  );
  expect(focus.toSorted()).toEqual(['ash', 'elm']);
});

test('one that is named alone is held against those on screen', () => {
  const { text } = after('2bhk in Hebbal', 'vs Ash Park, 306?');
  expect(text).toMatch(/Ash Park, 306.*Elm Court/);
});

describe('a home that is pointed at is no wish', () => {
  test.each([
    ['the 74.8 one in Hebbal you showed first, which floor is it on', ['oak']],
    ['74.8 wala hebbal 2bhk konsi manzil pe hai', ['oak']],
  ])('%s', (said, ids) => {
    const { focus, filters } = after('2bhk in Hebbal', '3bhk in Whitefield', said);
    expect(focus).toEqual(ids);
    expect(filters.locality).toEqual(['Whitefield']);
  });
});

describe('what is refused is not the comparing that is asked for beside it', () => {
  test.each([
    'message nahi chahiye abhi compare bola tha Elm Court vs Oak Rise T2-804 dikhao na',
    'dukaan ki jaankari nahi maangi, B-502 aur T2-804 compare',
    '61.5 aur 74.8 wala saath mein dikhao',
  ])('%s', (said) => {
    expect(after('2bhk in Hebbal', said).focus.toSorted()).toEqual(['elm', 'oak']);
  });
  test.each(['I never asked you to compare', 'compare nahi chahiye'])('%s', (said) => {
    expect(after('2bhk in Hebbal', said).text).not.toMatch(/Side by side|Tulna:/);
  });
});

describe('places are compared as places, whatever homes were shown', () => {
  test.each([
    ['may I first understand how Hebbal compares with Whitefield for a small family', /Hebbal.*Whitefield/],
    ['Elm Court is better than the Whitefield side or not?', /Hebbal.*Whitefield/],
    ['Hebbal aur Whitefield ki tulna karke batao kaunsa behtar rahega', /Hebbal.*Whitefield/],
    ['ಹೆಬ್ಬಾಳ ಮತ್ತು ವೈಟ್‌ಫೀಲ್ಡ್ ಹೋಲಿಸಿ ಹೇಳಿ ಯಾವುದು ಒಳ್ಳೆಯದು', /ಹೆಬ್ಬಾಳ.*ವೈಟ್‌ಫೀಲ್ಡ್/],
  ])('%s', (said, told) => {
    const { text, filters } = after('2bhk in Hebbal', said);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/homes found|ghar mile|ಸಿಕ್ಕಿವೆ/);
    expect(filters.locality).toEqual(['Hebbal']);
  });
});

describe('a wish stays one', () => {
  test.each([
    ['show 2bhk up to 74.8 lakh in Whitefield', { budget_max: 7_480_000, locality: ['Whitefield'] }],
    ['Whitefield mein 62 lakh tak dikhao', { budget_max: 6_200_000, locality: ['Whitefield'] }],
  ])('%s', (said, filters) => {
    expect(after('2bhk in Hebbal', said).filters).toMatchObject(filters);
  });
});
