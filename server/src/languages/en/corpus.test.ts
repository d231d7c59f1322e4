// English as visitors type it: what each phrase asks of homes, and what asks nothing.
import { describe } from 'vitest';
import { corpus } from '../corpus.ts';

const { said, shifts, absent, meansNothing } = corpus('en');

describe('bedrooms', () => {
  said({ bhk: [2] }, [
    '2bhk',
    '2 BHK',
    'two bedroom',
    '2 bedrooms please',
    '2 bed room',
    'double bedroom',
    '2 b.h.k',
    '2BHKs',
    'a 2 bhk, thanks',
    '2 rooms',
  ]);
  said({ bhk: [0.5] }, ['1 RK', '1rk', 'an rk']);
  said({ bhk: [2.5] }, ['2.5 bhk', 'two and a half bhk', '2 and a half bhk']);
  said({ bhk: [2, 3] }, [
    '2 or 3 bhk',
    '2/3 bhk',
    '2,3 bhk',
    '2 & 3 bhk',
    '2-3bhk',
    '2 to 3 bhk',
    '2bhk or 3bhk',
    'two or three bedrooms',
  ]);
  said({ bhk: [2, 3, 4] }, ['2 to 4 bhk', '2-4 BHK', '2, 3 and 4 bhk']);
  said({ bhk: [3] }, [
    '3BHK+2T',
    '3 BHK + 2 T',
    'three bedroom',
    'triple bedroom',
    'refine to 3bhk',
    '3bhk 3bhk',
  ]);
  said({ bhk_min: 4 }, [
    '4+ bhk',
    '4 bhk or more',
    'at least 4 bhk',
    'minimum 4 bedrooms',
    '4bhk+',
    '4 bhk and above',
  ]);
  said({ bhk: [1, 2, 3] }, ['up to 3 bhk', 'max 3 bhk']);
  said({ bhk_min: 2.5 }, ['more than 2 bhk', 'above 2bhk']);
  said({ bhk: [2] }, ['not 3bhk but 2', '2bhk not 3bhk'], { bhk: [3] });
});

describe('money', () => {
  said({ budget_max: 8_000_000 }, [
    'under 80 lakh',
    'under 80L',
    'below 80 lac',
    'less than 80 lacs',
    'max 80 lakhs',
    'up to 0.8 cr',
    'upto ₹80,00,000',
    '80 lakh budget',
    'my budget is 80 lakhs',
    'budget of Rs. 80 lakh',
    'I have 80 lakhs',
    'not more than 80 lakh',
    'eighty lakh max',
    'at most 80 lks',
    'within 80 lakhs',
    '80 lakh or less',
    'buget 80 lakh',
    'under rs 80 lakhs',
    '80,00,000',
    'above my budget of 80 lakh',
  ]);
  said({ budget_max: 12_500_000 }, [
    '₹1,25,00,000',
    'under 1.25 crore',
    '1 crore 25 lakh',
    '1 cr 25 lakhs max',
    'one crore twenty five lakh',
    'up to 125 lakhs',
    '12.5 million max',
  ]);
  said({ budget_min: 15_000_000, budget_max: 20_000_000 }, [
    '1.5-2cr',
    '1.5 to 2 crore',
    'between 1.5 cr and 2 cr',
    'from 1.5 to 2 cr',
    '1.5 cr - 2 cr',
    '₹1.5 crore to ₹2 crore',
    '150 lakhs to 2 crore',
  ]);
  said({ budget_min: 7_500_000, budget_max: 9_000_000 }, [
    '75 to 90 lakhs',
    '75-90 L',
    'between 75 and 90 lakh',
    'budget 75 to 90 lakh',
    'around 75 to 90 lakh',
  ]);
  said({ budget_min: 8_000_000, budget_max: 12_000_000 }, ['80 lakhs to 1.2 cr', 'between 80 and 1.2 cr']);
  said({ budget_min: 7_200_000, budget_max: 8_800_000 }, [
    'around 80 lakh',
    'about 80 lakhs',
    'approx 80L',
    '80 lakhs or so',
    'for 80 lakhs',
    'close to 80 lakh',
  ]);
  said({ budget_min: 30_000_000 }, [
    'above 3 crore',
    'more than 3 cr',
    '3 crores and above',
    'at least 3 crore',
    'starting from 3 cr',
    'over three crores',
    '3 cr plus',
  ]);
  said({ purpose: 'rent', budget_max: 30_000 }, [
    'rent under 30k',
    'for rent below 30 thousand',
    'rental, max ₹30,000',
    'on rent under 30000',
    'rent 30k max',
  ]);
  said({ purpose: 'buy', budget_max: 8_000_000 }, ['budget 80', 'under 80', 'max 80', 'not more than 80'], {
    purpose: 'buy',
  });
});

