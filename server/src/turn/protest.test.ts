// What is said against the last reading: it is named and taken back, and nothing is lectured twice.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

describe('after a refusal to sort people', () => {
  test.each([
    ['2bhk in Whitefield for a muslim family', 'Religion?? why are you asking me that', 'take that back'],
    ['can my christian friend rent there', 'I did not say anything about religion', 'take that back'],
    ['any brahmin only building?', 'who spoke of caste?', 'take that back'],
    ['mera dost muslim hai, use ghar milega kya', 'maine ye nahi kaha', 'wapas leta'],
    ['hindu society me flat chahiye', 'maine dharm ki baat nahi ki', 'wapas leta'],
    ['मेरा दोस्त मुस्लिम है, घर मिलेगा?', 'मैंने यह नहीं कहा', 'वापस लेता'],
    ['ಮುಸ್ಲಿಂ ಕುಟುಂಬಕ್ಕೆ ಮನೆ ಸಿಗುತ್ತಾ', 'ನಾನು ಹಾಗೆ ಹೇಳಲಿಲ್ಲ', 'ಹಿಂದೆ ಪಡೆಯುತ್ತೇನೆ'],
    ['muslim kutumbakke mane sigutta', 'naanu hange helilla', 'hinde'],
  ])('%s → %s', (asked, against, taken) => {
    const guest = talk({ strict: false });
    const refusal = guest.say(asked).reply.text;
    const before = guest.session().current_filters;
    const { reply, session } = guest.say(against);
    expect(reply.text).toContain(taken);
    expect(reply.text).not.toContain(refusal.split('. ')[0]);
    expect(session.current_filters).toEqual(before);
  });
});

test.each([
  ['2bhk in Hebbal', 'I did not say that', '2 BHK in Hebbal'],
  ['whitefield me 2bhk', 'maine ye nahi kaha', 'Whitefield'],
  ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2bhk', 'ನಾನು ಹಾಗೆ ಹೇಳಲಿಲ್ಲ', '2 BHK'],
  ['whitefield alli 2bhk beku', 'naanu hange helilla', '2 BHK'],
])('what was taken from the line before is named: %s → %s', (asked, against, taken) => {
  const guest = talk();
  guest.say(asked);
  expect(guest.say(against).reply.text).toContain(taken);
});

test.each([
  'I am a single woman, am I allowed to rent a 2bhk in Whitefield?',
  'are bachelors allowed in Whitefield',
  'kya akeli ladki ko whitefield me ghar milega?',
  'bachelors ko whitefield me flat milta hai kya',
  'क्या व्हाइटफील्ड में बैचलर को घर मिलेगा?',
  'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ಬ್ಯಾಚುಲರ್‌ಗೆ ಮನೆ ಕೊಡುತ್ತಾರಾ?',
  'whitefield alli bachelors ge mane kodtara',
  'single lady here, will owners rent to me in Whitefield?',
])('who asks whether they may live there is told what the homes state: %s', (said) => {
  const guest = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  const { text } = guest.say(said).reply;
  expect(text).toMatch(/No rule|koi rok nahi|कोई रोक नहीं|ನಿರ್ಬಂಧ|nirbandha/);
  expect(text).not.toMatch(/do not sort|nahi chhaantta|नहीं छाँटता|ವಿಂಗಡಿಸುವುದಿಲ್ಲ|vingadisuvudilla/);
});
