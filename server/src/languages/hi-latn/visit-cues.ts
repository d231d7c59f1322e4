// Visits and calls, in Hinglish: what asks for one, who calls whom, the office, and what goes before a person's name.
import type { Cues } from '../cues.ts';

export const visitCues: Pick<Cues, 'visit' | 'name'> = {
  visit: {
    word: `dekhne, milne, aana, dekhna hai, dekh sakte, dekh sakta, dekh sakti, dekh lete, dekh lenge, aa sakte,
      aa sakta, aa sakti, aa jau, aa jaun, aayenge, aaunga, aaungi`,
    call: `call karwa, call karwa dijiye, call karwaiye, phone karwa, sirf call, call hi, call kar, mujhe phone, mujhe phone karo, phone kar, call back karo, callback chahiye, phone kar lo, phone kar lena, call karo, call kar do, call kar dena, call kar lo, call karna, call kare, call karein, call karwa do, phone karo, phone kar dena, phone karna, call kijiye, mujhe call, mujhko call, call kar lena, insaan call kare`,
    will_call: `call kaise karoge, kaise call karoge, phone kaise karoge, message kaun padhega, kaun padhega, call karega kya, call karenge kya, koi call karega, kaun call karega, call aayega, call aayegi, call ayega, phone aayega, khud call karna padega, mujhe call karna padega, call karoge kya, call aayega kya, kab call karoge, kab call aayega, call karenge ya nahi, contact karega kya`,
    no_call: `call ki zaroorat nahi, call ki jarurat nahi, call nahi chahiye, bina call, call mat karo, call mat karna, phone mat karna`,
    reach: `owner ka number, owner ka phone, owner ka mobile, malik ka number, malik ka phone, malik ka mobile, makan malik ka number, owner number, kis number pe, kis number par, kaunse number pe, kaunse number par, kis no pe, number kya hai, aapka number kya, aapka number, office ka number, apna number do, number de do, no de do, no dedo, number dedo, number de dijiye, no de dijiye, number bhej do, no bhej do, apna number dijiye, contact number, kisse baat karu, kisse baat karun, kisse baat kare, kisse baat karein, kis se baat karu, kis se baat kare, kis se baat karein, kis se baat karun, kisko call, kisko phone, kis ko call, kis ko phone, kaise contact karu, kaise contact kare, kaise sampark`,
    myself: `whatsapp kar dungi, whatsapp kar dunga, whatsapp kar deta hu, call kar lungi, call kar lunga, msg kar dunga, msg kar dungi, message kar dungi, message kar dunga, khud call kar lunga, phone kar lunga, phone kar lungi, contact kar lunga, contact kar lungi`,
    hesitate: `wapas aata, wapas aati, wapas aate, wapas aaunga, wapas aaungi, wapas aayenge, wapas aunga, vapas aata, vapas aati, vapas aaunga, laut ke aata, phir aata, phir aaunga, dikhaunga, dikhaungi, dikha ke batata, dikha kar batata, thodi der mein, thodi der me, thodi der baad, thodi der mein batata hoon, thodi der me batata hu, se puchna hai, se poochna hai, se puchna padega, se puch lu, se puch lun, se puch ke, se puch kar, se pooch ke, baat karke batata, baat karke bataunga, baat kar ke batata, baad mein batata hoon, baad me batati hoon, baad mein dekhte, baad me dekhte hai, baad mein baat karte, baad me baat karte, sochna padega, soch ke batata hu, soch ke batata hoon, sochta hu, sochta hoon, ruko, ruko zara, zara ruko, rukiye, ek minute, ek min, thoda time do, thoda time chahiye, time chahiye, soch ke bataunga, soch ke batati hu, soch kar bataunga, sochne do, soch lu, soch leta hu, soch lete hai, puch ke bataunga, puchkar bataunga, puch kar batati hu, pooch ke bataunga, ghar pe puchna hai, ghar pe baat karni hai, husband se puch, wife se puch, biwi se puch, pati se puch, papa se puch, family se baat, abhi nahi, baad me batata hu, baad mein bataunga, baad me batati hu, abhi rehne do, pehle ghar pe, pehle unko dikhana`,
    office: `office, aapka office, office ka time, daftar`,
    open: `kab call karu, call kab karu, kab phone karu, phone kab karu, kab call kar sakta, kab call kar sakte, kab call kar sakti, kitne baje tak, kitne baje khulta, tak khula, khula rehta, khula, khula hai, khulta, khulta hai, band, band hai, khuli, khulne ka time, kab khulta, kab tak khula, timing, kitne baje khulta, kitne baje tak, kitne baje band, kab band, band hone ka time, band rehta, chhutti rehti, chutti rehti`,
    where: `office kahan hai, office kidhar hai, office kaha hai, office ka address, aapka address, aapka office kahan, office kahan pe hai, office kahan par hai, daftar kahan hai`,
  },
  name: {
    before: 'mera naam, naam hai, naam, mera nam, nam hai',
    maybe: 'mai, main',
  },
};
