// "Do you have something furnished?" looks for such a home, whatever home was spoken of; "is it furnished?" asks of that one.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = () => {
  const ada = talk();
  ada.say('2bhk in Whitefield to buy');
  ada.say('price of the first one');
  return ada;
};

test.each([
  'do you have something furnished',
  'do you have anything furnished?',
  'do you have furnished flats?',
  'kuch furnished hai kya',
  'कुछ फर्निश्ड है क्या',
  'ಯಾವುದಾದರೂ ಫರ್ನಿಶ್ಡ್ ಇದೆಯಾ',
  'yavudadru furnished ideya',
])('“%s” is a wish', (said) => {
  expect(after().say(said).session.current_filters.furnishing).toBe('furnished');
});

test.each([
  'is it furnished?',
  'kya ye furnished hai',
  'furnished hai kya',
  'does it have a lift?',
  'is there any parking?',
])('“%s” asks', (said) => {
  const { current_filters } = after().say(said).session;
  expect(current_filters.furnishing).toBeUndefined();
  expect(current_filters.amenities).toBeUndefined();
  expect(current_filters.parking).toBeUndefined();
});

test.each(['is it ok for us?', 'hum log reh sakte hain kya', 'ನಾವು ಇರಬಹುದಾ', 'naavu irabahuda'])(
  '“%s” is asked of the home spoken of',
  (said) => {
    const ada = talk();
    ada.say('we are three, 2bhk for rent in Whitefield');
    ada.say('deposit of the first one');
    expect(ada.say(said).session.last_topic).toBe('bachelors');
  },
);

test('who tells of themselves and what they look for is shown it', () => {
  const { current_filters } = talk().say('we are three girls looking for rent in Whitefield').session;
  expect(current_filters).toMatchObject({ locality: ['Whitefield'], purpose: 'rent' });
});

test.each([
  ['will the price grow in 5 years', 'growth'],
  ['can i buy without coming there, by power of attorney', 'proxy'],
  ['bina aaye power of attorney se le sakte hain kya', 'proxy'],
  ['क्या बिना आए ख़रीद सकते हैं', 'proxy'],
  ['ಬಾರದೆ ಪವರ್ ಆಫ್ ಅಟಾರ್ನಿ ಮೂಲಕ ಕೊಳ್ಳಬಹುದಾ', 'proxy'],
  ['अस्पताल कितना दूर है', 'hospitals'],
])('“%s” changes no search', (said, topic) => {
  const ada = after();
  const before = ada.session().current_filters;
  const { session } = ada.say(said);
  expect(session.last_topic).toBe(topic);
  expect(session.current_filters).toEqual(before);
});

test.each([
  'who is the builder and did they deliver on time',
  'builder kaun hai aur time pe deta hai kya',
  'बिल्डर कौन है और टाइम पे देता है क्या',
  'builder yaaru, time ge kottidara',
])('“%s” is answered in both parts', (said) => {
  const { session, reply } = after().say(said);
  expect(session.last_topic).toBe('delay');
  expect(reply.text.length).toBeGreaterThan(60);
});
