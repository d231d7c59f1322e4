// Kannada in Roman letters: how somebody feels or lives, as it is typed.
import type { FeelingCues } from '../feelings.ts';

export const feelings: FeelingCues = {
  tired:
    '(nidde|nidre|niddhe) (baralla|barolla|baradilla|illa|ne illa|aagalla|agalla), nidde madoke, nidde maadoke, malgoke aagalla, sustu, sustaagide, saakagide, sakagide, nemmadi illa, tale novu, talenovu',
  noise: 'galaate, galate, gaddala, saddu, shabda, jagala, kiruchta, koogadta, mixie, drill, music',
  works:
    'road kelsa, road kelasa, raste kelsa, raste kelasa, road agedi, raste agedi, agita iddare, metro kelsa, kaamagaari',
  neighbours:
    'pakkada maneyavara, pakkada maneyavaru, pakkad maneyavru, pakkada maneyavru, pakkadmane, melina maneyavaru, melin maneyavru, mele maneyavru, kelagina maneyavaru, edur maneyavru, neighbours, mane owner',
  daily:
    'raatri ella, ratri ella, idi raatri, idi dina, dina, dinavu, yavaglu, yaavaglu, ella kade, hagalu raatri, hagalu ratri',
  afraid: 'bhaya, baya, bhaya aagutte, bhaya agutte, bhaya aagatte, hedarike, hedrike, hedartini',
  alone: 'obbale, obbane, obble, obbne, onti, ontiyagi, raatri, ratri, kattalalli',
  sad: 'bejaru, bejaaru, bejaragide, bejaaragide, bejar agide, besara agide, dukkha agide, alu barutte, alu bartide, manasu sari illa, manassu sari illa',
  machine: 'machine, bot, robot, computer, yantra',
  hardship: 'kashta, kasta, novu, sankata, manushyara kashta, janara kashta',
  knows: 'enu gottu, en gottu, yen gottu, nimgenu gottu, nimagenu gottu, nimge gottagalla, artha agalla',
  unheard:
    'kelista illa, keliskolta illa, keliskoltilla, keltane illa, kelta illa, keltilla, yaaru kelalla, yaru kelalla',
};
