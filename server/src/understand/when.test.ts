import { describe, expect, test } from 'vitest';
import { catalogueOf, MONDAY } from '../turn/testing-homes.ts';
import { type Day, dayOf } from './calendar.ts';
import { prepare } from './prepare.ts';
import { read } from './reading.ts';
import { readWhen, type When } from './when.ts';

const context = {
  catalogue: catalogueOf(),
  now: MONDAY,
  session: { current_filters: {}, memory: { language: 'en' as const, focus: [] } },
};
const hear = (text: string, expected = false) => {
  const { tokens } = prepare(text, context);
  return readWhen(read(text, tokens, new Uint8Array(tokens.length)), expected);
};

/** Monday. */
const TODAY = '2026-11-23';

const said = (value: Omit<When, 'words'>, phrases: readonly string[], expected = false) =>
  test.each(phrases)('%s', (phrase) => {
    const { words: _, ...when } = hear(phrase, expected) ?? { words: '' };
    expect(when).toEqual(value);
  });

describe('days', () => {
  said({ day: { in: 0 } }, ['today', 'aaj', 'आज', 'ಇವತ್ತು', 'can I come today']);
  said({ day: { in: 0 }, part: 'evening' }, ['this evening', 'इस शाम', 'ಈ ಸಂಜೆ']);
  said({ day: { in: 1 } }, ['tomorrow', 'tmrw', 'kal', 'कल', 'ನಾಳೆ', 'naale']);
  said({ day: { in: 2 } }, ['day after tomorrow', 'parso', 'परसों', 'ನಾಡಿದ್ದು']);
  said({ day: { weekday: 6, this: true } }, ['this saturday', 'is shanivar ko', 'इस शनिवार को']);
  said({ day: { weekday: 6 } }, ['saturday', 'shanivar ko', 'शनिवार को', 'ಶನಿವಾರ', 'shanivara']);
  said({ day: { weekday: 6, next: true } }, ['next sat', 'agle shanivar', 'अगले शनिवार']);
  said({ day: { weekday: 3, week: 'next' } }, [
    'next week wednesday',
    'wednesday next week',
    'agle hafte budhvaar ko',
    'अगले हफ़्ते बुधवार को',
    'ಮುಂದಿನ ವಾರ ಬುಧವಾರ',
    'mundina vaara budhavara',
  ]);
  said({ day: { span: 'weekend' } }, ['this weekend', 'वीकेंड', 'ವಾರಾಂತ್ಯಕ್ಕೆ']);
  said({ day: { date: 12, month: 12 } }, [
    '12th dec',
    'december 12',
    '12 december',
    '12th of december',
    'on 12/12',
  ]);
  said({ day: { date: 12, month: 12, year: 2026 } }, ['12/12/2026', '12-12-2026', '12 dec 2026', '12/12/26']);
  said({ day: { date: 12 } }, ['on 12th', '12 tarikh ko', '12 तारीख को', '12 ತಾರೀಖು']);
});

describe('times of day', () => {
  said({ time: { from: '17:00' } }, ['5 pm', '5pm', '5 baje', '5 o clock', '5 बजे', '5 ಗಂಟೆಗೆ']);
  said({ time: { from: '10:30' } }, ['10:30', '10:30 am', '10.30 am']);
  said({ time: { from: '16:30' } }, ['half past 4', 'saadhe 4 baje', 'साढ़े चार बजे', '4:30 pm']);
  said({ time: { from: '11:00', to: '12:00' } }, ['11-12 baje', '11 am to 12 pm', '11 se 12 baje']);
  said({ time: { from: '18:00', bound: 'after' } }, ['after 6 pm', '6 baje ke baad', '6 बजे के बाद']);
  said({ time: { from: '19:00', bound: 'after' }, part: 'evening' }, [
    'ಸಂಜೆ 7ರ ನಂತರ',
    'sanje 7ra nantara',
    'शाम 7 के बाद',
    'sham ko 7 baje ke baad',
  ]);
  said({ part: 'morning' }, ['morning', 'subah', 'सुबह', 'ಬೆಳಿಗ್ಗೆ', 'beligge']);
  said({ time: { from: '17:00' } }, ['5', 'at 5'], true);
  said({ time: { from: '17:30' } }, ['5 30 pm', '5 30 baje', '5 30 बजे', '5 30 ಗಂಟೆಗೆ', '5 30 gantege']);
  said({ time: { from: '17:30' } }, ['5 30ಕ್ಕೆ', '5 30 ge', 'at 5 30', '5.30ಕ್ಕೆ', '5:30'], true);
});

