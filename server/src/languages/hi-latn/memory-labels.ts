// The widget's words in Hinglish for what is remembered across days.
import type { Labels } from '../../contract.ts';

export const memoryLabels = {
  remember_ask: 'Kya ise agli baar ke liye yaad rakhein?',
  remember_here:
    '{name} is browser mein {days} din tak rakhega: aapne kya khoja aur aapki chat. Sirf isliye ki aap aage badh sakein; iske kaaran kuch nahin khoja jaata. Jis computer ko doosre bhi chalate hain, wahan mana karein.',
  remember_person:
    '{name} aapke liye aapki aakhri chat ke {days} din baad tak rakhega: aapne kya khoja, kaun se ghar pasand kiye, aapki aakhri 10 chat. Sirf isliye ki aap apne har us device par aage badh sakein jahan aap sign in hain; iske kaaran kuch nahin khoja jaata.',
  remember_yes: 'Yaad rakhein',
  remember_no: 'Nahin, dhanyavaad',
  remembered: 'Ab se yaad rakha jaayega.',
  remember_stop: 'Yaad rakhna band karein',
  remember_over: 'Ab kuch bhi yaad nahin rakha gaya hai.',
  since_here: 'Aapke pichhli baar aane ke baad: {news}.',
  since_fresh: '{n} naye',
  since_gone: '{n} ab list mein nahin',
  since_price: '{name} ab {price}',
  since_earlier: 'Ya pehle ki koi search:',
  delete_talk: 'Yeh chat mitayein',
} satisfies Partial<Labels>;
