// A complaint and a wish in one message: the wish is served, the complaint regretted in a word or passed on.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });

test.each([
  ['your site is very slow, i want 2bhk in whitefield below 1 crore', /^Sorry about that\./],
  ['useless website!! show me 2bhk in whitefield under 1 cr', /^Sorry about that\./],
  ['site bahut slow hai, 2bhk whitefield mein chahiye 1 crore tak', /^Iske liye maaf kijiye\./],
  ['आपकी वेबसाइट बहुत धीमी है, मुझे व्हाइटफ़ील्ड में 2 बीएचके चाहिए 1 करोड़ तक', /^इसके लिए माफ़ कीजिए।/],
  ['ನಿಮ್ಮ ಸೈಟ್ ತುಂಬಾ ನಿಧಾನ, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2bhk ಬೇಕು 1 ಕೋಟಿ ಒಳಗೆ', /^ಅದಕ್ಕೆ ಕ್ಷಮಿಸಿ\./],
  ['nimma site tumba slow, 2bhk whitefield 1 koti olage torisi', /^Adakke kshamisi\./],
])('of the site: %s', (said, regret) => {
  const { reply, session } = visitor().say(said);
  expect(reply.text).toMatch(regret);
  expect(session.current_filters).toMatchObject({
    bhk: [2],
    locality: ['Whitefield'],
    budget_max: 10_000_000,
  });
  expect(reply.contact).toBeUndefined();
});

test.each([
  ['nobody picks up your phone. anyway show me 2bhk in whitefield', 'nobody picks up your phone'],
  [
    'koi phone nahi uthata aapke office mein. 2bhk dikhao whitefield mein',
    'koi phone nahi uthata aapke office mein',
  ],
])('of the people: %s', (said, complaint) => {
  const { session } = visitor().say(said);
  expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  expect(session.memory.agenda.find(({ kind }) => kind === 'visit')).toMatchObject({ notes: [complaint] });
});

test.each(['photos are old', '40 lakh bola tha agent ne, phir 48 bola. cheating hai ye'])(
  'a complaint alone goes to the office: %s',
  (said) => {
    const { session } = visitor().say(said);
    expect(session.current_filters).toEqual({});
    expect(session.memory.agenda.find(({ kind }) => kind === 'visit')).toMatchObject({ notes: [said] });
  },
);

test.each([
  'she wants 2bhk 50-60l i think, why u showing 1bhk for 8lakh who will live there',
  'i want 2 bhk in whitefield. why are you showing me such things, who will live there',
])('what should be different is not asked of who has said it: %s', (said) => {
  const guest = visitor();
  guest.say('flats in whitefield');
  const { text } = guest.say(said).reply;
  expect(text).not.toMatch(/should be different/);
  expect(text).toMatch(/^Sorry/);
});
