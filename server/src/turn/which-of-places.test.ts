// Which of places: what is asked of two places just told is answered of them, whatever homes are on screen.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('the nearer to a metro', () => {
  test.each([
    ['Whitefield or Hebbal. which one is nearer to the metro', /^Whitefield \(.*Metro\) is nearer to metro/],
    ['which is closer to a metro station, Whitefield or Hebbal?', /^Whitefield \(.*Metro\) is nearer/],
    ['whitefield ya hebbal, metro ke paas kaunsa hai?', /Whitefield.*2 km.*Hebbal/],
    ['व्हाइटफील्ड या हेब्बाल, मेट्रो के पास कौन सा है?', /व्हाइटफील्ड.*हेब्बाल/],
    ['ವೈಟ್‌ಫೀಲ್ಡ್ ಅಥವಾ ಹೆಬ್ಬಾಳ. ಯಾವುದು ಮೆಟ್ರೋಗೆ ಹತ್ತಿರ?', /ವೈಟ್‌ಫೀಲ್ಡ್.*ಹೆಬ್ಬಾಳ/],
    ['whitefield athava hebbal, yaavudu metro hattira', /Whitefield.*Hebbal/],
  ])('“%s”', (said, told) => {
    const { reply, session } = talk().say(said);
    expect(reply.text).toMatch(told);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual({});
  });

  test.each(['metro?', 'which of the two has a metro near?', 'and which one is nearer to a metro'])(
    '“%s”, once both were told',
    (said) => {
      const visitor = talk();
      visitor.say('Whitefield vs Hebbal');
      const { reply, session } = visitor.say(said);
      expect(reply.text).toMatch(/^Whitefield \(.*Metro\) is nearer to metro.*Hebbal/);
      expect(session.current_filters).toEqual({});
    },
  );
});

test.each(['which of the two has better water?', 'which one of them is safer', 'is it quiet in both?'])(
  '“%s” is asked of both places',
  (said) => {
    const visitor = talk();
    visitor.say('2 bhk to buy');
    visitor.say('Whitefield vs Hebbal');
    expect(visitor.say(said).reply.text).toMatch(/Whitefield and Hebbal/);
  },
);

test('homes that are wished for are looked for', () => {
  const { session } = talk().say('2bhk in Whitefield or Hebbal. which one is cheapest?');
  expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield', 'Hebbal'] });
});

test.each([
  'good evening, could you tell me how Whitefield and Hebbal compare, before I look at any home?',
  'whitefield aur hebbal ki tulna kijiye pehle',
])('two areas are compared before any home is shown: %s', (line) => {
  const { reply, session } = talk().say(line);
  expect(reply.text).toMatch(/Whitefield.*Hebbal/s);
  expect(reply.text).not.toMatch(/two homes|do ghar/);
  expect(session.current_filters).toEqual({});
});

test('the “do” of a question counts no rent', () => {
  const visitor = talk();
  visitor.say('compare Whitefield and Hebbal');
  expect(visitor.say('from what rent do they start?').session.current_filters.budget_max).toBeUndefined();
});