describe('places', () => {
  said({ exclude_locality: ['Whitefield', 'Hebbal'] }, [
    'not in whitefield or hebbal',
    'anywhere but whitefield and hebbal',
  ]);
  said({ locality: ['Whitefield'] }, [
    'in whitefield',
    'near whitefield',
    'WHITEFIELD',
    'I prefer Whitefield though',
    'what if I look in whitefield instead?',
    'whitefield area',
    'No, I specifically need Whitefield',
  ]);
  said({ locality: ['Whitefield', 'Hebbal'] }, [
    'whitefield or hebbal',
    'Whitefield, Hebbal',
    'in whitefield and hebbal',
  ]);
  said({ zone: 'North Bangalore' }, ['north bangalore', 'in North Bangalore', 'homes in north bengaluru']);
  said({ exclude_locality: ['Whitefield'] }, [
    'not in whitefield',
    'anywhere but Whitefield',
    'except whitefield',
    'no whitefield',
    'other than whitefield',
    'not near whitefield',
  ]);
  said({ locality: ['Hebbal'], exclude_locality: ['Whitefield'] }, [
    'hebbal, not whitefield',
    'not whitefield, hebbal instead',
  ]);
  said({ near: ['metro'] }, [
    'near the metro',
    'close to a metro station',
    'metro nearby',
    'within walking distance of metro',
  ]);
  said({ near: ['gym', 'school'] }, ['near a gym or school']);
  said({ city: 'Bengaluru' }, ['in Bangalore', 'bengaluru', 'homes in banglore']);
  said({}, ['any locality', 'anywhere is fine', 'remove whitefield', 'location is flexible', 'any area'], {
    locality: ['Whitefield'],
  });
  said({ locality: ['Whitefield', 'Hebbal'] }, ['also Hebbal', 'and also in hebbal', 'hebbal too'], {
    locality: ['Whitefield'],
  });
  absent('Jaipur', ['homes in jaipur', 'flats at Jaipur']);
  absent('Xanadu', ['2bhk in Xanadu', 'homes near xanadu']);
});

describe('type, purpose, possession', () => {
  said({ type: ['apartment'] }, ['flats', 'an apartment', 'condos', 'apartmnt', 'looking for a flat']);
  said({ type: ['villa', 'row_house'] }, ['villa or row house', 'villas and townhouses']);
  said({ type: ['plot'] }, ['plots', 'a residential plot', 'land', 'a vacant plot']);
  said({ type: ['house'] }, ['independent house', 'standalone house', 'duplex house']);
  said({ type: ['studio'] }, ['studio apartment', 'a studio']);
  said({ purpose: 'buy' }, ['to buy', 'for sale', 'I want to purchase', 'buying a home']);
  said({ purpose: 'rent' }, ['for rent', 'to let', 'rental homes', 'on lease']);
  said({ possession: 'ready' }, [
    'ready to move',
    'only ready to move',
    'RTM',
    'immediate possession',
    'ready-to-move-in',
    'redy to move',
    'move in ready',
  ]);
  said({ possession: 'under_construction' }, [
    'under construction',
    'under-construction homes',
    'ongoing projects',
  ]);
  said({ possession: 'new_launch' }, ['new launch', 'newly launched', 'pre-launch', 'upcoming projects']);
  said({ possession_by: '2027-12' }, [
    'possession by Dec 2027',
    'ready by december 2027',
    'before Dec 2027',
    'q4 2027 possession',
    'handover by Dec 2027',
  ]);
  said({ possession_by: '2028' }, [
    'by 2028',
    'ready by 2028',
    'possession before 2028',
    'possession in 2028',
  ]);
  said({ possession_by: '2028-11' }, [
    'within 2 years',
    'possession in 2 years',
    'in the next two years',
    'within 24 months',
  ]);
  said({ possession_by: '2027' }, ['ready next year', 'possession by next year']);
  said({ exclude: ['possession:ready'] }, ['I do NOT want ready to move', 'not ready to move'], {
    possession: 'ready',
  });
  said({ possession: 'ready' }, ['not under construction', 'nothing under construction']);
  said({ exclude: ['type:villa'] }, ['no villas', 'not a villa please'], { type: ['villa'] });
});

