// A visit that is asked for: which home it is of, what is asked beside it, and that it goes when it is not wanted.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';
import { catalogueOf, home, NOBODY } from './testing-homes.ts';

const message = (visitor: ReturnType<typeof looking>, said: string) => visitor.say(said).reply;

describe('the home that a visit is asked of', () => {
  test('is the one that questions after it are of', () => {
    const visitor = looking();
    message(visitor, 'can I visit the second one on Saturday at 11?');
    expect(message(visitor, 'is it on a high floor?').text).toMatch(/^Lakeside Court, B-2/);
  });

  test('is the one that the question before it was of', () => {
    const visitor = looking();
    const { text } = message(visitor, 'what does the second one cost, and can I see it tomorrow at 5?');
    expect(text).toMatch(/Lakeside Court, B-2 costs .*Lakeside Court, B-2/);
  });
});

test.each([
  ['how many bathrooms does the second one have, and can I see it on Saturday at 11?', /[Bb]athrooms/],
  ['can I see the second one on Saturday at 11, and is there a gym?', /gym/],
])('a question beside it is answered: %s', (said, told) => {
  const { text } = message(looking(), said);
  expect(text).toMatch(told);
  expect(text).toMatch(/Sat/);
});

test.each([
  'I never asked for a visit, what is the price?',
  'no visit please, what is the price?',
  'visit nahi chahiye, price batao',
  'visit beda, price eshtu?',
  'visit eno beda ivaga, price eshtu?',
  'shanivara 11 gantege visit beda, price eshtu?',
  'Saturday 11 baje visit nahi chahiye, price batao',
  'शनिवार 11 बजे विज़िट नहीं चाहिए, दाम बताओ',
  'ಶನಿವಾರ 11 ಗಂಟೆಗೆ ಭೇಟಿ ಬೇಡ, ಬೆಲೆ ಎಷ್ಟು?',
])('it goes when it is not wanted, and what else is said is answered: %s', (said) => {
  const visitor = looking();
  message(visitor, 'I want to see the second one on Saturday at 11');
  const { text, contact } = message(visitor, said);
  expect(text).toMatch(/62/);
  expect(contact).toBeUndefined();
  expect(visitor.session().memory.agenda.find(({ kind }) => kind === 'visit')).not.toHaveProperty('wanted');
});

test('“is it bigger?” of a home asks; “anything bigger?” looks', () => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  message(visitor, 'is the second one bigger?');
  expect(visitor.session().current_filters).toEqual(before);
  message(visitor, 'anything bigger?');
  expect(visitor.session().current_filters).not.toEqual(before);
});

test.each([
  ['can we come on Saturday at 11?', 'only the second one'],
  ['can we see the first two on Saturday at 11?', 'only the second one, leave the other'],
  ['kya hum Saturday 11 baje dekhne aa sakte hain?', 'sirf dusra wala'],
])('“%s” then “%s”: of that one', (asked, then) => {
  const visitor = looking();
  message(visitor, asked);
  message(visitor, then);
  const frame = visitor.session().memory.agenda.find(({ kind }) => kind === 'visit');
  expect(frame).toMatchObject({ listing_ids: ['lake-b'], wanted: 'visit', time: { from: '11:00' } });
});

test.each([
  ['can I see the second one on Saturday at 11 in the morning?', 'no, in the evening', 'evening', '11 am'],
  ['can I see the second one on Saturday evening?', 'no, at 11 in the morning', '11 am', 'evening'],
  ['dusra wala Saturday 11 baje dekhna hai', 'nahi, shaam ko', 'shaam', '11 baje'],
  ['ಎರಡನೇ ಮನೆ ಶನಿವಾರ 11 ಗಂಟೆಗೆ ನೋಡಬೇಕು', 'ಬೇಡ, ಸಂಜೆ', 'ಸಂಜೆ', '11 ಗಂಟೆ'],
])('“%s” then “%s”: reply and message both say the last', (asked, then, last, before) => {
  const visitor = looking();
  expect(message(visitor, asked).contact?.whatsapp?.text).toContain(before);
  const { text, contact } = message(visitor, then);
  for (const said of [text, contact?.whatsapp?.text]) {
    expect(said).toContain(last);
    expect(said).not.toContain(before);
  }
});

