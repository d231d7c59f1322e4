// Hinglish: questions about the site itself, and complaints of it.
import type { SiteCues, SiteReplies } from '../site.ts';

export const site: SiteCues = {
  us: 'aap, aap log, tum, tum log, aaplog, tumlog, aap sab, yeh site, ye site, is site, yeh website, ye website, is website, yeh company, yeh chat, ye chat, is chat, yeh app',
  ours: 'aapka, aapki, aapke, apka, apki, apke, tumhara, tumhari, tumhare, aap logon ka, aap logo ka',
  site: 'site, sites, website, websites, portal, portals, app, chat, company, aisi site, aisi sites, aisi website, aisi websites, aise portal, aise portals, aise app',
  number:
    'number, phone number, mobile number, phone no, mobile no, data, meri jaankari, meri details, mera data',
  mine: 'mera, meri, mere, hamara, hamari, hamare, apna, apni, maine diya, main dunga, mai dunga, main dun, dene ke baad, dene se, dene par, de diya',
  others:
    'kisko, kis ko, kise, kiske paas, kis kis ko, kisi aur, kisi aur ko, kisi ko, dusro ko, dusron ko, doosron ko, dusre log, doosre log, aur logon ko, sabko, sab ko, kaun dekhega, kaun kaun dekhega, kaun dekhta, company walon ko, agent ko, agents ko, builder ko, broker ko, dalal ko, dalalon ko, bank ko',
  pass: 'doge, dega, denge, dete, deta, de dete, de doge, de denge, share, share karte, share karoge, bhejte, bhejoge, aage, jayega, jaayega, jaata, milega, milta, karoge, karte ho, karenge',
  keep: 'rakhte hain, rakhenge, rakhoge, save, rakhte, rakhoge, rakhte ho, sambhal, safe, surakshit, delete, hata, mita',
  misuse:
    'bech, bechte, bechoge, bech dete, bech doge, bechti, bikta, galat istemal, galat use, misuse, leak',
  privacy: 'gopniyata',
  calls:
    'call, calls, phone, phone aayenge, call aayenge, phone aayega, call aayega, phone aane, call aane, message aayenge',
  often:
    'bahut, bahut saare, bahut saari, din bhar, dinbhar, roz, roj, roz roz, raat din, din raat, baar baar, bar bar, anjaan, anjan, pareshan, tang, faltu',
  fee: 'commission, dalali, brokerage, service charge, fees, fee',
  take: 'lete ho, lete hain, lete hai, lete, loge, lenge, le rahe, leta, deni padegi, dena padega, dena hoga, deni hogi, lagega aapka, charge karte, charge karoge',
  owns: 'kaun chalata, kaun chala raha, kiski hai, kis ki hai, kisne banayi, malik kaun, iske peeche kaun, peeche kaun',
  role: 'broker, dalal, dalaal, agent, bichauliya, builder, malik, owner',
  poor: 'paisa barbaad, paise barbaad, paisa barbad, paise ki barbadi, paisa waste, kya fayda, kya faida, bekaar, ghatiya, faltu, bakwas, bakwaas, kaam ka nahi, kaam ki nahi, kaam ka nahin, kisi kaam ka nahi, kisi kaam ki nahi, koi fayda nahi, fayda nahi, koi faida nahi, time waste, time … (barbaad|barbad|waste|kharab), time barbaad, time barbad, samay barbaad, acha nahi, achha nahi, accha nahi, khaas nahi, thak gaya, thak gayi, pareshan ho gaya, pareshan ho gayi, third class',
  away: '(ghante|ghanta|minute|min|der|lunch|khane|kaam|meeting|thodi der) … (aata|aati|aate|aunga|aungi|aaunga|aaungi|aayenge|aaunga), (wapas|vapas) (aata|aati|aate|aunga|aungi|aaunga|aaungi|aayenge), phone (aa raha|baj raha|aa gaya), ab (nikalta|nikalti|chalta|chalti) (hu|hoon|hun), (soch ke|sochke|soch kar|sochkar|puch ke|poochke) (aata|aati|aate), (baad me|baad mein) (aata|aati|aate|aunga|aungi|aaunga|aaungi)',
  returned:
    '(wapas|vapas|wapis|vapis|laut) (aa|a|) (gaya|gayi|gaye|gya|gyi|aaya|aayi|aaye), main aa (gaya|gayi)',
  where_were:
    '(kahan|kaha|kidhar) (tak|pe|par|) (pahunche|pahuche|pohche|the|ruke|chhoda|choda|baat hui), kya dekh rahe the, kya baat ho rahi thi',
  leaves:
    'ja raha, ja rahi, jaa raha, jaa rahi, jaunga, jaungi, jaaunga, jaaungi, chala jaata, chali jaati, chala jaunga, chali jaungi, dekh lunga, dekh lungi, dekh loonga, dekh loongi, dekh lenge, dekhunga, dekhungi, dekhta hoon, dekhti hoon, dekhte hain, dhoondh lunga, dhoondh lungi, dhoondh lenge, pe jata, par jata, bas ho gaya, bahut ho gaya, rehne do, rahne do, chhodo, chodo',
  same: 'phir wahi, fir wahi, phir se wahi, fir se wahi, wahi phir, wahi fir, wahi cheez, wahi ka wahi, wahi jawab, ek hi baat, ek hi jawab, same hi, same cheez',
  office: 'office, office se, office ko, daftar',
  only: 'sirf, bas, har baar, har bar, har baat pe, har baat par, hamesha, baar baar, bar bar, karte ho, bolte ho, bolte rehte, kehte ho',
  nothing: 'kuch nahi, kuch bhi nahi, kuchh nahi, kuch nahin, ek bhi nahi, ek bhi ghar nahi, koi ghar nahi',
  afford:
    'afford, le sake, le sakta, le sakti, le paye, kharid sake, kharid sakta, meri salary mein, meri tankhwah, hamari pahunch, budget mein, salary mein, ki kamai mein',
  landlord: 'owner, malik, maalik, maliq, makan malik, makaan malik',
  named: 'naam, nam, number, nambar, no, phone, fone, mobile, contact, baat, milna',
  failed:
    'kisi ne … (phone|fone|call|reply|jawab) (nahi|nahin|nhi|hi nahi), (phone|call) (nahi|nahin|nhi) (kiya|kiye|aaya|aya|karte), koi (phone|call) (nahi|nahin|nhi), koi reply nahi, reply nahi kar, reply nahi de, reply nahi aaya, jawab nahi de, jawab nahi diya, koi jawab nahi, (phone|fone|call|koi) (nahi|nahin|nhi|nai|hi nahi|hi nhi|koi nahi) (utha|uthata|uthate|uthati|uthaya|uthaye|uthaate|uthaata|uthayega), (uthata|uthate|uthati|uthaya|uthaate) (nahi|nahin|nhi|nai|hi nahi), koi nahi aaya, koi aaya nahi, koi aaya hi nahi, aaya hi nahi, aaye hi nahi, agent nahi aaya, aadmi nahi aaya, banda nahi aaya, koi call nahi, call back nahi, callback nahi, wait karta raha, wait karti rahi, intezaar karta raha, cheating, cheat kiya, dhokha, dhoka, jhooth bola, jhoot bola, badtameezi, badtamizi',
  thing:
    'filter, search, button, page, link, map, naksha, photo, photos, foto, tasveer, tasveeren, tasveerein, site, website, app, kuch bhi',
  faulty:
    'confusing, uljha, uljhi, uljhan, (nahi|nahin) (chal|chalta|chalti|chalte|chal raha|khul|khulta|khulti|khulte|khul raha), (chal|chalta|chalti|chalte|khul|khulta|khulti|khulte) (nahi|nahin|hi nahi), kaam (nahi|nahin|hi nahi) (kar|karta|karti|karte|kar raha), load (nahi|nahin) ho, atak, atakta, atakti, hang, slow, dheemi, dheema, dhundhli, dhundhla, (purana|purani|purane) (hai|hain|h|lagta|lagti|lagte), kharab',
  complain: 'complain, complaint, shikayat, shikaayat',
  real: '(sirf|bas|keval|ya|sab) (namuna|namune|namoona|namoone|sample|samples|example|examples|demo|dummy), (namuna|namune|namoona|namoone|sample|demo|dummy) (hai|hain|h), (asli|sach|real|genuine) h (kya|ya), (asli|sach|sachhi|sacchi|real|genuine) (hai|hain) (kya|ya), (asli|real|genuine) ghar (hai|hain), asli ya nakli, sach mein hai ya',
  false:
    'fake, farzi, farji, jhooth, jhoot, jhuth, jhute, jhoothe, jhuthe, jhoothi, jhuthi, chor, fraud, thag, thagte, dhokha, dhoka, dhokebaaz, loot, lootte, asli nahi, asli ghar nahi, nakli, ullu banate, bewakoof banate, scam',
  showing:
    '(mat|na) (dikhao|dikhaiye|dikhaye|dikhana|dikha|bhejo|bhejiye), dikhana band, (dikhane|dekhne) ki (zaroorat|zarurat|jarurat) nahi, nahi dekhna, nahi dekhne, (kyu|kyun) dikha rahe',
  asking:
    'mat pucho, mat poocho, mat puchho, mat puch, mat pooch, mat puchiye, mat poochiye, na pucho, na poocho, kyu puch, kyun puch, kyon puch, kyu pooch, kyun pooch, kyu puchte, kyun puchte, kyun poochte, bar bar puch, baar baar puch, baar baar pooch, kitna puchoge, kitne sawal, itne sawal, itne sawaal',
  does: 'kya kar sakte, kya kya kar sakte, kya kar sakta, kya karte ho, kya karte hain, kya karte hai, kya kya karte, kya madad kar, kaise madad kar, kya help kar, kis kaam aate, kya kaam karte',
  machine:
    'insaan, insan, aadmi ho, admi ho, aadmi hai ya, admi hai ya, aadmi ya, admi ya, machine, mashin, robot, bot, computer, software',
  end: 'kaun bol rahe, kaun bol raha, kaun bol rahi, kon bol rahe, kon bol raha, kaun ho, kon ho, kisse baat kar raha, kisse baat kar rahi, kis se baat kar raha, kis se baat kar rahi, kaun likh raha, saamne kaun, samne kaun, kaun jawab de',
  company:
    'kaunsi company, konsi company, kaun si company, kon si company, kis company, company ka naam, kaunsi agency, kiski site, kiski website, kis ki site, kis ki website',
  broker: 'broker, brokers, dalal, dalaal, agent, agents, bichauliya, dealer',
  between:
    'beech me, beech mein, bich me, bich mein, bech mein, dusra, doosra, dusre, doosre, koi aur, koi dusra, saath aayega, sath aayega, saath aaega, aayega, aaega, ayega, aaye, aana, seedhe, seedha, sidha, sidhe, directly, direct',
  term: 'kitne din, kitne dino, kitne dinon, kitne mahine, kab tak, kitne time, kitne samay, kitne saal, hamesha',
  erase: 'delete, hata, hatao, hataoge, hatwa, mita, mitao, mitaoge, mitwa, erase',
  caller:
    'kaun call, kaun phone, kon call, kon phone, phone kaun, call kaun, phone kon, call kon, kiska phone, kiska call, kaun contact, kaun sampark',
  press: 'dabaun, dabau, dabaaun, dabaya, dabaye, dabane, daba, dabata, click, press, tap, button',
  happens: 'kya hoga, kya hota, kya ho jayega, kya ho jaayega',
  listings: 'data, listing, listings, jaankari, jankari, site, website, list, sab',
  old: 'kitna purana, kitni purani, purana, purani, purane, update, updated, kab ki, kab ka, taaza, taza',
  dated: 'kab update, update kab, last update, last updated',
  seated:
    'kahan, kaha, kidhar, address, pata, kis road, kaunsi road, konsi road, kis gali, kaunsi gali, street, kis area, kaunse area',
  shut: 'band, khula, khulta, khuli, chhutti, chutti, timing, timings, kaunse din, konse din, kis din, kin dino',
  shared_room:
    'hostel, pg, paying guest, sharing (room|wala|wali|me|mein|pe), (room|kamra) sharing, share (me|mein|karke) (rehna|rahna|room)',
  short_stay:
    'hotel (room|kamra|chahiye|me kamra|mein kamra), (ek|do|teen|kuch) (raat|raaton|din) (ke liye|ka|ki), dharamshala, roz ka kiraya',
  farm_land:
    'kheti ki (zameen|jameen|zamin|jamin), kheti layak (zameen|jameen), krishi bhoomi, khet, kheti ke liye (zameen|jameen|zamin|jamin), farm land',
  runs: 'rehta hu, rehti hu, rehta hoon, rehti hoon, rahta hu, rahti hu, rahta hoon, rahti hoon, rehta hun, rehti hun, rehte hain, rahte hain, reh raha, reh rahi, chalana, chalane, kholna, kholne, business, dhanda, dhandha',
};

