// What is told and asked around a visit: an hour for the call, a day that will not do, what to bring, how long a home is kept.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const visiting = () => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 am?');
  return visitor;
};

test.each([
  'make it 12 and call before 9 am',
  'make it 12 and call me before 9 am',
  'make it 12, and call before 9',
])('a new hour and an hour for the call: %s', (said) => {
  const visitor = visiting();
  visitor.say(said);
  expect(request(visitor)).toMatchObject({
    time: { from: '12:00' },
    call_at: { time: { from: '09:00', bound: 'before' } },
  });
});

test.each(['call me after 6, my number is 9845012345', '6 baje ke baad call karo, mera number 9845012345'])(
  'a call keeps its hour: %s',
  (said) => {
    const visitor = looking();
    visitor.say(said);
    expect(request(visitor)).toMatchObject({ wanted: 'call', time: { from: '18:00', bound: 'after' } });
  },
);

describe('a day that will not do, named again as the reason, leaves no day and asks nothing', () => {
  test.each([
    'not saturday, saturday i have school',
    'shanivar nahi, shanivar ko school hai',
    'शनिवार नहीं, शनिवार को स्कूल है',
    'ಶನಿವಾರ ಬೇಡ, ಶನಿವಾರ ಸ್ಕೂಲ್ ಇದೆ',
    'shanivara beda, shanivara school ide',
  ])('%s', (said) => {
    const visitor = visiting();
    const { reply } = visitor.say(said);
    expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-b'] });
    expect(request(visitor)?.day).toBeUndefined();
    expect(reply.text).not.toMatch(/school|स्कूल|ಶಾಲೆ/i);
  });

  test.each([
    'make it monday, saturday my father has hospital',
    'somvar kar do, shanivar ko school ki meeting hai',
    'सोमवार कर दो, शनिवार को अस्पताल जाना है',
    'ಸೋಮವಾರ ಮಾಡಿ, ಶನಿವಾರ ಆಸ್ಪತ್ರೆಗೆ ಹೋಗಬೇಕು',
    'somavara maadi, shanivara nanna magana school meeting ide',
  ])('what is told of the day that stood asks nothing: %s', (said) => {
    const visitor = visiting();
    const { reply } = visitor.say(said);
    expect(request(visitor)?.day).toBe('2026-11-30');
    expect(reply.text).not.toMatch(/school|hospital|स्कूल|अस्पताल|ಆಸ್ಪತ್ರೆ/i);
  });

  test('another day beside it is taken', () => {
    const visitor = visiting();
    visitor.say('not saturday, saturday i have school, monday please');
    expect(request(visitor)?.day).toBe('2026-11-30');
  });
});

test.each([
  ['what should I bring and who will be there', /bring.*Who meets|Who meets.*bring/s],
  ['kya leke aana hai aur wahan kaun milega', /lana hai.*kaun milega|kaun milega.*lana hai/s],
  ['क्या लेकर आना है और वहाँ कौन मिलेगा', /लाना है.*कौन मिलेगा|कौन मिलेगा.*लाना है/s],
  ['ಏನು ತರಬೇಕು, ಅಲ್ಲಿ ಯಾರು ಇರ್ತಾರೆ', /ತರಬೇಕು.*ಸಿಗುತ್ತಾರೆ|ಸಿಗುತ್ತಾರೆ.*ತರಬೇಕು/s],
  ['enu tarbeku, yaaru sigtare', /tarabeku.*siguttaare|siguttaare.*tarabeku/s],
])('each is answered: %s', (said, told) => {
  expect(visiting().say(said).reply.text).toMatch(told);
});

describe('how long a home is kept is asked of the office, and the day is no day to come', () => {
  test.each([
    'can the owner wait till 1st january',
    'owner 1 january tak ruk sakta hai kya',
    'मालिक 1 जनवरी तक रुक सकते हैं क्या',
    'ಮಾಲೀಕರು ಜನವರಿ 1 ವರೆಗೆ ಕಾಯ್ತಾರಾ',
    'owner january 1 varegu kaaytara',
  ])('%s', (said) => {
    const visitor = visiting();
    const before = request(visitor);
    const { reply } = visitor.say(said);
    expect(request(visitor)).toMatchObject({ day: before?.day, time: before?.time });
    expect(reply.contact?.whatsapp?.text).toContain(said);
    const fresh = looking();
    fresh.say(said);
    expect(request(fresh)?.day).toBeUndefined();
  });
});

test('details of two homes asked for on WhatsApp name both', () => {
  const { text } = looking().say('can you send details of the first two on whatsapp').reply;
  expect(text).toMatch(/Lakeside Court, A-1.*Lakeside Court, B-2/);
});

test.each([
  '2bhk near a school and a park',
  '2bhk school aur park ke paas',
  '2 BHK स्कूल और पार्क के पास',
  '2 BHK ಶಾಲೆ ಮತ್ತು ಪಾರ್ಕ್ ಹತ್ತಿರ',
  '2bhk school mattu park hattira',
])('near two things is near both: %s', (said) => {
  const visitor = looking();
  expect(visitor.say(said).session.current_filters.near?.toSorted()).toEqual(['park', 'school']);
});

test('“on the 14th” is a day of a visit, “on the 2nd” the second home', () => {
  const visitor = looking();
  visitor.say('could somebody show the first one on the 14th, in the afternoon?');
  expect(visitor.session().last_intent).toBe('book_visit');
  visitor.say('on the 2nd, is there a lift?');
  expect(visitor.session().last_intent).not.toBe('book_visit');
});