describe('what the office is to be told goes into the message in the visitor’s own words', () => {
  const notes = (visitor: ReturnType<typeof looking>) =>
    visitor.session().memory.agenda.flatMap((frame) => (frame.kind === 'visit' ? (frame.notes ?? []) : []));

  test.each([
    ['tell the office the map shows the wrong street', 'The map shows the wrong street'],
    ['please call my sister, not me'],
    ['malik se pucho ki balcony band kar sakte hain', 'Balcony band kar sakte hain?'],
    ['unko bolo photo galat hai', 'Photo galat hai'],
    ['मेरी बहन को कॉल करो, मुझे नहीं'],
    ['ಕಚೇರಿಗೆ ತಿಳಿಸಿ, ಫೋಟೋ ತಪ್ಪಾಗಿದೆ', 'ಫೋಟೋ ತಪ್ಪಾಗಿದೆ'],
    ['kacherige tilisi, photo tappagide', 'Photo tappagide'],
  ])('%s', (said, told = said) => {
    const visitor = looking();
    message(visitor, 'can I see the second one on Saturday at 11?');
    const { text, contact } = message(visitor, said);
    expect(notes(visitor)).toEqual([told]);
    expect(contact?.whatsapp?.text).toContain(`“${told}”`);
    expect(contact?.whatsapp?.text).not.toContain('call me');
    expect(text).not.toMatch(/[Pp]hotos? of/);
  });

  test.each([
    'three of us will come',
    'my partner is coming along',
    'mere papa bhi aayenge',
    'ನನ್ನ ಅಣ್ಣ ಕೂಡ ಬರ್ತಾರೆ',
  ])('once a visit was asked for, who comes as well: %s', (said) => {
    const visitor = looking();
    message(visitor, 'can I see the second one on Saturday at 11?');
    const { contact } = message(visitor, said);
    expect(contact?.whatsapp?.text.toLowerCase()).toContain(`“${said.toLowerCase()}”`);
  });

  test('several are kept, the oldest goes, and they can be taken out', () => {
    const visitor = looking();
    message(visitor, 'can I see the second one on Saturday at 11?');
    for (const floor of ['first', 'second', 'third', 'fourth', 'fifth'])
      message(visitor, `tell the office the ${floor} tap leaks`);
    expect(notes(visitor)).toHaveLength(4);
    expect(notes(visitor)[0]).toContain('second');
    message(visitor, 'remove those lines from the message');
    expect(notes(visitor)).toEqual([]);
  });

  test('what has a place in the request goes there', () => {
    const visitor = looking();
    message(visitor, 'ask them to call me on Saturday at 11');
    expect(notes(visitor)).toEqual([]);
  });

  test('of nobody who can be reached nothing is promised', () => {
    const { text, contact } = message(looking({ site: NOBODY }), 'tell the office the photos are wrong');
    expect(contact).toBeUndefined();
    expect(text).not.toContain('message below');
  });
});

test.each([
  'I will be back in an hour',
  'ek ghante mein wapas aata hoon',
  'ondu gante bittu vaapas bartini',
  'save it, I will show dad',
  'isko save kar lo, papa ko dikhaunga',
  'ಇದನ್ನು ಉಳಿಸಿ, ಅಪ್ಪನಿಗೆ ತೋರಿಸ್ತೀನಿ',
])('is no visit and no message: %s', (said) => {
  const visitor = looking();
  message(visitor, 'tell me about the second one');
  const { contact, cards } = message(visitor, said);
  expect(contact).toBeUndefined();
  expect(cards).toEqual([]);
  expect(
    visitor.session().memory.agenda.map((frame) => frame.kind === 'visit' && frame.wanted),
  ).not.toContain('visit');
});

test.each([
  ['can I see the first one on Saturday at 11?', 'only the second one'],
  ['can I see the first one on Saturday at 11?', 'the second one, not the first'],
  ['pehla wala Saturday 11 baje dekhna hai', 'pehla nahi, dusra wala'],
  ['ಮೊದಲನೇ ಮನೆ ಶನಿವಾರ 11 ಗಂಟೆಗೆ ನೋಡಬೇಕು', 'ಮೊದಲನೇದು ಬೇಡ, ಎರಡನೇದು'],
])('“%s” then “%s”: the one named last takes the place of the other', (asked, then) => {
  const visitor = looking();
  message(visitor, asked);
  const { contact } = message(visitor, then);
  expect(contact?.whatsapp?.text).toContain('B-2');
  expect(contact?.whatsapp?.text).not.toContain('A-1');
});

test('two people who come are no two homes', () => {
  const visitor = looking();
  message(visitor, 'tell me about the second one');
  const { contact } = message(visitor, 'mere client ko bhi dikhana hai, Saturday 5 baje dono aayenge');
  expect(contact?.whatsapp?.text).toContain('B-2');
  expect(contact?.whatsapp?.text).not.toContain('A-1');
});

test('a home whose name others have is told in the message by place, rooms, size and price', () => {
  const alike = [
    home({ id: 'one', name: 'Twin Towers', price: 5_000_000, area: 900, area_basis: 'carpet' }),
    home({ id: 'two', name: 'Twin Towers', price: 6_100_000, area: 1100, area_basis: 'carpet' }),
  ];
  const visitor = looking({ catalogue: catalogueOf(alike) });
  const { contact } = message(visitor, 'can I see the second one on Saturday at 11?');
  expect(contact?.whatsapp?.text).toContain('Twin Towers (Whitefield, 2 BHK, 1,100 sq ft carpet, ₹61 L)');
});
