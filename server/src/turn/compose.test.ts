import { describe, expect, test } from 'vitest';
import { looking, nth } from './testing.ts';
import { NOBODY } from './testing-homes.ts';

describe('the sale', () => {
  test('an objection is recorded once and answered with what there is', () => {
    const visitor = looking();
    const { reply, session } = visitor.mean({
      intents: ['objection'],
      objections: [{ topic: 'budget', words: 'too expensive' }],
    });
    expect(reply.text).toBe(
      'Let us look for less. I can offer: Kadugodi: 2.5 km from Whitefield; 2 homes from ₹48 L. Up to what budget?',
    );
    expect(session.conversation_phase).toBe('negotiation');
    const again = visitor.mean({
      intents: ['objection'],
      objections: [{ topic: 'budget', words: 'costly' }],
    });
    expect(again.session.objections_raised.map(({ words }) => words)).toEqual(['too expensive']);
  });

  test('a visit is suggested once, when homes are asked about again, and never after a no', () => {
    const visitor = looking();
    const first = visitor.mean({ intents: ['project_detail'], references: [nth(1)] });
    expect(first.session.site_visit_suggested).toBe(false);
    const second = visitor.mean({ intents: ['project_detail'], references: [nth(2)] });
    expect(second.reply.text).toContain('Would you like to see Lakeside Court, B-2 in person?');
    expect(second.reply.suggestions[0]?.label).toBe('Book a visit');
    expect(second.session.site_visit_suggested).toBe(true);
    expect(visitor.mean({ intents: ['deny'] }).reply.text).toBe(
      'All right, no visit for now. I will not ask again.',
    );
    const third = visitor.mean({ intents: ['project_detail'], references: [nth(3)] });
    expect(third.reply.suggestions.map(({ label }) => label)).not.toContain('Book a visit');
    const terms = visitor.mean({ intents: ['objection'], objections: [{ topic: 'trust', words: 'fake?' }] });
    expect(terms.reply.suggestions.map(({ label }) => label)).not.toContain('Talk to a person');
    expect(terms.session.meeting_suggested).toBe(false);
  });

  test('"yes" to a visit opens the contact with that home', () => {
    const visitor = looking();
    visitor.mean({ intents: ['compare'], references: [nth(1), nth(2)] });
    visitor.mean({ intents: ['project_detail'], references: [nth(2)] });
    expect(visitor.mean({ intents: ['affirm'] }).reply.contact?.whatsapp?.text).toContain(
      'Lakeside Court, B-2',
    );
  });

  test('nobody to visit: nothing is suggested and the flag stays down', () => {
    const visitor = looking({ site: NOBODY });
    visitor.mean({ intents: ['project_detail'], references: [nth(1)] });
    const { session } = visitor.mean({ intents: ['project_detail'], references: [nth(2)] });
    expect(session.site_visit_suggested).toBe(false);
  });

  test('engagement counts the visitor’s interactions, one each', () => {
    const visitor = looking();
    visitor.mean({});
    visitor.tap({ type: 'more' });
    expect(visitor.session().engagement_score).toBe(3);
  });
});