describe('what a home has', () => {
  said({ amenities: ['gym', 'swimming pool'] }, [
    'with gym and pool',
    'gym, swimming pool',
    'must have a gym and a swimming pool',
  ]);
  said({ amenities: ['parking'] }, ['with parking', 'car parking needed', 'need a garage']);
  said({ amenities: ['lift', 'power backup', 'security'] }, [
    'lift, power backup and 24x7 security',
    'elevator, generator, cctv',
  ]);
  said({}, ['no gym needed', 'without gym', 'gym not required', 'remove the gym'], { amenities: ['gym'] });
  said({ parking: 2 }, ['2 car parking', 'two parkings', 'two cars']);
  said({ bathrooms_min: 3 }, ['3 bathrooms', 'three baths', '3 toilets']);
  said({ furnishing: 'furnished' }, ['fully furnished', 'furnished', 'with furniture']);
  said({ furnishing: 'semi_furnished' }, ['semi furnished', 'semi-furnished', 'partly furnished']);
  said({ furnishing: 'unfurnished' }, ['unfurnished', 'bare shell', 'not furnished']);
  said({ facing: 'east' }, ['east facing', 'facing east', 'east-facing']);
  said({ facing: 'north_east' }, ['north east facing', 'northeast facing']);
  said({ floor_min: 1 }, ['not on the ground floor', 'no ground floor']);
  said({ floor_min: 5 }, ['above 5th floor', '5th floor or higher', 'minimum 5th floor']);
  said({ area_min: 1500 }, [
    'above 1500 sq ft',
    'at least 1500 sqft',
    '1500 sq. ft. or more',
    'minimum 1,500 square feet',
    '1500+ sqft',
    '1500 sq ft +',
  ]);
  said({ area_min: 1000, area_max: 1500 }, [
    '1000-1500 sqft',
    'between 1000 and 1500 sq ft',
    '1000 to 1500 sft',
  ]);
  said({ area_min: 1350, area_max: 1650, area_basis: 'carpet' }, [
    '1500 sq ft carpet',
    '1500 sqft carpet area',
  ]);
  said({ area_min: 1000, area_basis: 'carpet' }, ['carpet area above 1000 sq ft']);
  said({ area_max: 2400 }, ['under 2400 sqft', 'up to 2400 sft']);
  said({ area_min: 1350 }, ['at least 150 sq yards', 'minimum 150 gaj']);
});

