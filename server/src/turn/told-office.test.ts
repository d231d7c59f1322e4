// Told to the office beside something asked of us: both are done, and the message carries the office's part alone.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

describe('what is told to the office', () => {
  test.each([
    [
      'how far is the metro, and put in the message that i have 25 lakh cash and want 60 lakh loan',
      'I have 25 lakh cash and want 60 lakh loan',
    ],
    ['i have a dog, tell them. what is your phone number?', 'I have a dog'],
    ['Tell them my son is in a wheelchair. How far is the metro?', 'My son is in a wheelchair'],
    [
      'message me likh do ki 15 lakh cash hai aur 35 lakh loan chahiye, aur metro kitni door hai',
      '15 lakh cash hai aur 35 lakh loan chahiye',
    ],
    ['unko bata do ki mere saath maa rahengi, metro kitni door hai?', 'Mere saath maa rahengi'],
    ['malik se deposit kam hoga kya pata karo, aur metro kitni door hai', 'Deposit kam hoga kya'],
    ['please find out from the office when can i move in', 'When can i move in'],
    ['मैसेज में लिख दो कि मेरे पास 20 लाख हैं। मेट्रो कितनी दूर है?', 'मेरे पास 20 लाख हैं'],
    ['naanu 10 laksha kodtini anta message alli bareyiri, metro eshtu doora?', 'Naanu 10 laksha kodtini'],
    ['ಅವರಿಗೆ ಹೇಳಿ ನನ್ನ ಹತ್ತಿರ ನಾಯಿ ಇದೆ ಅಂತ, ಮೆಟ್ರೋ ಎಷ್ಟು ದೂರ?', 'ನನ್ನ ಹತ್ತಿರ ನಾಯಿ ಇದೆ'],
  ])('%s', (said, told) => {
    const visitor = looking();
    visitor.say(said);
    expect(frameOf(visitor.session(), 'visit')?.notes).toEqual([told]);
  });

  test('twice in one line is two notes', () => {
    const visitor = looking();
    visitor.say('please ask the owner whether he will reduce the rent and tell them i have a cat');
    expect(frameOf(visitor.session(), 'visit')?.notes).toEqual(['He will reduce the rent?', 'I have a cat']);
  });
});
