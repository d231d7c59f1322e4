// What is said of a visit or a call where a book is open, full, away, or not there.
import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES, type Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { looking, nth, talk } from '../turn/testing.ts';
import { NOBODY } from '../turn/testing-homes.ts';

const visitor = (options: Parameters<typeof looking>[0] = {}) => looking({ book: 'open', ...options });

describe('with an open book', () => {
  test('a visit opens the form with home, day, time and name filled in, and the contact card stays', () => {
    const { reply } = visitor().mean({
      intents: ['book_visit'],
      references: [nth(1)],
      when: { day: { weekday: 6 }, time: { from: '17:00' }, words: 'Saturday 5 pm' },
      person: 'Priya',
    });
    expect(reply.form).toEqual({
      kind: 'visit',
      listing_ids: ['lake-a'],
      day: '2026-11-28',
      time: '17:00',
      name: 'Priya',
    });
    expect(reply.contact).toBeDefined();
    expect(reply.text).toMatch(/Leave your name and number below \(Sat 28 Nov, 5 pm is filled in\)/);
  });

  test('what is said later changes what is filled in, and keeps the rest', () => {
    const ada = visitor();
    ada.say('I want to visit the first one on saturday');
    expect(ada.say('make it 30 nov evening').reply.form).toMatchObject({
      listing_ids: ['lake-a'],
      day: '2026-11-30',
      time: '16:00',
    });
    expect(ada.say('my name is Priya').reply.form).toMatchObject({ day: '2026-11-30', name: 'Priya' });
  });

  test('“before noon” fills in no time, and a day that has passed is left out', () => {
    const ada = visitor();
    expect(ada.say('visit the first one on saturday before 12').reply.form).not.toHaveProperty('time');
    ada.wait(7 * 86_400_000);
    expect(ada.say('book the visit').reply.form).not.toHaveProperty('day');
  });

  test('a day on which nobody shows homes is said to be one, and is not filled in', () => {
    const ada = visitor();
    const { reply } = ada.say('can I see the first one on sunday at 5pm');
    expect(reply.text).toMatch(/^The office is closed on Sun 29 Nov\..* Yes\. .*\(5 pm is filled in\)/);
    expect(reply.form).not.toHaveProperty('day');
    expect(ada.say('ok 30 november then').reply).toMatchObject({
      text: expect.stringContaining('Mon 30 Nov, 5 pm'),
      form: { day: '2026-11-30', time: '17:00' },
    });
  });

  test('and the next day at the same hour is offered: as a button, and “yes” takes it', () => {
    const ada = visitor();
    const { reply } = ada.say('can I see the first one on sunday at 5pm');
    expect(reply.text).toContain('Shall I write Mon 30 Nov, 5 pm instead?');
    expect(reply.suggestions[0]).toMatchObject({ query: 'Mon 30 Nov, 5 pm' });
    expect(ada.say('yes').reply.form).toMatchObject({ day: '2026-11-30', time: '17:00' });
  });

  test('“call me” opens the form for a call; who wants to talk to somebody is offered it beside the card', () => {
    expect(visitor().say('call me').reply.form).toEqual({ kind: 'callback', listing_ids: [] });
    const { reply } = visitor().say('can I talk to a person');
    expect(reply.form).toBeUndefined();
    expect(reply.contact).toBeDefined();
    expect(reply.suggestions.map(({ query }) => query)).toEqual(['Please call me']);
  });

  test('a number typed into the chat opens the form, and stands nowhere in the reply or the session', () => {
    const ada = visitor();
    const { reply, session } = ada.say('call me on 98450 11122');
    expect(reply.form?.kind).toBe('callback');
    expect(reply.text).toContain('when you send the form below');
    expect(JSON.stringify([reply, session])).not.toContain('11122');
  });

  test('where nobody else can be reached the form is the way', () => {
    expect(visitor({ site: NOBODY }).say('can I talk to a person').reply.form?.kind).toBe('callback');
    expect(visitor({ site: NOBODY }).say('I want to visit the first one').reply).not.toHaveProperty(
      'contact',
    );
  });

  test('no form stands before it is asked for', () => {
    const ada = talk({ book: 'open' });
    for (const line of ['hi', '2bhk in whitefield', 'cheaper', 'tell me about the first one', 'is it ready?'])
      expect(ada.say(line).reply.form).toBeUndefined();
  });

  test('once it is sent another time belongs to that request; another home is another one', () => {
    const ada = visitor();
    ada.say('I want to visit the first one');
    const visit = {
      kind: 'visit' as const,
      reference: 'A1B2C3',
      state: 'asked' as const,
      listing_ids: ['lake-a'],
      page_url: 'https://chat.acme.example/visit/x',
    };
    const sent = ada.tap({ type: 'visit_asked', visit, label: 'Book a visit' } as never);
    expect(sent.reply.form).toBeUndefined();
    const later = ada.say('make it sunday 5pm').reply;
    expect(later.form).toBeUndefined();
    expect(later.text).toContain('tap “Change or cancel” at the request');
    expect(ada.say('book a visit').reply.form?.listing_ids).toEqual(['lake-a']);
    expect(ada.say('book a visit for the second one').reply).toMatchObject({
      text: expect.stringContaining('Noted: '),
      form: { kind: 'visit' },
    });
  });
});

