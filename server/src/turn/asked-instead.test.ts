// Asked instead: what was not asked goes, and what was asked is answered.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const homes = catalogueOf(HOMES);

describe('what was asked is answered, and what was not is left alone', () => {
  test.each([
    ['tell me about the first one', 'I asked about the maintenance, not how far it is', /maintenance/i],
    ['tell me about the first one', 'I did not ask how far, I asked about the lift', /\blift\b/i],
    ['tell me about the first one', 'I asked about the lift and you gave me a map', /\blift\b/i],
    ['pehle wale ke baare mein batao', 'maintenance poocha tha bhai, doori nahi', /maintenance/i],
    ['पहले वाले के बारे में बताओ', 'मैंने दूरी नहीं पूछी, मेंटेनेंस पूछा था', /मेंटेनेंस/],
    ['modalanedara bagge heli', 'doora kelilla, maintenance kelidde', /maintenance/i],
    ['ಮೊದಲನೆಯದರ ಬಗ್ಗೆ ಹೇಳಿ', 'ದೂರ ಅಲ್ಲ, ಮೇಂಟೆನೆನ್ಸ್ ಕೇಳಿದ್ದು', /ಮೇಂಟೆನೆನ್ಸ್/],
  ])('%s → %s', (home, said, answers) => {
    const guest = talk({ catalogue: homes, strict: false });
    guest.say('2bhk in Whitefield');
    guest.say(home);
    const before = guest.session().current_filters;
    const { reply, session } = guest.say(said);
    expect(reply.text).toMatch(answers);
    expect(reply.text).not.toMatch(/ km|ಕಿ\.ಮೀ|openstreetmap/);
    expect(session.current_filters).toEqual(before);
  });
});

test.each(['I asked for 3 BHK not 2 BHK', 'maine 3 BHK poocha tha, 2 BHK nahi'])(
  'a value that is wished is searched: %s',
  (said) => {
    const guest = talk({ catalogue: homes, strict: false });
    guest.say('2bhk in Whitefield');
    expect(guest.say(said).session.current_filters.bhk).toEqual([3]);
  },
);
