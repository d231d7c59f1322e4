// Whether a home asks too much or too little is a question: its rate beside those of homes like it, with a verdict; no search.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

describe('the figures of a home that was shown are doubted', () => {
  test.each([
    '55 L for 980 sqft? is that right',
    '55 lakh for 980 sqft is a joke',
    '980 sqft ka 55 lakh mazak hai',
    'the first one, why so cheap?',
    'is 55 lakh for the first one a fair price?',
    'does the first one cost too much?',
    '55 lakh mein itna chota kyun, daam zyada nahi?',
    'pehle wale ka daam zyada kyun hai',
    '55 लाख में इतना छोटा घर क्यों, कोई दिक्कत तो नहीं?',
    '55 लाख में 980 sq ft?? सही है क्या',
    'ಮೊದಲನೆಯದು ಯಾಕೆ ಇಷ್ಟು ಕಡಿಮೆ ಬೆಲೆ?',
    '55 laksha ge ishtu chikka mane yaake',
    'how can a 2bhk in whitefield be 55 lakh',
    '55 lakh mein 2bhk kaise ho sakta hai',
    '55 लाख में 2 BHK कैसे हो सकता है',
    '55 ಲಕ್ಷಕ್ಕೆ 2 BHK ಹೇಗೆ ಸಾಧ್ಯ',
    '55 lakshakke 2bhk hege sadhya',
  ])('%s', (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(line);
    expect(reply.text).toMatch(/55/);
    expect(reply.text).toMatch(
      /so it is (below|about|above)|yaani yeh|यानी यह|ಅಂದರೆ ಇದು|andare idu|too few|itne kam|इतने कम|ಸಾಕಷ್ಟಿಲ್ಲ|saakashtilla/i,
    );
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('what is denied beside it is told to be no part of the search', () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const { reply } = visitor.say('Maine bada nahi manga, maine poocha ki iska daam zyada kyun hai.');
    expect(reply.text).toMatch(/search mein nahi hai/);
    expect(reply.text).toMatch(/yaani yeh|itne kam/);
    expect(reply.cards).toEqual([]);
  });
});

describe('a price that no home shown asks is doubted', () => {
  test.each([
    '65 lakh for it? is that not too much',
    '65 lakh?? zyada nahi hai kya',
    '65 lakh?? itna zyada kyun',
    '65 लाख? ज़्यादा नहीं है क्या',
    '65 ಲಕ್ಷ? ಜಾಸ್ತಿ ಅಲ್ವಾ',
    '65 laksha? jaasti alva',
  ])('none costs it, and the nearest is told of: %s', (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(line);
    expect(reply.text).toMatch(/65/);
    expect(reply.text).toMatch(/62/);
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('who raises a budget doubts nothing', () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const { reply } = visitor.say('sari budget swalpa jaasti madthini, yavdu hatra ide torsi');
    expect(reply.text).not.toMatch(/andare idu|saakashtilla/);
  });

  test('where none comes near, what those shown ask is told', () => {
    const visitor = looking();
    const { reply } = visitor.say('3 crore for it? is that not too much');
    expect(reply.text).toMatch(/^None of the homes shown costs ₹3 Cr\. .*₹55 L.*₹62 L/);
    expect(visitor.session().current_filters).not.toHaveProperty('budget_max');
  });
});

describe('what is wished or complained of stays that', () => {
  test.each([
    ['show me 3bhk under 1 cr, is that ok?', { bhk: [3], budget_max: 10_000_000 }],
    ['2bhk for 60 lakh, is that possible?', { bhk: [2] }],
  ])('%s', (line, filters) => {
    const visitor = looking();
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject(filters);
  });

  test('too small, of them all', () => {
    expect(looking().say('these are too small').reply.text).not.toMatch(/so it is/);
  });
});

describe('why one home asks more than another that was shown', () => {
  test.each([
    'why is the first one costlier than the second one',
    'why is the 55 lakh one priced so when the 62 lakh one is same',
    'pehla wala 55 lakh ka kyun hai jab doosra wala utna hi bada hai',
    'पहला वाला 55 लाख का क्यों है जब दूसरा वाला उतना ही बड़ा है',
    'ಮೊದಲನೆಯದು ಎರಡನೆಯದಕ್ಕಿಂತ ಯಾಕೆ ದುಬಾರಿ',
  ])('sets the two side by side, and looks for nothing: %s', (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(line);
    expect(reply.text).toMatch(/55[\s\S]*62/);
    expect(reply.text).toMatch(/not stated|nahi likh|नहीं लिख|ಬರೆದಿಲ್ಲ/);
    expect(visitor.session().current_filters).toEqual(before);
  });
});

describe('what is usual there is told beside what is asked of the homes', () => {
  test.each([
    'rate per sqft of the first two vs normal whitefield',
    'rate per sqft of those two compared to the market average?',
    'pehle do ka rate per sqft aur normal rate?',
    'पहले दो का रेट प्रति sqft, और औसत कितना है',
  ])('%s', (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(line);
    expect(reply.text).toMatch(/typically|aam taur|आम तौर/);
    expect(visitor.session().current_filters).toEqual(before);
  });
});
