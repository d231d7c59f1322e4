// Price there: what homes cost in a place that is named, where none there is within what can be paid; never that of a home elsewhere.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('what they cost in a place is told of the place, outside a budget that finds none', () => {
  test.each([
    'what does a 2 bhk cost in Whitefield at least?',
    'whitefield mein 2bhk kam se kam kitne ka milega',
    'व्हाइटफील्ड में 2 BHK कितने का है?',
    'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಕನಿಷ್ಠ ಎಷ್ಟಕ್ಕೆ ಸಿಗುತ್ತದೆ?',
    'whitefield alli 2bhk rate eshtu ide',
  ])('“%s”', (asked) => {
    const visitor = talk();
    visitor.say('2 bhk in Whitefield to buy under 20 lakh');
    const { reply } = visitor.say(asked);
    expect(reply.text).toMatch(/(Whitefield|व्हाइटफील्ड|ವೈಟ್‌ಫೀಲ್ಡ್).*6 /);
    expect(reply.cards).toEqual([]);
  });
});

test('a home within what can be paid is told of by itself', () => {
  const visitor = talk();
  visitor.say('2 bhk in Whitefield to buy under 90 lakh');
  expect(visitor.say('which is the cheapest one there?').reply.text).not.toMatch(/homes from/);
});
