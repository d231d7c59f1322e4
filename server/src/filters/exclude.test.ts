// Values ruled out: heard, kept until the opposite is wished for, and met only by homes that state something else.
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/build.ts';
import type { Listing } from '../catalogue/listing.ts';
import { corpus } from '../languages/corpus.ts';
import { talk } from '../turn/testing.ts';

describe('English', () => {
  const { said } = corpus('en');
  said({ exclude: ['facing:south'] }, [
    'not facing south',
    'anything but south facing',
    'no south facing homes',
  ]);
  said({ exclude: ['type:villa'] }, ['no villas please', 'not a villa', 'everything except villas']);
  said({ exclude: ['bhk:1'] }, ['not 1bhk', 'no 1 bhk']);
  said({ bhk: [2] }, ['not 3bhk, 2bhk']);
  said({ exclude: ['khata:b'] }, ['no B khata', 'not B khata please']);
  said({ type: ['house'] }, ['no villas'], { type: ['villa', 'house'] });
  said({ exclude: ['type:villa'] }, ['no villas'], { type: ['villa'] });
  said({ type: ['villa'] }, ['show villas'], { exclude: ['type:villa'] });
  said({ facing: 'north' }, ['north facing'], { exclude: ['facing:south'] });
  // What is not needed is not ruled out.
  said({}, ['gym not needed', 'gym is optional'], { amenities: ['gym'] });
  said({}, ['parking is not a must'], { parking: 1 });
});

// What a question denies is asked for.
describe('a question whether there is none', () => {
  const { said } = corpus('en');
  said({ bhk: [1], locality: ['Electronic City'] }, [
    'is there really no 1 BHK in Electronic City?',
    'are there honestly no 1bhk in electronic city',
    'is there no 1 bhk in electronic city?',
  ]);
});

describe('a purpose that is refused is the other', () => {
  const rented = { purpose: 'rent' } as const;
  corpus('en').said({ purpose: 'buy' }, ['NOT RENT, BUY', 'not on rent'], rented);
  corpus('hi-Latn').said(
    { purpose: 'buy' },
    [
      'Nahi, khareedna hai, kiraye par lena nahi hai.',
      'kharidna hai, kiraye par lena nahi',
      'kiraye par nahi chahiye',
    ],
    rented,
  );
  corpus('hi').said({ purpose: 'buy' }, ['किराए पर लेना नहीं है', 'खरीदना है, किराए पर नहीं'], rented);
  corpus('kn').said({ purpose: 'buy' }, ['ಬಾಡಿಗೆಗೆ ಅಲ್ಲ', 'ಬಾಡಿಗೆಗೆ ಬೇಡ'], rented);
  corpus('kn-Latn').said({ purpose: 'buy' }, ['baadigege alla', 'kolloke, baadigege beda'], rented);
  corpus('en').said({ purpose: 'rent' }, ['not to buy, for rent', 'i dont want to buy'], { purpose: 'buy' });
  corpus('hi-Latn').said({ purpose: 'rent' }, ['kharidna nahi hai'], { purpose: 'buy' });
});

test('what was never refused is not ruled out any more', () => {
  const visitor = talk();
  visitor.say('not 1 bhk');
  visitor.say('I never said no to 1 BHK');
  expect(visitor.session().current_filters.exclude).toBeUndefined();
});

// What is too far rules out the place that is named, and nothing that lies within the distance.
test.each([
  ['12km too far', undefined],
  ['12 km too far from my college', undefined],
  ['12 km bahut door hai', undefined],
  ['hebbal is too far', ['Hebbal']],
  ['hebbal bahut door hai', ['Hebbal']],
  ['hebbal tumba doora', ['Hebbal']],
])('too far: “%s”', (text, excluded) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield for rent');
  visitor.say(text);
  const { exclude_locality, locality } = visitor.session().current_filters;
  expect({ exclude_locality, locality }).toEqual({ exclude_locality: excluded, locality: ['Whitefield'] });
});

describe('other languages', () => {
  corpus('hi-Latn').said({ exclude: ['approved_by:panchayat'] }, ['panchayat khata nahi chahiye']);
  corpus('hi-Latn').said({ exclude: ['type:villa'] }, ['villa nahi chahiye', 'villa mat dikhao']);
  corpus('hi').said({ exclude: ['facing:south'] }, ['दक्षिणमुखी नहीं चाहिए']);
  corpus('kn').said({ exclude: ['type:villa'] }, ['ವಿಲ್ಲಾ ಬೇಡ']);
});

test('a home that does not state it is marked, not hidden and not counted', () => {
  const home = (id: string, rest: Partial<Listing>): Listing => ({
    id,
    purpose: 'buy',
    price: 5_000_000,
    locality: 'Hebbal',
    sample: true,
    ...rest,
  });
  const catalogue = buildCatalogue([
    home('south', { facing: 'south' }),
    home('east', { facing: 'east' }),
    home('silent', {}),
  ]);
  const found = catalogue.find({ exclude: ['facing:south'] });
  expect(found.total).toBe(1);
  expect(found.top(9).map(({ listing, unstated }) => [listing.id, unstated])).toEqual([
    ['east', []],
    ['silent', ['exclude']],
  ]);
});
