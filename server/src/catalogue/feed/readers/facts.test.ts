// Facts in one text: what little else is said beside is read, value first; what may be of another thing is not.
import { expect, test } from 'vitest';
import { type Facts, readFacts } from './facts.ts';

const says = (facts: Facts | undefined, texts: readonly string[]) =>
  test.each(texts)(`${JSON.stringify(facts)}: %s`, (text) => {
    expect(readFacts(text)).toEqual(facts);
  });

says({ bhk: '2bhk', area: '1200 sqft', facing: 'east facing', price: '85l' }, [
  '2BHK 1200 sqft East facing 85L',
  '85L, 2BHK, 1200 sqft, East facing',
]);
says({ bhk: '2bhk', area: '1200sft', facing: 'east', price: '85l' }, [
  '2BHK/1200sft/East/85L',
  '1200sft | 2BHK | 85L | East',
]);
says({ bhk: '3bhk', super_built_up_area: '1650 sq ft sba', price: '1.2cr' }, ['3BHK 1650 sq ft SBA 1.2Cr']);
says({ bhk: '3bhk', area: '1600 sqft', floor: '3rd floor', facing: 'east', price: '1.25 cr' }, [
  '3BHK, 1600 sqft, 3rd floor, East, 1.25 Cr',
]);
says({ type: 'plot', plot_area: '30x40', facing: 'east facing', price: '95 l' }, [
  'Plot 30x40 East facing 95 L',
]);
says({ bhk: '2bhk', purpose: 'for rent', price: '28000 pm', furnishing: 'semi furnished' }, [
  '2bhk for rent 28000 pm semi furnished',
]);
says({ bhk: '2 bhk', area: '1100 sqft', rate: 'rs 7200/sqft' }, ['2 BHK, 1100 sqft @ Rs 7200/sqft']);
says(
  {
    bhk: '2 bhk',
    area: '1180 sft',
    facing: 'north east facing',
    price: '78 lakhs',
    possession: 'ready to move',
  },
  ['2 BHK 1180 sft North East facing 78 lakhs ready to move'],
);
says({ bhk: '2 बीएचके', area: '1100 वर्ग फुट', price: '75 लाख' }, ['2 बीएचके, 1100 वर्ग फुट, 75 लाख']);
says({ bhk: '2 ಬಿಎಚ್ಕೆ', area: '1200 ಚದರ ಅಡಿ', price: '85 ಲಕ್ಷ' }, ['2 ಬಿಎಚ್‌ಕೆ 1200 ಚದರ ಅಡಿ 85 ಲಕ್ಷ']);
// Of two sums, or a sum that may be a deposit or a loan, none is the price.
says({ bhk: '3 bhk', area: '1450 sqft' }, [
  '3 BHK 1450 sqft 1.1 Cr + 5L parking',
  '3 BHK 1450 sqft loan 60 L',
]);
says({ bhk: '2 bhk', area: '1200 sqft', deposit: '2 lakh', price: '30000 per month' }, [
  '2 BHK 1200 sqft deposit 2 lakh rent 30000 per month',
]);
// The place is what a city is known by, what follows "in", or a name among the rest.
says({ bhk: '2bhk', area: '1050 sft', price: '95l', locality: 'Kothrud' }, ['2bhk kothrud 1050 sft 95L']);
says({ bhk: '3 bhk', price: '1.65 cr', locality: 'Sampigehalli' }, ['3 BHK in Sampigehalli, 1.65 Cr nego']);
says({ type: 'plot', area: '2000 sqft', rate: '2200 per sqft', locality: 'Nelagadde' }, [
  'plot Nelagadde 2000 sqft @ 2200 per sqft',
]);
says({ bhk: '2bhk', price: '11000', purpose: 'rent', furnishing: 'unfurnished' }, [
  '2bhk rent 11000 unfurnished, corner',
]);
says(
  {
    bhk: '2 bhk',
    built_up_area: 'built up 850 sq ft',
    floor: '2nd floor',
    type: 'flat',
    locality: 'Vashi',
    city: 'Navi Mumbai',
  },
  ['Flat No 203, 2nd floor, Sample Kripa CHS, Sector 17, Vashi, Navi Mumbai, 2 BHK, built up 850 sq ft'],
);
says({ bhk: '3 bhk', area: '1500 sqft', status: 'sold' }, ['SOLD - 3 BHK 1500 sqft']);
// Prose.
says(undefined, [
  'Corner unit with good view',
  'Close to a 5 acre lake and a mall of 2 lakh sqft, 3 BHK homes from 85 L for families that like walks',
  'Gated community of 3 BHK villas with 20000 sqft clubhouse, call for price',
  '2 BHK',
]);
