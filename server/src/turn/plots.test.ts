// A search for plots calls none of them a home, nor ready to live in.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const [home] = HOMES;
const plots = [1, 2].map((n) => {
  const { bhk: _bhk, bathrooms: _bathrooms, floor: _floor, ...rest } = home as (typeof HOMES)[number];
  return {
    ...rest,
    id: `plot-${n}`,
    name: `Hosa Mane Layout, Plot ${n}`,
    type: 'plot' as const,
    possession: 'ready' as const,
    price: 5_000_000,
  };
});

test.each([
  ['plots under 60 lakh', /plots found/, /\bhomes?\b|ready to move/],
  ['plot chahiye 60 lakh tak', /plot mile/, /\bghar\b|ready to move/],
  ['प्लॉट चाहिए 60 लाख तक', /प्लॉट मिले/, /घर|रहने/],
  ['60 ಲಕ್ಷದ ಒಳಗೆ ಸೈಟ್ ಬೇಕು', /ನಿವೇಶನಗಳು ಸಿಕ್ಕಿವೆ/, /ಮನೆ|ವಾಸಕ್ಕೆ/],
  ['60 laksha olage site beku', /niveshanagalu sikkive/, /\bmane|vaasakke/],
])('%s', (said, found, homes) => {
  const { reply } = talk({ catalogue: catalogueOf([...HOMES, ...plots]), strict: false }).say(said);
  expect(reply.text).toMatch(found);
  expect(reply.text).not.toMatch(homes);
  expect(reply.cards.map(({ possession }) => possession).join()).not.toMatch(homes);
  expect(reply.cards[0]?.name).toContain('Hosa Mane Layout');
});
