// Names of projects as they are typed in another script or with an ending.
import { describe, expect, test } from 'vitest';
import { talk } from '../../turn/testing.ts';
import { catalogueOf, HOMES, home } from '../../turn/testing-homes.ts';

const rent = (id: string, name: string, price: number) =>
  home({
    id,
    name,
    project: name.split(',')[0] as string,
    price,
    purpose: 'rent',
    bhk: 1,
    deposit: price * 4,
  });
const catalogue = catalogueOf([
  ...HOMES,
  rent('mallige', 'Mallige Mane, 4', 18_000),
  rent('surya', 'Suryakanti Park, 2', 21_000),
  rent('kamala', 'Kamala Gardens, 9', 24_000),
]);

describe('a named home is asked of, in any script', () => {
  test.each([
    ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಮಲ್ಲಿಗೆ ಮನೆಯ ಡೆಪಾಸಿಟ್ ಎಷ್ಟು', '72,000'],
    ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಸೂರ್ಯಕಾಂತಿ ಪಾರ್ಕ್‌ಗೆ ಅಡ್ವಾನ್ಸ್ ಎಷ್ಟು', '84,000'],
    ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಕಮಲ ಗಾರ್ಡನ್ಸ್ ಅಡ್ವಾನ್ಸ್ ಎಷ್ಟು', '96,000'],
    ['1 BHK किराये पर चाहिए', 'मल्लिगे माने का डिपॉज़िट कितना है', '72,000'],
    ['1 BHK किराये पर चाहिए', 'सूर्यकांति पार्क का डिपॉज़िट बताइए', '84,000'],
    ['1 BHK किराये पर चाहिए', 'कमला गार्डन्स में डिपॉज़िट कितना', '96,000'],
    ['1bhk kiraye par chahiye', 'suryakanti park ka deposit kitna', '84,000'],
    ['1bhk baadigege beku', 'kamala gardensge deposit eshtu', '96,000'],
    ['1bhk baadigege beku', 'kamala gardens nalli advance eshtu', '96,000'],
    ['1bhk for rent', 'suryakanti park’s deposit?', '84,000'],
    ['1bhk for rent', 'kamala gardens deposit', '96,000'],
  ])('after “%s”, “%s”', (start, asked, told) => {
    const visitor = talk({ catalogue });
    visitor.say(start);
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(asked);
    expect(reply.text).toContain(told);
    expect(reply.text).not.toMatch(/72,000.*84,000/);
    expect(session.current_filters).toEqual(before);
  });
});

test('a word of another script that no project has names none', () => {
  const visitor = talk({ catalogue });
  visitor.say('1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು');
  expect(visitor.say('ಪಾರ್ಕ್ ಹತ್ತಿರ ಇದೆಯಾ').session.memory.focus).not.toEqual(['surya']);
});

test.each([
  ['1bhk baadigege beku', 'adara deposit, parking, brokerage ella heli dayavittu'],
  ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಅದರ ಡೆಪಾಸಿಟ್, ಪಾರ್ಕಿಂಗ್, ಬ್ರೋಕರೇಜ್ ಎಲ್ಲಾ ಹೇಳಿ'],
  ['1bhk kiraye par chahiye', 'uska deposit, parking, brokerage sab batao'],
  ['1 BHK किराये पर चाहिए', 'उसका डिपॉज़िट, पार्किंग, ब्रोकरेज सब बताइए'],
  ['1bhk for rent', 'please tell me its deposit, parking and brokerage'],
])('after “%s”, “%s” is asked of the home spoken of', (start, asked) => {
  const visitor = talk({ catalogue });
  visitor.say(start);
  visitor.tap({ type: 'show', listing_id: 'surya' });
  const before = visitor.session().current_filters;
  const { reply, session } = visitor.say(asked);
  expect(reply.text).toMatch(/84,000.*(parking|पार्किंग|ಪಾರ್ಕಿಂಗ್).*(brokerage|ब्रोकरेज|ಬ್ರೋಕರೇಜ್)/i);
  expect(session.current_filters).toEqual(before);
});
