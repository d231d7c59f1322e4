// Hinglish: what a clause does.
import type { ActCues } from '../acts.ts';

export const acts: ActCues = {
  dispute: `
    baar baar bol, bolte ja, mat bolo,
    (kisne|kab|nahi|thodi|thode hi) (kaha|kahi|kahe), kahan kaha (maine|mene|humne|tha),
    (kisne|kab|kahan|nahi|thodi|thode hi) (bola|boli|bole|manga|maanga|mangi|maangi|mange|maange|pucha|puchha|poocha|puchi|poochi|likha|bataya|chaha),
    (kisko|kise|kisse|kis ko) (chahiye|chaiye|chahie|chaahiye), baat (kab|kahan|nahi|thodi) (ki|kari), kab (ki|kari) (maine|mene|humne),
    (bola|kaha|manga|maanga|mangi|maangi|pucha|poocha|puchi|poochi) (hi nahi|kab|thodi), thodi hai, thodi na hai, thode hi hai, thodi tha,
    budget nahi hai, ki baat nahi kar raha, ki baat nahi kar rahi, kahan se aaya, kaha se aaya, kyun lagaya,
    kyu lagaya, kyun daala, kyu daala
  `,
  wider: `
    (sirf|keval|only|bas) … nahi, (ho|hona|hi ho) (yeh|ye|aisa|) (zaroori|zaruri|jaruri) nahi, (zaroori|zaruri|jaruri) nahi, (zaroori|zaruri|jaruri) nhi, ki zid nahi, hi chahiye aisa nahi
  `,
  back: `
    (wapas|vapas|vaapas|phir se|fir se|dobara) (lao|lo|daalo|dalo|daal do|dal do|jodo|jod do|rakho|rakh do|lagao|laga do|add karo|add kar do|shamil karo)
  `,
  returns:
    '(wapas|vapas|vaapas) (mere|mera|meri|hamare|humare|hamara|apne|usi|us|wahi|pehle|pahle|purane|purani)',
  restate: `
    kitni baar bolu, kitni baar bolun, kitni baar kahu, kitni baar kahun, kitni baar batau, kitni baar bataun, kitni baar bola, kitni baar kaha, kitni bar bolu, kitni bar bola,
    maine bola, maine kaha, maine bola na, bola na, bola tha, bola to, kaha na, kaha tha, mera matlab, matlab,
    maine pucha, maine poocha, pucha tha, poocha tha, pucha hai, puch raha, puch rahi, pooch raha, bataya tha,
    bataya na, bol diya, bol chuka, bol chuki, bol chuka hu, bol chuka hoon, keh diya, keh chuka, keh chuki, bata diya, bol raha hoon, bol rahi hoon, bol raha hu, keh raha hoon, keh rahi hoon
  `,
  lost: `
    bhool gaye, bhul gaye, bhool gaya, bhul gaya, bhool gayi, bhul gayi, bhool gye, bhul gye, aapne hata diya, tumne hata diya, kyun hata diya, kyu hata diya,
    aapne chhod diya, tumne chhod diya, kyun badal diya, kyu badal diya, aapne badal diya, tumne badal diya, kahan gaya, kaha gaya, kidhar gaya
  `,
  kept: `
    rakha hai na, rakhi hai na, rakha na, rakhi na, rakha hai kya, rakhi hai kya, aapne … rakha, aapne … rakhi, tumne … rakha, tumne … rakhi, yaad hai na, yaad hai kya,
    dhyan mein hai na, dhyan me hai na, dhyan rakha, yaad rakha
  `,
  misread: `
    galat samjhe, galat samjha, galat samajh, galat samajh gaye, ulta samjhe, ulta samjha, ulta samajh,
    ulta samajh gaye, samjhe nahi, samjha nahi aapne, aap nahi samjhe, tum nahi samjhe, ye nahi bola,
    yeh nahi bola, ye nahi pucha, yeh nahi pucha, ye nahi chahiye tha, galat hai
  `,
  doubt: `
    fraud, dhokha, scam, fake, nakli, asli hai, sach me, sach mein, itna sasta kyu, itna sasta kyun,
    itna sasta kaise, itne saste kyu, itne saste kyun, itna kam kyu, itna kam kyun, itna kam kaise, gadbad,
    jhol, typing mistake, pakka hai
  `,
  only: `
    me hi, mein hi, mei hi, hi chahiye, hi dikhao, hi dikha, hi hona, hi lena, hi chalega, sirf, keval, bas,
    ke alawa kuch nahi, aur kahi nahi, aur kahin nahi, hi hai, only
  `,
  needless: `
    (kya|kyaa) (karunga|karungi|karenge|karu|karun|karoon|karega|karegi) (main|hum|akela|akele|akeli|), lekar (kya|kyaa) (karunga|karungi|karenge)
  `,
  unfit: `
    kaise (rahenge|rahein|rahe|rah payenge|reh payenge|rah paenge|reh paenge|rah lenge|reh lenge|ayenge|aayenge|samayenge|adjust honge|adjust karenge),
    (nahi|nahin|nhi|nai) (reh|rah) (sakte|sakta|sakti|payenge|paenge|payega|payegi|paunga|paungi), (reh|rah) (nahi|nahin|nhi|nai) (sakte|sakta|sakti|payenge|paenge|payega|payegi),
    (guzara|gujara) (nahi|nahin|nhi|kaise), kaise kaafi (hoga|hai|honge), kaafi (nahi|nahin|nhi) (hoga|hai|padega), (kam|chhota|chota) padega, kaise chalega, kisi kaam ka nahi
  `,
  small: `
    bahut chhota, bahut chota, bohot chota, bahut chhote, bahut chote, chhota hai, chota hai,
    chhota padega, chota padega, kaafi chhota, kaafi chota, jagah kam hai, jagah kam
  `,
  big: `
    bahut bada, bohot bada, bahut bade, itna bada, itne bade, itni badi, bada hai, bade hain, bade hai, kaafi bada
  `,
  far: `
    (shahar|sheher|shehar|city) (ke|ka|k) … (kone|kona|chhor|chor|sire), bahut door, bohot door, bahut dur, bohot dur, door hai, dur hai, door h, dur h, bhi door, bhi dur, b door, b dur, door padega, dur padega, kaafi door,
    kaafi dur, door padta, dur padta, door pad jayega, dur pad jayega, itna door, itna dur, itni door
  `,
  late: `
    bahut late, bohot late, kaafi late, bahut der, late hai, der hai, itna wait nahi, itna intezaar nahi, wait nahi kar
  `,
  away: 'se',
  costly: `
    bahut mehenga, bahut mehnga, bohot mehenga, mehenga hai, mehnga hai, mehenge hain, bahut zyada, bahut jyada,
    bohot zyada, zyada hai, jyada hai, budget se bahar, budget ke bahar, budget se zyada, budget se upar,
    itna nahi de, itna nahi hai, afford nahi, zyada nahi hai kya, jyada nahi hai kya, zyada nahi kya, jyada nahi kya
  `,
  bad: '(mazak|mazaak|majak|mazaq) hai, pasand nahi, pasand nahi aaya, achha nahi, accha nahi, acha nahi, theek nahi, thik nahi, bekar, bakwas',
  fear: 'dar lagta, darr lagta, dar lagti, se darti, se darta, se darte, ka dar, ka darr, ghabrahat, ghabrati, ghabrata',
  again: `
    phir wahi, phir se wahi, fir wahi, fir se wahi, wahi dikha, wahi dikha rahe, baar baar, bar bar, dobara wahi,
    phir se same, fir se same, wahi ke wahi, same hi dikha, same hi hai, sab same, phir se … aa gaya, fir se … aa gaya, phir aa gaya, fir aa gaya, wapas aa gaya, kyu dikha rahe, kyun dikha rahe, kyu dikhaya, kyun dikhaya
  `,
  work: `
    mein job, me job, mein kaam, me kaam, mein naukri, me naukri, mein nokri, me nokri, mera office, meri office, hamara office, uska office, unka office, ka office, ki office, office alag,
    ka job, ki job, meri job, mera job, hamari job, job karta, job karti, job karte, kaam karta, kaam karti,
    kaam karte, naukri, mera kaam, office jata, office jati, office jana
  `,
  live: `
    main yahan, hum abhi, me rehta hu, mein rehta hu, me rehti hu, me rehte hai,
    rehta hoon, rehti hoon, rehte hain, rehta hu, rehti hu, rehte hai, rehta hai, rehti hai, me rehta,
    mein rehta, me rehti, mein rehti, me rehte, mein rehte, beta rehta, beti rehti, school me, school mein,
    ka school, college me, college mein
  `,
  person: `
    insaan chahiye, insan chahiye, insaan se, kisi insaan, insaan … baat, baat … insaan, aadmi … baat, manager … baat, manager se, shikayat, complaint, kisi bande se, customer care
  `,
  offer: `offer, 
    me nikal jayega, mein nikal jayega, me nikal jayegi, me maan jayega, mein maan jayega, me milega, mein milega, me mil jayega, mein mil jayega, me doge, mein doge, me de do, mein de do, me denge, mein denge, me de denge, mein de denge, final karwao, final karo, final kar do, final kardo, final karva do, me final, mein final, tak kar do, tak karwa do, me karwa do, me ho jayega, mein ho jayega, me de sakte, mein de sakte, me chodenge, me doge kya, aakhri offer, mera offer
  `,
  enough: `
    kaafi hai, kafi hai, kaafi hain, kafi hain, kaafi h, kafi h, kaafi hoga, kafi hoga, kaafi honge, kafi honge, kaafi rahega, kafi rahega, kaafi rahenge, paryapt, kaam chal jayega, kaam ho jayega, bas ho jayega
  `,
  each: `
    ek ka, har ek ka, har ek ko, har ek, ek ek ka, ek ek ko, (har|prati) (dost|bande|aadmi|jan|insaan), (ek|har|prati) (bande|jan|aadmi|insaan|dost) (ka|ko|ke|pe|par|pr|ki), ek ko, ek ke, prati vyakti, har kisi ko, sabko kitna, kitna kitna, baant, baat ke, baant ke, baante, divide, hissa, hisse, hisson, hisso, hissey, (logon|logo|doston|dosto|jano|bando) (mein|me|mai|main), per head, per person, split
  `,
  let: `
    rent pe du, rent pe dun, rent pe doon, rent par du, rent par doon, rent pe de, rent par de, rent pe dene, rent par dene, kiraye pe du, kiraye pe dun, kiraye pe doon, kiraye par du, kiraye par dun, kiraye par doon, kiraye pe de, kiraye par de, kiraye pe dene, kiraye par dene, kiraye pe lagau, kiraye pe lagaye, kiraye pe chadhau, kiraya pe du
  `,
  quote: `
    aapne dikhaya, aapne dikhaye, tumne dikhaya, aap dikha rahe, aapne bataya, dikha diya, dikha diye, dikha rahe ho, dikha rahe hain, dikhaye ja rahe, dikhate ho, isko kehte ho, ise kehte ho, isko bolte ho, ise bolte ho, isko kehte hain aap, kyun dikha, kyu dikha, aapne likha
  `,
  why: 'kyu, kyun, kyo, kyon, kyu hai, kaise aaya, kaise ho sakta, kaise ho sakti, kaise ho sakte, kaise possible, kaise mumkin, kaise sambhav, kaha se aaya, kahan se aaya',
  own: `
    mera bikna, mera bik jaye, apna bikna, apna bik jaye, apna bechna, mera bechna, bech raha, bech rahe, bech rahi, bechke, bech ke, bech kar, bechkar, hamara purana, mera purana, humara purana, hamara abhi ka, mera abhi ka, purana wala hamara, apna purana, abhi hum, hamara apna, mera apna, hamare paas ek, mere paas ek, hamari zameen, meri zameen, zameen bechi, bechi hai, becha hai, bechi thi, becha tha, bech di, bech diya, bech chuke
  `,
  rather: `
    ho sake to, ho sake toh, agar ho sake to, ho sakta hai to, mumkin ho to, sambhav ho to, possible ho to, agar possible ho, if possible
  `,
  liked: `
    ho to … achha, ho to … accha, ho to … acha, ho to … achhi, ho to … acchi, ho toh … achha, ho toh … accha, ho toh … acha, hoga to … achha, hoga to … accha, hoga to … acha, hai to … achha, hai to … accha, hai to … acha, ho to badhiya, ho toh badhiya, ho to better, ho toh better, ho to behtar, ho toh behtar, ho to mast, ho to badiya, mile to … achha, mile to … accha, mile to … acha, mil jaye to … achha, mil jaye to … accha, mil jaye to … acha, mil jaye to badhiya, rahe to … achha, rahe to … accha, rahe to … acha, ho to sahi, ho sake to, ho sake toh, possible ho to, if possible
  `,
  otherwise: `
    nahi to, nahi toh, nahin to, nahin toh, nai to, warna, varna, na ho to, na ho toh, na mile to, na mile toh, nahi mile to, nahi mila to, nahi ho to, nahi hai to, na hua to, na sahi to
  `,
  but: 'lekin, par, magar, but, parantu, warna, balki',
  and: 'aur, phir, fir, to, toh, isliye, kyunki, kyonki, taaki, and',
};
