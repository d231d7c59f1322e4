// Each question gets its own answer, told once: no sentence of it twice, and nothing that nobody asked.
import { expect, test } from 'vitest';
import { atFirst, talk } from './testing.ts';

test.each([
  [
    'is it direct from the owner or is there a broker in between, and what commission do you take?',
    /Not stated here/,
  ],
  ['owner direct hai ya broker beech mein hai, commission kitna lete ho aap?', /Yahan nahi likha/],
  ['मालिक से सीधे है या बीच में ब्रोकर है, आप कमीशन कितना लेते हैं?', /यहाँ नहीं लिखा/],
])('who sells and what the office takes is one sentence: %s', (said, answer) => {
  const { text } = atFirst().say(said).reply;
  expect(text).toMatch(answer);
  expect(text).not.toMatch(/automatic assistant|computer|chat/i);
});

test('“are you a broker” is asked of us', () => {
  expect(atFirst().say('are you brokers, or the builder?').reply.text).toMatch(/assistant/);
});

test.each(['is the traffic bad there?', 'wahan traffic kaisa hai', 'ಅಲ್ಲಿ ಟ್ರಾಫಿಕ್ ಹೇಗಿದೆ?'])(
  'of the traffic no metro is told: %s',
  (said) => {
    expect(atFirst().say(said).reply.text).not.toMatch(/metro|ಮೆಟ್ರೋ/i);
  },
);

test.each([
  'is there a video or a virtual tour of it?',
  'iska video hai kya',
  'इसका कोई वीडियो है क्या?',
  'ಇದರ ವಿಡಿಯೋ ಇದೆಯಾ?',
])('no video is said to be there, whatever photos there are: %s', (said) => {
  expect(atFirst().say(said).reply.text).toMatch(/No video|koi video nahi|कोई वीडियो नहीं|ವಿಡಿಯೋ ಇಲ್ಲ/);
});

test.each(['is there a gate?', 'उसमें गेट है?', 'ಗೇಟ್ ಇದೆಯಾ?'])('a gate is no rule of the society: %s', (said) => {
  expect(atFirst().say(said).reply.text).not.toMatch(/rules|नियम|ನಿಯಮ/);
});
test('when it closes is one', () => {
  expect(atFirst().say('when does the gate close at night?').reply.text).toMatch(/rules/);
});

test.each([
  'what if the lift stops?',
  'lift band ho gayi to?',
  'लिफ़्ट ख़राब हो जाए तो?',
  'ಲಿಫ್ಟ್ ನಿಂತರೆ ಏನು ಮಾಡೋದು?',
])('a lift that stops asks for the power: %s', (said) => {
  expect(atFirst().say(said).reply.text).toMatch(/power|bijli|बिजली|पावर|ವಿದ್ಯುತ್|ಪವರ್/i);
});

test.each(['we must have ours sold first', 'need mine sold first', 'mera flat bik jaye pehle'])(
  'one’s own home that is sold first asks of no home here whether it is free: %s',
  (said) => {
    expect(atFirst().say(said).reply.text).not.toMatch(/still free|khaali hai|in our list/);
  },
);

test('what prices will do is not what they are at a date to come', () => {
  const { text } = atFirst().say('what will prices there do in five years?').reply;
  expect(text).toMatch(/nobody can promise/);
  expect(text).not.toMatch(/ready by/);
});

test('a bank that fines is none that is near', () => {
  expect(atFirst().say('ಪೂರ್ವ ಪಾವತಿ ಮಾಡಿದರೆ ಬ್ಯಾಂಕ್ ದಂಡ ಹಾಕುತ್ತಾ?').reply.text).not.toMatch(/ದೂರ/);
});

test.each([
  'is the builder reliable?',
  'builder bharose ka hai kya',
  'बिल्डर पर भरोसा कर सकते हैं?',
  'ಬಿಲ್ಡರ್ ನಂಬಬಹುದಾ?',
])('of the builder’s record the catalogue knows what is listed here: %s', (said) => {
  const { text } = atFirst().say(said).reply;
  expect(text).toMatch(/RERA/);
  expect(text).not.toMatch(/leak|visit|डरार|banawat/);
});

test('what no home of a place states, the office may be asked', () => {
  const visitor = talk({ strict: false });
  visitor.say('2bhk to buy');
  expect(visitor.say('whitefield negotiable?').reply.text).toMatch(/Shall I ask the office/);
});

test('“are you a broker? say it straight” is told who we are, and no more', () => {
  expect(talk({ strict: false }).say('are you a broker? seedha bolo').reply.text).not.toMatch(
    /in between|beech|brings in/,
  );
});
