// A school or a hospital that is wished nearby, where no filter takes it, is told of and not passed over.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('what is wished to lie around a home', () => {
  test.each([
    ['3bhk in whitefield up to 2 cr, near some good school', 'schools'],
    ['2bhk whitefield chahiye, school paas me hona chahiye', 'school'],
    ['व्हाइटफील्ड में 2 बीएचके, पास में अस्पताल होना चाहिए', 'अस्पताल'],
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ, ಹತ್ತಿರ ಒಳ್ಳೆ ಶಾಲೆ ಬೇಕು', 'ಶಾಲೆ'],
    ['whitefield alli 2bhk, hattira ondu shaale irbeku', 'shaale'],
  ])('is spoken of beside the homes: %s', (said, told) => {
    const { session, reply } = talk().say(said);
    expect(session.current_filters.locality).toEqual(['Whitefield']);
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(reply.text).toContain(told);
  });

  test.each(['i teach in a school, 2bhk whitefield', '2bhk whitefield, no school needed nearby'])(
    'and none that nobody wished: %s',
    (said) => {
      expect(talk().say(said).reply.text).not.toContain('schools');
    },
  );
});
