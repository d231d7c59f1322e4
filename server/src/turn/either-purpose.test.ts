// To buy or to rent, with an amount for each: both are told, one is shown, the other is a button.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

test.each([
  'buy under 80 lakh or rent under 40k',
  '2bhk to buy up to 80 lakh or on rent up to 40k',
  '80 lakh tak kharid ya kiraye 40k',
  '80 lakh me kharidna ya 40 hazar tak kiraye par',
  '80 लाख तक ख़रीदना या 40 हज़ार तक किराये पर',
  '80 laksha varege kharidi athava 40 savira badige',
  '80 lakh varege khareedi illa 40k badigege',
  '₹80 lakh purchase or 40k rent',
])('%s', (said) => {
  const guest = talk({ catalogue: catalogueOf([...HOMES, RENTED]) });
  const { reply, session } = guest.say(said);
  expect(session.current_filters).toMatchObject({ purpose: 'buy', budget_max: 8_000_000 });
  const [other] = reply.suggestions;
  expect(other?.action).toMatchObject({ filters: { purpose: 'rent', budget_max: 40_000 } });
  expect(reply.text).toContain('40,000');
});
