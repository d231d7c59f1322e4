// Complaints: of what a home is, of what all homes are, of the site. What they name is never wished; the reply names it and
// does what is otherwise, or asks one question.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (...lines: string[]) => {
  const visitor = talk();
  return lines.map((line) => visitor.say(line)).at(-1) as ReturnType<typeof visitor.say>;
};

describe('a size that so many cannot live in', () => {
  test.each([
    'how can four of us stay in a 2 BHK?',
    'we cannot manage in a 2bhk',
    '2 bhk me 6 log kaise rahenge',
    '2 बीएचके में छह लोग कैसे रहेंगे',
    '2 bhk alli 6 jana hege irodu',
    '2 ಬಿಎಚ್‌ಕೆ ಅಲ್ಲಿ ಆರು ಜನ ಹೇಗೆ ಇರೋದು',
  ])('is too small: %s', (line) => {
    const filters = after('2 bhk in Whitefield', line).session.current_filters;
    expect(filters).toMatchObject({ bhk_min: 3, locality: ['Whitefield'] });
    expect(filters.bhk).toBeUndefined();
  });

  test('is told not to be looked for, where a larger one is', () => {
    const { reply, session } = after('3 bhk in Whitefield', 'how can five of us live in a 1 BHK?');
    expect(session.current_filters).toEqual({ bhk: [3], locality: ['Whitefield'] });
    expect(reply.text).toBe('That is no part of your search. I am looking for this: 3 BHK in Whitefield.');
  });
});

describe('what all homes here are said to be', () => {
  test.each([
    'your site is useless, I open every listing and it is a 3 crore villa',
    'bakwas site hai, har listing 3 crore ka villa hai',
    'साइट बेकार है, सब 3 करोड़ के विला दिखाते हो',
    'nim site waste, yella 3 koti villa torsta idira',
    'ನಿಮ್ಮ ಸೈಟ್ ವೇಸ್ಟ್, ಎಲ್ಲಾ 3 ಕೋಟಿ ವಿಲ್ಲಾ ತೋರಿಸ್ತಾ ಇದ್ದೀರಾ',
  ])('is not wished, and what is otherwise is offered: %s', (line) => {
    const { reply, session } = after(line);
    expect(session.current_filters).toEqual({});
    const [offer] = reply.suggestions;
    expect(offer?.action).toMatchObject({ filters: { exclude: ['type:villa'] } });
  });

  test.each(['all 3 bhk villas in Whitefield', 'show me all villas'])('%s is a wish', (line) => {
    expect(after(line).session.current_filters.type).toEqual(['villa']);
  });
});

describe('a thing of the site that is at fault', () => {
  test.each([
    'filter chalta nahi',
    'the photos are old and blurry',
    'your map doesnt open',
    'फोटो नहीं खुलती',
    'photo open agalla',
    'ಫಿಲ್ಟರ್ ಕೆಲಸ ಮಾಡಲ್ಲ',
  ])('is regretted, and a tap puts it in a message to the office: %s', (line) => {
    const visitor = talk();
    visitor.say('2 bhk in Whitefield');
    const { reply } = visitor.say(line);
    expect(reply.contact).toBeUndefined();
    expect(reply.cards).toEqual([]);
    expect(visitor.say(reply.suggestions[0]?.query ?? '').reply.contact?.whatsapp?.text).toContain(line);
  });
});

test('who complains before anything was looked for is told what there is, then given a person', () => {
  const visitor = talk();
  expect(visitor.say('this website is rubbish').reply.text).toMatch(/homes from ₹.+ to ₹/);
  expect(visitor.say('same answer again').reply.text).toMatch(/round in circles.*reach the office/);
});

describe('a bare no, said loudly, after a message that changed the search', () => {
  test.each(['no no', 'NO!', 'nahi nahi', 'नहीं नहीं', 'illa illa', 'ಇಲ್ಲ ಇಲ್ಲ'])('takes it back: %s', (line) => {
    const { reply, session } = after('3 bhk in Whitefield', '2 bhk', line);
    expect(session.current_filters).toEqual({ bhk: [3], locality: ['Whitefield'] });
    expect(reply.text).toContain('2 BHK');
  });

  test('of the first search asks what of it is wrong', () => {
    expect(after('2 bhk in Whitefield', 'no no').reply.text).toContain(
      '2 BHK in Whitefield. Which part is wrong?',
    );
  });
});

