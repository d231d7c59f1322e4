import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const guest = (...lines: string[]) => {
  const visitor = talk();
  for (const line of lines) visitor.say(line);
  return visitor;
};

describe('put right is said of what had been wished before', () => {
  test('it stood, and gave way', () => {
    const { reply } = guest('2bhk in whitefield', '3bhk').say('no, I said 2 bhk');
    expect(reply.text).toContain('Put right: 2 BHK');
  });

  test.each(['I said 70 lakh', 'I mean furnished', 'I said Hebbal, not Electronic City!'])(
    'nobody had said it: %s',
    (line) => {
      const { reply } = guest('2bhk in whitefield').say(line);
      expect(reply.text).not.toContain('Put right');
    },
  );
});

test('the place that a way is asked from is no place to look in', () => {
  const visitor = guest('2bhk in whitefield');
  visitor.say('how far is it from the hospital, I mean from Hebbal?');
  expect(visitor.session().current_filters.locality).toEqual(['Whitefield']);
});

test('“only” of a place that opens a sentence leaves out the one before', () => {
  const visitor = guest('2bhk in hebbal or whitefield');
  visitor.say('Hebbal is for my nephew not for my mother. only whitefield now');
  expect(visitor.session().current_filters.locality).toEqual(['Whitefield']);
});

test('our own words, refused, are not explained', () => {
  const visitor = guest('2bhk in whitefield');
  const { reply } = visitor.say("READY only, not 'was due 2018 please ask'");
  expect(visitor.session().current_filters.possession).toBe('ready');
  expect(reply.text).not.toContain('“Was due” means');
});

describe('a plot that is refused is not wished by another word for it', () => {
  test.each([
    'site andre website swamy, plot alla. 2bhk mane thorisi',
    'नहीं प्लॉट किराए पर नहीं चाहिए। 2 bhk मकान दिखाओ',
  ])('%s', (line) => {
    const visitor = guest('plots in whitefield');
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
    expect(visitor.session().current_filters.type).toBeUndefined();
  });
});

describe('who complains of photos is told how many homes have any', () => {
  test.each([
    'you only show big flats, half have no photos, what a useless site',
    'no photos anywhere, what a useless site',
    'all these photos look fake',
  ])('%s', (line) => {
    const visitor = guest('2bhk in whitefield');
    const { reply } = visitor.say(line);
    expect(reply.text).toMatch(/Photos: (all|none|\d)/);
    expect(visitor.session().current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
    expect(reply.cards).toEqual([]);
  });
});

test.each(['all fake homes', 'ಎಲ್ಲಾ ಸುಳ್ಳು ಮನೆಗಳು'])('a word of distrust lists nothing again: %s', (line) => {
  expect(guest('2bhk in whitefield').say(line).reply.cards).toEqual([]);
});

describe('where nothing is to rent, who refuses to buy is told who may know, and what was wished stands', () => {
  test.each([
    'i said rent, not buy',
    'maine rent bola tha, kharidna nahi',
    'मैंने किराए पर कहा था, ख़रीदने के लिए नहीं',
  ])('%s', (line) => {
    const visitor = guest('2bhk in whitefield to buy');
    const { reply, session } = visitor.say(line);
    expect(session.current_filters.purpose).toBe('rent');
    expect(reply.contact?.whatsapp?.text).not.toMatch(/to buy|kharidne|ख़रीदने/);
  });

  test('a rent that is only refused to be bought keeps its limit', () => {
    const visitor = guest('2bhk in whitefield to rent up to 30k');
    const { session } = visitor.say('I do not want to buy');
    expect(session.current_filters).toMatchObject({ purpose: 'rent', budget_max: 30_000 });
  });
});
