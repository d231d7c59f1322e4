// Hinglish: what a catalogue seldom states, asked and answered.
import type { TopicCues, TopicReplies } from '../topics.ts';

export const topics: TopicCues = {
  schools:
    'playschool, play school, playskool, pre school, preschool, anganwadi, daycare, day care, creche, kindergarten, koi school, koi accha school, koi acha school, school paas, paas mein school, paas me school, school ke paas, school paas me, achha school, acha school, achhe school, bachon ka school, school hai kya, school nazdeek',
  hospitals:
    'koi hospital, hospital paas, paas mein hospital, paas me hospital, hospital ke paas, aspatal, aspataal, hospital hai kya, doctor paas, hospital nazdeek',
  nearby:
    'aas paas kya hai, aas pass kya hai, aaspaas kya hai, market paas, bazaar, bazar, sabzi mandi, mandir paas, mandir, dukan, kirana dukan, dukaan',
  families:
    '(area|locality|ilaka|ilaaka|jagah|mohalla|mahaul) (kaisa|kaisi|kesa|kesi|acha|achha|accha|acchi|achi|theek|thik|sahi) (hai|h|), (acha|achha|accha|acchi|achi|kaisa|kaisi|kesa|kesi) (area|locality|ilaka|ilaaka|jagah) (hai|h|), family ke liye theek, family ke liye thik, family ke liye sahi, family ke liye accha, family ke liye acha, kaunsa area accha, konsa area acha, kaunsa area sahi, kaun sa area, area kaisa hai, area kaisa, ilaka kaisa hai, mohalla kaisa, society kaisi hai, log kaise hai',
  safety:
    '(akeli|single|) (ladies|lady|ladki|ladkiyon|ladkiyo|mahila|mahilaon|mahilao|aurat|aurton|beti|girls) ke liye (theek|thik|sahi|safe|achha|accha|acha|acchi|achi|surakshit) (area|jagah|ilaka|ilaaka|locality|mohalla), (akeli|single|) (ladies|lady|ladki|ladkiyon|ladkiyo|mahila|mahilaon|mahilao|aurat|aurton|beti|girls) ke liye (yeh|ye|woh|yahan ka|) (area|jagah|ilaka|ilaaka|locality|mohalla) (theek|thik|sahi|safe|achha|accha|acha|acchi|achi|surakshit) (hai|rahega|rahegi|), (area|jagah|ilaka|ilaaka|locality|mohalla) (ladies|lady|ladki|ladkiyon|ladkiyo|mahila|mahilaon|mahilao|aurat|aurton|beti|girls) ke liye (theek|thik|sahi|safe|achha|accha|acha|acchi|achi|surakshit) (hai|rahega|), safe hai, safe hai kya, surakshit, chori, ladkiyon ke liye safe, raat ko safe, safe rahega, kitna safe',
  water:
    'pani, paani, pani ki dikkat, paani ki dikkat, pani ki problem, paani ki problem, pani aata hai, paani aata hai, kaveri ka pani, cauvery ka pani, cauvery ka paani, tanker ka pani, tanker ka paani, pani ka connection',
  power:
    'bijli, light jaati hai, light jati hai, bijli jaati hai, current jata hai, bijli ki dikkat, power cut hota hai, bijli ka bill, lift (kharab|band|bandh|ruk|atak)',
  internet: 'net chalta hai, wifi lagega, internet chalta hai, network aata hai, network kaisa',
  noise:
    'shor, shor sharaba, shant, shaant, shanti, shaant jagah, shant jagah, shant area, shor hota hai, pradushan, dhool',
  commute:
    'traffic kitna, kitna time lagega, kitna time lagta hai, kitni der lagti hai, kitni der mein pahunch, bus milti hai, bus stop paas, aane jaane',
  growth:
    '(daam|dam|price|rate|bhav|keemat|kimat) (kahan|kaha|kitna|kitne) tak (jayega|jaayega|jayegi|jaayegi|jayenge|jaayenge|pahunchega|pahuchega), (daam|dam|price|rate|bhav|keemat|kimat) kitna ho (jayega|jaayega|jaega), (kiraya|kiraye|rent) … (badhega|badhenge|badh sakta|badh sakte), (daam|dam|price|prices|rate|rates|bhav|keemat|kimat) (badhne|badhna|badhotri|girne|ghatne), (daam|dam|price|prices|rate|rates|bhav|keemat|kimat) (badhega|badhegi|badhenge|badh sakta|badh sakte|badh sakti), (daam|dam|price|prices|rate|rates|bhav|keemat|kimat) … (badhega|badhegi|badhenge|badh sakta|badh sakte|badh sakti), (daam|dam|price|prices|rate|rates|bhav|keemat) … (badhe|badha|badhi|bade|gire|ghate), (daam|dam|price|prices|rate|rates|bhav|keemat) (badhe|badha|badhi|gire|ghate), (double|dugna|duguna) (hoga|hogi|honge|ho jayega|ho jayegi|ho jaayega|ho sakta), area ka vikas, area growth, area ki growth, price … badhega, daam … badhega, daam … badhenge, rate badhega, price badhega, daam badhega, daam badhenge, bhav badhega, future mein price, invest karna sahi, investment ke liye sahi, kitna badhega, badhne ke chance, return kitna',
  resale: 'bechne mein dikkat, baad mein bech, resale kaisa, aage bech',
  resold:
    'resale wala, resale wale, resale hi, sirf resale, resale chahiye, naya nahi, naya nahin, naya nhi, naye nahi, naya nahi chahiye, builder (ka|ke|se|wala|wale|wali|) (flat|flats|ghar|) (nahi|nahin|nhi|nahi chahiye|mat), sirf owner se, sirf malik se',
  registration:
    '(aur|koi aur|alag|alag se|extra) (charge|charges) (hai|hain|lagega|lagenge|lagta), aur kharcha, aur kharch, aur koi kharcha, koi aur kharcha, baki kharcha, baaki kharcha, extra kharcha, alag se kharcha, upar ka kharcha, registry kitni, registry ka kharcha, registry kharcha, registry alag, registry alag se, stamp duty kitni, registration kitna, registration alag, sab milake kitna, sab mila ke kitna, total kitna padega, total kitna lagega, kul kitna',
  documents:
    'kagaz, kaagaz, kagaj, kagzat, papers clear, paper clear, paper sab clear, papers sab clear, paper sahi, papers sahi, paper saaf, papers saaf, sab paper, sare paper, saare paper, kagaz saaf, kagaz clear, kanuni, legal dikkat, kaun se documents, konse documents',
  bachelors:
    '(family|families|parivar|bachelor|bachelors|ladkiyon|ladkon|students) ko (hi|bhi|) (kiraye|rent|bhade) (pe|par|) (dete|denge|deti|milta|milega), share kar sakte, mil kar reh sakte, milke reh sakte, shaadi nahi hui, shadi nahi hui, girlfriend, boyfriend, live in mein, live in me, live in wale, hum live in, bina shaadi, bina shadi, hum reh sakte, hum rah sakte, ham reh sakte, hum log reh sakte, hum sab reh sakte, hame denge, hamein denge, humein denge, hume denge, hum logon ko denge, hum logo ko denge, humko denge, hamare liye theek, hamare liye thik, humare liye theek, humare liye thik, hamare liye chalega, humare liye chalega, akeli ladki, akeli aurat, akeli mahila, ladki ko, ladkiyon ko, ladies ko, mahila ko, single lady, single girl, student ko, students ko, student chalega, students chalenge, student reh sakte, students reh sakte, owner ko dikkat, malik ko dikkat, makan malik ko dikkat, owner ko problem, malik ko problem, bachelor ko, bachelors ko, bachelor ke liye, bachelor allowed hai, bachelor chalega, bachelors chalega, bachelors chalenge, bachelor rakhte, kunwara, kunware, kuware, ladke rah sakte, ladke allow, ladke allowed, ladke rakh, ladke rakhte, ladke rakhenge, ladkon ko, ladko ko, ladke chalenge, ladkiyan rakhte, ladkiyan allow, ladkiyan rah sakti, log reh sakte, log rah sakte, teen log reh, 3 log reh sakte, dost milkar, share karenge, owner mana, owner mana to nahi, owner mana karega, family hi',
  pets: 'kutta, kutte, billi, paltu, dog rakh, pet rakh, kutta rakh',
  rules:
    'gate … band, gate … bandh, gate … khula, gate … khul, gate … lock, gate kab, gate kitne baje, gate raat, gate ki baat, society … band, raat ko band, raat mein band, raat me band, aane jaane … rok, aane jane … rok, aane jaane … pabandi, aane jaane … rok tok, raat ko aane, raat mein aane, raat me aane, der raat, late aane, der se aane, society ke rule, society ke niyam, niyam, mehmaan, mehman, raat ko late, nonveg bana, nonveg pakana, owner kahan rehta, makan malik kahan',
  tenants:
    'property management, (property|flat|ghar|makan|makaan) … (manage|sambhal|sambhaal|sambhalte|sambhaloge|dekhrekh|dekhbhal), (dekh rekh|dekhrekh|dekhbhal) (karte|karoge|karenge|kaun), kirayedar, kiraydar, kirayedaar, kirayedar kaun, kirayedar dhoond, kiraye pe chadha, kiraye par chadha, kiraye pe dena',
  vastu: 'vastu ke hisab, vastu ke hisaab, vastu theek, vastu sahi',
  seller:
    'owner direct, owner se direct, owner se baat, malik se baat, direct owner se, owner kaun, malik kaun, iska owner kaun, owner ka hai ya broker, owner hai ya broker, malik ka hai, seedha owner, seedhe owner, direct malik, makan malik, tum log broker, tum log hi broker, dalal, dalaal, dalal ho, broker wala nahi, broker nahi chahiye',
  who: 'kisse deal, kis se deal, asli office, sach mein office, insaan hain ya, insaan hai ya, koi insaan, asli insaan, insaan … computer, insaan … bot, kya aap broker, insaan … machine, machine … insaan, bot … insaan, insaan … bot, aap … broker, tum … broker, aap … agent, tum … dalal, aap … dalal, broker ho, aap … insaan, tum … insaan, kaun … baat kar, kisse baat, computer … insaan, chat … peeche kaun, peeche kaun hai, kaun bol raha, kaun bol rahe, aap kaun, tum kaun, kaun ho, insaan ho, insan ho, bot ho, machine ho, robot ho, kis company, kaunsi company, number kiska hai, ye number kiska, yeh number kiska',
  number:
    'number (change|badla|badal|alag|dusra) (hai|gaya|gya|ho|hua), number (change|badla|badal), (naya|nya) number hai, number … kya hota, number … kya karega, number … denge, number … doge, number … dete, number likhun, number likh dun, kisi aur ko … denge, kisi aur ko … doge, kisi ko to nahi denge, number aage, call nahi chahiye, phone mat karna, phone nahi chahiye, call na kare, call mat, number … kahan jayega, number … kaha jayega, number … kisko, number … safe, number … kya karoge, number … kya hoga, number … kya karte, number … galat, number … bech, number … share, mera number … kahan, mera number … kaha, number kyun, number kyu, number kyon, number ka kya karoge, number share, number kisko doge, bahut call, call mat karna, spam call, call nahi aana',
  age: 'resale hai ya naya, naya ya resale, resale ya naya, kitna purana, kitni purani, kitne saal purana, kitne saal purani, kitne sal purana, kab bana, kab bani, naya hai ya purana, purana hai',
  offers: 'koi offer, offer chal raha, diwali offer hai, koi scheme',
  priced: `
    kyun sasta, kyu sasta, sasta kyun, sasta kyu, kam kyun, itna sasta kyun, itna sasta kyu, itna sasta kyon, itna sasta, itni sasti, itne saste, sasta kyun, sasta kyu, itna kam price, itna kam daam, itna kam rate, itni kam keemat, price kam kyun, price asli, asli price, sahi price, price sahi hai, koi gadbad, gadbad to nahi, gadbad toh nahi, daam asli
  `,
  checked: `
    photo … asli, photos … asli, photo … sahi, photo … nakli, photo … fake, photo … isi ghar, photos … isi ghar, photo … isi flat, photo … isi makan, photos … isi, tasveer … asli, asli photo, asli photos, asli hai ya, asli h ya, nakli hai, fake listing, listing fake, listing … fake, fake to nahi, fake toh nahi, rera … asli, rera … sample, rera … nakli, rera … fake, asli rera, asli hai na, asli hai kya, kaun check karta, kisne check, kaun verify, verify kiya, verified hai, listing asli, asli listing, listing sahi, hidden charge, chhupa charge, upar se lagega, alag se lagega kya
  `,
  included: `
    rent mein kya kya, kiraye mein kya, kiraye mein shamil, rent mein included, rent me included, pani bijli included, paani bijli shamil, maintenance included, rent me maintenance, bijli pani alag
  `,
  furniture: `
    kya kya furniture, kaunsa furniture, konsa furniture, furniture kya, bed hai kya, bed milega, fridge, washing machine, sofa, almirah, almari, geyser, kya kya milega
  `,
  cctv: `
    cctv, cctv camera, camera lage, camera laga, camera hai
  `,
  sell: '(mera|meri|apna|apni|hamara|hamari|humara) (purana|purani|khud ka|wala|) (flat|ghar|makaan|makan|plot|property) … (bech|bikwa|bikva|sell) (doge|denge|dete|dijiye|sakte|sakoge|dena|karwa|karva|karna), (mera|meri|apna|apni|hamara|hamari|humara) (purana|purani|) (flat|ghar|makaan|makan|plot|property) (sell|bechne|bikwane) (me|mein|mai|karne|karna|karwa) (madad|help|), (mera|meri|apna|apni|hamara|hamari|humara) (flat|ghar|makaan|makan|plot|property|makaan) … (bech|bikwa) (doge|denge|dete|dijiye|sakte|sakoge|dena), (mera|apna|hamara|humara) (flat|ghar|makaan|makan|plot|property|makaan) pehle bech, (mera|meri|apna|apni|hamara|humara) (flat|ghar|makaan|makan|plot|property) (bechne|bikwane) (me|mein|mai) (madad|help), bechna hai, bechna hai mujhe, (mera|meri|apna|apni|hamara|hamari|humara) … (flat|ghar|makaan|makan|plot|property|bhk) … (kitne|kitna) (me|mein|mai|ka) (bikega|bikegi|bik|bechu|bechun|bechunga), mera flat bech, apna flat bech, apna ghar bech, ghar bechna, flat bechna, makan bechna, kiraye pe dena hai',
  alert:
    'bata dena, aaye to batana, aaye to bata dena, naya aaye to, aane par batana, mile to batana, khabar kar dena, message kar dena',
  elsewhere: 'koi aur site, dusri site, doosri site, kisi aur site, dusri website',
  posted:
    '(naya|naye|latest|newest) pehle, (naya|naye|latest) wale pehle, sabse (naya|naye|latest) pehle, sabse (naya|naye) wala pehle, rate … purana, rate … purane, price … purana, price … purani, price … purane, daam … purane, daam … purana, purana rate, purane rate, purana price, purani listing, listing … purani, kab dala, kab daala, kab list, kab ki listing, kab update, update kab, price … update, rate … update, daam … update, kab ka rate, kab ka price, kab ka daam, kitni purani listing, aaj ka rate, aaj ka price, abhi ka rate',
  occupied:
    'kaun rehta, kaun rehte, koi rehta, koi rah raha, koi reh raha, owner rehta, owner rehte, malik rehta, malik rehte, kirayedar rehta, kirayedar rehte, tenant rehta, tenant rehte, tenant abhi, abhi tenant, tenant hai kya, kirayedar abhi, kirayedar hai kya, khali hai, khaali hai, ghar khali, flat khali',
  was_due: 'was due ka matlab, due ka matlab, due matlab, was due matlab',
  flooding: `
    baarish mein pani, barish mein pani, barish me pani, baarish me paani, baarish mein paani, pani bharta, paani bharta, pani bhar jata, paani bhar jata, baadh, badh aati
  `,
  gst: 'gst kitna, gst kitni, gst lagega, gst alag, gst alag se',
  processing:
    'processing fees kitni, processing fee kitni, processing charge kitna, file charge kitna, bank kitna charge',
  conversion:
    '(zameen|jameen|land|plot) converted, converted (hai|h|zameen|jameen|land|plot|ya), conversion (hua|ho gaya|hai|order|wala), (dc|land) conversion, na plot, na convert',
  building:
    '(turant|abhi|seedha|jaldi) (ghar|makaan|makan) … (bana|banwa) (sakte|sakta|sakti|sakenge|skte|skta), (ghar|makaan|makan|construction|building) … (bana|banwa|kar|shuru kar) (sakte|sakta|sakti|sakenge|sakunga|skte|skta|skti), (ghar|makaan|makan) (banane|banwane) ka (nahi|nai|nhi|kya), nirman shuru, construction (shuru|chalu|start)',
  borrower:
    'joint (loan|home loan), (milkar|mil kar|mil ke|milke|saath mein|sath me|saath me) … loan, loan … (milkar|mil kar|mil ke|milke|saath mein|sath me|saath me), bina salary slip, salary slip ke bina, salary slip nahi, bina itr, itr ke bina, itr nahi, bina income proof, income proof nahi, kisan ko loan, kisano ko loan, loan ke kagaz, loan ke liye kagaz, loan ke liye documents, guarantor chahiye',
  relief:
    'tax benefit, tax mein chhoot, tax me chhoot, tax chhoot, tax mein fayda, tax me fayda, tax ka fayda, tax bach, tax bachega, income tax mein',
  prepayment:
    'prepay kar, loan jaldi chuka, loan jaldi band, loan pehle chuka, loan pehle band, pehle loan chuka, jaldi loan chuka, time se pehle loan, loan time se pehle, loan … pehle chukane, loan … jaldi chukane',
  tax: `
    property tax kitna, property tax, house tax, tax kitna, tax lagega
  `,
  bank: `
    kaunsa bank, konsa bank, kis bank, kaunse bank, konse bank, kaun kaun se bank, bank loan dega, bank se loan, bank se loan milega, loan milega na, loan mil jayega na, bank loan milega, bank loan mil jayega, bank loan milna chahiye, loan milna chahiye, loan ho jayega na
  `,
  parts:
    'do hisson mein, 2 hisson mein, do hisse mein, 2 hisse mein, do baar mein, 2 baar mein, do part mein, 2 part mein, do kisht mein, 2 kisht mein, do kishton mein, 2 kishton mein, thoda thoda karke, tukdon mein, aadha abhi aadha baad',
  cash: 'poora cash, pura cash, full cash, sab cash, poora paisa cash, pura paisa cash, poora nakad, pura nakad',
  booking: `
        abhi kitna dena, abhi kitne dene, abhi kitna dena hoga, shuru mein kitna, shuru me kitna, pehle kitna dena, pehle kitne dene, turant kitna dena, abhi kitna paisa,
token kitna, token amount, booking amount kitna, booking ke liye kitna, booking kitne se, wapas milega, paisa wapas, refund hoga, advance kitna dena, bayana
  `,
  bring:
    'kya lana hai, kya laana hai, kya leke aana, kya lekar aana, kya le kar aana, kya leke aaun, kya lekar aaun, kya lekar aaye, kya leke aaye, kya saath lana, kya saath laana, koi document lana, kya lana padega',
  escort:
    'kis se milna, kisse milna, kis se milenge, kisse milenge, kaun milega, koi milega, kaun milega, koi hoga wahan, wahan koi hoga, kaun hoga wahan, wahan kaun, kaun dikhayega, koi dikhayega, kaun dikhane aayega, koi dikhane aayega, koi aayega kya, aapki taraf se koi, aapka koi aadmi hoga, koi saath, koi sath, koi … saath hoga, koi … sath hoga, koi … saath aayega, koi … saath rahega',
  video:
    'video call … dikha sakte, video call … dikha do, video call … dekh sakte, video call … dikhao, video call, vidio call, video pe, video par, vidio',
  access:
    '(seedhi|seedhiyan|seedhiya|sidhi|sidhiya|sidhiyan|seediyan|sidiya) … (nahi|nahin|nai|nhi|mushkil|dikkat|problem|taklif), (nahi|nahin|nai|nhi) (chadh|chad|chhad) (sakti|sakte|sakta|sakti|sakenge|sakegi|paati|pati|paate|pate|paata|payegi|payenge), (chadh|chad|chhad) (nahi|nahin|nai|nhi) (sakti|sakte|sakta|sakenge|sakegi|paati|pati|paate|pate|payegi|payenge), (chadhne|chadne) mein (dikkat|taklif|problem|mushkil), ramp, wheelchair, wheel chair',
  sharing:
    'kaise bheju, kaise bhejun, kaise bhejoon, kaise bheje, kaise bhejein, kaise share karu, kaise share, share kaise, bhejna kaise, whatsapp kaise, link bhejo, link do, link dijiye, link bhej, aage kaise bheju',
  proxy: `power of attorney, bina aaye, bina aae, bina aye, bina wahan aaye, mukhtarnama, mukhtarnaama, mere badle, hamare badle, mere behalf, meri jagah koi, meri taraf se sign`,
  nri: ` oci (hai|hain|hoon|hun|hu|h), pio (hai|hain|hoon|hun|hu), nri (paperwork|papers|kagaz|kaagaz|documents), (nre|nro) (account|khata|khate|se), (nri|oci|pio) … (kharid|khareed|kharidna|khareedna|le sakta|le sakti|le sakte), (oci|pio) (ko|ke liye), (oci|pio) … (loan|milega|registry|naam), nri ko, nri ke liye, nri … loan, nri … milega, nri … naam pe, nri … naam par, nri … registry, nri … khareed sakta, nri … kharid sakta, nri … le sakta, 
    nri le sakta, nri kharid sakta, nri khareed sakta, nri loan, videsh se kharid, videsh se khareed
  `,
  terms: `
    lockin, lock in, lockin period, notice period kitna, notice kitna, lock in kitna, agreement kitne, kitne mahine ka agreement, kiraya badhega, deposit wapas, deposit vapas, agreement banega
  `,
  road: `
    sadak kaisi, sadak kitni chaudi, road kitni chaudi, road kitna chauda, road kaisa hai, road kaisi hai, raasta kaisa, rasta kaisa, sadak
  `,
  ceiling:
    'ceiling height, ceiling ki height, ceiling ki unchai, ceiling kitni (unchi|oonchi|uchi|high), (chhat|chat|chath) ki (unchai|oonchai|uchai|height), (chhat|chat|chath) kitni (unchi|oonchi|uchi|high), (chhat|chat|chath) … (unchi|oonchi|uchi)',
  view: `
    view kaisa, view kya hai, bahar kya dikhta, suraj, sooraj, (suraj|sooraj) ki (roshni|roshani|dhoop|dhup|kiran), dhoop aati, dhoop, dhup, hawa aati, roshni aati, ventilation kaisa, balcony kidhar
  `,
  record: `
    builder kaisa, builder accha, builder acha, builder achha, builder bharose, builder pe bharosa, builder par bharosa,
    builder ka record, builder … (pehle|pahle) … (banaya|banaye|banaya hai|pura kiya|poora kiya)
  `,
  quality: `
    quality kaisi, quality kaisa, construction kaisa, construction kaisi, majboot, seelan, leakage, banawat
  `,
  delay: `time pe dega, time par dega, time pe denge, time par denge, time pe doge, samay par dega, samay par denge, time pe dete, time pe deta, time pe deti, time par dete, time par deta, time pe diya, time par diya, time pe diye, time par diye, time pe deliver, time par deliver, samay par dete, samay par deta, samay par diya, samay pe deta, waqt par, 
    time par milega, time pe milega, time par ready, time pe ready, deri hogi, der hogi, late hoga, late to nahi, delay hoga, delay to nahi, kaam chal raha, kitna kaam hua, kitna bana hai
  `,
};

