// Two places that were told stay the subject: what is asked of both is answered for each, never as one list.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]) });

test.each([
  ['whitefield or hebbal, which is cheaper?', 'and rent in both?', 'Hebbal'],
  ['whitefield or hebbal, which is cheaper?', 'how many in each?', 'Hebbal'],
  ['2bhk or 3bhk in whitefield or hebbal', 'how many in each area', 'Hebbal'],
  ['whitefield ya hebbal, kaunsa sasta hai?', 'dono mein kiraya kitna hai', 'Hebbal'],
  ['व्हाइटफील्ड या हेब्बल, कौन सा सस्ता है?', 'दोनों में किराया कितना है?', 'हेब्बाल'],
  ['ವೈಟ್‌ಫೀಲ್ಡ್ ಮತ್ತು ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ', 'ಬೇರೆ ಬೇರೆ ಹೇಳಿ', 'ಹೆಬ್ಬಾಳ'],
])('%s %s', (two, both, name) => {
  const guest = visitor();
  guest.say(two);
  const { reply, session } = guest.say(both);
  expect(session.last_intent).toBe('area_query');
  expect(reply.text).toContain(name);
  expect(reply.cards).toEqual([]);
});
