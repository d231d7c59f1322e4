// Who else has to do with a visit: each is a line for the office, and takes no place, no name and no call of who speaks.
import { expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => {
  const guest = talk({ catalogue: catalogueOf([...HOMES]), strict: false });
  guest.say('2bhk in whitefield');
  guest.say('can i see the first one on monday 11 am');
  return guest;
};
const asked = (said: string) => {
  const { session } = visitor().say(said);
  return { frame: frameOf(session, 'visit'), filters: session.current_filters };
};

test.each([
  ['my husband will call you at 6', 'My husband will call you at 6'],
  ['meri biwi phone karegi aapko. lift hai kya', 'Meri biwi phone karegi aapko'],
  ['monday 3 pm. my son will be on video call', 'My son will be on video call'],
  [
    'sirf owner ka phone aaye aur kisi ka nahi. mera naam Ramesh hai',
    'Sirf owner ka phone aaye aur kisi ka nahi',
  ],
  ['monday theek hai, koi mahila dikhane aaye', 'Koi mahila dikhane aaye'],
  ['ಸೋಮವಾರ ಸರಿ, ಮಹಿಳೆಯರು ತೋರಿಸಲು ಬಂದರೆ ಒಳ್ಳೆಯದು', 'ಮಹಿಳೆಯರು ತೋರಿಸಲು ಬಂದರೆ ಒಳ್ಳೆಯದು'],
  ['dont call me. sms only. how much is the maintenance', 'Dont call me. sms only'],
  ['nan hesaru Girish, avna hesaru Prashanth', 'Avna hesaru Prashanth'],
  ['mera naam Sunil hai, bhai ka naam Manoj hai', 'Bhai ka naam Manoj'],
])('%s', (said, line) => {
  const { frame, filters } = asked(said);
  expect(frame?.notes?.map((one) => one.toLowerCase())).toContain(line.toLowerCase());
  expect(frame).toMatchObject({ wanted: 'visit' });
  expect(frame?.call).toBeFalsy();
  expect(frame?.write).toBeFalsy();
  expect(filters).toMatchObject({ locality: ['Whitefield'] });
});

test.each([
  ['nan hesaru Girish, avna hesaru Prashanth', 'Girish'],
  ['my name is narayan iyer', 'Narayan Iyer'],
  ['mera naam Sunil hai, bhai ka naam Manoj hai', 'Sunil'],
  ['my name is Hebbal Suresh', 'Hebbal Suresh'],
  ['uska naam Kavita hai', undefined],
])('the whole name of who speaks, and nobody else’s: %s', (said, name) => {
  const { frame, filters } = asked(said);
  expect(frame?.name).toBe(name);
  expect(filters).toMatchObject({ locality: ['Whitefield'] });
});

test.each(['whom should my son call?', 'which number should my wife call'])(
  'asked of us, it is answered: %s',
  (said) => expect(asked(said).frame?.notes ?? []).toEqual([]),
);
