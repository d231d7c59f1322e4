// What was asked of one home goes with no visit to another.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const noted = ({ session }: Talk) => {
  const { questions = [], untold = [] } = frameOf(session(), 'visit') ?? {};
  return questions.length + untold.length;
};

describe('of the first asked, of the second seen', () => {
  test.each([
    ['what is the deposit of number 1?', 'I want to visit number 2 on Saturday'],
    ['number 1 ka deposit kitna hai?', 'number 2 shanivar ko dekhna hai'],
    ['पहले वाले का डिपॉज़िट कितना है?', 'दूसरा वाला शनिवार को देखना है'],
    ['ಮೊದಲನೆಯದರ ಡೆಪಾಸಿಟ್ ಎಷ್ಟು?', 'ಎರಡನೆಯದು ಶನಿವಾರ ನೋಡಬೇಕು'],
    ['number 1 deposit eshtu?', 'number 2 shanivara nodabeku'],
  ])('%s', (asked, seen) => {
    const visitor = looking();
    visitor.say(asked);
    expect(noted(visitor)).toBeGreaterThan(0);
    visitor.say(seen);
    expect(frameOf(visitor.session(), 'visit')).toMatchObject({ listing_ids: ['lake-b'] });
    expect(noted(visitor)).toBe(0);
  });
});

test('of the same home, or beside it, it goes along', () => {
  const visitor = looking();
  visitor.say('what is the deposit of number 1?');
  visitor.say('I want to visit it on Saturday');
  expect(noted(visitor)).toBeGreaterThan(0);
  visitor.say('also visit number 2 please');
  expect(noted(visitor)).toBeGreaterThan(0);
  visitor.say('only number 2');
  visitor.say('make it 4 pm');
  expect(frameOf(visitor.session(), 'visit')?.listing_ids).toEqual(['lake-b']);
});

test('what the office should know of who comes stays', () => {
  const visitor = looking();
  visitor.say('can I visit the first one on Saturday at 11 am?');
  visitor.say('please tell them my father uses a wheelchair');
  visitor.say('no, I want to visit the second one');
  expect(frameOf(visitor.session(), 'visit')?.notes?.length).toBe(1);
});
