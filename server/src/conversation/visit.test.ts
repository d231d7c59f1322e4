// One request, whatever the order, the language and what is asked in between.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { type Talk, talk } from '../turn/testing.ts';
import type { When } from '../understand/when.ts';
import { frameOf } from './agenda.ts';
import { amend } from './visit.ts';

const request = (visitor: Talk) => {
  const { listing_ids, day, time, name, number_given, call, wanted } =
    frameOf(visitor.session(), 'visit') ?? {};
  return { listing_ids, day, time, name, number_given, call, wanted };
};

/** A visitor who has seen four homes in Whitefield and asked to see the second. */
function asking(): Talk {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('book a visit for the second one');
  return visitor;
}

/** Each slot in every language, one of which is said. */
const SLOTS = {
  day: ['on saturday', 'shanivar ko', 'शनिवार को', 'ಶನಿವಾರ'],
  time: ['at 4 pm', '4 baje', '4 बजे', '4 ಗಂಟೆಗೆ'],
  name: ['my name is Meera', 'mera naam Meera hai', 'name is Meera', 'nanna hesaru Meera'],
  number: ['9876501234', 'my number is 9876501234', 'mera number 98765 01234'],
  call: ['please call me before that', 'pehle call karo', 'पहले मुझे फोन करो', 'ಮೊದಲು ಕಾಲ್ ಮಾಡಿ'],
};
const BETWEEN = [
  'which floor is it on?',
  'parking hai kya?',
  'is there a gym?',
  'thanks',
  'ok',
  'may my father join me?',
  'koi id lana padega kya?',
  'is my number in the message?',
];

test('n slots in any order, language and interleaving, with questions between, end in the same request', () => {
  const slots = fc
    .record({
      day: fc.constantFrom(...SLOTS.day),
      time: fc.constantFrom(...SLOTS.time),
      name: fc.constantFrom(...SLOTS.name),
      number: fc.constantFrom(...SLOTS.number),
      call: fc.constantFrom(...SLOTS.call),
    })
    .chain((said) => fc.shuffledSubarray(Object.values(said), { minLength: 5, maxLength: 5 }));
  const between = fc.array(fc.option(fc.constantFrom(...BETWEEN)), { minLength: 5, maxLength: 5 });
  void fc.assert(
    fc.property(slots, between, (said, asked) => {
      const visitor = asking();
      said.forEach((slot, at) => {
        visitor.say(slot);
        const question = asked[at];
        if (question) visitor.say(question);
      });
      expect(request(visitor), said.join(' | ')).toEqual({
        listing_ids: ['lake-b'],
        day: '2026-11-28',
        time: { from: '16:00' },
        name: 'Meera',
        number_given: true,
        call: true,
        wanted: 'visit',
      });
    }),
    { numRuns: runs(5) },
  );
});

test('what was said wrong and put right, taken out and said again, ends in the same request', () => {
  const CORRECTED = fc.constantFrom(
    ['saturday', 'not saturday, sunday'],
    ['kal', 'kal nahi, sunday'],
    ['saturday', 'Saturday is difficult because of my exam. Could we do Sunday?'],
    ['shanivar ko', 'shanivar mushkil hai. sunday chalega kya?'],
    ['at 7 pm', 'sorry, 5 pm'],
    ['my name is Mira', 'the name is Meera, not Mira'],
    ['remove the day', 'sunday 5 pm'],
    ['remove my name', 'my name is Meera'],
  );
  void fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3]), fc.array(CORRECTED, { maxLength: 3 }), (order, pairs) => {
      const visitor = asking();
      for (const said of ['sunday', '5 pm', 'my name is Meera']) visitor.say(said);
      for (const pair of pairs) for (const said of pair) visitor.say(said);
      for (const at of order) visitor.say(BETWEEN[at] ?? 'ok');
      expect(request(visitor), pairs.flat().join(' | ')).toMatchObject({
        listing_ids: ['lake-b'],
        day: '2026-11-29',
        time: { from: '17:00' },
        name: 'Meera',
        wanted: 'visit',
      });
    }),
    { numRuns: 8 },
  );
});

describe('what is taken out of a request is gone from it', () => {
  const meera = (): Talk => {
    const visitor = asking();
    visitor.say('sunday 5 pm, my name is Meera');
    return visitor;
  };
  test.each([
    ['cancel that', { wanted: undefined, day: undefined, name: 'Meera' }],
    ['a visit at NIGHT? no cancel that', { wanted: undefined, day: undefined }],
    ['visit cancel kar do', { wanted: undefined, day: undefined }],
    ['remove my name', { wanted: 'visit', name: undefined, day: '2026-11-29' }],
    ['call me monday 11', { wanted: 'call', call: true, day: '2026-11-30', time: { from: '11:00' } }],
    ['visit nahi, somvar 11 baje call karwa dijiye', { wanted: 'call', call: true, time: { from: '11:00' } }],
    ['please call me before that', { wanted: 'visit', call: true, day: '2026-11-29' }],
  ])('“%s”', (words, left) => {
    const visitor = meera();
    visitor.say(words);
    expect(request(visitor)).toMatchObject(left);
  });

  test('a wish that is wrong in the message goes from it', () => {
    const visitor = talk();
    visitor.say('ready 2bhk in whitefield');
    visitor.say('book a visit for the second one');
    const { reply, session } = visitor.say('ready is wrong in your message, correct it');
    expect(session.current_filters.possession).toBeUndefined();
    expect(reply.contact?.whatsapp?.text).not.toMatch(/ready/);
  });
});

