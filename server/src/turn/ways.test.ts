// Ways: a place that is not known is named, several are told, and "and from there?" asks the same way again.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const shown = () => {
  const visitor = talk({ strict: false });
  visitor.say('2bhk in whitefield');
  return visitor;
};

describe('of two places the one that is known is told, and the other by its name', () => {
  test.each([
    'how far is the first one from xanadu and from hebbal',
    'pehla wala xanadu aur hebbal se kitni door hai',
    'पहला वाला Xanadu और हेब्बल से कितनी दूर है',
    'ಮೊದಲನೆಯದು Xanadu ಮತ್ತು ಹೆಬ್ಬಾಳದಿಂದ ಎಷ್ಟು ದೂರ',
    'modalaneyadu xanadu mattu hebbal inda eshtu doora',
  ])('%s', (said) => {
    const { text } = shown().say(said).reply;
    expect(text).toContain('Xanadu');
    expect(text).toMatch(/Hebbal|हेब्बाल|ಹೆಬ್ಬಾಳ/);
  });
});

describe('after a way was told another place asks for the way there, and searches nothing', () => {
  test.each([
    ['how far is the first one from hebbal', 'and from hoodi?', /Hoodi.*km|km.*Hoodi/],
    ['how far is the first one from hebbal', 'and from xanadu?', /Xanadu/],
    ['pehla wala hebbal se kitni door hai', 'aur hoodi se?', /Hoodi/],
    ['पहला वाला हेब्बल से कितनी दूर है', 'और हूडी से?', /हूडी|हुडी/],
    ['ಮೊದಲನೆಯದು ಹೆಬ್ಬಾಳದಿಂದ ಎಷ್ಟು ದೂರ', 'ಮತ್ತು ಹೂಡಿಯಿಂದ?', /ಹೂಡಿ/],
    ['modalaneyadu hebbal inda eshtu doora', 'mattu hoodi inda?', /Hoodi/],
  ])('%s · %s', (asked, then, told) => {
    const visitor = shown();
    visitor.say(asked);
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(then);
    expect(reply.text).toMatch(told);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual(before);
  });

  test('homes that are asked for there are looked for', () => {
    const visitor = shown();
    visitor.say('how far is the first one from hebbal');
    expect(visitor.say('and any flats in hebbal?').session.current_filters.locality).toEqual(['Hebbal']);
  });
});
