// The office, asked about: by which number, who meets one, when; a call that is not wanted; a goodbye after all that; and the
// message below holds what it is said to hold.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const visit = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const after = (...said: string[]): Talk => {
  const visitor = looking();
  for (const one of said) visitor.say(one);
  return visitor;
};

test.each([
  'on which number do I reach you?',
  'what is your number?',
  'whom do I call?',
  'kis number pe call karun',
  'no de do owner ka, bat kar lunga',
  'kis se baat karein?',
  'किससे बात करें?',
  'ಯಾರಿಗೆ ಕಾಲ್ ಮಾಡಬೇಕು?',
  'yaarige call madbeku',
])('the number is said in words, and no request is made: %s', (said) => {
  const visitor = after('tell me about the second');
  const { text, contact } = visitor.say(said).reply;
  expect(text).toContain('+91 80 4000 0000');
  expect(contact?.phone).toBeDefined();
  expect(visit(visitor)?.wanted).toBeUndefined();
});

test.each([
  'whom do I call, and when?',
  'kis se baat karein aur kab?',
  'किससे बात करें और कब?',
  'ಯಾರಿಗೆ ಕಾಲ್ ಮಾಡಬೇಕು, ಯಾವಾಗ?',
])('with when somebody is there to answer it: %s', (said) => {
  expect(after('tell me about the second').say(said).reply.text).toMatch(/4000 0000.*10/);
});

test.each(['who do we meet there?', 'wahan kis se milna hai?', 'ಅಲ್ಲಿ ಯಾರನ್ನು ಭೇಟಿಯಾಗಬೇಕು?'])(
  'who meets one is not known here, and said so: %s',
  (said) => {
    const { text } = after('can I visit the second one on Saturday at 11?').say(said).reply;
    expect(text).toContain('B-2');
    expect(text).not.toMatch(/message|sandesh|ಸಂದೇಶ/);
  },
);

test.each([
  'im 1.5 hrs behind india, can i talk to someone',
  'we are 2 hrs ahead, please call me about the second',
])('a stretch of time is no hour of the day: %s', (said) => {
  const visitor = after('tell me about the second');
  const { contact } = visitor.say(said).reply;
  expect(visit(visitor)?.time).toBeUndefined();
  expect(contact?.whatsapp?.text).not.toMatch(/Time:|pm/);
});

test.each([
  'ok just save me a call: is it ready now?',
  'no need to call me, is it ready?',
  'call mat karo, ready hai kya?',
])('no call is asked for, and the question is answered: %s', (said) => {
  const visitor = after('tell me about the second');
  const { text } = visitor.say(said).reply;
  expect(text).toMatch(/2028/);
  expect(visit(visitor)?.wanted).toBeUndefined();
});

test.each([
  'Perfect, thank you. We will send the message. Bye!',
  'great, will send the message now. goodbye',
  'theek hai, message bhej denge, bye',
])('a goodbye is one: %s', (said) => {
  const visitor = after('can I visit the second one on Saturday at 11?');
  expect(visitor.say(said).session.last_intent).toBe('goodbye');
});

describe('“it is in the message” is said of what is in it', () => {
  const ASKED = [
    'is the price negotiable?',
    'are bachelors allowed?',
    'is there an occupancy certificate?',
    'would the owner mind three working women?',
    'what is the monthly water bill like?',
    'kya owner paint karwa dega?',
    'ಮಾಲೀಕರು ಬಣ್ಣ ಹಚ್ಚಿಸುತ್ತಾರಾ?',
    'does the first one have a khata?',
    'tell the office the photos are wrong',
    'can someone call me about it?',
    'can I visit the second one on Saturday at 11?',
    'can I talk to a person?',
  ];
  /** Of what is told, the words that are for the office. */
  const TOLD: Record<string, string> = { 'tell the office the photos are wrong': 'the photos are wrong' };
  const CLAIMS = /question is in the message|put it in the message|in your own words/;

  test('over many conversations', () => {
    void fc.assert(
      fc.property(fc.shuffledSubarray(ASKED, { minLength: 3, maxLength: 6 }), (asked) => {
        const visitor = after('tell me about the second');
        for (const said of asked) {
          const { text, contact } = visitor.say(said).reply;
          if (!CLAIMS.test(text)) continue;
          const message = contact?.whatsapp?.text ?? '';
          expect(message, asked.join(' | ')).toMatch(/I would like to know|Please note/);
          // Said of the question just asked: its very words.
          if (/your own words|put it in/.test(text))
            expect(message.toLowerCase(), asked.join(' | ')).toContain(`${TOLD[said] ?? said}”`);
        }
      }),
      { numRuns: runs(6) },
    );
  }, 120_000);

  test('what another answer of the same turn leaves to the office is in it', () => {
    const visitor = after('can I visit the second one on Saturday at 11?');
    const { contact } = visitor.say('no visit, only a call, about bachelors being allowed').reply;
    expect(contact?.whatsapp?.text).toMatch(/call me \(Sat 28 Nov, 11 am\)/);
    expect(contact?.whatsapp?.text).toContain('bachelors');
  });
});

test.each([
  'what time does the office close?',
  'when do you close',
  'closing time?',
  'office kitne baje band hota hai',
  'ऑफिस कितने बजे बंद होता है',
  'ಆಫೀಸ್ ಎಷ್ಟು ಗಂಟೆಗೆ ಮುಚ್ಚುತ್ತೆ',
  'office eshtu gantege mucchutte',
])('“%s” asks for the hours', (said) => {
  expect(looking().say(said).reply.text).toMatch(/10.*(7|6)/);
});

