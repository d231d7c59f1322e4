// A part of a list that is to let, under a line of its own.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('Hindi headings, square yards by “वार”, lakhs unsaid beside a crore, a rate per var and rents under a line', () => {
  const { listings, report } = load(
    'नमूना डेवलपर्स, अहमदाबाद - भाव सूची 20-11-26;;;;;;;;',
    'योजना;प्रकार;यूनिट;वार;कीमत;दर/वार;कब्जा;उपलब्ध;टिप्पणी',
    'कमल रेजिडेंसी, गोता;3 BHK फ्लैट;B-402;200;82.5;;तैयार;हाँ;4थी मंजिल',
    ';3 BHK फ्लैट;B-801;200;86;;तैयार;बिक गया 7/11;',
    ';2 BHK फ्लैट;C-104;140;54.75;;तैयार;हाँ;',
    ';दुकान;G-06;40;61;;तैयार;हाँ;भूतल',
    'वन बंगलोज, शेला;4 BHK बंगला;11;240;2.65 करोड़;;मार्च 2027;हाँ;',
    ';5 BHK बंगला (कोना);15;300;पूछें;;मार्च 2027;हाँ;',
    'हरि नगरी, साणंद;एन.ए. प्लॉट;P-21;220;;38000;;हाँ;',
    ';एन.ए. प्लॉट;P-30;400;;36500;;टोकन आया 22/11;',
    '--- किराये पर (कीमत = मासिक किराया, रुपये) ---;;;;;;;;',
    'कमल रेजिडेंसी, गोता;2 BHK फ्लैट;C-606;140;18500;;1/12/26 से;हाँ;सिर्फ परिवार',
    'वन आर्केड, एस.जी. हाईवे;ऑफिस;509;95;45000;;तुरंत;हाँ;',
    'कुल;;;;;;;;',
  );
  expect(listings).toMatchObject([
    { project: 'कमल रेजिडेंसी', bhk: 3, area: 1800, price: 8_250_000, purpose: 'buy', possession: 'ready' },
    { bhk: 2, area: 1260, price: 5_475_000 },
    { type: 'commercial', area: 360, price: 6_100_000 },
    { bhk: 4, type: 'house', area: 2160, price: 26_500_000 },
    { bhk: 5, area: 2700 },
    { type: 'plot', area: 1980, price: 8_360_000 },
    { bhk: 2, purpose: 'rent', price: 18_500 },
    { type: 'commercial', purpose: 'rent', price: 45_000 },
  ]);
  expect(report.guess?.questions).toEqual([expect.stringMatching(/^Is "वार" the carpet/)]);
});

test('offices by a rent of the chargeable square foot, and homes under a line by their rent of the month', () => {
  const { listings } = load(
    'Bldg,Loc,Flr,Area (sft),,Rate (Rs/sft/mth),,Avl,Remark',
    ',,,Chargeable,Carpet,Rent,CAM,,',
    'Sample Towers,Guindy,4th,"8,000","5,600",75,14,RTM,plug & play',
    ',,GF,"2,000","1,600",110,14,1/1/27,',
    'Sample Park,Taramani,7th,"25,000","17,500",on request,12,RTM,',
    'FOR CO. LEASE,,,,,Rent pm,,,',
    'Sample Court,Adyar,2nd,"1,900",,"95,000",,Immd,3BHK fully furn',
    'Sample Villa,Adyar,G+1,"3,100",,1.25 L,,15-Jan-27,4BHK',
  );
  expect(listings).toMatchObject([
    { name: 'Sample Towers', purpose: 'rent', area: 8000, area_basis: 'super_built_up', price: 600_000 },
    { name: 'Sample Towers', area: 2000, price: 220_000 },
    { name: 'Sample Park', area: 25_000 },
    { name: 'Sample Court', price: 95_000, purpose: 'rent' },
    { name: 'Sample Villa', price: 125_000, purpose: 'rent' },
  ]);
  expect(listings[2]?.price).toBeUndefined();
  expect(listings[0]?.price_rate).toBeUndefined();
});
