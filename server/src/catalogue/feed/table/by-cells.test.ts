// By cells alone: a closed list leaves no doubt whatever stands above it.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('homes to let are to let under any heading', () => {
  const { listings } = load(
    'Ref,Address,Asset,Offering,Carpet,Monthly Rental',
    'a,"3rd Floor, Door No. 8-2-293, Hyderabad 500033",Office Space,Lease,742,54000',
    'b,"2nd Floor, Door No. 8-2-294, Hyderabad 500033",Apartment,Lease,1012,68000',
  );
  expect(listings).toMatchObject([
    { purpose: 'rent', type: 'commercial', price: 54_000, locality: 'Hyderabad' },
    { purpose: 'rent', type: 'apartment', price: 68_000 },
  ]);
});

test('a rent a square foot alone says that homes are to let', () => {
  const { listings } = load('Ref,Place,Carpet,Rent psf', 'a,Hebbal,742,55', 'b,Hebbal,1012,60');
  expect(listings).toMatchObject([{ purpose: 'rent' }, { purpose: 'rent' }]);
  expect(listings[0]).not.toHaveProperty('price');
});

test('numbers of RERA are known under any heading', () => {
  const { listings } = load(
    'Project,Place,BHK,Price,Number',
    'Sample One,Hebbal,2 BHK,84 L,P52100012345',
    'Sample Two,Jakkur,3 BHK,1.2 Cr,P52100054321',
    'Sample Three,Jakkur,3 BHK,1.3 Cr,-',
  );
  expect(listings.map(({ rera_id }) => rera_id)).toEqual(['P52100012345', 'P52100054321', undefined]);
});

test('headings in Hindi and Kannada, the unit of an area behind its name', () => {
  const hindi = load(
    'क्र.सं.,कॉलोनी,मकान,क्षेत्रफल वर्ग फुट,कीमत (लाख),मंजिल,मुख,स्थिति,टिप्पणी',
    '1,मालवीय नगर,2 बीएचके,1050,58,2,पूर्व,खाली,',
    '2,सांगानेर,3 बीएचके,1400,76,3,उत्तर,बिक गया,',
    '3,मानसरोवर,3 बीएचके,1500,82,1,पश्चिम,खाली,14/11 को बयाना हो गया',
  );
  expect(hindi.listings).toMatchObject([
    { locality: 'मालवीय नगर', bhk: 2, area: 1050, price: 5_800_000, floor: 2, facing: 'east' },
  ]);
  expect(hindi.listings).toHaveLength(1);
  const kannada = load(
    'ಕ್ರ,ಸ್ಥಳ,ಚದರ ಅಡಿ,ಮುಖ,ಬೆಲೆ (ಲಕ್ಷ),ಸ್ಥಿತಿ',
    '1,ಹೆಬ್ಬಾಳ,1080 SBA,ಉತ್ತರ,58,ಇದೆ',
    '2,ಹೆಬ್ಬಾಳ,1420 SBA,ಪೂರ್ವ,76.5,ಮಾರಾಟವಾಗಿದೆ',
    '3,ಜಯನಗರ,1145 SBA,ದಕ್ಷಿಣ,51,ಮುಂಗಡ ಬಂದಿದೆ',
    '4,ಜಯನಗರ,1510 SBA,ಪೂರ್ವ,ಕೇಳಿ ತಿಳಿಯಿರಿ,ಇದೆ',
  );
  expect(kannada.listings).toMatchObject([
    { locality: 'Hebbal', area: 1080, area_basis: 'super_built_up', price: 5_800_000, facing: 'north' },
    { locality: 'Jayanagar', area: 1510, facing: 'east' },
  ]);
  expect(kannada.listings).toHaveLength(2);
});