const at = (phone?: string) => (phone === undefined ? '' : ` (${phone})`);

export const siteReplies: SiteReplies = {
  more: {
    who: (name, phone) =>
      `Yeh ${name} ki site hai. Woh broker hain ya builder, yahan nahi likha; unke aadmi${at(phone)} bata denge.`,
    number: (name, phone) =>
      `Is chat se aapka number kisi ko nahi jaata, na kisi doosre agent ko, na kisi company ko. Bina number diye bhi sab dekh sakte hain. Aap khud number bhejein to ${name}${at(phone)} uska kya karte hain, yeh wahi bata sakte hain.`,
    fee: (name, phone) =>
      `Yahan koi rakam nahi likhi. Haan karne se pehle ${name}${at(phone)} se likhwa lijiye.`,
    company: (name, phone) => `Naam ${name} hai; unke baare mein aur unke log${at(phone)} bata denge.`,
    kept_for: (name, phone) =>
      `Is chat mein kuch nahi bachta. Jo aapne bheja hai use mitane ke liye ${name}${at(phone)} se kahiye.`,
    passed_on: (name, phone) =>
      `Nahi, yahan se apne aap kuch nahi jaata. Bheje hue number ka kya karte hain, ${name}${at(phone)} se poochh lijiye.`,
    caller: (name, phone) =>
      `Number bhejne ke baad hi ${name} se phone aa sakta hai. Aap khud bhi kar sakte hain${at(phone)}.`,
    pressed: (name, phone) =>
      `Apne aap kuch nahi jaata: pehle padhiye, phir chahein to ${name} ko bhejiye. Phone bhi kar sakte hain${at(phone)}.`,
    between: (name, phone) =>
      `Koi broker saath nahi aayega, yeh vaada main nahi kar sakta; jaane se pehle ${name}${at(phone)} se pakka kar lijiye.`,
    owner: (name, phone) =>
      `Owner se seedhi baat main nahi kara sakta; owner kaun hai, yeh sirf ${name} wale jaante hain${phone === undefined ? '' : `, ${phone}`}.`,
    fresh: (name, phone) =>
      `Tareekh mere paas nahi hai: jo abhi list mein hai wahi dikhata hoon. Kya ab bhi milega, ${name}${at(phone)} se poochhiye.`,
  },
  sorry: [
    'Maaf kijiye, ab tak kaam ki cheez nahi de paya.',
    'Maaf kijiye, yeh bhi theek nahi baitha.',
    'Maaf kijiye, main zyada madad nahi kar paya.',
  ],
  regret: () => 'Iske liye maaf kijiye.',
  failed: [
    'Maaf kijiye, aisa nahi hona chahiye tha.',
    'Iske liye bhi maafi chahta hoon.',
    'Aapki pareshani samajh raha hoon, maaf kijiye.',
  ],
  photos: (n, all) =>
    n === all
      ? `Photos: yahan ke sabhi ${all} gharon ki hain.`
      : n === 0
        ? `Photos: yahan ke ${all} gharon mein se kisi ki nahi hain.`
        : `Photos: yahan ke ${all} gharon mein se ${n} ki hain.`,
  stands: (wanted) => `Ab tak yeh dhoondh raha tha: ${wanted}.`,
  change: () => 'Kya badlein: daam, area ya size?',
  instead: (offers) => `Kuch aur dekhiye: ${offers}.`,
  person: (phone) =>
    phone === undefined
      ? 'Yahan ek insaan mujhse zyada madad karega; neeche se baat kijiye.'
      : `Yahan ek insaan mujhse zyada madad karega: ${phone}.`,
};
