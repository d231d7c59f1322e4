// Only complaining: the very thing is acknowledged, nothing is searched, asked or written; and what is no such complaint.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });

describe('somebody who only complains', () => {
  test.each([
    ['i am the owner of that building, not a buyer', /as an owner/],
    ['your letters are far too small for old eyes', /letters larger/],
    ['i have no wish, i have an opinion', /something to say/],
    ['our street is full of garbage since months', /How clean a street is/],
    ['all these brokers take two months rent and vanish', /brokers/],
    ['main maalik hoon, mera flat khali pada hai', /owner ki tarah/],
    ['dalal log har jagah paisa khaate hain', /brokeron/],
    ['मैं शिकायत कर रही हूँ, घर नहीं ढूँढ रही', /अपनी बात/],
    ['हमारी गली में कचरा पड़ा रहता है', /गली कितनी साफ़/],
    ['ನಮ್ಮ ರಸ್ತೆಯಲ್ಲಿ ಬರೀ ಕಸ', /ಸ್ವಚ್ಛ/],
    ['naanu dooru helta iddini, mane beda', /nimma maatu/],
  ])('is told of the very thing, with no homes, no question and no message: %s', (said, fitting) => {
    const { reply, session } = visitor().say(said);
    expect(reply.text).toMatch(fitting);
    expect(reply.text).not.toMatch(/\?/);
    expect(reply.cards).toEqual([]);
    expect(reply.contact).toBeUndefined();
    expect(session.current_filters).toEqual({});
  });

  test('never hears the same sentence twice while there is another', () => {
    const guest = visitor();
    const texts = [
      'i am only complaining',
      'i am only complaining, i said',
      'nobody here reads',
      'useless',
    ].map((line) => guest.say(line).reply.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join(' ').match(/reach the office/g) ?? []).toHaveLength(1);
  });

  test('whom the office let down is told its number, and the message is only offered', () => {
    const guest = visitor();
    const { reply } = guest.say('your man promised me and never came');
    expect(reply.contact).toBeUndefined();
    expect(reply.text).toMatch(/a tap below/);
    expect(guest.say('Talk to a person').reply.contact?.whatsapp?.text).toContain('never came');
  });

  test('may look for a home right after', () => {
    const guest = visitor();
    guest.say('this street of ours is all garbage');
    expect(guest.say('2 bhk in whitefield').session.current_filters).toMatchObject({
      bhk: [2],
      locality: ['Whitefield'],
    });
  });
});

describe('who doubts what is said', () => {
  test.each(['sach sach batao', 'be honest with me', 'सच बताइए ना', 'ನಿಜ ಹೇಳಿ', 'nija heli'])(
    'is told what can be known: %s',
    (said) => {
      const guest = visitor();
      const before = guest.say('2 bhk in whitefield').session.current_filters;
      const { reply, session } = guest.say(said);
      expect(reply.text).toMatch(/RERA|sample/);
      expect(session.current_filters).toEqual(before);
    },
  );
});

test.each(['my brother would love such a colour', 'meri biwi ko rang pasand aayega'])(
  'what is told beside a home is no reason to ask for a budget: %s',
  (said) => {
    const guest = visitor();
    guest.say('2 bhk in whitefield');
    guest.say('tell me about the first one');
    expect(guest.say(said).reply.text).not.toMatch(/budget|What should be different/i);
  },
);

describe('what is no such complaint', () => {
  test.each([
    '2 bhk in whitefield where there is no traffic',
    'i do not want a broker, show me 2 bhk in whitefield',
    'whitefield mein 2 bhk dikhao, broker nahi chahiye',
    'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK ತೋರಿಸಿ, ಬ್ರೋಕರ್ ಬೇಡ',
  ])('is searched: %s', (said) => {
    expect(visitor().say(said).session.current_filters).toMatchObject({ bhk: [2] });
  });

  test.each(['is it dusty around whitefield?', 'are you a broker?', 'kya aap broker ho?'])(
    'is answered: %s',
    (said) => {
      const guest = visitor();
      guest.say('2 bhk in whitefield');
      expect(guest.say(said).reply.text).not.toMatch(/sorry|had enough|pareshan/);
    },
  );
});
