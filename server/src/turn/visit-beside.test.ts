// Another home on the visit that stands: somebody else's, or one named beside "it"; the first one stays.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk, talk } from './testing.ts';

const visit = (visitor: Talk) => frameOf(visitor.session(), 'visit');

/** Two searches, the brother left at a home of his, and a visit to one of who writes. */
function visiting(): { visitor: Talk; his: string; mine: string } {
  const visitor = talk();
  visitor.say('3 bhk in hebbal for my brother and 2bhk in whitefield for me');
  const his = visitor.say('tell me about number 1').session.memory.focus[0] ?? '';
  visitor.say('show mine');
  visitor.say('can I visit the second one on Saturday at 11 am?');
  return { visitor, his, mine: visit(visitor)?.listing_ids[0] ?? '' };
}

describe('the home of another is seen on the same day, and nobody’s list is shown', () => {
  test.each([
    'my brother’s home also same day',
    'brother’s flat the same day too please',
    'show my brothers place on that day as well',
    'bhai wala bhi usi din dikha dena',
    'bhai ka ghar bhi usi din dekhenge',
    'भाई का घर भी उसी दिन दिखा दीजिए',
    'ಅಣ್ಣನ ಮನೆ ಕೂಡ ಅವತ್ತೇ ನೋಡೋಣ',
    'ಅಣ್ಣನ ಮನೇನೂ ಅದೇ ದಿನ ತೋರಿಸ್ತೀರಾ',
    'annana mane kooda ade dina nodona',
    'annana manenu avatte torisi',
  ])('%s', (said) => {
    const { visitor, his, mine } = visiting();
    const { reply, session } = visitor.say(said);
    expect(visit(visitor)).toMatchObject({
      wanted: 'visit',
      listing_ids: [mine, his],
      time: { from: '11:00' },
    });
    expect(visit(visitor)?.along).toBeUndefined();
    expect(reply.cards).toEqual([]);
    expect(session.current_filters.locality).toEqual(['Whitefield']);
  });

  test.each([
    'my brother will also come that day',
    'now my brother’s list',
    'bhai bhi saath aayega',
    'ಅಣ್ಣ ಕೂಡ ಬರ್ತಾರೆ',
  ])('it is no home that is added: %s', (said) => {
    const { visitor, mine } = visiting();
    visitor.say(said);
    expect(visit(visitor)?.listing_ids).toEqual([mine]);
  });
});

describe('“it” and another are two homes', () => {
  test.each([
    'See it and Lakeside Court B-2 on Saturday',
    'isko aur Lakeside Court B-2 ko shanivar ko dekhna hai',
    'ಇದನ್ನು ಮತ್ತು Lakeside Court B-2 ಶನಿವಾರ ನೋಡಬೇಕು',
    'idannu mattu Lakeside Court B-2 shanivara nodabeku',
  ])('%s', (said) => {
    const visitor = looking();
    const [it] = visitor.say('tell me about number 3').session.memory.focus;
    visitor.say(said);
    expect(visit(visitor)).toMatchObject({ wanted: 'visit', listing_ids: [it, 'lake-b'], day: '2026-11-28' });
  });

  test('one alone is seen alone', () => {
    const visitor = looking();
    visitor.say('tell me about number 3');
    visitor.say('I want to see Lakeside Court B-2 on Saturday');
    expect(visit(visitor)?.listing_ids).toEqual(['lake-b']);
  });
});

describe('the home that somebody is left at is remembered, and seen with another', () => {
  test.each([
    [
      'number 1 is fine for him, now show mine',
      'visit the second one on Saturday, brother’s home also same day',
    ],
    [
      'bhai ke liye pehla wala theek hai, ab mera dikhao',
      'dusra wala shanivar ko dekhna hai, bhai ka ghar bhi usi din',
    ],
    ['ಮೊದಲನೇದು ಅಣ್ಣನಿಗೆ ಓಕೆ, ಈಗ ನಮ್ಮದು ತೋರ್ಸಿ', '2ನೇದು ನೋಡ್ಬೇಕು ಶನಿವಾರ, ಅಣ್ಣನ ಮನೇನೂ ಅದೇ ದಿನ ತೋರಿಸ್ತೀರಾ'],
    [
      'modalanedu annanige ok, eega nammadu torsi',
      'eradanedu shanivara nodabeku, annana mane kooda ade dina',
    ],
  ])('%s; %s', (left, asked) => {
    const visitor = talk();
    const [his] = visitor.say('3 bhk in hebbal for my brother and 2bhk in whitefield for me').reply.cards;
    expect(visitor.say(left).session.current_filters.locality).toEqual(['Whitefield']);
    visitor.say(asked);
    expect(visit(visitor)?.listing_ids).toEqual(['lake-b', his?.id]);
  });
});

describe('a visit beside a wish for other homes is of the home spoken of before', () => {
  test.each([
    'may I come on Saturday at 4 pm, and also show me something similar in Kadugodi',
    'show me homes in Kadugodi too and I will come on Saturday at 4 pm to see this one',
    'shanivar 4 baje dekhne aana hai, aur Kadugodi mein bhi kuch dikhao',
    'शनिवार शाम 4 बजे देखने आना है और काडुगोडी में भी दिखाइए',
    'shanivara sanje 4 gantege nodoke bartini, Kadugodi alli bere mane kooda thorisi',
    'ಶನಿವಾರ ಸಂಜೆ 4 ಗಂಟೆಗೆ ನೋಡಲು ಬರುತ್ತೇನೆ, ಕಾಡುಗೋಡಿಯಲ್ಲಿ ಬೇರೆ ಮನೆ ಕೂಡ ತೋರಿಸಿ',
  ])('%s', (said) => {
    const visitor = looking();
    visitor.say('2bhk in whitefield');
    const { focus } = visitor.say('tell me about the first one').session.memory;
    const { session } = visitor.say(said);
    expect(visit(visitor)).toMatchObject({ wanted: 'visit', listing_ids: focus, time: { from: '16:00' } });
    expect(session.current_filters.locality).toContain('Kadugodi');
  });
});
