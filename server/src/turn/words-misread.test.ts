// Words that are taken for what they are not: a name, a place, a relative, a plot, the power supply.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

/** The last of these messages, answered. */
function last(...said: string[]) {
  const visitor = talk();
  return said.map((one) => visitor.say(one)).at(-1) as ReturnType<typeof visitor.say>;
}

describe('a name is a plausible one', () => {
  test.each([
    ["Honestly I'm losing patience", undefined],
    ["Still wrong name, it says 'It's'", undefined],
    ["my name is not Losing Patience, it's Meenakshi", 'Meenakshi'],
    ['mera naam Usha nahi, Meenakshi hai', 'Meenakshi'],
    ['ನನ್ನ ಹೆಸರು Manjunath', 'Manjunath'],
    ['nan hesaru Manjunath', 'Manjunath'],
  ])('“%s”', (said, name) => {
    const { session, reply } = last('2 bhk in Whitefield', 'visit number 1 on Saturday', said);
    if (name) expect(JSON.stringify(reply)).toContain(name);
    else expect(JSON.stringify(reply)).not.toContain('My name is');
    expect(JSON.stringify(reply)).not.toContain('Losing Patience.');
    expect(session.current_filters.locality).toEqual(['Whitefield']);
  });
});

test.each([
  'can u tel me d rent of a 2bhk',
  'show 2 bhk, not from itself',
  'बेटा विदेश में है, 2 BHK चाहिए',
  'converted jameen hai ya kheti ki, 2bhk dikhao',
  'idella bittu 2bhk torsi',
])('no place is made of a word of “%s”', (said) => {
  const { reply } = talk().say(said);
  expect(reply.text).not.toMatch(/not in this catalogue|Tel|Itself|विदेश|Kheti|Idella/);
});

test.each([
  'अरे भाई प्लॉट हटाओ',
  'bhai 2bhk dikhao',
  'are bhaiya 2bhk dikhao',
  'ok bro 2bhk please',
  'ayyo anna 2bhk torsi',
])('“%s” is for no relative', (said) => {
  expect(last('3 bhk in Whitefield', said).reply.text).not.toMatch(/brother|bhai ke|भाई|anna/i);
});

test.each(['sort by biggest, my current one is 1150 sq ft', 'current flat i mean'])(
  '“%s” asks for no power',
  (said) => {
    expect(last('2 bhk in Whitefield', said).session.last_topic).not.toBe('power');
  },
);

test.each(['is there a current problem here', 'how often does the current go'])('“%s” does', (said) => {
  expect(last('2 bhk in Whitefield', said).session.last_topic).toBe('power');
});

test.each(['number 1: is area ok at night', 'n is area ok at nite'])(
  '“%s” is of the neighbourhood',
  (said) => {
    expect(last('2 bhk in Whitefield', said).session.last_topic).toBe('safety');
  },
);

test.each([
  '2bhk beku Whitefield kade, nimma site nambahuda',
  '2 bhk in Whitefield, is your site genuine?',
  '2bhk chahiye Whitefield mein, aapki site sahi hai kya',
])('“%s” wants no plot', (said) => {
  expect(talk().say(said).session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  expect(talk().say(said).session.current_filters.type).toBeUndefined();
});

test('a place is never measured from itself', () => {
  const ada = talk();
  ada.say('2 bhk in Whitefield');
  expect(ada.say('how far is it from Whitefield?').reply.text).not.toMatch(/Whitefield is about/);
});

test.each([
  'I come home at 2 at night, is it safe',
  'night shift mugisi raatri 2 gantege barteeni',
  'main raat 2 baje ghar aati hoon',
  'phone nahi uthate kal se 3 bar kiya',
])('“%s” is no time of a visit', (said) => {
  const { reply } = last('2 bhk in Whitefield', 'number 1', said);
  expect(JSON.stringify(reply)).not.toMatch(/2 pm|3 pm|Tue|14:00|dopahar|madhyaahna/);
});
