// Let go: a place or a home that goes, and what is asked in the same breath.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home, RENTED } from './testing-homes.ts';

const LAKH = 100_000;
const HEBBAL = [58, 70, 90].map((lakhs, n) =>
  home({
    id: `hebbal-${n}`,
    name: `Hebbal Heights, H-${n}`,
    price: lakhs * LAKH,
    bhk: 2,
    locality: 'Hebbal',
  }),
);
const SHOWN = ['hebbal', 'hebbal-0', 'hebbal-1'];
const ROAD = home({
  id: 'road',
  name: 'Road House, R-1',
  price: 59 * LAKH,
  bhk: 2,
  locality: 'Kanakapura Road',
});
const catalogue = catalogueOf([...HOMES, ...HEBBAL, ROAD, RENTED]);
const after = (...said: string[]) => {
  const guest = talk({ catalogue, strict: false });
  for (const one of said) guest.say(one);
  return guest;
};

describe('a place that goes, with where else behind it and no comma between', () => {
  test.each([
    'hebbal chhodo aur kahan milega 60 lakh tak',
    'hebbal chhodo bhai aur kahan 60 lakh ke andar',
    'हेब्बल छोड़ो और कहाँ मिलेगा 60 लाख तक',
    'ಹೆಬ್ಬಾಳ ಬಿಡಿ ಬೇರೆ ಎಲ್ಲಿ ಸಿಗುತ್ತೆ 60 ಲಕ್ಷ ಒಳಗೆ',
    'hebbal bidi bere elli sigutte 60 laksha olage',
    'forget hebbal where else can i get it under 60 lakh',
    'drop hebbal show others under 60 lakh',
  ])('%s', (line) => {
    const { current_filters: filters } = after('2bhk in hebbal').say(line).session;
    expect(filters).toMatchObject({ bhk: [2], budget_max: 60 * LAKH });
    expect(filters.locality).toBeUndefined();
  });

  test.each(['hebbal chhodo whitefield dikhao', 'ಹೆಬ್ಬಾಳ ಬಿಡಿ ವೈಟ್‌ಫೀಲ್ಡ್ ತೋರಿಸಿ', 'hebbal bidi whitefield torsi'])(
    'or another one: %s',
    (line) => {
      expect(after('2bhk in hebbal').say(line).session.current_filters.locality).toEqual(['Whitefield']);
    },
  );

  test('a road goes by the name of its town', () => {
    const { session } = after('2bhk kanakapura road').say('kanakapura chhodo aur kahan hai');
    expect(session.current_filters.locality).toBeUndefined();
  });
});

describe('a home that goes is not shown', () => {
  test.each([
    ['leave the second one show me the third', 3],
    ['forget the second, how is the first?', 1],
    ['doosra chhodo, pehla kaisa hai', 1],
    ['दूसरा छोड़ो, पहला कैसा है', 1],
    ['ಎರಡನೆಯದು ಬಿಡಿ, ಮೊದಲನೆಯದು ಹೇಗಿದೆ', 1],
    ['eradaneyadu bidi, modalaneyadu hegide', 1],
  ])('%s', (line, n) => {
    const guest = after('2bhk in hebbal');
    const { session } = guest.say(line);
    expect(session.memory.focus).toEqual([SHOWN[n - 1]]);
  });
});
