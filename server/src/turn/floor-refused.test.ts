// A floor that is refused is not the one looked for: those above it are, or those below.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const floors = (said: string) => {
  const visitor = talk();
  visitor.say('2bhk in Whitefield');
  const { floor_min, floor_max } = visitor.say(said).session.current_filters;
  return { floor_min, floor_max };
};

test.each([
  ['1st flr no gud for me, anything higher', 2],
  ['NO not floor 1. above floor 1', 2],
  ['not the ground floor or first floor please, higher', 2],
  ['second floor is too low, something higher', 3],
  ['1st floor nahi chahiye, upar wala dikhao', 2],
  ['floor 3 bahut neeche hai, aur upar', 4],
  ['5th floor se neeche mat dikhao', 5],
  ['पहली मंज़िल नहीं, ऊपर वाला दिखाइए', 2],
  ['ಮೊದಲ ಮಹಡಿ ಬೇಡ, ಮೇಲಿನದು ತೋರಿಸಿ', 2],
  ['1ne mahadi beda, mele torsi', 2],
])('above: %s', (said, floor_min) => {
  expect(floors(said)).toEqual({ floor_min, floor_max: undefined });
});

test.each([
  ['9th floor is too high, something lower', 8],
  ['12th floor nahi chahiye, neeche wala', 11],
])('below: %s', (said, floor_max) => {
  expect(floors(said)).toEqual({ floor_min: undefined, floor_max });
});

test.each([
  ['3rd floor', { floor_min: 3, floor_max: 3 }],
  ['above 3rd floor', { floor_min: 3, floor_max: undefined }],
  ['is it on the 3rd floor or not?', { floor_min: undefined, floor_max: undefined }],
])('not refused: %s', (said, expected) => {
  expect(floors(said)).toEqual(expected);
});
