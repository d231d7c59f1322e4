// "Hebbal or Hoodi, is there anything?" looks for homes in both; "Hebbal or Hoodi?" weighs the two.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('of two places', () => {
  test.each([
    'is there anything in whitefield or hebbal?',
    'whitefield or hebbal, do you have something?',
    'whitefield ya hebbal mein kuch hai?',
    'व्हाइटफील्ड या हेब्बल में कुछ है?',
    'ವೈಟ್‌ಫೀಲ್ಡ್ ಅಥವಾ ಹೆಬ್ಬಾಳದಲ್ಲಿ ಏನಾದರೂ ಇದೆಯೇ?',
    'whitefield athava hebbal alli enadru ideya?',
  ])('whether there is anything is a search: %s', (said) => {
    const guest = talk();
    guest.say('2bhk to buy');
    expect(guest.say(said).session.current_filters.locality?.toSorted()).toEqual(['Hebbal', 'Whitefield']);
  });

  test('the two alone are weighed', () => {
    const guest = talk();
    guest.say('2bhk to buy');
    expect(guest.say('whitefield or hebbal?').session.current_filters.locality).toBeUndefined();
  });
});
