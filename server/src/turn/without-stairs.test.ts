// Who cannot climb is told the floors and lifts of the homes spoken of, and offered homes with a lift; nothing is filtered.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['my mother cant climb stairs', /Floor.*lift/i],
  ['father had an operation and is unable to climb, he will live with us', /Floor.*lift/i],
  ['papa seedhi nahi chadh sakte', /Floor.*lift/i],
  ['दादी सीढ़ियाँ नहीं चढ़ सकतीं', /मंज़िल.*लिफ़्ट/],
  ['मम्मी को चढ़ने में दिक्कत है', /मंज़िल.*लिफ़्ट/],
  ['ಅಜ್ಜಿಗೆ ಮೆಟ್ಟಿಲು ಹತ್ತೋಕೆ ಆಗಲ್ಲ', /ಮಹಡಿ.*ಲಿಫ್ಟ್/],
  ['Number 1, is there a lift? My knees are bad', /Lift/i],
  ['my knees are not good any more', /Floor.*lift/i],
  ['my back is bad', /Floor.*lift/i],
  ['mother has a bad knee', /Floor.*lift/i],
  ['mere ghutne kharab hain', /Floor.*lift|manzil.*lift/i],
  ['मेरी माँ के घुटने ठीक नहीं हैं', /मंज़िल.*लिफ़्ट/],
  ['ನನ್ನ ಅಮ್ಮನಿಗೆ ಮೊಣಕಾಲು ನೋವು', /ಮಹಡಿ.*ಲಿಫ್ಟ್/],
  ['ammanige monakalu novu ide', /[Mm]ahadi.*[Ll]ift/],
  ['ammanige mettilu hattoke agalla', /[Mm]ahadi.*[Ll]ift/],
])('%s', (said, told) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield to buy');
  const { reply, session } = visitor.say(said);
  expect(reply.text).toMatch(told);
  expect(reply.text).not.toMatch(/Fair enough|What should be different/);
  expect(reply.cards).toEqual([]);
  expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'], purpose: 'buy' });
});

test('of one home, of that one', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield to buy');
  const [home] = visitor.say('tell me about the first').reply.cards;
  const { text } = visitor.say('my parents cannot climb stairs').reply;
  expect(text).toMatch(/floor/i);
  expect(text).toContain(home?.name ?? '-');
});

test.each(['the prices keep climbing there, no?', 'upstairs neighbours are noisy where I live'])(
  'something else: “%s”',
  (said) => {
    const visitor = talk();
    visitor.say('2bhk in whitefield to buy');
    expect(visitor.say(said).reply.text).not.toMatch(/ramp|Lift:/);
  },
);
