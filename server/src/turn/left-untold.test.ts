// Left untold: a fact that was asked and got no answer is told when that is complained of; and what stands beside a visit.
import { describe, expect, test } from 'vitest';
import { ids, talk } from './testing.ts';

const chosen = () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about number 1');
  return visitor;
};

describe('what was left untold is told', () => {
  test.each([
    'you said nothing about the floor',
    'floor ke baare mein kuch nahi bataya',
    'मंज़िल के बारे में आपने कुछ नहीं कहा',
    'ಮಹಡಿ ಬಗ್ಗೆ ಹೇಳಲೇ ಇಲ್ಲ',
    'floor bagge helilla neevu',
  ])('%s', (said) => {
    const { session } = chosen().say(said);
    expect(session.last_intent).toBe('project_detail');
  });

  test.each(['i never said ground floor', 'who said lift'])(
    'what the visitor said is no such thing: %s',
    (said) => {
      expect(chosen().say(said).session.last_intent).not.toBe('project_detail');
    },
  );
});

test.each([
  'make it monday 3 pm, and does it have a lift?',
  'monday 3 pm and is there a lift',
  'somvar 11 baje, lift hai kya',
])('a question beside a new hour sets no filter: %s', (said) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('i want to see the first on saturday at 4');
  const { session, reply } = visitor.say(said);
  expect(session.current_filters.amenities).toBeUndefined();
  expect(reply.contact?.whatsapp?.text).toMatch(/30 Nov/);
  expect(reply.text).toMatch(/lift/i);
});

test.each([
  'only the first one, not the second',
  'sirf pehla wala, doosra nahi',
  'सिर्फ़ पहला वाला देखना है, दूसरा नहीं',
  'ಮೊದಲನೇದು ಮಾತ್ರ, ಎರಡನೇದು ಬೇಡ',
])('of the homes of a visit the one stays that is named: %s', (said) => {
  const visitor = talk();
  const [first = ''] = ids(visitor.say('2bhk in whitefield'));
  visitor.say('i want to see the first and second on saturday at 4');
  const { session } = visitor.say(said);
  const visit = session.memory.agenda.find(({ kind }) => kind === 'visit');
  expect(visit).toMatchObject({ listing_ids: [first] });
});

test.each([
  ['you did not answer about the maintenance', /maintenance/i],
  ['maintenance ka jawab nahi diya, aur lift hai kya', /maintenance/i],
  ['pets wali baat ka jawab nahi mila, aur deposit kitna hai', /pet friendly/i],
  ['मेंटेनेंस का जवाब नहीं दिया', /मेंटेनेंस/],
  ['neerina bagge uttara helilla', /neeri/i],
  ['ಮೇಂಟೆನೆನ್ಸ್ ಬಗ್ಗೆ ಹೇಳಲಿಲ್ಲ', /ಮೇಂಟೆನೆನ್ಸ್/],
])('what got no answer is answered, and no complaint goes to the office: %s', (said, answers) => {
  const guest = talk({ strict: false });
  guest.say('2bhk in Whitefield');
  guest.say('tell me about the first one');
  const { reply } = guest.say(said);
  expect(reply.text).toMatch(answers);
  expect(reply.contact?.whatsapp?.text ?? '').not.toContain(said);
});