describe('a request is changed by what comes', () => {
  test.each([
    // By itself "monday", said on one, is the day after the Sunday that stands.
    ['make it monday', { day: '2026-11-30', time: { from: '17:00' } }],
    ['on wednesday then', { day: '2026-11-25' }],
    ['make it saturday 4 pm instead because my brother has a shift on sunday', { day: '2026-11-28' }],
    ['sunday i am busy, tuesday 11 am', { day: '2026-12-01', time: { from: '11:00' } }],
    ['not this sunday, next sunday', { day: '2026-12-06', time: { from: '17:00' } }],
    ['kal nahi parson', { day: '2026-11-25' }],
    ['रविवार नहीं, शनिवार', { day: '2026-11-28' }],
    ['ಭಾನುವಾರ ಬೇಡ, ಶನಿವಾರ', { day: '2026-11-28' }],
    ['bhanuvara beda shanivara', { day: '2026-11-28' }],
    ['the name is Mrs. Varma, not Meera', { name: 'Mrs. Varma' }],
    ['my name is not Meera but Mira', { name: 'Mira' }],
    ['naam Meera nahi Mira hai', { name: 'Mira' }],
    ['NAME IS NOT THAT', { name: 'Meera' }],
    ['my name is my son', { name: 'Meera' }],
    ['name Mr.', { name: 'Meera' }],
    ['ನನ್ನ ಹೆಸರು ಮೀರಾ ಅಲ್ಲ, ಸುಧಾ', { name: 'ಸುಧಾ' }],
    ['make it 6 pm', { day: '2026-11-29', time: { from: '18:00' } }],
    ['he is busy sunday, make it saturday 4pm', { day: '2026-11-28', time: { from: '16:00' } }],
    ['acha chhodo, parso subah 10:30 kar do', { day: '2026-11-25', time: { from: '10:30' } }],
    ['5 baje nahi, 6 baje', { day: '2026-11-29', time: { from: '18:00' } }],
    ['Asha Rao', { name: 'Asha Rao' }],
    ['sorry, my name is Kiran', { name: 'Kiran' }],
    ['not that one, the third one', { listing_ids: ['palm'] }],
  ])('“%s”', (words, changed) => {
    const visitor = asking();
    visitor.say('sunday 5 pm, my name is Meera');
    visitor.say(words);
    if ('listing_ids' in changed) visitor.say('book a visit for this');
    expect(request(visitor)).toMatchObject({ listing_ids: ['lake-b'], name: 'Meera', ...changed });
  });

  test('time to think is no request, and a request that stands is not repeated', () => {
    const visitor = talk();
    visitor.say('2bhk in whitefield');
    const { reply } = visitor.say('the first one is fine, but my husband has to see it first');
    expect(reply.contact).toBeUndefined();
    expect(frameOf(visitor.session(), 'visit')?.wanted).toBeUndefined();
  });

  test('the number itself is nowhere in the session, and every message to the office is the whole request', () => {
    const visitor = asking();
    visitor.say('saturday 3 pm, my name is Meera, 9876501234');
    const { reply } = visitor.say('can I talk to somebody?');
    expect(JSON.stringify(visitor.session())).not.toContain('98765');
    expect(reply.contact?.whatsapp?.text).toMatch(/Meera.*Sat \d+ \w+, 3 pm.*Lakeside Court, B-2/s);
  });
});

describe('about the office', () => {
  test.each([
    ['is your office open on sunday?', 'The office is closed on Sun 29 Nov.'],
    [
      'office saturday ko khula hai kya',
      'Office Saturday 28 Nov ko subah 10 baje se shaam 5 baje tak khula hai.',
    ],
    ['where is your office?', 'The address of the office is not stated here; the office can tell you.'],
  ])('“%s” is answered straight', (words, text) => {
    const { reply } = talk().say(words);
    expect(reply.text).toContain(text);
    expect(reply.contact).toBeDefined();
  });

  test('who calls is answered straight, once, with the way to reach them', () => {
    const { reply } = talk().say('will someone call me or not?');
    expect(reply.text).toMatch(/^Nobody can call you from this chat by itself/);
    expect(reply.contact).toBeDefined();
  });
});

describe('a weekday that is today', () => {
  const saturday = { date: '2026-11-28', time: '18:05' };
  const asked = (when: Omit<When, 'words'>) =>
    amend({ listing_ids: [] }, { when: { ...when, words: '' } }, saturday).day;

  test('is the next one where its hour is over', () => {
    expect(asked({ day: { weekday: 6 }, part: 'morning' })).toBe('2026-12-05');
    expect(asked({ day: { weekday: 6 }, time: { from: '11:00' } })).toBe('2026-12-05');
  });

  test('is today where it is still to come, or no hour is said', () => {
    expect(asked({ day: { weekday: 6 }, part: 'evening' })).toBe('2026-11-28');
    expect(asked({ day: { weekday: 6 } })).toBe('2026-11-28');
  });

  test('keeps the hour that was asked for before', () => {
    const request = { listing_ids: [], time: { from: '11:00' } };
    expect(amend(request, { when: { day: { weekday: 6 }, words: '' } }, saturday).day).toBe('2026-12-05');
  });
});
