// By which way the office is reached is told as the site states it; what is to be sent is asked of the office.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

const said = (...lines: string[]) => {
  const visitor = looking();
  const { reply } = lines.map((line) => visitor.say(line)).at(-1) as ReturnType<typeof visitor.say>;
  return { text: reply.text, whatsapp: reply.contact?.whatsapp?.text ?? '' };
};

describe('who wants e-mail is told of it', () => {
  test.each([
    ['no whatsapp, email?', /e-mail/],
    ['dont call, can you email me instead?', /e-mail/],
    ['what is your email id?', /e-mail/],
    ['call mat karo, mail kar do', /e-mail/],
    ['nahi, whatsapp nahi. email?', /e-mail/],
    ['कॉल मत कीजिए, ईमेल कर दीजिए', /ई-मेल/],
    ['ಕಾಲ್ ಬೇಡ, ಇಮೇಲ್ ಮಾಡಿ', /ಇ-ಮೇಲ್/],
    ['call beda, mail madi', /email|e-mail/i],
  ])('%s', (line, expected) => {
    const { text, whatsapp } = said('second one', 'talk to your team', line);
    expect(text).toMatch(expected);
    expect(whatsapp).not.toMatch(/write to me on WhatsApp|WhatsApp par likh/);
  });
});

describe('what is to be sent is asked of the office, of the home in hand', () => {
  test.each([
    'send me the details on whatsapp',
    'please forward the details of this flat to my mail',
    'iski details whatsapp pe bhejo',
    'इसकी जानकारी व्हाट्सएप पर भेज दीजिए',
    'ಇದರ ವಿವರ ವಾಟ್ಸಾಪ್‌ನಲ್ಲಿ ಕಳುಹಿಸಿ',
    'send the brochure on mail',
    'brochure mail madi',
  ])('%s', (line) => {
    const { text, whatsapp } = said('second one', line);
    expect(whatsapp).toContain('Lakeside Court, B-2');
    expect(whatsapp.toLowerCase()).toContain(line.toLowerCase().slice(0, 8));
    expect(text).not.toContain('takes it from here');
  });
});

describe('these want no e-mail', () => {
  test.each(['is the second one available?', 'whatsapp me', 'I will send it on whatsapp'])('%s', (line) => {
    expect(said('second one', line).text).not.toMatch(/e-mail/);
  });
});

describe('whether there is a brochure is told of the home in hand, and it is asked for', () => {
  test.each([
    ['can you mail me its brochure?', /Brochure: not stated for Lakeside Court, B-2/],
    ['iska brochure mail kar do', /brochure/],
    ['इसका ब्रोशर मेल कर दो', /ब्रोशर/],
    ['idara brochure mail madi', /brochure/],
    ['ಇದರ ಬ್ರೋಷರ್ ಮೇಲ್ ಮಾಡಿ', /ಬ್ರೋಷರ್/],
  ])('%s', (line, expected) => {
    const { text, whatsapp } = said('second one', line);
    expect(text).toMatch(expected);
    expect(whatsapp).toMatch(/brochure|ब्रोशर|ಬ್ರೋಷರ್/i);
  });
});
