// A limit of ours that is asked about was not wished: it is taken back, and that is said.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (...lines: string[]) => {
  const guest = talk({ strict: false });
  const said = lines.pop() ?? '';
  for (const line of lines) guest.say(line);
  return guest.say(said);
};

describe('a limit that was misread goes back to what stood before it', () => {
  test.each([
    [
      '2 bhk in whitefield under 90 lakh',
      'up to 13 lakh',
      'Why does it say up to 13 lakh now? my budget is the same',
    ],
    ['whitefield mein 2 bhk 90 lakh tak', '13 lakh tak', 'ye 13 lakh kyun likha hai?'],
    ['व्हाइटफ़ील्ड में 2 bhk 90 लाख तक', '13 लाख तक', '13 लाख क्यों लिखा है?'],
    ['ವೈಟ್‌ಫೀಲ್ಡ್ 2 bhk 90 ಲಕ್ಷದೊಳಗೆ', '13 ಲಕ್ಷದೊಳಗೆ', 'ಯಾಕೆ 13 ಲಕ್ಷ ಅಂತಿದೆ?'],
    ['whitefield 2 bhk 90 laksha olage', '13 laksha olage', 'yaake 13 laksha antide?'],
  ])('%s', (...lines) => {
    const { session, reply } = after(...lines);
    expect(session.current_filters).toMatchObject({
      bhk: [2],
      locality: ['Whitefield'],
      budget_max: 9_000_000,
    });
    expect(reply.text).toMatch(/13 (L|lakh|लाख|ಲಕ್ಷ|laksha)/);
  });
});

test('an end that was only inferred goes, and the other stays', () => {
  const { current_filters } = after('2 bhk in whitefield around 70 lakh', 'why from 63 lakh?').session;
  expect(current_filters.budget_min).toBeUndefined();
  expect(current_filters.budget_max).toBe(7_700_000);
});

test('what a home that is shown costs is asked of it', () => {
  const guest = talk({ strict: false });
  const { reply } = guest.say('2 bhk in whitefield');
  const price = reply.cards[0]?.price ?? 0;
  const { session } = guest.say(`why is the first one ${price / 100_000} lakh?`);
  expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
});

test('what is asked in the next sentence is answered beside it', () => {
  const { session, reply } = after(
    '2 bhk in whitefield under 90 lakh',
    'up to 13 lakh',
    'Why does it say up to 13 lakh? Is there a lift in these?',
  );
  expect(session.current_filters.budget_max).toBe(9_000_000);
  expect(reply.text).toMatch(/lift/i);
});

test('what we call a home that is complained of moves no visit and asks for no call', () => {
  const guest = talk({ strict: false });
  guest.say('2 bhk in whitefield');
  guest.say('visit 1 on saturday 11 am');
  const { reply } = guest.say('a 2 BHK on the ninth floor is what you call a low floor? I asked for 3 BHK');
  expect(reply.contact?.whatsapp?.text ?? '').not.toMatch(/call me/);
  expect(reply.text).not.toMatch(/What should be different/);
});
