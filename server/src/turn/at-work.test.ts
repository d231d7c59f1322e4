// At work: where somebody works is no place to look in: homes near it where none is wished, else how far the one wished is.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const OFFICES = [
  'my office is in Hebbal',
  'her office is on Hebbal side',
  'mere dost ka daftar Hebbal mein hai',
  'मेरी बहन का दफ़्तर हेब्बाल में है',
  'ನನ್ನ ಆಫೀಸ್ ಹೆಬ್ಬಾಳದಲ್ಲಿದೆ',
  'nan office hebbal alli ide',
] as const;

describe('an office that is told of beside a place that is wished', () => {
  test.each(OFFICES)('“%s”: how far that place is', (said) => {
    const visitor = talk();
    visitor.say('2 bhk in Whitefield');
    const { reply, session } = visitor.say(said);
    expect(session.current_filters).toMatchObject({ locality: ['Whitefield'] });
    expect(session.current_filters.near).toBeUndefined();
    expect(session.memory.works).toEqual(['Hebbal']);
    expect(reply.text).toMatch(/\d+ (km|किमी|ಕಿ.ಮೀ)/);
  });
});

describe('an office that is told of where no place is wished', () => {
  test.each(OFFICES)('“%s”: near it', (said) => {
    const visitor = talk();
    visitor.say('2 bhk');
    const { current_filters } = visitor.say(said).session;
    expect([current_filters.locality, current_filters.near]).toEqual([undefined, ['Hebbal']]);
  });
});

test('a place that is wished beside it is looked in alone', () => {
  const { session } = talk().say('my office is in Hebbal, I want a 2bhk in Whitefield');
  expect(session.current_filters).toMatchObject({ locality: ['Whitefield'] });
  expect(session.current_filters.near).toBeUndefined();
});

test('how far a place is from there is told of the office, and nothing is complained of', () => {
  const visitor = talk();
  visitor.say('2 bhk in Whitefield or Hebbal');
  const { reply, session } = visitor.say('As I said, I will work at Domlur. How far is Hebbal from there?');
  expect(reply.text).toMatch(/Hebbal is about \d+ km from Domlur/);
  expect(reply.text).not.toMatch(/What should be different/);
  expect(session.current_filters.locality).toEqual(['Whitefield', 'Hebbal']);
});