test.each(['full', 'away'] as const)(
  'a book that is %s is said to be so, and the card is the way',
  (book) => {
    for (const line of ['I want to visit the first one', 'call me']) {
      const { reply } = looking({ book }).say(line);
      expect(reply.text).toContain('Requests cannot be kept here just now.');
      expect(reply.form).toBeUndefined();
      expect(reply.contact).toBeDefined();
    }
  },
);

test('without a book all stays as it is: the card, and no form', () => {
  for (const line of ['I want to visit the first one', 'call me', 'call me on 98450 11122']) {
    const { reply } = looking().say(line);
    expect(reply.form).toBeUndefined();
    expect(reply.contact).toBeDefined();
    expect(reply.text).not.toMatch(/form/);
  }
});

describe.each(LANGUAGE_CODES)('in %s', (language: Language) => {
  test('the form is spoken of, and “call me” is heard as it is written on its button', () => {
    const ada = talk({ book: 'open', locale: language });
    const { callMe } = LANGUAGES[language].replies.requests;
    const { reply } = ada.say(callMe());
    expect(reply.form?.kind).toBe('callback');
    expect(reply.text).toBe(LANGUAGES[language].replies.requests.call());
  });
});

describe('a day on which the office is closed', () => {
  const asks: Record<Language, readonly [string, string]> = {
    en: ['can I see the first one on sunday at 5 pm', 'yes'],
    'hi-Latn': ['pehla wala sunday ko shaam 5 baje dekhna hai', 'haan'],
    hi: ['पहला घर रविवार शाम 5 बजे देखना है', 'हाँ'],
    kn: ['ಮೊದಲನೇ ಮನೆ ಭಾನುವಾರ ಸಂಜೆ 5 ಗಂಟೆಗೆ ನೋಡಬೇಕು', 'ಹೌದು'],
    'kn-Latn': ['modalane mane bhanuvara sanje 5 gantege nodabeku', 'haudu'],
  };
  test.each(LANGUAGE_CODES)('is taken back for the next open one by yes or by the button: %s', (language) => {
    const [asked, yes] = asks[language];
    for (const tap of [false, true]) {
      const ada = looking();
      const { reply } = ada.say(asked);
      const said = tap ? (reply.suggestions[0]?.query ?? '') : yes;
      const { contact } = ada.say(said).reply;
      const frame = ada.session().memory.agenda.find(({ kind }) => kind === 'visit');
      expect(frame).toMatchObject({ day: '2026-11-30', time: { from: '17:00' }, wanted: 'visit' });
      expect(contact?.whatsapp?.text).toContain('30');
    }
  });

  test('a no leaves the day that was asked for, and the message with it', () => {
    const ada = looking();
    ada.say('can I see the first one on sunday at 5pm');
    expect(ada.say('no').reply.contact?.whatsapp?.text).toContain('Sun 29 Nov, 5 pm');
  });

  test('until another day is taken the message names none; who insists on theirs has it', () => {
    for (const [wished, again] of [
      ['can I see the first one on sunday at 5pm', 'no, sunday only'],
      ['pehla ghar sunday shaam 5 baje dekhna hai', 'nahi sunday hi chahiye'],
    ] as const) {
      const ada = looking();
      const { reply } = ada.say(wished);
      expect(reply.contact?.whatsapp?.text).not.toContain('29 Nov');
      const kept = ada.say(again).reply;
      expect(kept.contact?.whatsapp?.text).toContain('29 Nov');
      expect(kept.text).not.toMatch(/instead|likh doon/);
    }
  });

  test('a call on it is told as well', () => {
    const { reply } = looking().say('call me on sunday at 5');
    expect(reply.text).toMatch(/closed on Sun 29 Nov.*Shall I write Mon 30 Nov, 5 pm instead\?/);
  });

  test.each(['you are closed then, so make it monday the 30th', 'band hai na, to somvar 30 tarikh kar do'])(
    'another day beside that is the visit’s: %s',
    (said) => {
      const ada = looking();
      ada.say('can I see the first one on sunday at 5pm');
      expect(ada.say(said).reply.contact?.whatsapp?.text).toMatch(/30 Nov, (5 pm|shaam 5 baje)/);
    },
  );

  test('whether it is open is still asked', () => {
    const ada = looking();
    ada.say('can I see the first one on saturday at 11');
    expect(ada.say('are you open on sunday?').reply.text).toMatch(/The office is closed on Sun 29 Nov/);
    expect(ada.say('book the visit').reply.contact?.whatsapp?.text).toContain('Sat 28 Nov, 11 am');
  });
});