const on = (of: string | undefined, sentence: string) =>
  of
    ? `${of.charAt(0).toUpperCase()}${of.slice(1)}: ${sentence}`
    : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

export const topicReplies: TopicReplies = {
  unknown: {
    schools: (of) => on(of, 'paas mein kaunse school hain, yeh listing mein nahi likha.'),
    hospitals: (of) => on(of, 'paas mein kaunse hospital hain, yeh listing mein nahi likha.'),
    nearby: (of) => on(of, 'aas-paas ki dukaanon aur mandir ki jaankari hamare paas nahi hai.'),
    families: (of) =>
      on(of, 'rehne mein kaisa hai, yeh ek baar dekh kar hi pata chalega; listing mein nahi likha.'),
    safety: (of) => on(of, 'jagah kitni safe hai, yeh hamari listing mein nahi likha.'),
    water: (of) =>
      on(of, 'paani kahan se aata hai, yeh nahi likha; poochh lijiye, Kaveri, borewell ya tanker.'),
    power: (of) => on(of, 'bijli kitni jaati hai, yeh nahi likha.'),
    internet: (of) => on(of, 'kaunsa internet lagta hai, yeh nahi likha.'),
    noise: (of) => on(of, 'jagah kitni shaant hai, yeh nahi likha; ek baar bheed ke time aakar dekh lijiye.'),
    commute: (of) => on(of, 'traffic aur aane-jaane ka time nahi likha; mujhe sirf seedhi doori pata hai.'),
    growth: (of) =>
      on(
        of,
        'daam pehle kitne badhe, yeh nahi likha hai, aur aage badhenge ya nahi, koi pakka nahi bata sakta.',
      ),
    resale: (of) => on(of, 'baad mein kitni aasani se bikega, yeh listing se nahi pata chalta.'),
    resold: () =>
      'Ghar resale ka hai ya builder ka naya, yeh listing mein nahi likha. Aapki yeh baat office ke liye likh li hai.',
    registration: (of) =>
      on(of, 'stamp duty aur registry hamare daam mein nahi hain; poora hisaab office bata dega.'),
    documents: (of) => on(of, 'kaagaz office ke paas hain; paise dene se pehle check karwa lijiye.'),
    bachelors: (of) =>
      on(of, 'kaun reh sakta hai, is par listing mein koi rok nahi likhi; office owner se poochh lega.'),
    pets: (of) => on(of, 'paltu jaanwar rakh sakte hain ya nahi, yeh nahi likha.'),
    rules: (of) => on(of, 'society ke niyam listing mein nahi likhe.'),
    tenants: (of) => on(of, 'kirayedar kaun dhoondhega aur dekhega, yeh nahi likha.'),
    vastu: (of) => on(of, 'vastu ke baare mein kuch nahi likha.'),
    seller: (of) => on(of, 'owner ka hai ya broker ka, yeh nahi likha.'),
    who: () =>
      'Main is site ka automatic assistant hoon, yaani computer, insaan nahi; isi site ki listing se jawab deta hoon. Office broker hai ya builder, yeh woh khud bata dega.',
    number: () =>
      'Chat mein likha number save nahi hota. Office ko tabhi milta hai jab aap khud bhejte hain.',
    fee: () => 'Office kitna commission leta hai, yeh yahan nahi likha; haan karne se pehle pooch lijiye.',
    age: (of) => on(of, 'kis saal bana, yeh nahi likha.'),
    offers: (of) => on(of, 'koi offer ya discount nahi likha.'),
    priced: (of) => on(of, 'daam aisa kyun hai, yeh nahi likha; kaagaz aur ek visit se zyada pata chalega.'),
    checked: (of) =>
      on(
        of,
        'listing kisne jaanchi, yeh nahi likha; main wahi batata hoon jo owner ne likha hai, pakka kaagaz se hoga.',
      ),
    included: (of) => on(of, 'kiraye mein kya-kya shamil hai, yeh nahi likha.'),
    furniture: (of) => on(of, 'kaunsa furniture milega, yeh nahi likha.'),
    cctv: (of) => on(of, 'CCTV ka zikr listing mein nahi hai.'),
    sell: () =>
      'Mujhe sirf yahan ki listing pata hai; apna ghar bechne ya kiraye par dene ke liye office se baat kijiye.',
    alert: () => 'Main baad mein message nahi kar sakta, par office aapki zaroorat likh lega.',
    elsewhere: () => 'Mujhe sirf isi site ke ghar pata hain, doosri site ke nahi.',
    posted: (of) =>
      on(of, 'kab list hua aur daam kab ka hai, yeh nahi likha; aaj ka daam office se pooch lijiye.'),
    occupied: (of) => on(of, 'abhi wahan koi rehta hai ya nahi, yeh nahi likha.'),
    was_due: () =>
      '“Milna tha” ka matlab: listing mein di hui possession ki tareekh nikal gayi hai aur kisi ne bataya nahi ki ghar ready hai. Office se poochh lijiye.',
    flooding: (of) =>
      on(of, 'baarish mein paani bharta hai ya nahi, yeh nahi likha; visit par padosiyon se poochh lijiye.'),
    gst: (of) => on(of, 'GST hamare daam mein nahi hai; lagega ya nahi aur kitna, office bata dega.'),
    processing: () =>
      'Loan dene ke liye bank kya leta hai, yeh mujhe nahi pata; aapka bank batayega. Yahan bataayi EMI mein woh nahi hai.',
    conversion: (of) => on(of, 'zameen convert hui hai ya nahi, yeh nahi likha; kaagaz office dikha dega.'),
    building: (of) =>
      on(of, 'ghar bana sakte hain ya nahi aur kab, yeh nahi likha; approval office dikha dega.'),
    borrower: () =>
      'Bank kisko loan deta hai aur income ke kaunse kagaz maangta hai, yeh bank hi bata sakta hai; main sirf rakam ka hisaab karta hoon.',
    relief: () =>
      'Home loan par income tax mein kitni chhoot milegi, yeh aapke apne hisaab par hai; tax salahkaar ya bank bata dega.',
    prepayment: () =>
      'Loan samay se pehle chukane par bank kya leta hai, yeh mujhe nahi pata; aapka bank sign karne se pehle bata dega.',
    tax: (of) => on(of, 'property tax kitna hai, yeh nahi likha; office pichhli raseed dikha dega.'),
    bank: (of) =>
      on(of, 'kaunsa bank loan dega, yeh nahi likha; kis bank ne approve kiya hai, office bata dega.'),
    parts: (of) => on(of, 'thoda-thoda karke de sakte hain ya nahi, yeh nahi likha; owner hi batayega.'),
    cash: (of) => on(of, 'poora paisa cash mein chalega ya nahi, yeh nahi likha; owner hi batayega.'),
    booking: (of) =>
      on(
        of,
        'booking ke liye kitna dena hai aur kitna wapas milega, yeh nahi likha; office se likhwa lijiye.',
      ),
    bring: (of) =>
      on(of, 'visit par kya lana hai, yeh nahi likha hai; office visit pakki karte waqt batata hai.'),
    escort: (of) => on(of, 'wahan kaun milega, yeh office visit pakki karte waqt batata hai.'),
    video: (of) =>
      on(
        of,
        'koi video nahi hai; video call par dikha sakte hain ya nahi, yeh office tay karta hai; aapka sawaal unke liye hai.',
      ),
    access: (of) => on(of, 'ramp ya bina seedhi ke raaste ka zikr listing mein nahi hai.'),
    sharing: (of) =>
      on(of, 'aage bhejne ke liye card par “Share” dabaiye; link kisi bhi phone mein khul jaata hai.'),
    proxy: () =>
      'Aapki jagah power of attorney se kaun sign kar sakta hai aur bina aaye kaise khareedein, yeh vakil aur office batayenge; listing mein nahi likha.',
    nri: (of) =>
      on(
        of,
        'videsh se kaun aur kaise khareed sakta hai, yeh bank ya vakeel se poochhiye; listing mein nahi likha.',
      ),
    terms: (of) =>
      on(of, 'notice, lock-in aur agreement ki baat listing mein nahi hai; yeh owner ke saath tay hota hai.'),
    road: (of) => on(of, 'sadak kaisi hai, yeh nahi likha; map par ya visit par dekh lijiye.'),
    ceiling: (of) => on(of, 'chhat kitni oonchi hai, yeh nahi likha.'),
    view: (of) => on(of, 'bahar ka view aur roshni kaisi hai, yeh nahi likha; din mein aakar dekh lijiye.'),
    record: () =>
      'Builder ne pehle kya banaya, yeh nahi likha; unke poore hue project aur RERA number pooch lijiye.',
    quality: (of) =>
      on(of, 'banawat kaisi hai, yeh listing se nahi pata chalta; visit par dhyan se dekh lijiye.'),
    delay: (of) =>
      on(of, 'time par milega ya nahi, koi pakka nahi kah sakta; RERA site ki tareekh hi maani jaati hai.'),
    company: (of) => `Yeh ${of} ki site hai.`,
    kept_for: (of) =>
      `Is chat mein likha number rakha nahi jaata, to yahan mitane ko kuch nahi hai. Jo aap khud bhejein woh ${of} ke paas rehta hai: kab tak rakhenge aur kab mitayenge, yeh wahi batayenge.`,
    passed_on: (of) =>
      `Is chat se aapka number na becha jaata hai, na kisi ko diya jaata hai. Jo aap khud bhejein, bas wahi ${of} ko milta hai.`,
    caller: (of) =>
      `Is chat ki wajah se koi phone nahi karega. Aap number bhejenge to ${of} se koi phone karega; kaun, yeh mujhe nahi pata.`,
    pressed: (of) =>
      `${of} ke liye likha hua message khulta hai; aap khud bhejein tabhi jaata hai. Phir wahan se koi jawab deta hai.`,
    between: (of) =>
      `Yeh chat kisi aur ko beech mein nahi laati: jo aap bhejein woh sirf ${of} ko jaata hai. Owner aur aapke beech koi broker hai ya nahi, yeh nahi likha; office se keh dijiye ki nahi chahiye.`,
    owner: (of) =>
      `Owner ka naam ya number yahan nahi hai; ${of ?? 'office'} wale hi jawab dete hain aur owner se pooch sakte hain.`,
    fresh: (of) =>
      `Kaunsi listing kab badli, yeh nahi likha; ghar ab bhi khaali hai ya nahi, ${of} se pata chalega.`,
  },
  name: {
    schools: 'school',
    hospitals: 'hospital',
    nearby: 'aas-paas',
    families: 'rehne',
    safety: 'safety',
    water: 'paani',
    power: 'bijli',
    internet: 'internet',
    noise: 'shor',
    commute: 'aane-jaane ke time',
    growth: 'aage ke daam',
    resale: 'baad mein bechne',
    resold: 'resale ya naye',
    registration: 'stamp duty aur registry',
    documents: 'kaagaz',
    bachelors: 'kaun reh sakta hai, is',
    pets: 'paltu jaanwar',
    rules: 'society ke niyam',
    tenants: 'kirayedar',
    vastu: 'vastu',
    seller: 'bechne wale',
    who: 'apne',
    number: 'aapke number',
    fee: 'office ke commission',
    age: 'kitna purana hai, is',
    offers: 'discount',
    priced: 'daam ki wajah',
    checked: 'listing ki jaanch',
    included: 'kiraye mein kya shamil',
    furniture: 'furniture',
    cctv: 'CCTV',
    sell: 'aapke ghar ki bikri',
    alert: 'baad ki khabar',
    elsewhere: 'doosri site',
    posted: 'daam kab ka hai, is',
    occupied: 'wahan kaun rehta hai, is',
    was_due: 'us tareekh',
    flooding: 'baarish ke paani',
    gst: 'GST',
    processing: 'bank ke charge',
    conversion: 'zameen ke conversion',
    building: 'ghar banane',
    borrower: 'bank ke kagaz',
    relief: 'tax chhoot',
    prepayment: 'loan pehle chukane',
    tax: 'tax',
    bank: 'bank',
    parts: 'hisson mein dene',
    cash: 'cash dene',
    booking: 'booking',
    bring: 'kya lana hai',
    escort: 'wahan kaun milega',
    video: 'video call',
    access: 'ramp',
    sharing: 'aage bhejne',
    proxy: 'bina aaye khareedne',
    nri: 'videsh se khareedne',
    terms: 'agreement',
    road: 'sadak',
    ceiling: 'chhat ki oonchai',
    view: 'view',
    record: 'builder ke kaam',
    quality: 'banawat',
    delay: 'deri',
    company: 'company',
    kept_for: 'number kab tak rehta hai',
    passed_on: 'number kise milta hai',
    caller: 'kaun phone karega',
    pressed: 'aage kya hota hai',
    between: 'doosre broker',
    owner: 'owner ka naam aur number',
    fresh: 'listing kitni purani hain',
  },
  next: {
    name_one: 'Kisi ek ka naam ya uska area bataiye, to seedhi doori bata dunga.',
    evening:
      'Raat mein gate par kaun rehta hai, yeh pooch lijiye; shaam ki visit mein zyada pata chalta hai.',
    unguarded: 'Guard ya gate iski listing mein nahi likha.',
  },
  again: (name, of) => on(of, `${name} ke baare mein isse zyada jaankari nahi hai; office hi bata paayega.`),
  lists: (items) => `Listing mein yeh zaroor likha hai: ${items}.`,
  builtHere: (builder, homes, projects) => `${builder} ke yahan ${projects} project mein ${homes} ghar hain.`,
  ofDeal: () =>
    'Yahan nahi likha: office ka commission, aur owner bech raha hai ya broker; haan karne se pehle pooch lijiye.',
  othersSilent: () => 'Baaki listing mein yeh nahi likha.',
  writes: (home, quote) => `${home} ki listing mein likha hai: “${quote}”.`,
  some: (place, n, total, items) => `${place} ke ${total} gharon mein se ${n} mein ${items} likha hai.`,
  beside: ({ own, place, n, typical, is }) =>
    `Iska rate ${own} hai; ${place} mein aise ${n} gharon ka aam taur par ${typical} hai, yaani yeh ${is} hai.`,
  apart: { below: 'usse kam', about: 'lagbhag utna hi', above: 'usse zyada' },
  delivered: (home) =>
    `${home} ready hai; vaade ke time par mila ya nahi, yeh nahi likha. Vaade ki tareekh RERA site par dekh sakte hain.`,
  fewBeside: (place) => `${place} mein aise ghar itne kam hain ki iske daam ki tulna nahi ho sakti.`,
  noneCosts: (price) => `Jo ghar dikhaye hain unmein se koi ${price} ka nahi hai.`,
  those: (n) => `in ${n} gharon mein`,
  homesIn: (place) => `${place} ke ghar`,
  office: (site, answer) => `${site} ka office kehta hai: ${answer}`,
};
