// Khata and approvals as people type them, in every language; what a feed says of them; and what is said where it says nothing.
import { describe, expect, test } from 'vitest';
import { readHome } from '../catalogue/feed/read-home.ts';
import { corpus } from '../languages/corpus.ts';
import { detectLanguage } from '../understand/detect.ts';
import { tokenise } from '../understand/normalise.ts';

describe('English', () => {
  const { said, asks } = corpus('en');
  said({ khata: ['a'] }, ['A khata', 'only A-khata properties', 'should be A katha']);
  said({ khata: ['e'] }, ['e-khata', 'homes with e khata', 'ekhata please']);
  said({ khata: ['a', 'e'] }, ['A or E khata', 'A/E khata', 'a khata or e khata']);
  said({ khata: ['a', 'b'] }, ['a and b khata']);
  said({ approved_by: ['bda'] }, ['BDA approved', 'approved by BDA', 'with bda approval']);
  said({ approved_by: ['bank'] }, ['bank approved', 'approved by banks']);
  said({ approved_by: ['bda', 'bank'] }, ['BDA and bank approved', 'bda approved, bank approved']);
  said({ type: ['plot'], approved_by: ['dtcp'] }, ['DTCP plots', 'plots approved by DTCP']);
  said({ khata: ['a', 'e'] }, ['also e khata'], { khata: ['a'] });
  said({}, ['remove khata', 'any khata'], { khata: ['a'] });
  said({}, ['forget the BDA approval', 'remove bda'], { approved_by: ['bda'] });
  asks('khata', ['is it A khata?', 'which khata does it have?']);
  asks('approved_by', ['is it BDA approved?', 'who approved it?']);
});

describe('Hinglish', () => {
  const { said } = corpus('hi-Latn');
  said({ khata: ['a'] }, ['A khata chahiye', 'a khata wala ghar dikhao']);
  said({ approved_by: ['bda'] }, ['bda approved ghar', 'BDA se approved chahiye']);
  said({ approved_by: ['bank'] }, ['bank se approved hona chahiye']);
  said({}, ['khata hatao'], { khata: ['b'] });
});

describe('Hindi', () => {
  const { said, asks } = corpus('hi');
  said({ khata: ['a'] }, ['ए खाता चाहिए', 'ए-खाता वाला घर दिखाओ']);
  said({ type: ['plot'], approved_by: ['bda'] }, ['बीडीए अप्रूव्ड प्लॉट', 'बीडीए से मंज़ूर प्लॉट दिखाओ']);
  asks('khata', ['इसका कौन सा खाता है?']);
});

describe('Kannada', () => {
  const { said, asks } = corpus('kn');
  said({ khata: ['a'] }, ['ಎ ಖಾತಾ ಬೇಕು', 'ಎ ಖಾತೆ ಮನೆ ತೋರಿಸಿ']);
  said({ type: ['plot'], approved_by: ['bda'] }, ['ಬಿಡಿಎ ಅನುಮೋದಿತ ನಿವೇಶನ']);
  asks('khata', ['ಇದಕ್ಕೆ ಯಾವ ಖಾತಾ?']);
});

test.each(['BDA approved 3bhk', 'BDA sites', 'e-khata', 'A khata', 'BBMP, BMRDA'])(
  '“%s” says nothing of the language',
  (text) => expect(detectLanguage(tokenise(text), new Uint8Array(9), 'en').language).toBeUndefined(),
);

const read = (fields: Record<string, unknown>) =>
  readHome({ price: 5_000_000, locality: 'Hebbal', ...fields });

test.each([
  ['A khata', ['a']],
  ['A & E', ['a', 'e']],
  [['b'], ['b']],
  ['e-khata, A Khatha', ['e', 'a']],
])('a feed’s khata %j', (khata, kinds) => expect(read({ khata }).home?.khata).toEqual(kinds));

test.each([
  ['BDA approved', ['bda']],
  ['BMRDA, bank approved', ['bmrda', 'bank']],
  [['DTCP'], ['dtcp']],
  ['Gram Panchayat', ['panchayat']],
])('a feed’s approvals %j', (approved_by, names) =>
  expect(read({ approved_by }).home?.approved_by).toEqual(names),
);

test('a khata that there is none of costs the field, and is said', () => {
  expect(read({ khata: 'Z' }).warnings).toMatchObject([{ field: 'khata', reason: 'is not a khata we know' }]);
});
