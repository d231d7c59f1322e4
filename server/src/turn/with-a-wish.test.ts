// What is asked or refused beside a first wish: papers to be sent, who may live there, what is not built yet.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  '3bhk in Whitefield, dont want under construction',
  '3bhk whitefield under construction nahi chahiye',
  'व्हाइटफील्ड में 3BHK, निर्माणाधीन नहीं चाहिए',
  'whitefield alli 3bhk, under construction beda',
])('“%s” shows what stands', (said) => {
  const { reply, session } = talk().say(said);
  expect(session.current_filters.possession).toBe('ready');
  for (const { possession } of reply.cards) expect(possession).toBe(reply.cards[0]?.possession);
});

test.each(['send brochure and floor plan of any 2bhk in Whitefield', '2bhk Whitefield photo bhejo'])(
  '“%s” finds them and tells both',
  (said) => {
    const { reply, session } = talk().say(said);
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(session.current_filters.bhk).toEqual([2]);
    expect(reply.text).toMatch(/brochure|photos/i);
  },
);

test.each(['first show me houses then talk', 'pehle ghar dikhao phir baat karo', 'पहले घर दिखाओ फिर बात करो'])(
  '“%s” is done',
  (said) => {
    expect(talk().say(said).reply.cards.length).toBeGreaterThan(0);
  },
);

test('who may live there is told beside the homes found, and they stay spoken of', () => {
  const ada = talk();
  const { session } = ada.say('me and my girlfriend want 2bhk in Whitefield, not married, ok?');
  expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  expect(session.last_topic).toBe('bachelors');
  expect(ada.say('when can we shift').session.last_intent).toBe('project_detail');
});

test('a tell with a question that nobody tells is asked', () => {
  expect(talk().say('my father is in Dubai can he sign from there').session.last_topic).toBe('proxy');
});

test('“it must grow in 3 years” sets no day', () => {
  const { session } = talk().say('i want 2bhk in Whitefield and price must grow in 3 years');
  expect(session.current_filters.possession_by).toBeUndefined();
});

test('a home that is ready is not said to be late', () => {
  const ada = talk();
  ada.say('ready to move 2bhk in Whitefield to buy');
  expect(ada.say('is the first one delivered on time?').reply.text).toContain('is ready');
});

test.each(['ನಾನು ಒಬ್ಬಳೇ ಇರ್ತೀನಿ, ರಾತ್ರಿ ಶಿಫ್ಟ್, ವೈಟ್‌ಫೀಲ್ಡ್ ಸೇಫಾ', 'i live alone and come back at 11, is Whitefield safe'])(
  '“%s” asks for the safety',
  (said) => {
    expect(talk().say(said).session.last_topic).toBe('safety');
  },
);

test('“too costly, you are all looting” is of the price', () => {
  const ada = talk();
  ada.say('2bhk in Whitefield to buy');
  expect(ada.say('TOO COSTLY. YOU ALL ARE LOOTING').session.last_topic).toBe('objection:budget');
});

test('land of a kind is no place', () => {
  const { reply, session } = talk({ strict: false }).say('मुझे खेती की जमीन चाहिए');
  expect(reply.text).not.toContain('खेती में');
  expect(session.current_filters.locality).toBeUndefined();
});
