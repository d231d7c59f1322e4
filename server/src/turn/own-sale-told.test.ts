// A home of one's own that is for sale, told and not asked: it is none that is looked for, whatever is wished beside it.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const ANSWER = /for selling or letting yours|apna ghar bechne|अपना घर बेचने|nimma mane maaralu|ನಿಮ್ಮ ಮನೆ ಮಾರಲು/;

test.each([
  'need 3bhk in Hebbal, i am selling my 2 bhk in Whitefield',
  'looking for a bigger 3bhk in hebbal my 2bhk in whitefield i wil sell got 70L from it',
  'no no the 2bhk in whitefield is wat i m SELLING i want 3bhk in hebbal only',
  'we will sell our Whitefield 2 BHK, 3 BHK in Hebbal please',
  'mera Whitefield wala 2bhk bech raha hu, Hebbal me 3bhk chahiye',
  'मैं अपना व्हाइटफील्ड का 2 बीएचके बेच रहा हूँ, हेब्बाल में 3 बीएचके चाहिए',
  'ನನ್ನ ವೈಟ್‌ಫೀಲ್ಡ್ 2 BHK ಮಾರುತ್ತಿದ್ದೇನೆ, ಹೆಬ್ಬಾಳದಲ್ಲಿ 3 BHK ಬೇಕು',
  'nam whitefield 2bhk maartidivi, hebbal alli 3bhk beku',
])('beside a wish: %s', (said) => {
  const { bhk, locality } = talk({ strict: false }).say(said).session.current_filters;
  expect({ bhk, locality }).toEqual({ bhk: [3], locality: ['Hebbal'] });
});

test.each([
  "hi, we have a 2bhk in Hebbal we'd be selling",
  'i own a 3 bhk in Hebbal and i am planning to put it up for sale',
  'फ्लैट बेच रहा',
  'flat bech raha hu apna',
  'ನಾನು ಫ್ಲಾಟ್ ಮಾರ್ತಾ ಇದ್ದೀನಿ',
  'can u also list my whitefield flat for sale n hw long it takes',
  'what would our own flat fetch? 1150 sqft, 9 years old',
  'mera 2bhk kitne me bikega, 1100 sqft hai',
  'मेरा फ्लैट कितने में बिकेगा',
  'ನನ್ನ ಫ್ಲಾಟ್ ಎಷ್ಟಕ್ಕೆ ಮಾರಾಟ ಆಗುತ್ತೆ',
  'nanna flat maaridre eshtu sigutte',
])('with nothing else: %s', (said) => {
  const { reply, session } = talk({ strict: false }).say(said);
  expect(reply.text).toMatch(ANSWER);
  expect(session.current_filters).toEqual({});
});

test.each([
  '3 bhk in Hebbal for sale',
  'is the owner selling? 3 bhk in Hebbal',
  'why is he selling it? and show my 3 bhk in Hebbal again',
  'I want a 3 bhk in Hebbal that is easy to sell later',
])('left alone: %s', (said) => {
  const { reply, session } = talk({ strict: false }).say(said);
  expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Hebbal'] });
  expect(reply.text).not.toMatch(ANSWER);
});
