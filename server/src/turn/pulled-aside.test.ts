// Pulled aside: a word that stands in a reason, in a time or beside a question starts nothing of its own.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });
const spoken = () => {
  const guest = visitor();
  guest.say('2 bhk in whitefield');
  guest.say('tell me about the first one');
  return guest;
};

describe('what an hour is told by', () => {
  test.each([
    'call me after my school, 3 pm',
    'can we see it on friday before the college, at 11',
    'friday ko school ke baad 3 baje dekhne aaungi',
    'स्कूल के बाद 3 बजे फ़ोन कीजिए',
    'ಶುಕ್ರವಾರ ಶಾಲೆ ಮುಗಿದ ಮೇಲೆ 3 ಗಂಟೆಗೆ ಬರ್ತೀನಿ',
    'shukravara school aada mele 3 gantege nodoke bartini',
  ])('is asked of no home: %s', (said) => {
    const { reply } = spoken().say(said);
    expect(reply.contact).toBeDefined();
    expect(reply.text).not.toMatch(/school|स्कूल|ಶಾಲೆ|shaale/i);
  });

  test.each(['is there a school close by', 'school paas mein hai kya, shanivar ko dekhenge'])(
    'and a school that is asked about is answered: %s',
    (said) => {
      expect(spoken().say(said).reply.text).toMatch(/school/i);
    },
  );
});

describe('an hour of somebody’s day', () => {
  test.each([
    'is it safe at night? i leave 6am reach 9pm',
    'raat ko safe hai kya aur bus milti hai subah 6 baje',
  ])('books no visit: %s', (said) => {
    const { reply } = spoken().say(said);
    expect(reply.contact).toBeUndefined();
    expect(reply.text).not.toMatch(/What should be different|visit ka time/i);
  });

  test.each(['can i see it at 4 or 5 pm', 'lift hai kya, aur sham 5 baje dekhne aa sakte hai?'])(
    'but one that is asked for is written: %s',
    (said) => {
      expect(spoken().say(said).reply.contact?.whatsapp?.text).toMatch(/4|5/);
    },
  );
});

describe('“clear”', () => {
  test.each(['papers clear?', 'title clear hai na', 'are the papers of it clear'])(
    'asks after the papers: %s',
    (said) => {
      const guest = spoken();
      const { reply, session } = guest.say(said);
      expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
      expect(reply.text).not.toMatch(/no part of your search/);
      expect(reply.cards).toEqual([]);
    },
  );

  test('takes a wish out where one is named', () => {
    expect(spoken().say('clear whitefield').session.current_filters.locality).toBeUndefined();
  });
});

describe('a word of two senses', () => {
  test.each(['mujhe pata hai', 'woh to pata hai', 'kuch pata bhi hai'])(
    '“pata” that is known asks for no address: %s',
    (said) => {
      expect(spoken().say(said).reply.text).not.toMatch(/Gali|openstreetmap/);
    },
  );

  test('and asked for is told', () => {
    expect(spoken().say('iska pata kya hai').reply.text).toMatch(/Whitefield/);
  });

  test.each(['aamele lift ideya', 'ಆಮೇಲೆ ಲಿಫ್ಟ್ ಇದೆಯಾ'])('“then” puts nothing off: %s', (said) => {
    expect(spoken().say(said).reply.text).not.toMatch(/Avasaravilla|ಅವಸರವಿಲ್ಲ/);
  });

  test.each(['invest karna hai, rehne ke liye nahi', 'i want to invest, not to live in it'])(
    'who invests is not told who may live there: %s',
    (said) => {
      expect(spoken().say(said).reply.text).not.toMatch(/who may live|kaun reh sakta/);
    },
  );

  test('“for investment” beside a wish asks nothing of prices', () => {
    expect(visitor().say('investment ke liye whitefield mein 2bhk chahiye').reply.text).not.toMatch(
      /badhenge/,
    );
  });

  test('a number that no broker is to have asks for no brokerage', () => {
    const { reply } = spoken().say('take my number 9812345670. dont give it to all the brokers');
    expect(reply.text).not.toMatch(/Brokerage/);
    expect(reply.text).toMatch(/number/);
  });

  test('“sent” is nobody’s name', () => {
    const guest = spoken();
    guest.say('can i see it on friday at 4 pm');
    expect(guest.say('sent. is there a lift').reply.contact?.whatsapp?.text ?? '').not.toMatch(/My name/);
  });

  test('a verb is quoted as nothing that is not stated', () => {
    expect(spoken().say('lift hai kya aur kaunse kagaz lagenge?').reply.text).not.toMatch(/“lagenge”/);
    expect(spoken().say('is there a zipline, and a lift?').reply.text).toMatch(/“zipline”/);
  });

  test('“in daytime” is no place', () => {
    expect(visitor().say('i want to sleep in daytime').reply.text).not.toMatch(/not in this catalogue/);
  });
});

describe('what is told beside a doubt', () => {
  test('of a price with what one’s own land brought, is the price alone', () => {
    const { reply } = spoken().say(
      '55 lakh?? 980 ka itna? meri zameen to 30 lakh me biki. yeh daam sahi hai kya',
    );
    expect(reply.cards).toEqual([]);
    expect(reply.text).not.toMatch(/2 ghar mile|RERA number/);
  });

  test('“2 cr k ghar” are no thousands of crores', () => {
    expect(visitor().say('sab 1 cr 2 cr k ghar').session.current_filters.budget_max).toBe(20_000_000);
  });

  test('kin are no place', () => {
    guestless('दादाजी को लिफ़्ट चाहिए, माताजी को भी');
  });

  test('nothing is looked up for who doubts', () => {
    expect(spoken().say('how do i know this house exists?').reply.text).not.toMatch(/“exists”/);
  });
});

const guestless = (said: string) => {
  const { reply, session } = spoken().say(said);
  expect(session.current_filters.locality).toEqual(['Whitefield']);
  expect(reply.text).not.toMatch(/दादाजी में|माताजी में/);
};

test('“frightened of heights” names no project', () => {
  const { reply } = spoken().say('my mother is frightened of heights');
  expect(reply.text).not.toMatch(/not in this catalogue/);
});

test('the “hai” behind what is told greets nobody', () => {
  expect(visitor().say('dost ke liye hai').reply.text).not.toMatch(/^Namaste/);
  expect(visitor().say('arre hello').reply.text).toMatch(/Hello|Namaste/);
});

test('how long the sale of one’s own took is no date to move in by', () => {
  const { session } = visitor().say('mera 2bhk bechne me 7 mahine lage');
  expect(session.current_filters.possession_by).toBeUndefined();
});

test('who has to open a shop and comes back opens no wish', () => {
  const guest = visitor();
  guest.say('2 bhk in whitefield');
  const { reply } = guest.say('i have to open my stall, a customer came, i will come back in half an hour');
  expect(reply.cards).toEqual([]);
  expect(reply.text).toMatch(/No hurry/);
});
