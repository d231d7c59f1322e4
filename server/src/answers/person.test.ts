import { describe, expect, test } from 'vitest';
import { looking, nth, talk } from '../turn/testing.ts';
import { catalogueOf, home, NOBODY, SITE } from '../turn/testing-homes.ts';

describe('a person', () => {
  test('a visit cannot be confirmed here; home and day are filled in, links are whole', () => {
    const visitor = looking();
    const { reply, session } = visitor.mean({
      intents: ['book_visit'],
      references: [nth(1)],
      when: { day: { weekday: 6 }, words: 'Saturday' },
    });
    expect(reply.text).toBe(
      'I cannot confirm a visit from this chat; a person does that. Your request for Lakeside Court, A-1 (Sat 28 Nov) is filled in below, ready to send.',
    );
    expect(reply.contact).toMatchObject({
      phone: SITE.phone,
      email: SITE.email,
      open: { now: true, text: 'open now, until 19:00' },
    });
    expect(reply.contact?.whatsapp?.text).toBe(
      [
        'Hello Acme Homes, I am writing from your website chat.',
        'I am looking for: 2 BHK in Whitefield.',
        'I would like to visit (Sat 28 Nov).',
        'The home:',
        '- Lakeside Court, A-1 (Whitefield, 2 BHK, 980 sq ft carpet, ₹55 L): https://acme.example/homes/lake-a/',
        'Reference: abc123',
      ].join('\n'),
    );
    expect(session).toMatchObject({ conversation_phase: 'closing', interested_projects: ['Lakeside Court'] });
  });

  test('the listing’s own agent comes before the site’s office', () => {
    const own = home({
      id: 'own',
      name: 'Own Agent',
      price: 5_000_000,
      contact: { phone: '+91 99999 00000' },
    });
    const { reply } = talk({ catalogue: catalogueOf([own]) }).mean(
      { intents: ['human_handover'] },
      { listing: { id: 'own' } },
    );
    expect(reply.contact).toEqual({ phone: '+91 99999 00000' });
  });

  test('where nobody can be reached none is offered', () => {
    const visitor = looking({ site: NOBODY });
    const { reply } = visitor.mean({ intents: ['human_handover'] });
    expect(reply.contact).toBeUndefined();
    expect(reply.text).toContain('no phone or e-mail to pass on');
  });

  test('a number or e-mail that was typed is not kept, and the contact card is shown', () => {
    const { reply, session } = talk().mean({
      text: 'call me on ••••',
      personal: { phone: true, email: false },
    });
    expect(reply.text).toContain('I keep no number or e-mail, so it is not in the message below');
    expect(reply.contact?.phone).toBe(SITE.phone);
    expect(JSON.stringify(session)).toContain('call me on ••••');
  });

  test('a demo’s own addresses lead to its page', () => {
    const site = { ...SITE, phone_base: '/demo/?number=', whatsapp_base: '/demo/?wa=' };
    const { contact } = talk({ site }).mean({ intents: ['human_handover'] }).reply;
    expect(contact?.phone_url).toBe('/demo/?number=918040000000');
    expect(contact?.whatsapp?.url).toMatch(/^\/demo\/\?wa=918040000000&text=Hello/);
  });
});
