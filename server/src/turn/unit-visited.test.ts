// A visit names its homes by the numbers of their units, however small: "71 dekhne aana hai".
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const plot = (number: number, price: number) =>
  home({
    id: `plot-${number}`,
    name: `Neem Layout, Plot ${number}`,
    type: 'plot',
    locality: 'Hebbal',
    price,
  });
const catalogue = catalogueOf([plot(18, 4_600_000), plot(46, 5_700_000), plot(71, 9_300_000)]);

test.each([
  ['71 dekhne aana hai etwar ko subah, bete ke saath', [71]],
  ['can i come and see 46 on saturday at 4 with my wife', [46]],
  ['मुझे 46 देखने आना है शनिवार को', [46]],
  ['46 ನೋಡಲು ಶನಿವಾರ ಬರಬಹುದಾ', [46]],
  ['18 aur 71 dekhne aana hai shanivar ko', [18, 71]],
  ['18 baje ke baad dekhne aana hai', []],
])('%s', (said, units) => {
  const visitor = talk({ catalogue, strict: false });
  visitor.say('plots in Hebbal');
  const message = visitor.say(said).reply.contact?.whatsapp?.text ?? '';
  const named = [18, 46, 71].filter((unit) => message.includes(`Plot ${unit}`));
  expect(named).toEqual(units);
});
