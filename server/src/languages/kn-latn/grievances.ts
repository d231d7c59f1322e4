// Kannada in Roman letters: what somebody complains of who wants no home by it, as it is typed.
import type { GrievanceCues } from '../grievances.ts';

export const grievances: GrievanceCues = {
  only: 'dooru (heltiddini|heltidini|helta|heltha|helidde|helodu), doorannu helta, nanna dooru, doorina, mane beda, mane bagge (alla|maatu beda|matu beda), sumne helide, bari helta, yenu beda, enu beda, site bagge (naanu|nanu) helidde',
  owner:
    '(naanu|nanu|naan) (owner|maalika|malika), nanna mane khali, nanna flat khali, nanna badigedara, badige (bandilla|kodtilla|kottilla)',
  repeats:
    'matte ade, mathe ade, ade maatu, ade matu, ade uttara, ade prashne, ade helthira, ade heltira, pade pade, gili thara, yantra maatadida, office office',
  screen:
    'akshara (chikka|sanna), sanna akshara, chikka akshara, font, (site|website|app) … (nidhana|open agalla|open agtilla|slow), screen, kannu novu, odoke agalla, kansalla',
  cheated: 'mosa, mosa hode, mosa madtira, mosa maadtira, duddu hoytu, topi haktira, kallaru, looti',
  broker: 'brokergalu, broker kaata, dallali, broker (duddu|commission|sullu|bari), commission tintare',
  dirty:
    'kasa, kolaku, galeeju, galiju, vaasane, charandi, kesaru, solle, beedi nayi, bidi nayi, neeru baralla, niru baralla, neerina tondare, current hogutte, current iralla, traffic jaasti, traffic jasti, tumba traffic, gundi, dhoolu',
  builder: 'builder (mosa|odi|sullu|tada|kottilla), registration agilla, soruttide, biruku, kalape',
  posted:
    'message (beda|kalsalla|yaake|yake), sandesha (beda|kalsalla|yaake), matte message, bari message, nanna hesaralli message',
  lost: '(enu|yenu|en|yen) artha (agtilla|agalilla|agalla|aglilla|aagtilla), (enu|yenu) arthane aag, enu arthane, gondala, balsoke baralla, kalsoke baralla',
};
