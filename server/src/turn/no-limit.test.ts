// A limit that is taken away or denied becomes no new one; one that was never set is told to be none.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const sized = () => {
  const visitor = talk();
  visitor.say('2bhk to buy in Whitefield');
  visitor.say('above 1200 sqft');
  return visitor;
};

describe('a limit of size goes', () => {
  test.each([
    'no size limit',
    'no limit on size',
    'I did not ask for 1200',
    '1200 sqft is not needed',
    'size limit nahi chahiye',
    '1200 sq ft mat rakho',
    'size ki koi seema nahi',
    'maine 1200 nahi manga',
    'साइज़ की सीमा नहीं चाहिए',
    '1200 वर्ग फुट नहीं चाहिए',
    'मैंने 1200 नहीं मांगा',
    'ಅಳತೆಯ ಮಿತಿ ಬೇಡ',
    '1,200 ಚದರ ಅಡಿ ಬೇಡ',
    'ನಾನು 1200 ಕೇಳಲಿಲ್ಲ',
    'size limit beda',
    '1200 chadara adi beda',
    'naanu 1200 kelilla',
    'I did not ask for bigger ones',
    'maine bada nahi manga',
    'ನಾನು ದೊಡ್ಡ ಮನೆ ಕೇಳಲಿಲ್ಲ',
  ])('%s', (line) => {
    const visitor = sized();
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual({ purpose: 'buy', bhk: [2], locality: ['Whitefield'] });
  });
});

describe('a limit of money goes', () => {
  test.each([
    'no budget limit please',
    'I did not ask for 90',
    'budget ki koi limit nahi',
    '90 lakh ki limit nahi chahiye',
    'मैंने 90 लाख नहीं बोला',
    'बजट की सीमा नहीं चाहिए',
    'ಬಜೆಟ್‌ನ ಮಿತಿ ಬೇಡ',
    'naanu 90 laksha helilla',
  ])('%s', (line) => {
    const visitor = talk();
    visitor.say('2bhk to buy in Whitefield');
    visitor.say('under 90 lakh');
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual({ purpose: 'buy', bhk: [2], locality: ['Whitefield'] });
  });
});

describe('a limit that was never set is told to be none', () => {
  test.each([
    ['I did not ask for 1500', /no part of your search/],
    ['1500 sqft beda', /hudukaatadalli illa/],
    ['maine chota nahi manga', /search mein nahi hai/],
    ['मैंने छोटा नहीं माँगा', /खोज में नहीं है/],
    ['ನಾನು ಚಿಕ್ಕ ಮನೆ ಕೇಳಲಿಲ್ಲ', /ಹುಡುಕಾಟದಲ್ಲಿ ಇಲ್ಲ/],
    ['remove the budget', /no part of your search/],
  ])('%s', (line, says) => {
    const visitor = talk();
    visitor.say('2bhk to buy in Whitefield');
    const before = visitor.session().current_filters;
    expect(visitor.say(line).reply.text).toMatch(says);
    expect(visitor.session().current_filters).toEqual(before);
  });
});

describe('what bounds is no denial', () => {
  test.each([
    ['not more than 80 lakh', { budget_max: 8_000_000 }],
    ['80 lakh se zyada nahi', { budget_max: 8_000_000 }],
    ['1000 sqft se kam nahi', { area_min: 1000 }],
  ])('%s', (line, filters) => {
    const visitor = talk();
    visitor.say('2bhk to buy in Whitefield');
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject(filters);
  });
});

describe('more than a sum that cannot be paid is the most', () => {
  test.each([
    "we can't pay more than 60 lakh",
    'I cannot go over 60 lakh',
    'cant spend above 60 lakhs',
    '60 lakh se zyada nahi de sakte',
    'साठ लाख से ज़्यादा नहीं दे सकता',
    '60 ಲಕ್ಷಕ್ಕಿಂತ ಜಾಸ್ತಿ ಕೊಡೋಕೆ ಆಗಲ್ಲ',
  ])('%s', (said) => {
    const visitor = talk();
    visitor.say('2bhk to buy in Whitefield');
    const { budget_min, budget_max } = visitor.say(said).session.current_filters;
    expect([budget_min, budget_max]).toEqual([undefined, 6_000_000]);
  });
});
