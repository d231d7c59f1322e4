// Sums that are asked for: of what a listing states, and of amounts that were typed.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, RENTED } from './testing-homes.ts';

const LET = { ...RENTED, price: 42_000, maintenance: 4_100, deposit: 210_000 };

const asking = () => {
  const visitor = talk({ catalogue: catalogueOf([LET]) });
  visitor.say('homes for rent');
  return visitor;
};

describe('what a home that is let costs in all', () => {
  test.each([
    'total in the first month for number 1?',
    'total with maintenance',
    'yearly rent with maintenance, how much',
    'first month total kitna dena padega',
    'yearly rent how much',
    'saalana kiraya kitna',
    'पहले महीने कुल कितना देना होगा',
    'ಮೊದಲ ತಿಂಗಳ ಒಟ್ಟು ಖರ್ಚು ಎಷ್ಟು?',
    'modala tingala ottu kharchu eshtu',
  ])('%s', (line) => {
    const { text } = asking().say(line).reply;
    expect(text).toContain('₹46,100');
    expect(text).toContain('₹2,56,100');
    expect(text).toContain('₹5,53,200');
  });

  test.each([
    'of the first one, rent and deposit and maintenance all together in the first month',
    'rent + maintenance, how much a month',
    'pehle wale ka kiraya, deposit aur maintenance sab mila kar pehle mahine kitna lagega',
    'maintenance alag hai kya, mahine ka kitna total',
    'पहले वाले का किराया और मेंटेनेंस सब मिलाकर महीने का कितना',
    'ಮೊದಲ ಮನೆಯ ಬಾಡಿಗೆ, ಡೆಪಾಸಿಟ್ ಮತ್ತು ಮೇಂಟೆನೆನ್ಸ್ ಎಲ್ಲಾ ಸೇರಿ ಎಷ್ಟು',
    'modalaneya maneya baadige, maintenance ella seri tingalige eshtu',
  ])('of the one that is named, beside others: %s', (line) => {
    const visitor = talk({ catalogue: catalogueOf([LET, { ...LET, id: 'other', price: 90_000 }]) });
    visitor.say('homes for rent');
    visitor.say('tell me about number 1');
    const { text } = visitor.say(line).reply;
    expect(text).toContain('₹46,100');
    expect(text).not.toMatch(/90,000|EMI|1\.32/);
  });

  test('among those who pay for it', () => {
    expect(asking().say('we are 3, per head how much total a month').reply.text).toContain('₹15,367');
  });

  test('what is not stated is in no sum', () => {
    const { maintenance: _, ...bare } = LET;
    const visitor = talk({ catalogue: catalogueOf([bare]) });
    visitor.say('homes for rent');
    expect(visitor.say('total with maintenance').reply.text).toMatch(/maintenance not stated.*is in no sum/);
  });
});

describe('what each of those who share pays', () => {
  test.each([
    'so that is 14k each right?',
    '14000 ek ek ka padega na?',
    'हर एक को 14000 पड़ेगा क्या?',
    'so 14k each for us three?',
  ])('is asked of the home at so many times as much: %s', (line) => {
    const { reply, session } = asking().say(line);
    expect(reply.text).toMatch(/₹15,367/);
    expect(session.current_filters.budget_max).toBeUndefined();
  });
  test.each([['15k per head max', 15_000]])(
    'is what can be paid where nothing is asked: %s',
    (line, most) => {
      const visitor = talk({ catalogue: catalogueOf([LET, { ...LET, id: 'other', price: 30_000 }]) });
      visitor.say('homes for rent');
      expect(visitor.say(line).session.current_filters.budget_max).toBe(most);
    },
  );
});

