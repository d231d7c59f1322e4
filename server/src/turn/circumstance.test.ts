// What is told of oneself, remarked or taken back: none of its words is a filter, a place, a name or an act.
import { expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

const filtersOf = (...said: string[]) => {
  const visitor = talk({ strict: false });
  for (const line of said) visitor.say(line);
  return visitor.session().current_filters;
};

test.each([
  'I own a 2 BHK in Hebbal and need a 3 BHK in the same area',
  'we have a small shop in Hebbal and I want a 3 BHK near it',
  'selling my 2bhk in Hebbal, 3bhk there please',
  'mera 2bhk bech raha hoon Hebbal mein, 3bhk chahiye usi taraf',
  'mere paas Hebbal mein 2bhk hai, 3bhk chahiye wahin',
  'मेरा 2 बीएचके हेब्बाल में है, उसी इलाके में 3 बीएचके चाहिए',
  'ನನ್ನ 2 ಬಿಎಚ್‌ಕೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ ಇದೆ, ಅದೇ ಏರಿಯಾದಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು',
  'nanna 2bhk Hebbal alli ide, ade kade 3bhk beku',
])('what one owns is no wish, and “the same area” is where it is: %s', (said) => {
  const filters = filtersOf(said);
  expect(filters).toMatchObject({ locality: ['Hebbal'], bhk: [3] });
  expect(filters.type).toBeUndefined();
});

test.each([
  'I have a 2bhk in Hebbal already and want a 3 BHK in Whitefield',
  'mera 2bhk hai Hebbal mein, 3bhk chahiye Whitefield mein',
  'ನನ್ನ 2 ಬಿಎಚ್‌ಕೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ ಇದೆ, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು',
])('its place is none where another one is named: %s', (said) => {
  expect(filtersOf(said)).toMatchObject({ locality: ['Whitefield'], bhk: [3] });
});

test('what is wanted in Hebbal stays wanted there', () => {
  expect(filtersOf('I have a 2bhk in mind in Hebbal')).toMatchObject({ locality: ['Hebbal'], bhk: [2] });
});

test('“selling mine, bigger” looks for larger ones, and answers the sale', () => {
  const visitor = talk();
  visitor.say('2bhk in Whitefield');
  const { reply, session } = visitor.say('selling mine, bigger');
  expect(session.current_filters.area_min).toBeGreaterThan(0);
  expect(reply.text).toMatch(/selling or letting yours/);
});

test.each([
  'the second one is better',
  'doosra wala better hai',
  'I did not ask you to compare',
  'stop comparing',
  'compare mat karo',
  'leave the comparing',
])('compares nothing: %s', (said) => {
  const visitor = looking();
  const { reply } = visitor.say(said);
  expect(reply.comparison).toBeUndefined();
  expect(reply.text).not.toMatch(/compare I need|Compare karne/);
});

test.each([
  'which is better, 1 or 2',
  '1 aur 2 mein kaunsa better hai',
  'why don’t you compare the first two',
  'first or second is better',
])('compares: %s', (said) => {
  const { reply } = looking().say(said);
  expect(reply.comparison ?? /Side by side|Tulna/.test(reply.text)).toBeTruthy();
});

test.each([
  '3bhk in Whitefield, the buyer is ready',
  'Whitefield mein 3bhk chahiye, party taiyar hai',
  'व्हाइटफील्ड में 3 बीएचके चाहिए, पार्टी तैयार है',
  '3bhk in Whitefield, loan ready hai',
])('who is ready is no stage of a building: %s', (said) => {
  expect(filtersOf(said).possession).toBeUndefined();
});

test.each([
  '3bhk in Whitefield, ready to move',
  'Whitefield mein 3bhk taiyar chahiye',
  'we want a ready 3bhk in Whitefield',
])('a ready home is: %s', (said) => {
  expect(filtersOf(said).possession).toBe('ready');
});

test.each(['acha ruko. 3bhk dikhao', 'hold on. budget 90 lakh', 'ತಾಳಿ, 3bhk ತೋರಿಸಿ'])(
  'who pauses and goes on puts nothing off: %s',
  (said) => {
    expect(talk().say(said).reply.text).not.toMatch(/No hurry|Koi jaldi|ಅವಸರವಿಲ್ಲ/);
  },
);

test('who only pauses is in no hurry', () => {
  expect(looking().say('ruko').reply.text).toMatch(/Koi jaldi/);
});

test.each(['I close the shop at 8, so Saturday', 'School finishes at half past three, so Saturday'])(
  'when a day ends is no hour of a visit, and nothing to search: %s',
  (said) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    visitor.say('can I visit the first one?');
    const { reply, session } = visitor.say(said);
    expect(session.current_filters).toEqual(before);
    expect(reply.contact?.whatsapp?.text ?? '').not.toMatch(/8 am|8 pm|3:30/);
  },
);

test.each([
  'agar main laaun to commission milega kya',
  'I will check it myself on the site',
  'if I am Free I come',
])('names nobody: %s', (said) => {
  const visitor = looking();
  visitor.say('can I visit the first one on Saturday at 11?');
  const { contact } = visitor.say(said).reply;
  expect(contact?.whatsapp?.text ?? '').not.toMatch(/My name|mera naam/i);
});

test('“har ek room” counts no room', () => {
  expect(filtersOf('3bhk in Whitefield', '70 tak, har ek room')).toMatchObject({ bhk: [3] });
});

test('“the second looks big for that price” looks for nothing larger', () => {
  const visitor = looking();
  const { reply } = visitor.say('number 2 looks big for that price');
  expect(reply.text).not.toMatch(/larger/);
});

test('an ordinary word beside a question is no place', () => {
  const visitor = talk();
  visitor.say('व्हाइटफील्ड में 2 बीएचके');
  expect(visitor.say('अच्छा, व्हाइटफील्ड में आम तौर पर कितना डिपॉज़िट लगता है?').reply.text).not.toMatch(/तौर:/);
});

test('where somebody is is no place to look in', () => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  const { reply, session } = visitor.say('am in Dubai. video?');
  expect(reply.text).not.toMatch(/no homes in Dubai/);
  expect(session.current_filters).toEqual(before);
});

test('“is Hebbal ok at night for women” asks about it', () => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  visitor.say('is Hebbal ok at night for women');
  expect(visitor.session().current_filters).toEqual(before);
});

test('work that moves next month asks for no visit', () => {
  const visitor = looking();
  const { reply } = visitor.say('ನನ್ನ ಕೆಲಸ ಮುಂದಿನ ತಿಂಗಳು ಹೆಬ್ಬಾಳಕ್ಕೆ ಬದಲಾಗಬಹುದು');
  expect(reply.contact?.whatsapp?.text ?? '').not.toMatch(/visit/);
});
