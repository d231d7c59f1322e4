// One request, field by field: what is named changes and nothing else does; a call is no visit; hours that are closed are told.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const after = (...said: string[]): Talk => {
  const visitor = looking();
  for (const one of said) visitor.say(one);
  return visitor;
};
const visiting = (...more: string[]) => after('can I visit the second one on Saturday at 11?', ...more);

describe('a day that will not do', () => {
  test.each([
    'saturday not possible monday please',
    'not Saturday, Monday',
    'shanivar nahi ho payega somvar ko',
    'शनिवार को नहीं आ पाऊँगा सोमवार को आऊँगा',
    'ಶನಿವಾರ ಆಗಲ್ಲ ಸೋಮವಾರ',
    'illa sir shanivara aagalla somavara madi',
  ])('gives way to the other: %s', (said) => {
    const visitor = visiting();
    visitor.say(said);
    expect(request(visitor)).toMatchObject({ wanted: 'visit', day: '2026-11-30', time: { from: '11:00' } });
  });
});

test.each([
  '12 instead of 11',
  'no monday im working. saturday then like i first said but 12 instead of 11',
  '11 nahi 12',
  '11 ki jagah 12 kar do',
  '11 नहीं 12',
  '11 की जगह 12 बजे',
  '11 ಬದಲು 12',
  '11 gante badalu 12 gante madi',
])('one hour for the other: %s', (said) => {
  const visitor = visiting();
  visitor.say(said);
  expect(request(visitor)).toMatchObject({ wanted: 'visit', day: '2026-11-28', time: { from: '12:00' } });
});

test.each([
  'change the time to 4',
  'make it 4',
  'timing 4 please',
  'time 4 kar do',
  'समय 4 बजे कर दो',
  'ಸಮಯ 4 ಗಂಟೆಗೆ ಬದಲಾಯಿಸಿ',
  'time 4 ge change madi',
])('the hour alone changes: %s', (said) => {
  const visitor = visiting();
  visitor.say(said);
  expect(request(visitor)).toMatchObject({
    listing_ids: ['lake-b'],
    day: '2026-11-28',
    time: { from: '16:00' },
  });
});

describe('of several homes one is left out', () => {
  test.each([
    '3 ಬೇಡ',
    '3 beda',
    '3 nahi',
    'not the third one',
    'remove the third one',
    'leave out number 3',
    'तीसरा नहीं',
  ])('by its number: %s', (said) => {
    const visitor = after('can we see 1, 2 and 3 on Saturday at 11?');
    const { reply } = visitor.say(said);
    expect(request(visitor)).toMatchObject({ listing_ids: ['lake-a', 'lake-b'], day: '2026-11-28' });
    expect(reply.contact?.whatsapp?.text).not.toContain('Palm Grove');
  });

  test.each(['not 3. can we see them on saturday?', '3 ಬೇಡ. ಶನಿವಾರ ನೋಡಬಹುದಾ?'])(
    'in the breath that asks to see them: %s',
    (said) => {
      const visitor = after('compare 1, 2 and 3');
      visitor.say(said);
      expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-a', 'lake-b'] });
    },
  );
});

describe('a visit does not move to a home that is only asked about', () => {
  test.each(['please make it 4 pm', '4 pm is better', 'shaam 4 baje kar do', 'ಸಂಜೆ 4 ಗಂಟೆಗೆ ಮಾಡಿ'])(
    'by another hour: %s',
    (said) => {
      const visitor = visiting('is the price of the first one negotiable?');
      const { reply } = visitor.say(said);
      expect(request(visitor)).toMatchObject({ listing_ids: ['lake-b'], time: { from: '16:00' } });
      expect(reply.text).toContain('B-2');
    },
  );

  test('and what is asked of the other goes in its own words', () => {
    const asked = 'is the price of Palm Grove negotiable?';
    const visitor = visiting(asked);
    const { reply } = visitor.say('4 pm is better');
    expect(reply.contact?.whatsapp?.text).toContain(`“${asked}”`);
  });

  test('by a call about the other', () => {
    const visitor = visiting('tell me about the first one');
    visitor.say('can someone call me about it?');
    expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-b'] });
  });

  test('until it is asked to be seen', () => {
    const visitor = visiting('tell me about the first one');
    visitor.say('I want to visit it on Monday at 4');
    expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-a'] });
  });
});

describe('a call is no visit', () => {
  test.each([
    'yes write monday at 11',
    'ha monday likh do 11 bje',
    'हाँ सोमवार 11 बजे',
    'houdu somavara 11 gantege',
    'ಹೌದು, ಸೋಮವಾರ 11 ಗಂಟೆಗೆ',
  ])('offered on another day and taken: %s', (said) => {
    const visitor = after('call me about the second on Sunday');
    visitor.say(said);
    expect(request(visitor)).toMatchObject({ wanted: 'call', day: '2026-11-30', time: { from: '11:00' } });
  });

  test('but who only has something asked may come', () => {
    const visitor = after('tell me about the second', 'can you ask the owner about the dog before we come');
    visitor.say('saturday afternoon works for us');
    expect(request(visitor)).toMatchObject({ wanted: 'visit', day: '2026-11-28' });
  });

  test.each([
    'no visit, only a call',
    'call me instead of a visit',
    'visit nahi sirf call',
    'विज़िट नहीं, सिर्फ कॉल',
    'visit beda, call maadi saaku',
    'ವಿಸಿಟ್ ಬೇಡ, ಕಾಲ್ ಮಾಡಿ',
  ])('in its place, at its hour: %s', (said) => {
    const visitor = visiting();
    const { reply } = visitor.say(said);
    expect(request(visitor)).toMatchObject({ wanted: 'call', day: '2026-11-28', time: { from: '11:00' } });
    expect(reply.contact?.whatsapp?.text).not.toContain('visit');
  });
});

test.each([
  ['Saturday at 9 in the morning', /open on Sat 28 Nov from 10 am to 5 pm/],
  ['Saturday 7 pm', /open on Sat 28 Nov from 10 am to 5 pm/],
  ['ಶನಿವಾರ ಬೆಳಿಗ್ಗೆ 9 ಗಂಟೆಗೆ', /10/],
])('an hour when nobody is there is said: %s', (said, told) => {
  const visitor = visiting();
  expect(visitor.say(said).reply.text).toMatch(told);
});

test.each([
  ['my name is Meera Iyer', 'Meera Iyer'],
  ['Ravi Kumar, 98450 12345', 'Ravi Kumar'],
  ['ravi kumar 9845012345', 'Ravi Kumar'],
])('a name is noted whole, and its surname sorts nobody: %s', (said, name) => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 am?');
  const { text } = visitor.say(said).reply;
  expect(frameOf(visitor.session(), 'visit')?.name).toBe(name);
  expect(text).not.toContain('caste');
});

describe('a name corrected and a home taken out in one breath', () => {
  test.each([
    'correct the name to Usha and remove the second',
    'remove the second and my name is wrong, it is Usha',
  ])('%s', (said) => {
    const visitor = after('visit 1 and 2 on Saturday at 11', 'my name is Asha', said);
    expect(request(visitor)).toMatchObject({ name: 'Usha', day: '2026-11-28' });
    expect(request(visitor)?.listing_ids).toHaveLength(1);
  });
});

test.each(['who tells about loans?', 'loan bagge yaaru heltare'])(
  'who tells of a loan is asked, not the instalment: %s',
  (said) => {
    const { text, contact } = looking().say(said).reply;
    expect(contact).toBeDefined();
    expect(text).not.toMatch(/EMI/);
  },
);