describe('both', () => {
  said({ day: { weekday: 2 }, part: 'morning', time: { from: '11:00' } }, [
    'Tuesday at 11 in the morning',
    'tuesday, eleven in the morning',
    'ಮಂಗಳವಾರ ಬೆಳಿಗ್ಗೆ 11 ಗಂಟೆಗೆ',
  ]);
  said({ day: { date: 6 } }, ['next Sunday, the 6th', 'agle itvar 6 tarik ko', 'ಭಾನುವಾರ 6ನೇ ತಾರೀಖು']);
  said({ day: { in: 1 }, part: 'evening', time: { from: '16:00' } }, [
    'kal sham 4 baje',
    'kal 4 baje sham ko',
    'कल शाम 4 बजे',
    'ನಾಳೆ ಸಂಜೆ 4 ಗಂಟೆಗೆ',
    'naale sanje 4 gante',
  ]);
  said({ day: { weekday: 0 }, part: 'morning', time: { from: '10:00' } }, [
    'ಭಾನುವಾರ ಬೆಳಿಗ್ಗೆ 10 ಗಂಟೆಗೆ',
    'sunday morning 10',
    'itvar subah 10 baje',
  ]);
  said({ day: { weekday: 6, next: true }, time: { from: '11:00', to: '12:00' } }, ['next sat 11-12']);
  said({ day: { weekday: 6 }, time: { from: '11:00' } }, [
    'can all of us come Saturday with the kids? around 11',
  ]);
  said({ day: { in: 1 }, time: { from: '17:00' } }, ['tomorrow 5pm', 'tomorrow at 5']);
  said({ day: { weekday: 1 }, time: { from: '17:30' } }, [
    'ಸೋಮವಾರ ಓಕೆ ಆದ್ರೆ 5 30ಕ್ಕೆ, ಆಫೀಸ್ ಮುಗ್ಸಿ ಬರ್ತೀನಿ',
    'somavara 5 30 ge barteeni',
    'monday at 5 30',
    'monday 5 30 pm',
    'somvar ko 5 30 baje',
    'सोमवार को 5 30 बजे',
  ]);
  said({ day: { weekday: 0 }, time: { from: '17:00' } }, ['he is busy saturday, make it sunday 5pm']);
  said(
    { day: { in: 0 }, part: 'night', time: { from: '20:00' } },
    ['aaj raat 8 baje', 'tonight 8 pm'].slice(0, 1),
  );
});

describe('an hour with am or pm says its own part of the day', () => {
  said(
    { time: { from: '17:00' } },
    ['5 pm, we have a function in the morning', 'at 5 pm, mornings I work'],
    true,
  );
  said({ time: { from: '11:00' } }, ['11 am, evenings are full'], true);
});

test.each([
  '2bhk in whitefield under 80 lakh',
  '2/3 bhk',
  '24/7 security',
  'ready by dec 2027',
  'the 2nd one',
  'floor 5 to 9',
  'compare 1 and 2',
  'within 2 years',
  '3 flats',
  '5 30 lakh',
  'visit 2 30 ಲಕ್ಷದ ಮನೆ',
])('“%s” says no day and no time', (phrase) => {
  expect(hear(phrase)).toBeUndefined();
});

test.each<[Day, string | undefined]>([
  [{ in: 1 }, '2026-11-24'],
  [{ weekday: 1 }, '2026-11-23'],
  [{ weekday: 1, next: true }, '2026-11-30'],
  [{ weekday: 3, week: 'next' }, '2026-12-02'],
  [{ weekday: 0, week: 'next' }, '2026-12-06'],
  [{ weekday: 0 }, '2026-11-29'],
  [{ span: 'weekend' }, '2026-11-28'],
  [{ span: 'next_week' }, '2026-11-30'],
  [{ date: 12 }, '2026-12-12'],
  [{ date: 25 }, '2026-11-25'],
  [{ date: 31 }, '2026-12-31'],
  [{ date: 5, month: 1 }, '2027-01-05'],
  [{ date: 31, month: 2 }, undefined],
  [{ date: 29, month: 2, year: 2027 }, undefined],
  [{ date: 12, month: 12, year: 2026 }, '2026-12-12'],
])('%j, said on Monday 23 November 2026, is %s', (day, date) => {
  expect(dayOf(day, TODAY)).toBe(date);
});

describe('an hour of their own day is none to come', () => {
  said({ day: { weekday: 6 }, time: { from: '17:00' } }, ['saturday at 5 pm, i sleep till 4']);
  said({ day: { weekday: 6 }, part: 'evening', time: { from: '17:00' } }, [
    'शनिवार शाम 5 बजे, 4 बजे तक सोता हूँ',
  ]);
});