test.each([
  ['office kitne baje khulta hai, itvaar ko band rehta hai kya', 'aur shanivar ko?', 'Saturday 28 Nov'],
  ['ऑफिस कितने बजे खुलता है, रविवार को बंद है?', 'और शनिवार को?', 'शनिवार 28'],
  ['ಕಚೇರಿ ಎಷ್ಟು ಗಂಟೆಗೆ ತೆಗೀತಾರೆ? ಭಾನುವಾರ ಇರುತ್ತಾ?', 'ಶನಿವಾರ?', 'ಶನಿವಾರ 28'],
  ['office yavaga tegedirutte, bhanuvara close aa', 'matte shanivara?', 'shanivaara 28'],
])('“%s”: the week in one line and the day that is asked; then that of the next day', (said, next, day) => {
  const visitor = looking();
  const { text } = visitor.say(said).reply;
  expect(text).toMatch(/10.*6|7/);
  expect(text.match(/[.।](?= |$)/g)?.length).toBe(2);
  expect(visitor.say(next).reply.text).toContain(day);
  expect(visit(visitor)?.wanted).toBeUndefined();
});

test.each([
  'can I see the second one on Saturday at 11, and what are your hours',
  'ಕಚೇರಿ ಯಾವಾಗ ತೆರೆದಿರುತ್ತೆ? ಶನಿವಾರ ಎರಡನೇ ಮನೆ ನೋಡಲು ಬರಬಹುದಾ?',
  'nimma office yavaga tegedirutte? shanivara eradane mane nodakke barabahuda?',
])('the hours beside a visit are told with it: %s', (said) => {
  const visitor = looking();
  const { text } = visitor.say(said).reply;
  expect(visit(visitor)?.wanted).toBe('visit');
  expect(text).toMatch(/(Mon|ಸೋಮ|som).*10/);
});

test('“close to my office” asks for none', () => {
  expect(looking().say('something close to my office').reply.text).not.toMatch(/10 am/);
});

test.each([
  'i want office address and timing',
  'i want office adress and timings',
  'office ka address aur timing chahiye',
  'ऑफिस का पता और टाइमिंग बताइए',
  'nimma office address mattu timing beku',
])('“%s” asks for both', (said) => {
  const { text } = looking().say(said).reply;
  expect(text.match(/[.।]/g)?.length).toBeGreaterThan(1);
});

test.each([
  'fine, tell address and when open',
  'address batao aur kab khulta hai',
  'पता बताओ और कब खुलता है',
  'ವಿಳಾಸ ಹೇಳಿ ಮತ್ತು ಯಾವಾಗ ಓಪನ್',
  'vilasa heli mattu yavaga open irutte',
])('an address beside the hours is the office’s, and no wish goes: %s', (said) => {
  const visitor = after('2bhk in whitefield');
  const { text } = visitor.say(said).reply;
  expect(text.match(/[.।]/g)?.length).toBeGreaterThan(1);
  expect(text).not.toContain('Whitefield');
  expect(visitor.session().current_filters.locality).toEqual(['Whitefield']);
});

test.each([
  ['are you brokers? do i have to pay brokerage', /agent or the builder.*takes for its work/s],
  ['aap broker ho? dalali kitni lete ho', /broker hai ya builder.*commission/s],
  ['आप ब्रोकर हैं? कमीशन कितना लेते हैं', /ब्रोकर.*कमीशन/s],
  ['ನೀವು ಬ್ರೋಕರ್ ಅಲ್ವಾ ಕಮಿಷನ್ ಎಷ್ಟು ತಗೋತೀರ', /ಬ್ರೋಕರೋ.*ಕಮಿಷನ್/s],
])('who they are and what they take are both told: %s', (said, told) => {
  expect(looking().say(said).reply.text).toMatch(told);
});

test.each([
  ['is the first one converted land?', /converted for building is not stated/],
  ['ज़मीन कन्वर्टेड है क्या?', /कन्वर्ट हुई है या नहीं/],
  ['ಭೂ ಪರಿವರ್ತನೆ ಆಗಿದೆಯಾ', /ಪರಿವರ್ತನೆ/],
  ['can 3 ppl take 1 loan together', /only the bank can say/],
  ['can i pay from my NRE account', /from abroad/],
])('in a sentence of its own: %s', (said, told) => {
  const { text } = looking().say(said).reply;
  expect(text).toMatch(told);
  expect(text).not.toMatch(/EMI|map/);
});

test.each([
  'put in the message that i have 25 lakh cash and want 60 lakh loan',
  'message mein likh do ki mere paas 25 lakh hai aur 60 lakh loan chahiye',
  'till what time on saturday is your office open, and put in the message that i have 25 lakh cash and want 60 lakh loan',
])('money told to the office looks for no other homes, and no day goes with it: %s', (said) => {
  const visitor = after('tell me about the second');
  const { reply } = visitor.say(said);
  expect(visitor.session().current_filters.budget_max).toBeUndefined();
  expect(visit(visitor)?.day).toBeUndefined();
  expect(reply.cards).toHaveLength(0);
  expect(reply.text.includes('Sat 28 Nov')).toBe(said.startsWith('till'));
  expect(reply.contact?.whatsapp?.text).toMatch(/25 lakh .*60 lakh loan/);
});
