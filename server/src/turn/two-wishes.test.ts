// Buying and renting: two wishes of one message are two searches, and an amount tells which of them is meant.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });

describe('one home to rent and another to buy', () => {
  test.each([
    ['2bhk on rent under 35k, and also a 3bhk to buy', 'a 3bhk to buy'],
    ['2bhk on rent under 35k for us, 3bhk to buy for my uncle', 'Now for my relative'],
    ['hame 2bhk rent pe chahiye 35k tak aur chacha ke liye 3bhk kharidna hai', 'Ab mere rishtedar ke liye'],
    ['हमें 2bhk किराये पर चाहिए 35k तक और चाचा के लिए 3bhk खरीदना है', 'अब मेरे रिश्तेदार के लिए'],
  ])('the first is searched, the second is a button: %s', (said, later) => {
    const guest = visitor();
    const { reply, session } = guest.say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2], purpose: 'rent', budget_max: 35_000 });
    expect(reply.suggestions[0]?.label).toBe(later);
    const next = guest.say(later).session.current_filters;
    expect(next).toMatchObject({ bhk: [3], purpose: 'buy' });
    expect(next.budget_max).toBeUndefined();
  });

  test.each(['2 bhk to buy or rent', 'our 2bhk is on rent and we want to buy a 3bhk'])(
    'one wish stays one: %s',
    (said) => {
      const { reply } = visitor().say(said);
      expect(reply.suggestions.some(({ label }) => said.includes(label))).toBe(false);
    },
  );
});

describe('an amount', () => {
  test.each(['2bhk Whitefield 60 lakh tak', '60 लाख में रेंट थोड़ी होता है, खरीदना है बोला न'])(
    'of lakhs is no rent, whatever stood: %s',
    (said) => {
      const guest = visitor();
      guest.say('2bhk on rent 20k to 35k');
      const { current_filters } = guest.say(said).session;
      expect(current_filters).toMatchObject({ purpose: 'buy', budget_max: 6_000_000 });
      expect(current_filters.budget_min).toBeUndefined();
    },
  );
});