describe('moving from where it stands', () => {
  shifts({ measure: 'price', direction: 'down' }, [
    'cheaper',
    'cheaper ones',
    'something less expensive',
    'lower price',
    'show cheaper options',
    'more affordable',
    'anything cheaper than this?',
  ]);
  shifts({ measure: 'price', direction: 'up' }, ['more expensive', 'costlier']);
  shifts({ measure: 'price', direction: 'up', by: { share: 0.1 } }, ['increase my budget']);
  shifts({ measure: 'area', direction: 'up' }, [
    'bigger',
    'larger ones',
    'something more spacious',
    'a bit bigger',
  ]);
  shifts({ measure: 'area', direction: 'down' }, ['smaller', 'more compact']);
  shifts({ measure: 'distance', direction: 'down' }, ['closer', 'something nearer']);
  shifts({ measure: 'possession', direction: 'down' }, ['sooner', 'earlier possession']);
  shifts({ measure: 'floor', direction: 'up' }, ['higher floor', 'top floor']);
  said(
    {},
    [
      "budget doesn't matter",
      'remove the budget',
      'any budget',
      'budget no bar',
      'no budget limit',
      'forget the budget',
      'money is no object',
    ],
    { budget_max: 8_000_000 },
  );
  said({}, ['any bhk', 'bhk does not matter', 'any bedrooms'], { bhk: [2] });
  said({ bhk: [3] }, ['one more bedroom', 'an extra bedroom'], { bhk: [2] });
});

describe('what looks like a wish and is none', () => {
  meansNothing([
    'my number is 98765 43210',
    'call 9876543210',
    'reach me at someone@example.com',
    '+91 98765-43210',
    'affordable homes',
    'show me all properties',
    'what a day',
    'hello there',
    'thanks a lot',
    'I like homes',
    '100',
    '2028',
    '😀😀😀',
    'under 8000/sqft',
    'budget is tight',
  ]);
});

describe('as it is typed on phones and in forms', () => {
  said({ bhk: [3] }, ['BHK: 3', 'bedrooms - 3', 'need 3 bk', '3bhk options', 'family of four, 3 bedrooms']);
  said({ bhk: [2], type: ['apartment'], locality: ['Whitefield'] }, [
    'wnt 2 bhk flatt nr whitefield',
    'whitefield, apartement, 2 bedrom',
    'Type: Apartment, BHK: 2, Area: Whitefield',
  ]);
  said({ purpose: 'rent', type: ['apartment'] }, ['flat 4 rent', 'apartmant for rent']);
  said({ budget_max: 8_000_000 }, [
    'price < 80 lakh',
    '<= 80L',
    'can go up to 80 lakhs',
    'raise my budget to 80 lakh',
  ]);
  said({ budget_min: 10_000_000 }, ['> 1 cr', '1 cr minimum']);
  said({ budget_min: 7_200_000, budget_max: 8_800_000 }, ['80 lakhs approx', '80L around']);
  said({ area_min: 1500 }, ['> 1500 sqft']);
  said({ type: ['plot'] }, ['any sites?']);
  said({ type: ['plot'], approved_by: ['bda'] }, ['BDA approved sites', 'BDA sites']);
  said({ type: ['plot'], khata: ['a'] }, ['A khata plots']);
  said({ type: ['plot'], amenities: ['corner'] }, ['corner plot', 'corner site']);
  said({ near: ['metro'] }, ['500m from metro', '10 mins walk from metro', 'walkable to the metro']);
  said({ near: ['park'] }, ['homes with parks nearby']);
});

describe('what else is said around a wish', () => {
  said({ locality: ['Hebbal'] }, [
    'relocating from Pune, homes in Hebbal',
    'I live in Mumbai and want a home in hebbal',
    'NRI based in Dubai looking in Hebbal',
    'currently living in Whitefield, show homes in Hebbal',
  ]);
  said({ locality: ['Hebbal'], exclude_locality: ['Whitefield'] }, ['hebbal instead of whitefield']);
  said({ possession_by: '2027-03' }, ['ready by march', 'possession before March']);
  said({ amenities: ['parking'] }, ['any parking?', 'covered car parking']);
  said({ furnishing: 'furnished' }, ['any furnished?']);
  said({}, ['swimming pool is optional', 'pool not mandatory'], { amenities: ['swimming pool'] });
  said({}, ['scrap the budget', 'budget is not fixed'], { budget_max: 8_000_000 });
  said({}, ["I'm flexible on location"], { locality: ['Whitefield'] });
  absent('Mumbai', ['flats in mumbai']);
});
