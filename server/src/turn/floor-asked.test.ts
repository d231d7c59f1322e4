// A floor that is asked beside another fact of a home: told, and no wish.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'what is the carpet area and is it on the ground floor',
  'iska carpet area kitna hai aur ground floor par hai kya',
  'इसका एरिया कितना है और ग्राउंड फ्लोर है क्या',
  'ಇದರ ಏರಿಯಾ ಎಷ್ಟು, ಗ್ರೌಂಡ್ ಫ್ಲೋರ್ ಇದೆಯಾ',
  'idara area eshtu mattu ground floor ideya',
])('a floor asked beside another fact of a home is answered, and wished for by nobody: %s', (said) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about the first one');
  const { reply, session } = visitor.say(said);
  expect(reply.text).toMatch(/980.*(floor|मंज़िल|ಮಹಡಿ|mahadi|manzil)/i);
  expect(session.current_filters.floor_max).toBeUndefined();
});