describe('why there is none', () => {
  test.each(['why nothing in Hebbal??', 'Hebbal me kuch kyu nahi hai', 'Hebbal nalli yaake enu illa'])(
    'is asked, and the search stays: %s',
    (line) => {
      const { reply, session } = after('3 bhk in Whitefield', line);
      expect(session.current_filters).toEqual({ bhk: [3], locality: ['Whitefield'] });
      expect(reply.text).toContain('Hebbal');
    },
  );
});

describe('what was also said', () => {
  test.each([
    'I also said 3 bhk',
    'maine 3 bhk bhi bola tha',
    '3 बीएचके भी कहा था',
    'naanu 3 bhk kooda helidde',
    'ನಾನು 3 BHK ಕೂಡ ಹೇಳಿದ್ದೆ',
  ])('is added to what stands: %s', (line) => {
    expect(after('2 bhk in Whitefield', line).session.current_filters.bhk).toEqual([2, 3]);
  });
});

test.each([
  ['2 crore is insane', { locality: ['Whitefield'], bhk: [2] }],
  ['1bhk beda', { bhk: [2] }],
  ['I also asked for 3 BHK, you dropped it', { bhk: [2, 3] }],
  ['Hebbal is nowhere near Whitefield', { locality: ['Whitefield'], exclude_locality: ['Hebbal'] }],
  ['leave Whitefield, and others?', { exclude_locality: ['Whitefield'] }],
  ['Whitefield chhodo, aur dikhao', { exclude_locality: ['Whitefield'] }],
  ['why do you show Hebbal, it is 16 km away', { locality: ['Whitefield'], exclude_locality: ['Hebbal'] }],
  ['Hebbal 16 km door bola tha, phir kyu dikha rahe ho', { exclude_locality: ['Hebbal'] }],
])('%s', (line, filters) => {
  expect(after('2 bhk in Whitefield', line).session.current_filters).toMatchObject(filters);
});

test('of two projects the one that is refused is not searched in', () => {
  const { session } = after('2 bhk in Whitefield', 'Lakeside Court alla! Teak Towers beku, 90 lakh varege');
  expect(session.current_filters.project).toBeUndefined();
});

test('so many people beside a refused size are no size', () => {
  const { session } = after('homes in Whitefield', '1 bhk nahi chahiye, 4 log hain');
  expect(session.current_filters.bhk).toBeUndefined();
});

test('a home that is refused is not told of beside another that is asked for', () => {
  const { reply } = after('2 bhk in Whitefield', 'Lakeside Court no. Show me Teak Towers');
  expect(reply.text).toContain('Teak Towers');
  expect(reply.text).not.toContain('Lakeside');
});

test.each([
  'hi, is this site real or only ads',
  'are these real homes',
  'asli ghar hain ya sirf vigyapan',
  'ಇವು ನಿಜವಾದ ಮನೆಗಳಾ',
])('whether the homes are real is a question of trust, and lists none: %s', (line) => {
  const { reply, session } = after(line);
  expect(session.last_intent).toBe('objection');
  expect(reply.text).toContain('RERA');
  expect(reply.cards).toEqual([]);
});

test.each([
  'agents harass me with calls all day',
  'brokers ne pareshan kar rakha hai, phone pe phone aate hain din bhar',
])('who complains of calls by brokers is not called: %s', (line) => {
  const { reply } = after(line);
  expect(reply.text).toMatch(/number/i);
  expect(reply.contact).toBeUndefined();
  expect(reply.form).toBeUndefined();
});

test.each(['i didnt say visit', 'maine visit nahi bola'])(
  'a visit that was not asked for goes: %s',
  (line) => {
    const { session } = after('2 bhk in Whitefield', 'can i visit the first', line);
    expect(session.memory.agenda.some((one) => one.kind === 'visit' && one.wanted === 'visit')).toBe(false);
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  },
);

test.each(['how many times should i say, only flats', 'kitni baar bolu, plot nahi, flat dikhao'])(
  'the wish beside "how many times" is taken: %s',
  (line) => {
    expect(after('homes under 90 lakh', line).session.current_filters.type).toEqual(['apartment']);
  },
);
