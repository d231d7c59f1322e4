// Kannada: who a home is for. The case that says so is written onto the word.
import type { PartyCues, PartyReplies } from '../parties.ts';

export const parties: PartyCues = {
  people: {
    parents: 'ಅಪ್ಪ ಅಮ್ಮ, ತಂದೆ ತಾಯಿ, ತಂದೆತಾಯಿ, ಅಪ್ಪ, ಅಮ್ಮ, ತಂದೆ, ತಾಯಿ, ತಂದೆ ತಾಯಿಯರ, ತಂದೆ ತಾಯಿಯರಿ, ಪೋಷಕರ, ಪೋಷಕರಿ, ಅತ್ತೆ ಮಾವ',
    // Before the brother, whose word with an ending is hers.
    sister: 'ಅಕ್ಕ, ತಂಗಿ, ಸಹೋದರಿ, ಸಿಸ್ಟರ್',
    brother: 'ಅಣ್ಣ, ತಮ್ಮ, ಸಹೋದರ, ಬ್ರದರ್',
    child: 'ಮಗ, ಮಗಳ, ಮಗಳಿ, ಸೊಸೆ, ಅಳಿಯ',
    relative: 'ಚಿಕ್ಕಪ್ಪ, ದೊಡ್ಡಪ್ಪ, ಚಿಕ್ಕಮ್ಮ, ದೊಡ್ಡಮ್ಮ, ಮಾವ, ಸಂಬಂಧಿ, ಸಂಬಂಧಿಕರಿ, ಅಜ್ಜ, ಅಜ್ಜಿ',
    friend: 'ಸ್ನೇಹಿತ, ಸ್ನೇಹಿತರಿ, ಗೆಳೆಯ, ಗೆಳತಿ, ಫ್ರೆಂಡ್, ಫ್ರೆಂಡ್ಸ್',
    colleague: 'ಸಹೋದ್ಯೋಗಿ, ಬಾಸ್, ಡ್ರೈವರ್',
  },
  for: '~ಗೆ, ~ನಿಗೆ, ~ಂಗೆ, ~ಿಗೆ, ~ಗಾಗಿ, ~ನಿಗಾಗಿ, ~ಿಗಾಗಿ, ~ಗೋಸ್ಕರ, ~ನಿಗೋಸ್ಕರ, ~ಿಗೋಸ್ಕರ, ~ ಗೆ, ~ಯರಿಗೆ, ~ಯವರಿಗೆ, ~ನವರಿಗೆ',
  theirs: '~ನ ಮನೆ, ~ನ ಮನೆಗೆ, ~ನ ಮನೆಯಲ್ಲಿ, ~ನ ಫ್ಲ್ಯಾಟ್, ~ನ ಫ್ಲಾಟ್, ~ಯ ಮನೆ, ~ಯ ಮನೆಗೆ, ~ ಮನೆ, ~ ಮನೆಗೆ, ~ನದು, ~ನದ್ದು',
  self: 'ನನಗಾಗಿ, ನಮಗಾಗಿ, ನನಗೋಸ್ಕರ, ನಮಗೋಸ್ಕರ, ನಮ್ಮ ಕುಟುಂಬಕ್ಕೆ, ನಂಗೋಸ್ಕರ',
  speaker: 'ನನಗೆ, ನಮಗೆ, ನಂಗೆ, ನಮ್ಗೆ',
  other: 'ಅವರಿಗೆ, ಅವಳಿಗೆ, ಅವನಿಗೆ, ಅವರಿಗಾಗಿ, ಅವರದು, ಅವಳದು',
  there: 'ಅದೇ ಏರಿಯಾ, ಅದೇ ಜಾಗ, ಅದೇ ಪ್ರದೇಶ, ಅಲ್ಲೇ, ಹತ್ತಿರದಲ್ಲೇ, same area',
};

const WHO: Record<Parameters<PartyReplies['now']>[0], string> = {
  self: 'ನಿಮಗೆ',
  parents: 'ನಿಮ್ಮ ತಂದೆ ತಾಯಿಗೆ',
  brother: 'ನಿಮ್ಮ ಸಹೋದರನಿಗೆ',
  sister: 'ನಿಮ್ಮ ಸಹೋದರಿಗೆ',
  child: 'ನಿಮ್ಮ ಮಕ್ಕಳಿಗೆ',
  relative: 'ನಿಮ್ಮ ಸಂಬಂಧಿಕರಿಗೆ',
  friend: 'ನಿಮ್ಮ ಸ್ನೇಹಿತರಿಗೆ',
  colleague: 'ಅವರಿಗೆ',
};

const OWN: Record<Parameters<PartyReplies['now']>[0], string> = {
  self: 'ನನಗಾಗಿ',
  parents: 'ಅಪ್ಪ ಅಮ್ಮನಿಗೆ',
  brother: 'ಅಣ್ಣನಿಗೆ',
  sister: 'ಅಕ್ಕನಿಗೆ',
  child: 'ಮಗನಿಗೆ',
  relative: 'ಸಂಬಂಧಿಗೆ',
  friend: 'ಸ್ನೇಹಿತನಿಗೆ',
  colleague: 'ಸಹೋದ್ಯೋಗಿಗೆ',
};

export const party: PartyReplies = {
  now: (party) => `ಸರಿ, ${WHO[party]} ನೋಡೋಣ.`,
  also: (party, wanted, homes) =>
    `${WHO[party]} ${wanted}: ${homes === 0 ? 'ಸದ್ಯಕ್ಕೆ ಇಲ್ಲ' : homes === 1 ? '1 ಮನೆ' : `${homes} ಮನೆಗಳು`}.`,
  show: (party) => `ಈಗ ${OWN[party]}`,
};
