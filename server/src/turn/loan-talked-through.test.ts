// A loan is talked through over many turns in any order: income, other instalments, own money, years, what one can pay a month.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const said = (...lines: string[]): string => {
  const visitor = talk();
  return lines.map((line) => visitor.say(line).reply.text).at(-1) ?? '';
};

describe('what an income carries', () => {
  test.each([
    ['salary 60k in hand', 'at 9% for 20 years'],
    ['max loan for 60k', 'at 9% for 20 years'],
    ['loan of 50 lakh at 9% for 20 years', 'my salary is 60k', 'so how much loan?'],
    ['meri salary 60 hazaar hai', '9% 20 saal', 'kitna loan milega'],
  ])('%s', (...lines) => expect(said(...lines)).toMatch(/₹24,000.*₹26.67/));

  test.each([
    ['salary 60k, at 9% for 20 years, how much loan?', 'already paying 9k emi'],
    ['salary 60k, at 9% for 20 years, how much loan?', 'car loan emi 9k'],
    ['meri salary 60k hai, 9% 20 saal, kitna loan milega', 'gaadi ki emi 9k chal rahi hai'],
    ['ನನ್ನ ಸಂಬಳ 60 ಸಾವಿರ, 9% 20 ವರ್ಷ, ಎಷ್ಟು ಸಾಲ ಸಿಗುತ್ತೆ', 'ಬೇರೆ ಇಎಂಐ 9 ಸಾವಿರ ಇದೆ'],
  ])('an instalment paid already leaves less: %s %s', (...lines) =>
    expect(said(...lines)).toMatch(/₹15,000.*₹9,000/),
  );

  test.each([
    ['salary 60k, at 9% for 20 years, how much loan?', 'no other emi running'],
    ['meri salary 60k hai, 9% 20 saal, kitna loan milega', 'koi aur emi nahi'],
    ['मेरी सैलरी 60 हज़ार है, 9% 20 साल, कितना लोन मिलेगा', 'कोई और किस्त नहीं'],
    ['ನನ್ನ ಸಂಬಳ 60 ಸಾವಿರ, 9% 20 ವರ್ಷ, ಎಷ್ಟು ಸಾಲ ಸಿಗುತ್ತೆ', 'ಬೇರೆ ಇಎಂಐ ಇಲ್ಲ'],
    ['nanna sambala 60 saavira, 9% 20 varsha, eshtu loan siguthe', 'bere emi illa'],
  ])('“none” is an answer, and ends no talk of the loan: %s %s', (...lines) =>
    expect(said(...lines)).toMatch(/24,000.*26.67/),
  );

  test('own money comes on top, and is no budget', () => {
    expect(said('salary 60k, at 9% for 20 years, how much loan?', 'aur 10 lakh mere paas hai')).toMatch(
      /36.67/,
    );
  });
});

describe('the instalment is too much', () => {
  test.each([
    'too much',
    'too high',
    'yeh kist bahut zyada hai',
    'ये किस्त ज़्यादा है',
    'ತುಂಬಾ ಜಾಸ್ತಿ',
    'tumba jaasti',
  ])('longer times and what less of a loan takes off: %s', (line) => {
    const text = said('emi of 40 lakh at 9% for 15 years', line);
    expect(text).toMatch(/20 .*35,989.*25 .*33,568/);
    expect(text).toMatch(/5,071/);
  });

  test.each(['too much. 10 lakh down', 'bahut zyada hai, 10 lakh down dunga'])(
    'money of one’s own said beside it works it out anew: %s',
    (line) => {
      const text = said('emi for 40 lakh price at 9% for 20 years', line);
      expect(text).toMatch(/26,992.*30 l/i);
      expect(text).not.toMatch(/25 (years|saal)/);
    },
  );

  test.each([
    'that is too much. anything below 60 lakh?',
    'ye kist bahut zyada hai. 60 lakh ke andar dikhao',
    'ಕಂತು ತುಂಬಾ ಜಾಸ್ತಿ. 60 ಲಕ್ಷದ ಒಳಗೆ ತೋರಿಸಿ',
  ])('a price wished beside it looks for homes: %s', (line) => {
    const visitor = talk();
    visitor.say('emi of 80 lakh at 9% for 20 years');
    const { reply, session } = visitor.say(line);
    expect(session.current_filters.budget_max).toBe(6_000_000);
    expect(reply.text).not.toMatch(/25 (years|saal)|25 ವರ್ಷ/);
  });

  test.each(['30k max', '30 tak hi mahine ka'])('then what can be paid is an instalment: %s', (line) =>
    expect(said('emi of 40 lakh at 9% for 20 years', 'too much', line)).toMatch(/₹30,000.*33.34/),
  );
});

test.each(['no 15 years', 'no, 15 years', 'nahi 15 saal', 'नहीं, 15 साल', 'ಇಲ್ಲ 15 ವರ್ಷ'])(
  'other years in the place of those: %s',
  (line) => expect(said('emi of 40 lakh at 9% for 20 years', line)).toMatch(/40,571/),
);

test.each(['own money 20 lakh', 'mere paas 20 lakh hai', 'ನನ್ನ ಹತ್ತಿರ 20 ಲಕ್ಷ ಇದೆ'])(
  'beside a loan it is what a home may cost with both: %s',
  (line) => expect(said('home loan of 40 lakh at 9% for 20 years', line)).toMatch(/₹20 .*₹40 .*₹60 /),
);

const knownOf = (visitor: ReturnType<typeof talk>) => {
  const frame = visitor.session().memory.agenda.find(({ kind }) => kind === 'loan');
  return frame?.kind === 'loan' ? frame.known : undefined;
};

describe('one’s own money beside an instalment is neither a budget nor a rent', () => {
  test.each([
    'monthly 40k max i can pay, 30 lakh mere paas hai, kitne tak ka le sakta hu',
    'our side 30 lakh, monthly we can pay 40k, how costly a home can we take',
    'my side 30 lakh ready, can pay 40k per month',
    'हमारे पास 30 लाख हैं, महीने के 40 हज़ार दे सकते हैं, कितने तक का घर मिलेगा',
    'ನಮ್ಮ ಹತ್ರ 30 ಲಕ್ಷ ಇದೆ, ತಿಂಗಳಿಗೆ 40 ಸಾವಿರ ಕಟ್ಟಬಹುದು, ಎಷ್ಟು ಬೆಲೆ ಮನೆ ಸಿಗುತ್ತೆ',
    'nan hatra 30 laksha ide, tingalige 40 savira kodabahudu, eshtu bele mane togobahudu',
  ])('%s', (line) => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield');
    visitor.say(line);
    const { current_filters } = visitor.session();
    expect(current_filters).not.toHaveProperty('budget_max');
    expect(current_filters.purpose).not.toBe('rent');
    expect(knownOf(visitor)).toMatchObject({ down_payment: 3_000_000, emi: 40_000 });
  });

  test('who pays it himself says so: “12 lakh khud dun”', () => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield to buy');
    visitor.say('pehle wale ki EMI kitni hogi 20 saal ke loan par agar main 12 lakh khud dun');
    expect(knownOf(visitor)).toMatchObject({ down_payment: 1_200_000 });
    expect(knownOf(visitor)).not.toHaveProperty('principal');
  });

  test('an instalment is never a price', () => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield to buy');
    visitor.say('25 ಸಾವಿರ ಮನೆ ಬೆಲೆನಾ?! EMI ರೀ, EMI 25k, ಕೈಯಲ್ಲಿ 65L ಇದೆ');
    expect(knownOf(visitor)).not.toHaveProperty('price');
  });
});
