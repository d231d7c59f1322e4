// A visit asked for by what the home is: by its place, price, size or name, in every language, beside an hour.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const visit = (visitor: Talk) => frameOf(visitor.session(), 'visit');

/** Several homes in Whitefield, then two of them and two in Kadugodi. */
function shown(...before: string[]): Talk {
  const visitor = looking();
  for (const said of ['2bhk in kadugodi and whitefield', ...before]) visitor.say(said);
  return visitor;
}

test.each([
  ['visit tomorrow 11 am palm grove 1180 sqft', 'palm', '11:00'],
  ['the 1180 sqft home, want to visit Saturday 4pm', 'palm', '16:00'],
  ['visit chahiye shanivar 11 am palm grove 1180 sqft', 'palm', '11:00'],
  ['kal shaam 6 baje 62 lakh wala ghar dekhne aa sakte hain?', 'lake-b', '18:00'],
  ['shanivar 11 baje whitefield wali 55 lakh ki property dekhne aana hai', 'lake-a', '11:00'],
  ['कल शाम 6 बजे 62 लाख वाला घर देखना है', 'lake-b', '18:00'],
  ['1180 वर्ग फुट वाला फ्लैट शनिवार 4 बजे देखना है', 'palm', '16:00'],
  ['nale sanje 6 gantege 62 lakh mane nodakke barabahuda', 'lake-b', '18:00'],
  ['visit beku nale 11 am palm grove 1180 sqft', 'palm', '11:00'],
  ['62 ಲಕ್ಷದ ಮನೆ ಈ ಶನಿವಾರ 11 ಗಂಟೆಗೆ ನೋಡಬೇಕು', 'lake-b', '11:00'],
  ['1180 ಚದರ ಅಡಿ ಮನೆ ನಾಳೆ ಸಂಜೆ 5 ಗಂಟೆಗೆ ನೋಡಬಹುದಾ', 'palm', '17:00'],
])('“%s” is of the one shown that fits, and searches nothing', (said, id, from) => {
  const visitor = shown();
  const before = visitor.session().current_filters;
  const { reply } = visitor.say(said);
  expect(visit(visitor)).toMatchObject({ wanted: 'visit', listing_ids: [id], time: { from } });
  expect(visitor.session().current_filters).toEqual(before);
  expect(reply.cards).toEqual([]);
});

test.each([
  ['can I see the Kadugodi one on Saturday at 4?', 'the second'],
  ['Kadugodi mane shanivara 4 gantege nodoke bartini', 'eradanedu'],
])('“%s” fits two: it is asked which, and the hour stays', (said, answer) => {
  const visitor = shown();
  expect(visitor.say(said).reply.text).toContain('Banyan Homes');
  visitor.say(answer);
  expect(visit(visitor)).toMatchObject({ wanted: 'visit', day: '2026-11-28', time: { from: '16:00' } });
  expect(visit(visitor)?.listing_ids).toHaveLength(1);
});

test('what no home shown fits is searched', () => {
  const visitor = shown();
  visitor.say('3 bhk in hebbal, can we visit on saturday at 11?');
  expect(visitor.session().current_filters).toMatchObject({ bhk: [3], locality: ['Hebbal'] });
});

describe('giving up something else', () => {
  test.each([
    'ok leave it, can I visit the second flat on saturday at 11?',
    'forget that, visit second one saturday 11 am',
    'chhodo, kya dusra flat saturday 11 baje dekh sakte hain',
    'ok chhodo saturday 11 baje dusra flat visit kar sakte kya',
    'छोड़ो, शनिवार 11 बजे दूसरा घर देख सकते हैं?',
    'ಬಿಡಿ, ಶನಿವಾರ 11 ಗಂಟೆಗೆ ಎರಡನೇ ಮನೆ ನೋಡಬಹುದಾ',
    'bidi, shanivara 11 gantege eradane mane nodbahuda',
    'ok bidi shanivara visit madbahuda 2ne flat beligge 11 ge',
  ])('takes no visit away that is asked for with it: %s', (said) => {
    const visitor = shown('I want someone to call me');
    const { reply } = visitor.say(said);
    expect(visit(visitor)).toMatchObject({
      wanted: 'visit',
      listing_ids: ['lake-b'],
      day: '2026-11-28',
      time: { from: '11:00' },
    });
    expect(visit(visitor)?.name).toBeUndefined();
    expect(reply.contact?.whatsapp?.text).toContain('B-2');
  });

  test.each(['cancel the visit on saturday at 11', 'saturday ka visit hata do', "drop saturday's visit"])(
    'takes away what it names: %s',
    (said) => {
      const visitor = shown('can I visit the second one on Saturday at 11?');
      visitor.say(said);
      expect(visit(visitor)).not.toHaveProperty('wanted');
    },
  );
});

describe('the earlier home, for the day of the visit, is the visit that stands', () => {
  test.each([
    'stick with the earlier flat for saturday',
    'let it be, we keep the earlier one for saturday. will somebody call and confirm?',
  ])('%s', (said) => {
    const visitor = looking();
    visitor.say('can I visit the second one on Saturday at 11 am?');
    visitor.say('show me 3 bhk');
    const { text } = visitor.say(said).reply;
    expect(frameOf(visitor.session(), 'visit')).toMatchObject({
      wanted: 'visit',
      listing_ids: ['lake-b'],
      day: '2026-11-28',
      time: { from: '11:00' },
    });
    expect(text).not.toContain('Removed');
  });
});
