// Who lives there is no filter: a small child is no small home, grandparents are no place.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const heard = (line: string) => {
  const visitor = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  const { reply } = visitor.say(line);
  return {
    filters: visitor.session().current_filters,
    order: visitor.session().memory.order,
    text: reply.text,
  };
};

describe('a small child, an elder brother', () => {
  test.each([
    'we have a small child, 2bhk in Whitefield',
    '2 bhk chahiye Whitefield me, chota bachcha bhi hai',
    'hamari choti beti hai, Whitefield me 2bhk',
    'mera bada bhai saath rahega, 2bhk Whitefield',
    'हमारा छोटा बच्चा है, व्हाइटफील्ड में 2 बीएचके',
    'namma sanna magu ide, Whitefield alli 2bhk beku',
    'chikka makkalu iddare, 2bhk Whitefield',
    'ಚಿಕ್ಕ ಮಗು ಇದೆ, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಬೇಕು',
  ])('is of somebody: %s', (line) => {
    const { filters, order } = heard(line);
    expect(filters).toEqual({ locality: ['Whitefield'], bhk: [2] });
    expect(order).toBeNull();
  });

  test.each(['दादा-दादी के लिए व्हाइटफील्ड में 2 बीएचके', 'दादा दादी वाला व्हाइटफील्ड में दिखाओ'])(
    'is no place: %s',
    (line) => expect(heard(line).text).not.toContain('दादी में'),
  );
});

describe('what it is not for', () => {
  test.each([
    ['2bhk in Whitefield, not for rent', 'buy'],
    ['2bhk lena hai Whitefield me kiraye pe nahi', 'buy'],
    ['व्हाइटफील्ड में 2 बीएचके, किराये पर नहीं', 'buy'],
    ['2 bhk in Whitefield, baadigege alla', 'buy'],
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ, ಬಾಡಿಗೆಗೆ ಅಲ್ಲ', 'buy'],
    ['kharidna nahi hai, 2bhk Whitefield me', 'rent'],
  ])('%s: to %s', (line, purpose) => expect(heard(line).filters).toMatchObject({ purpose, bhk: [2] }));
});

test.each([
  'yaava area aadru sari',
  'yaava area aadaru parvagilla',
  'yaavudaadru area',
  'ಯಾವ ಏರಿಯಾ ಆದ್ರೂ ಸರಿ',
  'koi bhi area chalega',
  'कोई भी एरिया चलेगा',
  'any area is fine',
  'anywhere is ok',
])('any place will do: %s', (line) => {
  const visitor = talk();
  visitor.say('2bhk in Hebbal under 90 lakh');
  visitor.say(line);
  expect(visitor.session().current_filters).toEqual({ bhk: [2], budget_max: 9_000_000 });
});

test.each([
  '2bhk in Whitefield to buy or to rent',
  'buy or rent, 2bhk in Whitefield',
  'Whitefield me 2bhk, kharidna ya kiraye par',
  'व्हाइटफील्ड में 2 बीएचके, ख़रीदना या किराये पर',
  'Whitefield alli 2bhk, kharidi athava baadige',
  'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ, ಖರೀದಿ ಅಥವಾ ಬಾಡಿಗೆ',
])('to buy or to rent is either: %s', (line) => {
  const { filters, text } = heard(line);
  expect(filters).toEqual({ locality: ['Whitefield'], bhk: [2] });
  expect(text).toMatch(/1/);
});

describe('who asks whether they would be taken', () => {
  test.each([
    'My sister and I are bachelors in the eyes of most societies, would that building accept us?',
    'hum bachelor hain',
    'ನಾವು ಬ್ಯಾಚುಲರ್ಸ್',
  ])('is told what is known of it, beside the home: %s', (said) => {
    const visitor = talk({ strict: false });
    visitor.say('2 bhk in Whitefield to buy');
    visitor.say('the first one');
    expect(visitor.say(said).reply.text).toMatch(/who may live there|kaun reh sakta|ಯಾರು ವಾಸಿಸಬಹುದು/);
  });

  test.each([
    "I asked about bachelors, not about the flat's size",
    'maine bachelors ka pucha tha, flat ke size ke baare mein nahi',
    'ನಾನು ಬ್ಯಾಚುಲರ್ಸ್ ಕೇಳಿದೆ, ಫ್ಲಾಟ್ ಸೈಜ್ ಬಗ್ಗೆ ಅಲ್ಲ',
    'naanu bachelors kelide, flat size bagge alla',
  ])('what was not asked about is not ruled out: %s', (said) => {
    const visitor = talk({ strict: false });
    visitor.say('2 bhk flat in Whitefield to buy');
    const before = visitor.session().current_filters;
    visitor.say(said);
    expect(visitor.session().current_filters).toEqual(before);
  });
});

test.each(['our daughter is 2', 'daughter is 2'])('“%s” is taken in, and changes nothing', (said) => {
  const visitor = talk();
  const before = visitor.say('2bhk in Whitefield').session.current_filters;
  const { reply, session } = visitor.say(said);
  expect(session.current_filters).toEqual(before);
  expect(session.last_intent).toBe('smalltalk');
  expect(reply.text).not.toMatch(/did not get that/);
});