describe('what one that is for sale brings', () => {
  const buying = () => {
    const visitor = talk({
      catalogue: catalogueOf([LET, { ...LET, id: 'b', purpose: 'buy', price: 8_000_000 }]),
    });
    visitor.say('homes to buy');
    return visitor;
  };
  test.each([
    'what return will the first one give',
    'what would 1 bring',
    'pehla wala kitna return dega saal ka',
    'पहले वाले का रिटर्न कितना है',
    'ಮೊದಲ ಮನೆಯ ರಿಟರ್ನ್ ಎಷ್ಟು',
    'modala maneya return eshtu',
  ])('%s', (line) => expect(buying().say(line).reply.text).toContain('₹42,000 × 12'));
  test.each(['can I return the deposit of the first one', 'when will you return'])('%s', (line) =>
    expect(buying().say(line).reply.text).not.toContain('× 12'),
  );
});

describe('amounts that were typed', () => {
  test.each([
    ['42k+4100 divided by 3', '₹15,367'],
    ['46100/3 talaa', '₹15,367'],
    ['42000 + 4100 / 2', '₹23,050'],
    ['42k plus 4100', '₹46,100'],
    ['58 lakh divided by three is what I asked', '₹19,33,333'],
    ['58 lakh between three of us, how much each?', '₹19,33,333'],
    ['58 lakh teen logon mein har ek ko kitna', '₹19,33,333'],
    ['58 लाख तीन लोगों में हर एक को कितना', '₹19,33,333'],
    ['58 ಲಕ್ಷ ಮೂರು ಜನಕ್ಕೆ ತಲಾ ಎಷ್ಟು', '₹19,33,333'],
  ])('%s', (line, sum) => {
    const visitor = asking();
    const before = visitor.session().current_filters;
    expect(visitor.say(line).reply.text).toContain(sum);
    expect(visitor.session().current_filters).toEqual(before);
  });
});

test.each(['2bhk to buy under 60 lakh', '2 bhk or 3+ bhk under 2 cr', '2bhk 1.5 cr / 3bhk 2 cr'])(
  '%s is no sum',
  (line) => {
    const visitor = talk();
    visitor.say(line);
    expect(visitor.session().current_filters.bhk ?? visitor.session().current_filters.bhk_min).toBeDefined();
  },
);

describe('several homes together', () => {
  const several = () => {
    const visitor = talk({
      catalogue: catalogueOf([
        { ...LET, id: 'a', name: 'Lake View, A-203' },
        { ...LET, id: 'b', name: 'Lake View, B-501', price: 44_000, maintenance: 3_000 },
      ]),
    });
    visitor.say('homes for rent');
    return visitor;
  };

  test.each([
    'compare 1 and 2 with rent and maintenance together',
    '1 aur 2 ki tulna karo, kiraya aur maintenance milakar',
  ])('that are compared are each added up alone: %s', (line) => {
    const { text } = several().say(line).reply;
    expect(text).toContain('₹47,000');
    expect(text).not.toMatch(/Together:|Kul milakar:/);
  });

  test.each(['203 + 501 total', '203 and 501 total', 'total of 1 and 2'])('%s', (line) =>
    expect(several().say(line).reply.text).toContain('₹86,000'),
  );

  test.each([
    'total of 1 and 2 with maintenance',
    '1 aur 2 ka total maintenance ke saath',
    '1 और 2 का कुल मेंटेनेंस मिलाकर',
    '1 ಮತ್ತು 2 ಒಟ್ಟು ನಿರ್ವಹಣೆ ಸೇರಿ ಎಷ್ಟು',
    '1 mattu 2 ottu maintenance seri eshtu',
    '1 और 2 का किराया + मेंटेनंस अलग अलग',
    'rent plus maintenance a month in total for both',
    'दोनों का महीने का कुल कितना, किराया मेंटेनंस मिलाकर',
    'eradara baadige + maintenance eshtu tingalige',
  ])('each rent by itself: %s', (line) => {
    const { text } = several().say(line).reply;
    expect(text).toContain('₹42,000 + ₹4,100 = ₹46,100');
    expect(text).toContain('₹44,000 + ₹3,000 = ₹47,000');
  });
});
