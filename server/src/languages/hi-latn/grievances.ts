// Hinglish: what somebody complains of who wants no home by it, and what is said to it.
import type { GrievanceCues, GrievanceReplies } from '../grievances.ts';

export const grievances: GrievanceCues = {
  only: 'shikayat kar (raha|rahi) (hu|hoon|hun), shikayat thi, shikayat hai, complaint kr (raha|rha|rahi), complaint kar (raha|rha|rahi), complaint thi, kahani batayi, (bas|sirf|to) (bata|bol|keh) (raha|rahi|rha) (hu|hoon|hun|tha|thi), kuch (nahi|nhi|nahin) (badalna|chahiye), kuch (nahi|nhi|ni) dhoondh, ghar (nahi|nhi|nahin) dhoondh, home nahi (manga|maanga), kharidna (nahi|nhi|nahin) hai, kharidar (nahi|nhi|nahin), dhoondh (nahi|nhi) raha, ghar ki baat (nahi|nhi)',
  owner:
    '(mai|main|me|hum) (malik|maalik|owner) (hu|hoon|hun|hai), malik hu, maalik hoon, mera … khali (pada|padi|hai), mera kirayedar, mere kirayedar, kirayedar (nahi|nhi|ne|bhaag), kiraya (nahi|nhi) (aaya|aya|deta|de raha), ghar khali pada, flat khali pada',
  repeats:
    '(phir|fir|phirse|firse) (se|) (wahi|vahi|wohi|vohi), wahi baat, wahi sawal, wahi jawab, wahi ratta, rat lagayi, baar baar (wahi|yahi|ek), ek hi baat, (do|teen|char|paanch|3|4|5|2) baar (pucha|poocha|bola|kaha|puch|bol), yahi puch rahe ho, yahi ho (raha|rha), office office, message message, tota, tote ki tarah, deewar se baat',
  screen:
    'akshar chhote, akshar chote, font chhota, font chota, likha … chhota, (site|website|app|page|chat) … (slow|khulti|khulta|khul|atak|hang|dheere|band), screen, aankhen dukh, aankh dukh, padha nahi jaata, padhne me mushkil, dikhta nahi',
  cheated:
    'thag, thagte, thagi, thag liya, loot, lut gaya, loot liya, loot hai, paisa dooba, paise doobe, paisa doob, token doob, token dub, dhokha, dhoka, dhokha hua, dhokhebaaz, chor hai, sab chor, sab fraud, ullu banate, bewakoof banate',
  broker:
    '(broker|brokers|dalal|agent|dealer) (sab|log|bahut|paise|paisa|kamate|khate|khaate|loot|jhooth|ne|hi|to), dalal, dalali, do mahine ki brokerage, brokerage bahut, commission khate, tumhare agent, aapke agent',
  dirty:
    'gandagi, (area|ilaka|jagah|sadak|gali|paani|pani|bahut|itna|itni) (ganda|gandi|gande), kachra, kooda, kuda, badbu, naali, nala, keechad, kichad, machhar, awara kutte, kutte bahut, paani nahi aata, pani nahi aata, paani ki kami, pani ki kami, bijli jaati, bijli nahi, traffic bahut, itna traffic, jam lagta, gaddhe, dhool, pollution, paani bhar',
  builder:
    'builder (ne|late|bhaag|jhooth|der|sab|log|nahi|dhokha), possession nahi (diya|mila|di), registration (aaj tak|abhi tak|) nahi (hua|hui), kaam atka, wahi ka wahi atka, seelan, dararen, darar, tapakta, leakage, ghatiya quality, kharab construction',
  posted:
    'message (kyu|kyun|kyon) (bheju|bhejun|bhejoon|likha|likhte), message (nahi|nhi) (bhejna|bhejunga|bhejungi|chahiye|manga|maanga), message likhwane ko nahi, message me (chipka|daal|likh), message hatao, message hata, kisne bola (likhne|message), mere naam se message, phir wahi message, phir message',
  lost: 'kuch samajh (nahi|nhi) (aata|aaya|aa), samajh me (nahi|nhi) (aata|aaya|aa), bahut mushkil hai yeh site, uljhan, kaise chalate, chalana (nahi|nhi) aata, bhejna nahi aata, pata nahi kaise',
};

export const grievanceReplies: GrievanceReplies = {
  said: {
    only: 'Samajh gaya: aap apni baat keh rahe hain, ghar nahi dhoondh rahe. Main kuch nahi dhoondh raha.',
    owner:
      'Yaani aap yahan owner ki tarah hain, kharidaar nahi. Aapka ghar, uska kirayedar aur hisaab mujhe nahi dikhta; main sirf listing padhta hoon. Yeh office dekhega.',
    repeats:
      'Aap sahi hain, main ek hi baat dohra raha hoon, maafi chahta hoon. Main ek program hoon, listing ke alawa bahut kam jaanta hoon.',
    screen:
      'Iske istemaal mein dikkat hui, maaf kijiye. Page kaisa dikhe ya kitna tez chale, yeh main nahi badal sakta; jawab chhote rakh sakta hoon, aur browser mein akshar bade ho jaate hain.',
    cheated:
      'Aapke saath aisa hua, mujhe afsos hai; saavdhani sahi hai. Main paise nahi leta, koi sauda nahi karta; paise dene se pehle ghar, kaagaz aur RERA number khud dekhiye.',
    broker:
      'Samajhta hoon, brokeron se aap pareshan hain. Har ghar ke peeche kaun hai, yeh listing mein nahi likha, aur main koi fees nahi leta; office kya leta hai, yeh use khud batana hoga.',
    dirty:
      'Yeh pareshaan karta hai, afsos hai. Gali kitni saaf hai, paani, sadak aur traffic kaisa hai, yeh listing mein nahi likha; dekhne se hi pata chalta hai.',
    builder:
      'Afsos hai, intezaar aur marammat bahut thakate hain. Builder ne kya kaha ya kiya, yeh mujhe nahi dikhta; kuch gharon ka possession likha hai, kaagaz ki baat office kar sakta hai.',
    posted:
      'Iske liye maaf kijiye. Kisi ko kuch nahi gaya: message tabhi jaata hai jab aap khud bhejein, chahein to chhod dijiye.',
    lost: 'Uljhan ke liye maaf kijiye, aasaan karte hain. Sirf ek cheez bataiye, area ya aap kitna de sakte hain, ya office aapke saath kar dega.',
  },
  more: [
    'Aapki baat sun raha hoon. Ise main khud theek nahi kar sakta, aur jhootha bharosa nahi dunga.',
    'Baat sahi hai. Jab tak aap na kahein, main kuch nahi dhoondhunga.',
    'Samajhta hoon, aur jo keh chuka hoon usse behtar jawab mere paas nahi hai.',
  ],
  offer:
    'Likh kar dena ho to neeche ek tap se aapke shabdon ka message ban jaata hai; jaata tabhi hai jab aap bhejein.',
};
