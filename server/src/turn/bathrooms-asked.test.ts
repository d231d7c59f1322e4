// So many bathrooms asked of homes shown: it is told of each, and shuts none out.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, bathrooms: number) =>
  home({ id, name: `${id} House`, locality: 'Hebbal', bhk: 3, bathrooms, price: 6_000_000 });
const catalogue = catalogueOf([flat('Oak', 2), flat('Ash', 3), flat('Yew', 2)]);
const looking = () => {
  const visitor = talk({ catalogue });
  visitor.say('3bhk in hebbal');
  return visitor;
};

test.each([
  'what is the carpet area, does it have 3 bathrooms and parking for 2 cars?',
  'kitna carpet hai, 3 bathroom hai kya, bike ki jagah',
  'कारपेट कितना है, 3 बाथरूम हैं क्या',
  'carpet yeshtu sft ide, 3 bathroom ideya, bike 3 nilsoke jaga',
  '3 ಬಾತ್‌ರೂಮ್ ಇದೆಯಾ, ಕಾರ್ಪೆಟ್ ಎಷ್ಟು',
  '3 bathroom hai kya',
])('is a question: %s', (line) => {
  const visitor = looking();
  const { reply, session } = visitor.say(line);
  expect(session.current_filters.bathrooms_min).toBeUndefined();
  expect(reply.text).toMatch(/bathroom|बाथरूम|ಬಾತ್‌ರೂಮ್/i);
});

test.each(['3 bathrooms please', '3 bathroom chahiye', 'show me ones with 3 bathrooms', '3 ಬಾತ್‌ರೂಮ್ ಬೇಕು'])(
  'is a wish: %s',
  (line) => {
    expect(looking().say(line).session.current_filters.bathrooms_min).toBe(3);
  },
);
