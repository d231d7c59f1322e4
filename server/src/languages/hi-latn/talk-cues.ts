// Hinglish: what is done with a wish, which home is meant, what the visitor wants of us.
import type { Cues } from '../cues.ts';
import { paperFactCues } from './papers.ts';

export const talkCues: Pick<
  Cues,
  | 'marker'
  | 'negation'
  | 'drop'
  | 'place'
  | 'also'
  | 'correction'
  | 'shift'
  | 'most'
  | 'ordinal'
  | 'refer'
  | 'ask'
  | 'home'
  | 'filler'
  | 'too'
  | 'loan'
  | 'off_topic'
  | 'sensitive'
  | 'speak'
  | 'fact'
  | 'objection'
  | 'intent'
> = {
  marker: {
    word: `namaste, namaskar, pranam, humare, humare paas, ruko, zara, rukiye, rukna, saadhe, sadhe, dedh, dhai, sava, paune, lakhon, sasta, hai, hain, hu, hoon, hun, ka, ki, ke, ko,
      mein, mai, se, tak, par, pe, aur, ya, nahi, nahin, nai, nhi, mat, haan, han, haa, ji, kya, kyun,
      kyu, kaise, kaisa, kaisi, kahan, kaha, kab, kaun, kaunsa, konsa, kaunsi, konsi, kitna, kitne, kitni,
      chahiye, chaiye, chahie, chahiya, dikhao, dikhaao, dikha, dikhaiye, dikhana, batao, bata, bataiye,
      batana, dekhna, dekho, dena, wala, wale, wali, waala, bhai, bhaiya, yaar, mujhe, mujhko, mera, meri,
      mere, hum, humein, hame, hamein, hamara, aap, aapka, aapke, tum, yeh, ye, woh, wo, isme, usme, iska,
      uska, iski, uski, inme, saste, sasti, mehenga, mehnga, mahanga, mehngi, mehenge, thoda, thodi,
      thode, zyada, jyada, kam, bahut, bohot, accha, acha, achha, achi, acche, theek, thik, bilkul, kuch,
      koi, sab, sabse, dono, donon, pehla, pehle, pahla, dusra, doosra, dusre, doosre, teesra, tisra,
      aakhri, ghar, makaan, makan, makaano, zameen, jameen, kiraya, kiraye, kharidna, khareedna, lena,
      leni, milega, milegi, milenge, milta, mil, sakta, sakti, sakte, raha, rahi, rahe, paas, nazdeek,
      najdeek, kareeb, karib, aas, andar, bahar, upar, neeche, niche, badhiya, bada, badi, bade, chota,
      chhota, choti, chhoti, chote, karod, crod, hazaar, hazar, sirf, bas, wahi, bhi, toh, abhi, baad,
      din, saal, mahine, mahina, agle, jaldi, dhanyawad, shukriya, alvida, phir, fir,
      milte, hona, hoga, hogi, karo, karna, kar, kardo, rakho, hatao, hata, padega, padegi, liye, saath,
      sath, bina, chalega, chalegi, dhoondh, dhund, dhundh, dur, kon, kisi, kiska, kisne, banaya, ise,
      apna, apne, baki, warna, agar, lekin, magar, kyonki, batado, pata, pata hai, pata tha, pata bhi, pata nahi, pata nhi, pata chala, pata chal, kuch pata, chal, jao, aao, dijiye, kijiye,
      karein, haanji, hanji, baje, kal, parso, badha, badhao, badhado, ghata, ghatao, jahan, wahan, yahan,
      kaafi, isko, usko, unka, inka, chaye, tha, thi, hua, gaya, gayi, aaya, aayi, me, is, do, main, the, in
    `,
    shared: '',
  },
  negation: {
    before: 'mujhe nahi chahiye, nahi chahiye mujhe',
    after: `na ho to bhi chalega, na ho toh bhi chalega, na bhi ho, nahi bhi ho, na bhi ho to chalega, na bhi ho toh chalega, nahi bhi ho to chalega, nahi bhi ho toh chalega, nahi ho to bhi chalega, chhodkar, chhod kar, chodkar, ke alawa, ke ilawa, ko chhod kar, ke siva, ko chhodkar, chhod ke,
      nahi, nahin, nai, nhi, nahi chahiye, nahin chahiye, nhi chahiye, nai chahiye, ni chahiye, ni chaiye, nhi chaiye, nai chaiye, nahin chaiye, nahi chahie, nhi chahie, nahi rehna, nahi rehna hai, mein nahi reh sakte, me nahi reh sakte, mein nahi rah sakte, me nahi rah sakte, mat dikhao, mat,
      mat dikhana, nahi chaiye, pasand nahi, zaroori nahi, jaruri nahi, ki zaroorat nahi, ki jarurat nahi,
      hata do, hatao, nahi dekhna, nahi lena, wala nahi, wale nahi, wali nahi, nahi chalega, mein nahi,
      me nahi, par nahi, pe nahi, nahi hona chahiye, na ho, nahi ho, chhodke, chodke, chhorke, ki jagah,
      ke badle, ke bajay, ke bajaye
    `,
    except: '',
    without: 'bina, bagair, ke bina',
    instead: '',
  },
  drop: {
    any: 'koi bhi, kisi bhi, kuch bhi, kahi bhi',
    matter: `na bhi ho, nahi bhi ho, na bhi ho to chalega, na bhi ho toh chalega, nahi bhi ho to chalega, nahi bhi ho toh chalega, kitna bhi ho chalega, kitna bhi chalega, kitne ka bhi ho, kaisa bhi ho, na ho to bhi chalega, nahi ho to bhi chalega, na ho toh bhi chalega, ke bina bhi chalega, bina bhi chalega, ki koi tension nahi, zaroori nahi, jaruri nahi, ki zaroorat nahi, ki jarurat nahi, 
      chalega, koi dikkat nahi, koi problem nahi, farak nahi padta, fark nahi padta, farq nahi padta, se farak nahi padta, se fark nahi padta, se farq nahi padta, se koi fark nahi, se koi farak nahi, koi baat nahi,
      ki chinta nahi, koi fark nahi, koi bhi chalega, matter nahi karta, kuch bhi chalega, koi bhi ho,
      kitna bhi ho, jo bhi ho, ki tension nahi, koi limit nahi, koi issue nahi, ki koi limit nahi,
      kuch bhi ho, koi bhi chalegi, koi bhi ho sakti, kuch bhi chalegi, chalegi, koi bhi chalta hai,
      kaisa bhi chalega, kaisi bhi chalegi, jo bhi chalega, fix nahi hai, fix nahi
    `,
    remove:
      'hatao, hata ke, hatake, hata kar, hatakar, hata do, hata dijiye, nikal do, nikaal do, chhodo, bhool jao, hataiye, hata de, chhod do, chod do, chhodiye, chodo, ko chhodo, rehne do, rehne de, rehne dijiye, rehne den, jaane do, jane do, jaane dijiye',
    anywhere: `
      kahin bhi, kahi bhi, kidhar bhi, kisi bhi area, koi bhi area, koi bhi jagah, kisi bhi jagah,
      kahin bhi chalega, koi bhi location, koi bhi locality, kahi bhi chalega, koi aur area, dusra area,
      dusre area, doosri jagah, dusri jagah, kahin aur, kahi aur, poore bangalore, pure bangalore,
      poore sheher mein, poore sheher me, poore shehar mein, poore shehar me,
      poore shahar mein, poore shahar me, poore city mein, poore city me,
      pure sheher mein, pure sheher me, pure shehar mein, pure shehar me,
      pure shahar mein, pure shahar me, pure city mein, pure city me,
      aur koi area, aur koi location, aur koi jagah, koi aur location, koi aur jagah
    `,
    limitless: `
      budget ki chinta nahi, paise ki chinta nahi, budget ki koi dikkat nahi, paisa koi problem nahi,
      budget ki tension nahi, paise ki tension nahi, koi bhi budget, budget kuch bhi, budget ki koi limit nahi,
      kisi bhi daam, kisi bhi keemat, kisi bhi kimat, kitne ka bhi, kitna bhi mehenga, kitna bhi mehnga,
      daam kuch bhi, daam jo bhi, keemat jo bhi, keemat kuch bhi, daam kitna bhi, paise ki koi dikkat nahi,
      paise ki fikar nahi, paise ki parwah nahi, paisa ki chinta nahi
    `,
  },
  place: {
    in: '',
    near: '',
    near_after: `
      ke paas, ke pas, ke pass, ke nazdeek, ke najdeek, ke kareeb, ke karib, ke aas paas, ke aaspaas,
      ke nikat, ke bagal, ke bagal mein, ke bagal me, k paas, k pass, ke near, se nazdeek, ke samne, se paas,
      paas mein, paas me, pass me, ke around, ke nazdik, paas, nazdeek, ke side, ke nearby, se kareeb, k pas,
      aas paas, aaspaas, paas hi, ke paas hi, se door nahi, se dur nahi, se zyada door nahi, se zyada dur nahi, se jyada door nahi,
      se jyada dur nahi, se bahut door nahi, se bahut dur nahi, se zyada door na ho, se zyada dur na ho, se door na ho, se dur na ho
    `,
    in_after: `
      mein, me, mei, area mein, area me, side, side mein, side me, ilake mein, ilaake mein, ilake me, taraf,
      ki taraf, ke andar, wala area, ke area mein, mein hi, me hi
    `,
    work: '',
    from: '',
    from_after: `
      se aa raha, se aa rahi, se aa rahe, se shift, se hoon, se hu, se hun, mein rehta, me rehta,
      mein rehti, me rehti, mein rehte, me rehte, mein rehta hoon, mein job karta, me job karta,
      se bol raha, se bol rahi
    `,
    distance: `
      kitna door, kitni door, kitna dur, kitni dur, kitna paas, doori, duri, kitna durr, se kitna door,
      se kitna dur, kitne km
    `,
  },
  also: {
    word: 'bhi, aur, sath me, saath mein, bhi dikhao, ke saath saath, bhi chalega, mein bhi, me bhi',
  },
  correction: {
    word: `
      nahi nahi, galti se, mera matlab, matlab, balki, ki jagah, badal do, badlo, karo change, change karo,
      ke badle, change kar do, kar do
    `,
  },
  shift: {
    price_down: `
      sasta, saste, sasti, aur sasta, thoda sasta, thode saste, thoda aur sasta, kam daam, kam price,
      kam keemat, kam budget, sasta dikhao, aur saste, kam paise, kam rate, isse sasta, is se sasta,
      usse sasta, us se sasta, sasta kuch, kuch sasta, thoda kam, budget kam, sasta option, aur kam, rate kam, daam kam, kam kiraya, kam rent, kam range,
      sasta sa, thoda sasta sa
    `,
    price_up: `
      mehenga, mahanga, mehnga, aur mehenga, mehenge, mahange, mehnge, isse mehenga, badhiya wala, aur badhiya,
      
    `,
    area_up: `
      bada, badi, bade, aur bada, thoda bada, thodi badi, thode bade, bada ghar, bada flat, badi jagah,
      isse bada, is se bada, zyada jagah, jyada jagah, zyada space, bada size, khula, khula khula,
      thoda aur bada, aur bade, bada sa, khuli jagah, bada area
    `,
    area_down: `
      chota, chhota, choti, chote, chhote, aur chota, thoda chota, thoda chhota, isse chota, kam jagah,
      aur chhota, chota sa
    `,
    distance_down: `
      aur paas, thoda paas, zyada paas, aur nazdeek, thoda nazdeek, aur kareeb, isse paas, thoda aur paas,
      nazdeek mein
    `,
    possession_down: `
      jaldi milne wala, jaldi possession, jaldi ready, jaldi wala, pehle milne wala, aur jaldi, thoda jaldi,
      jaldi milega
    `,
    possession_up: 'baad mein possession',
    floor_up: 'aur upar, thoda upar',
    floor_down: 'thoda neeche, aur neeche',
    bhk_up: `
      ek kamra aur, ek aur kamra, ek kamra zyada, ek bedroom zyada, ek bedroom aur, ek room aur, ek room zyada
    `,
    bhk_down: 'ek kamra kam, ek bedroom kam, ek room kam',
  },
  most: {
    floor_up:
      'sabse neeche, sabse niche, sabse neeche ki manzil, sabse kam floor, sabse neeche wala, lowest floor pe',
    floor_down: 'sabse upar, sabse oopar, sabse upar wala, sabse upar ki manzil, sabse upar ke floor',
    price_up: `
      sabse sasta, sabse saste, sabse sasti, sabse kam daam, sabse kam price, sabse sasta wala,
      sabse kam keemat, sabse kam rate, sabse kam, jo sasta ho, dono mein sasta, sasta wala kaunsa,
      sasta wala, sasta wale, sasti wali
    `,
    price_down: 'sabse mehenga, sabse mahanga, sabse mehnga, sabse zyada price, mehenga wala',
    area_up: 'sabse chota, sabse chhota, chota wala, chhota wala',
    area_down: 'sabse bada, sabse badi, sabse bade, sabse bada wala, bada wala',
    possession_up: 'sabse jaldi, sabse pehle, sabse pehle milne wala, sabse pehle ready',
    distance_up: `
      sabse paas, sabse nazdeek, sabse kareeb, sabse paas wala, paas wala, paas wale, nazdeek wala,
      nazdeek wale
    `,
  },
  ordinal: {
    1: `
      pehla, pahla, pehle, pehli, pehla wala, pehle wala, pehli wali, pehle wale, pahla wala, pahle wala,
      first wala, 1st wala, number ek
    `,
    2: `
      dusra, doosra, dusri, doosri, dusra wala, doosra wala, dusre wala, dusre wale, dusri wali, doosre wala,
      doosre wale, second wala, 2nd wala, dusre, doosre, second wale
    `,
    3: `
      teesra, tisra, teesri, tisri, teesra wala, tisra wala, teesre wala, tisre wala, teesre wale, third wala,
      third wale, 3rd wala, teesre, tisre
    `,
    4: 'chautha, chauthi, chauthe, chautha wala, chauthe wala, chauthe wale, chauthi wali, fourth wala, 4th wala, 4th wale',
    5: 'paanchva, panchva, paanchwa, panchwa, paanchve, panchve, paanchwe, panchwe, paanchva wala, paanchve wala, paanchve wale, fifth wala, 5th wala, 5th wale',
    6: 'chhatha, chhathe, chhathi, chatha, chathe, chhatha wala, chhathe wala, chhathe wale',
    '-1': 'aakhri, akhri, aakhiri, akhiri, aakhri wala, last wala, last wale, aakhir wala, antim',
  },
  refer: {
    it: `
      yeh, ye, woh, wo, iska, iski, iske, uska, uski, uske, isme, is mein, isme kya, usme, isko, usko, ise,
      same ghar, same makan, same wala, wahi ghar, wahi flat, wahi makan, wahi plot, usi ghar, usi flat,
      wahi, wohi, yehi, yahi, wahi wala, yeh wala, ye wala, woh wala, wo wala, yeh wali, ye wali, is wala,
      is wale, yahan, wahan, iske paas, iska kya, is flat, is ghar, us flat, us ghar, yeh flat, yeh ghar,
      ye flat, ye ghar, yahaan, isse
    `,
    page: `
      yeh property, ye property, is property, yeh project, ye project, is project, iss project, iss property,
      yeh wala project
    `,
    one: 'wala, wale, wali',
    both: `
      dono, donon, dono ka, dono ke, dono mein, dono me, dono projects, donon projects, in dono, in donon,
      dono ki, un dono
    `,
    all: 'sab, sabhi, saare, sare, teeno, teenon, in sab, sabka, sab ka, sab ke',
    first: 'pehle, pahle, shuru ke',
    these: 'inka, inke, inki, unka, unke, inme, inmein, in mein, unme',
    number: 'number wala, no wala',
    of_two: `
      dono mein, dono me, dono mein se, dono me se, in dono mein, in dono mein se, inme se, in mein se
    `,
    that: 'woh, wo, yeh, ye, wo wala, woh wala, ye wala, yeh wala, wo wali, woh wali',
  },
  ask: {
    anywhere: `haan ya na, haan ya nahi, han ya na, han ya nahi, ha ya na, ha ya nahi, hai ki nahi, hai ya nahi, hai ke nahi, ki nahi, ya nahi, hoga ki nahi, hoga ya nahi, milega ki nahi, milegi ki nahi, kya, kitna, kitne, kitni, kab, kahan, kaha, kidhar, kaun, kaunsa, kaunsi, konsa, konsi, kaise, kaisa,
      kaisi, kyun, kyu, kis, kisne, kiska, kaunse, konse, hai kya, kya hai, kon, kon sa
    `,
    what: '',
    which:
      'kisi mein, kisi me, kisi mai, kisme, kismein, kismai, kis mein, kis me, kinme, kinmein, kaunsa, konsa, kaunsi, konsi, kaunse, konse, kaun sa, kaun si, kaun se, kon sa, kon si',
    is: '',
    how_far: '',
    how_many: '',
    when: '',
    where: '',
    who: 'kaun batayega, kaun bataega, kaun batayegi, kaun batata, kaun bata sakta, kaun samjhayega, kaun dekhta',
    how_much: `
      kitna hai, kitni hai, kitne hai, kitna hoga, kitni hogi, kitna lagega, kitna padega,
      kitna dena padega, kitne ka hai, kitne ki hai
    `,
    show: `
      dikhao, dikhaao, dikha, dikha do, dikhado, dikhaiye, dikhaye, dikhana, dekhna, dekhna hai, dekhne,
      dekhein, dhundo, dhoondo, dhundho, dhoondh, dhundh, dhund, khojo, khoj, khoj rahe, search karo,
      dhoondh raha, dhoondh rahe, dikhaao na, dekh sakte, nikalo, koi, kuch, batao koi, dikhaiyega,
      dekhni hai, dikhaye koi
    `,
    want: `
      chahiye, chaiye, chahie, chahiya, chahiye tha, chaahiye, lena, lena hai, lena chahta, leni hai, chahta,
      chahti, chahte, zaroorat, jarurat, zarurat, mil sakta, mil sakta hai, milega, milegi, mil jayega,
      mil jaye, mil jayegi, milenge, milta hai, milte hai, chahye, shift hona, mangta, pasand, hona chahiye,
      honi chahiye, hone chahiye, chahiyen, rehna hai, rehne ke liye, talash, soch raha, mil sakti,
      kya milega, kya mil
    `,
    tell: `
      batao, bata do, batado, bataiye, batana, bata, btao, bata dijiye, bolo, bataye, bataiyega, bhejo,
      bhej do, do na, samjhao, jaanna hai, janna hai, bataao, bta do, kahiye
    `,
    please: 'kripya, zara, jara, kripa',
    more_of: '',
  },
  home: {
    one: 'ghar, gharr, jagah, rehne ki jagah, makaan jaisa, ghar jaisa',
    few: `
      gharon, makano, kuch ghar, properties dikhao, ghar dikhao, ghar dikhaiye, properties wale,
      options dikhao
    `,
    quality: `
      accha, acha, achha, achi, acchi, acche, ache, badhiya, sundar, naya, naye, nayi, behtareen, mast,
      kifayati, shandar, shaandaar
    `,
  },
  filler: {
    word: `jaati hu, jaati hoon, jaati hun, jaati hai, jaati hain, jaati thi, jaati rahi, 
      bhai, bhaiya, yaar, ji, toh, to, hai, hain, h, ho, hu, hoon, hun, na, ki, ka, ke, ko, se, par, pe,
      mujhe, mujhko, humein, hume, hame, mere, mera, meri, ek, zara, jara, please, abhi, hi, bas, sirf, arre,
      are, accha, sahab, didi, sir ji, aap, tum, mai, main, ye, yeh, wo, woh, kuch, koi, thoda, bahut, hona,
      karo, raha, rahi, liye, wahi, apne, apna, do, de, phir, fir, ab, aur, bhi, hum, wala, wali, wale, chalo,
      dost
    `,
  },
  too: {
    word: 'bahut, bohot, kaafi, zyada, jyada, itna, kafi, bht, boht, bohut, thoda',
    price: 'mehenga, mahanga, mehnga, mehengi, mehnge',
    location: 'door, dur',
    possession: 'late, der',
    size: 'chota, chhota, choti, chote',
    problem: 'dar, darr, dar lagta, chinta',
  },
  loan: {
    emi: 'kist, qist, mahine ki kist',
    loan: 'karz, karza, karja',
    down_payment:
      'khud se, main dunga, mai dunga, main doonga, main dungi, main de raha, main de rahi, hum denge, hum de rahe, shuruaati, shuruati, mere paas, mere pas, hamare paas, apne paas, jeb se, apni jeb se, khud ka, apni taraf se, nakad, haath mein, bachat',
    rate: 'byaj, byaaj, byaj dar, dar, interest dar',
    years: 'saal, sal',
    months: 'mahine, mahina, mahino',
    income: `
      tankhwah, tankha, kamai, kamata, kamata hu, kamata hoon, amdani, aamdani, salary hai, meri salary
    `,
    percent: 'pratishat, taka',
    afford:
      'kitna loan, kitna loan milega, kitna loan mil sakta hai, kitna loan mil jayega, loan kitna milega, loan kitna mil sakta hai',
  },
  off_topic: {
    word: `
      mausam, khana, khaana, gaana, gana sunao, film, kriket, naukri, nokri, shaadi, shadi, rajneeti, chunav,
      kavita, kahani, bimari, dawai, sona ka bhav, sone ka bhav, match ka score, chai
    `,
  },
  sensitive: {
    religion: 'dharm, dharam, hindu log, muslim log, mazhab, musalman, isai',
    caste: 'jaati, jati, jaat, pandit log, brahman, baniya',
    community: 'biradari, samaj ke log, kaise log rehte, kis tarah ke log',
    marital: `
      kunware, kuware, shaadishuda, shadishuda, akela ladka, akeli ladki, sirf family, bachelors ko,
      bachelor ko
    `,
    diet: 'shakahari, mansahari, maansahari, sirf veg, veg log',
  },
  speak: {
    en: '',
    'hi-Latn': '',
    hi: '',
    kn: '',
    'kn-Latn': '',
    say: 'bolo, boliye, baat, baat karo, batao, likho, likhiye, jawab do, samjhao',
    unknown: `
      nahi aati, nahi aata, nahi samajhta, nahi samajh, samajh nahi aati, samajh nahi aata, nahi jaanta,
      nahi padh sakta, nahi padhna aata, nahi janti, nahi bol sakta
    `,
    letters: 'akshar, aksharon, lipi',
  },
  fact: {
    ...paperFactCues,
    price: `
      kitne ka, kitne ki, kitne ke, kitne mein, kitne me, kitna hai, daam, keemat, kimat, kya rate,
      kya price, kya daam, kitne paise, kitna paisa, kitna padega, kitne ka hai, kitne ki hai,
      kitne ka padega, kya bhaav, kya bhav, bhaav, bhav, rate kya, price kya, kitna rate, kitna price,
      kitna lagega, kitne rupaye, kya keemat, kya kimat, kiraya kitna, kitna kiraya, kitna kharcha,
      kitna rent, rent kitna, kitne mein milega, kitne me milega, kitna cost, kharcha, mol, kul kharcha,
      kitna dena padega, total kitna, kitne tak
    `,
    negotiation: `kam se kam kitne me, kam se kam kitna lenge, kitne tak de denge, kitne tak denge, minimum kitne me, kuch kam hoga kya, kam hoga, kam karenge, kam karwa, rate kam, kuch kam karenge, kam ho sakta hai, kam ho sakta, kam ho jayega, kam karoge, kam kar sakte, kam hoga kya, kuch kam hoga, kuch kam ho,
      kuch kam karo, last kitna, final kitna, bargaining, mol bhav, mol bhaav, discount milega,
      koi discount, negotiable hai, fix price, fixed hai, rate fix, negotiable, price kam, rate kam hoga,
      kam mein doge, kam me doge, kitna kam, thoda kam karo, thoda kam hoga, kam karega, kuch kam karega, thoda kam karega,
      kam kar dega, kam kar denge, kam karwa doge, kam ho jayegi, thoda kam ho
    `,
    charges: `
      registry ka kharcha, registry ka kharch, registry kharcha, registry charges, registry, stamp duty,
      gst lagega, gst alag, registration ka kharcha, registration charges, tax alag, baaki kharche,
      upar ka kharcha, hidden charges, sab mila ke, sab milakar
    `,
    price_per_area: `
      per sq ft kitna, sq ft ka rate, per sqft rate kya, per foot rate, sqft ka rate, square foot ka rate,
      per sqft kitna, sq ft rate kya, pr sqft, pr sq ft
    `,
    area: `
      kitna bada, kitni badi, kitne sqft, kitne sq ft, kitna area, size kya, kitne square feet, area kitna,
      kitni jagah, kitna square feet, area kya, carpet kitna, kitne sqft ka
    `,
    bhk: 'kitne kamre, kitne bedroom, kitne bhk, kitne room, kaunsa bhk, konsa bhk',
    possession: `
      kab milega, kab tak milega, kab ready hoga, kab tak ready, possession kab, kab banega, kab tak banega,
      kab taiyar, kab milegi, kab tak, kab shift, shift kab, kab tak shift, kab hoga, ready hai kya, kya ready hai, kab ready,
      chabi kab, kab se, kab complete, kab tak complete, kab tayyar, kitna purana, kitna time lagega,
      ban gaya, ban gaya kya, kab tak possession
    `,
    rera: `
      rera hai, rera number kya, rera hai kya, rera kya, rera mila, rera approved hai, kanooni, approved hai
    `,
    amenities: `
      suvidha, suvidhaen, suvidhaye, suvidhayen, kya kya hai, kya kya milega, kya suvidha, kya facilities,
      kya amenities, kya kya facility, kya kya suvidha, suvidhae, kya kya facilities, kaunsi suvidha,
      kya kya amenities, kaun kaun si suvidha
    `,
    floor_plan: 'naksha, nakshe, naksa, nakse, nakhsha, map plan, ghar ka naksha',
    brochure:
      'brosar, brosher, broshar, broshur, brochur, brochar, brochure bhejo, brochure bhej do, brochure do',
    photos: `
      tasveer, tasveeren, photo dikhao, photos dikhao, foto, photo bhejo, tasvir, pics dikhao, photo hai
    `,
    map: 'kaise pahunche, rasta, kaise jaye, kaise aaye, rasta kya',
    location: `gali, gali ka naam, kis pate, kis pate par, pata kya, pata, 
      kahan hai, kaha hai, kidhar hai, kis area, kis jagah, kaunsi jagah, kahan par, kaha par, kahan pe,
      kaha pe, pata kya, kaun sa area, kis ilake, location kya, location kahan, kis city, kis sheher,
      kaunse area, konse area, address kya, kahan par hai, kis locality
    `,
    distance: `
      kitna door, kitni door, kitna dur, kitni dur, kitna durr, kitni doori, kitne km, kitna paas, doori,
      duri, paas hai kya, nazdeek hai kya, kitne kilometer
    `,
    brokerage: 'dalali, kitni brokerage, brokerage lagega, brokerage hai, brokerage kitna',
    maintenance: 'maintenance kitna, kitna maintenance, maintenance kya, maintenance kitni',
    deposit: 'jamanat, kitna deposit, deposit kitna, advance kitna',
    availability: `
      abhi hai, abhi bhi hai, available hai, milega kya, bik gaya, bika, bik gaya kya, khali hai, bacha hai,
      kitne bache, abhi available, uplabdh, khaali hai
    `,
    developer: `
      kisne banaya, kaun bana raha, kiska project, builder kaun, kaunsa builder, konsa builder, kis builder,
      kisne banaya hai, developer kaun, kaun builder, kaunsi company, kis company, builder ka naam, kiska hai,
      kaun bana
    `,
    floor: `
      kaun upar, kaun sa upar, kaunsa upar, upar kaun, upar hai na, zyada upar, 
      kaunsa floor, konsa floor, kaunsi manzil, kitne floor, kitni manzil, kis floor, kitne manzil,
      konsi manzil, kitne floors, kaunse floor
    `,
    facing: 'kis disha, kaunsi disha, disha, kidhar facing, kaunsi facing, konsi facing',
    furnishing: 'saaman, furniture hai',
    parking: `gaadi kahan khadi, gadi kahan, gaadi khadi, gaadi lagane, gaadi kahan, parking hai, parking hai kya, parking milegi, gaadi ki jagah, kitni parking, parking kitni
    `,
    bathrooms: 'kitne bathroom, kitne toilet, bathroom kitne',
    balconies: 'kitni balcony, balcony kitni, kitne balcony, balcony kitne, kitni balconies, kitni balkani',
    payment_plan: `
      token kitna, booking amount kitna, kitna advance, kist, kishten, kitna token, kishton,
      booking kitne, booking ka kitna, black mein, black me, black money, cash mein, cash me,
      do number mein, white mein, white me, nakad
    `,
    units: 'kitne flat, kitne ghar, kitne tower, kitne unit, kitne units, kitne flats, kitne makan',
    type: 'kaisa ghar, kis type ka, kaunsa type, kaisa flat, kaisi property, kis tarah ka',
    name: 'naam kya, kya naam, naam, project ka naam, naam batao, kis naam',
    description: `
      jaankari, jankari, ke baare mein, ke baare me, ke bare mein, ke bare me, detail do, details do,
      details batao, detail batao, kya khaas, khaas baat, khasiyat, puri jankari, poori jankari,
      poori jaankari, vistar, vishesh, kaisa hai, kaisi hai, kya special, aur batao, aur bata,
      baare mein batao, bare me batao, ache points, kya accha, achhai, kyun le, kyu le, kaisa project
    `,
  },
  objection: {
    budget: `
      bahut mehenga, bahut mahanga, bohot mehenga, bahut mehnga, mehenga hai, mahanga hai, mehnga hai,
      bahut zyada hai, itna paisa nahi, itna budget nahi, budget nahi hai, budget se bahar,
      budget se zyada, budget ke bahar, budget se upar, afford nahi, bahut costly, zyada mehenga,
      jyada mehenga, itne paise nahi, paise nahi hai, bahut jyada, rate zyada, price zyada, price jyada,
      itna nahi de, bahut expensive, mehenga lag raha, costly hai, budget kam hai, budget tight hai,
      budget thoda kam, itna mehenga, kaafi mehenga, zyada hai price, rate bahut, bohot mehnga,
      mehngi hai, mehenge hai, zyada lag raha, zyada hai, jyada hai, daam zyada, keemat zyada,
      mehenga pad raha, itna kharch nahi, budget se thoda upar, budget se thoda zyada, budget ke upar,
      budget se thoda bahar, budget paar, budget me nahi, budget mein nahi, range me nahi, range mein nahi
    `,
    location: `
      bahut door, bahut dur, bohot door, bohot dur, door hai, dur hai, kaafi door, location acchi nahi,
      location pasand nahi, area accha nahi, area pasand nahi, bahut traffic, jagah acchi nahi,
      jagah pasand nahi, itna door, itna dur, area theek nahi, traffic bahut, bahut bheed, bheed bahut, bheed zyada, bheed jyada, traffic zyada, traffic jyada, paani ki dikkat,
      office se door, office se dur, location sahi nahi, zyada door, kaafi dur, thoda door,
      location theek nahi, sheher se door, safe nahi
    `,
    possession: `
      bahut late, bahut der, itna wait nahi, itna intezaar, kaun wait kare, late hai, delay hoga,
      delay ho gaya, der se, der lagegi, bahut time lagega, intezaar nahi, wait nahi kar, kab tak wait,
      late milega, possession late, delay ho jayega, delay ka dar, itna lamba wait,
      time zyada
    `,
    size: `
      bahut chota, bahut chhota, chota hai, chhota hai, kamre chote, kamre chhote, jagah kam, jagah kam hai,
      bahut bada hai, itna chota, bohot chota, rooms chote, kaafi chota, size chota, space kam, tang hai,
      area kam, chote kamre, choti jagah, bahut choti
    `,
    trust: `
      bharosa nahi, vishwas nahi, fraud to nahi, dhokha, thagi, fraud hai kya, bharosemand,
      builder accha nahi, bharosa kaise, builder par bharosa, builder pe bharosa, dhoka, farzi, jhooth,
      legal problem to nahi, bhrosa nahi, trust nahi, builder bekar, quality kharab, quality acchi nahi,
      sahi hai kya, safe hai kya, sach batao, sach bataiye, sach bolo, sach sach, sahi sahi batao,
      jhooth mat, jhoot mat, sach bol rahe
    `,
    amenities: `
      suvidha nahi, suvidha kam, amenities nahi, facilities nahi, facilities kam, amenities kam,
      kuch suvidha nahi
    `,
    timing: `itni jaldi nahi, itni jaldi kya, ruko, ruko zara, zara ruko, rukiye, ek minute ruko, ek min ruko, dheere, aaram se, 
      abhi nahi, baad mein, baad me, sochna padega, soch ke, sochna hai, soch kar, ghar walo se,
      ghar walon se, family se puch, sirf dekh raha, bas dekh raha, time chahiye, thoda time,
      abhi sirf dekh, jaldi nahi, soch ke batata, soch kar bataunga, sochunga, sochte hain,
      baad mein batata, biwi se, wife se puchna, wife se puch, husband se, abhi decide nahi, pakka nahi,
      pakka nahi hai, bas aise hi, timepass, abhi lena nahi, ghar pe baat, ghar par baat, gharwalo se,
      gharwalon se, ghar walo se baat, family se baat, papa se baat, mummy se baat
    `,
    other: `
      pasand nahi aaya, pasand nahi aaye, pasand nahi, accha nahi, acha nahi, accha nahi laga, mazaa nahi,
      maza nahi, theek nahi, thik nahi, koi pasand nahi, kuch khaas nahi, pasand nahi aa raha, mann nahi,
      bekar, bekaar, jama nahi, jamta nahi, nahi jama, achha nahi laga
    `,
  },
  intent: {
    more_results: `
      ek bhi nahi, ek bhi nahin, ek bhi nai, bas itna, bas itne, bas yahi, itne hi hai, aur dikhao, aur, kuch aur, aur bhi, aur koi, aur option, aur options, aur options dikhao, aur dikha do,
      aur koi option, kuch aur dikhao, agla, agle, aage, aur batao koi, baaki, baki, baaki dikhao,
      baki dikhao, koi aur, dusre dikhao, aur kya hai, aur kuch, aur ghar dikhao, aur flat dikhao, aur flats,
      aur properties, kuch alag, alag dikhao, dusra dikhao kuch, kuch naya dikhao, isi tarah ke, isi jaisa,
      dusra koi, koi dusra, doosra koi, koi doosra, dusri koi, koi dusri, dusre koi, koi dusre, aise hi aur, aur hai kya, aur hain kya, koi aur option, kuch aur hai, milta julta
    `,
    compare: `
      tulna, tulna karo, fark, farak, farq, antar, kya fark, kya farak hai, kaunsa better, kaunsa better hai,
      konsa better, kaunsa accha, kaunsa achha, konsa accha, kaun sa accha, kaunsa behtar, behtar,
      kaunsa best, compare karo, compare kar do, kaunsa lena chahiye, konsa lena chahiye, kaunsa loon,
      konsa lu, kaunsa sahi, dono mein kya fark, comparison karo, kaun sa better, kaunsa sahi rahega, kaun sa sahi, kaun sa sahi rahega, kaunsa theek rahega, kaun sa theek rahega, kaun sa lena chahiye, kaun sa lu,
      kaunsa theek rahega, kaunsa lu, muqabla, mein kaunsa, me konsa, price difference
    `,
    financing: `
      karz, karja, karza, qist, kist, kishte, home loan milega, loan milega, loan mil sakta, loan chahiye,
      emi kitni, emi kitna, kitni emi, kitna loan, loan kitna, byaj, byaaj, byaj dar, emi kya,
      har mahine kitna, mahine ka kitna, tankhwah, tankha,
      loan kaise, bank se loan, kitna loan, kitna loan milega, kitna loan mil sakta hai, kitna loan mil jayega, loan kitna milega, loan kitna mil sakta hai, sarkari subsidy, emi pe, kiston mein, kishton mein,
      meri salary, salary hai, mahine ki kist
    `,
    book_visit: `ghar dekhne jaana hai, dekhne jaana hai, ghar dekhna jana hai, dekhne aana, dekhne aa, dekhne jana, site dekhna, site dekhni, visit karna, visit karni,
      visit karwa, visit karwao, dekhne chalte, dekhne aaunga, ghar dekhna hai, aakar dekh, aake dekh,
      jaake dekh, jaakar dekh, visit book, visit kab, milne aa, site visit karna, site visit karni,
      dekhne kab, kab dekh sakte, kab dekh sakta, kab dekh sakti, kab aa sakte, kab aa sakta, kab aa sakti, dekhne ke liye, dekhne aa sakte, dekhne aa sakta,
      visit kara do, visit fix karo, appointment chahiye, saamne se dekhna, khud dekhna, kab dikhaoge,
      aana chahta, visit kar sakte, visit kar sakta, dekhne jaa, site pe aana, dekhna chahta hoon,
      dekhna chahta hu, visit ke liye
    `,
    human_handover: `team se baat, team se baat karni hai, hamari team se baat karein, aapki team se baat, kisi se baat, baat karni, baat karao, baat karwao, call karo, phone karo, call kar, number do,
      number de do, number dijiye, aadmi se, insaan se, kisi insaan se, phone number do, call kar do,
      mujhe call, mujhe phone, phone kar, baat karna, baat karna hai, baat kara do, call kijiye,
      agent se baat, agent se, owner se baat, malik se baat, builder se baat, contact karna, sampark,
      phone karna, number bhejo, kisi ko bhejo, kise call, sales wale se, number kya, phone number kya,
      whatsapp karo, message karo, whatsapp pe, sir se baat, kisi aadmi, baat karni hai, baat ho sakti,
      call back karo, callback chahiye, number batao, malik ka number, owner ka number, builder ka number,
      agent ka number, dealer ka number, malik ka contact, owner ka contact, makan malik se baat,
      malik se milna, baat karwa, baat karwa do, phone kar lo, phone kar lena, call kar lo, call kar lena,
      phone pe baat
    `,
    affirm: `
      haan, han, haa, ha, haan ji, haanji, hanji, ji, ji haan, theek hai, thik hai, thik h, theek, thik,
      bilkul, sahi, sahi hai, zaroor, jarur, zarur, kar do, kardo, chalo, accha hai, acha hai, achha hai,
      badhiya hai, ho jayega, haan bhai, haan theek, ok ji, done hai, manzoor, manjoor, pakka, haan kar do,
      kyun nahi, kyu nahi, kyon nahi, chalega, haan chahiye, bilkul sahi, wahi, yahi chahiye, haan wahi,
      haan yahi, pasand hai, pasand aaya, mast, mast hai, haan dikhao, achha, accha, acha, theek hai bhai,
      sahi baat, haan sahi, haan haan, hmm haan, chalo theek hai, ji bilkul, interested hu, interested hoon
    `,
    deny: `
      nahi, nahin, nai, nhi, na, naa, nahi chahiye, nahi bhai, ji nahi, ji nahin, bilkul nahi, mat karo,
      rehne do, nahi ji, nahi nahi, nahi yaar, koi nahi, zaroorat nahi, jarurat nahi, galat, nahi abhi nahi,
      mujhe nahi chahiye, nahi chaiye, nhi chahiye, galat hai, sahi nahi, na bhai, nahi sir, nahi thanks,
      nahi shukriya, kabhi nahi, mat, nahi karna, nahi lena, interest nahi, nahi chahiye bhai
    `,
    greet: `
      main wapas aa gaya, main wapas aa gayi, main wapas aa gya, main wapas aaya, main wapas aayi, main wapas aaya hoon, main wapas aa gaya hoon, main wapas aa gayi hoon, main vapas aa gaya, main vapas aa gayi, main vapas aa gya, main vapas aaya, main vapas aayi, main vapas aaya hoon, main vapas aa gaya hoon, main vapas aa gayi hoon, main phir aa gaya, main phir aa gayi, main phir aa gya, main phir aaya, main phir aayi, main phir aaya hoon, main phir aa gaya hoon, main phir aa gayi hoon, main phir se aa gaya, main phir se aa gayi, main phir se aa gya, main phir se aaya, main phir se aayi, main phir se aaya hoon, main phir se aa gaya hoon, main phir se aa gayi hoon, main fir se aa gaya, main fir se aa gayi, main fir se aa gya, main fir se aaya, main fir se aayi, main fir se aaya hoon, main fir se aa gaya hoon, main fir se aa gayi hoon, mai wapas aa gaya, mai wapas aa gayi, mai wapas aa gya, mai vapas aa gaya, mai vapas aa gayi, mai vapas aa gya, mai phir aa gaya, mai phir aa gayi, mai phir aa gya, mai phir se aa gaya, mai phir se aa gayi, mai phir se aa gya, mai fir se aa gaya, mai fir se aa gayi, mai fir se aa gya, hum wapas aa gaye, hum wapas aaye, hum vapas aa gaye, hum vapas aaye, hum phir aa gaye, hum phir aaye, hum phir se aa gaye, hum phir se aaye, hum fir se aa gaye, hum fir se aaye,
      namaste, namaskar, namaskaar, hai, hi ji, hello ji, pranam, ram ram, salaam, salam, adaab,
      jai shree ram, sat sri akal, kaise ho bhai, namastey, hello bhai, hi bhai, hey bhai, suprabhat,
      shubh prabhat, bhai, bhaiya, suno, sunie, suniye, hello ji namaste, jai hind, radhe radhe, vanakkam, namasthe
    `,
    goodbye: `
      alvida, phir milenge, fir milenge, phir milte hain, fir milte hain, chalta hu, chalta hoon, shubh ratri,
      baad mein baat, chalo bye, bye ji, khuda hafiz, phir milte, fir milte, baad me milte, chalta hun,
      bas itna hi, bas ho gaya, ab bas, tata bye, phir baat karte, fir baat karte
    `,
    thanks: `
      dhanyawad, dhanyavad, dhanyavaad, shukriya, bahut dhanyawad, bahut shukriya, thanks bhai, thank you ji,
      thanks ji, thank you bhai, meherbani, shukriya bhai, dhanyawaad, thanku ji, bahut bahut dhanyawad,
      bahut bahut shukriya
    `,
    smalltalk: `
      aap kaun, aap kaun ho, tum kaun ho, kaun ho tum, kaise ho, kaise hain, kaise hain aap, kya haal,
      kya haal hai, kya hal hai, aap kaise hain, aap kaise ho, naam kya hai tumhara, aapka naam,
      aapka naam kya hai, tumhara naam, tumhara naam kya hai, kya kar rahe ho, kya kar sakte ho,
      tum kya karte ho, aap kya kar sakte ho, bot ho kya, kya tum bot ho, insaan ho kya,
      kya tum insaan ho, aap bot ho, aap bot hain, robot ho kya, kya chal raha hai, kya chal raha,
      chutkula, joke sunao, chutkula sunao, koi joke sunao, madad, madad karo, meri madad,
      meri madad karo, help karo, help chahiye, kaha se ho, kahan se ho, kitni umar, pagal ho kya, pagal,
      bewakoof, kaise kaam karta, kaise kaam karte ho, kya madad, mera naam, sab theek, sab badhiya,
      aur batao kya haal, kaun ho, kon ho
    `,
    undo: `
      wapas, list par wapas, list pe wapas, wapas karo, pehle wala karo, pichla, pichhla,
      pichle wale, pehle jaisa, wapas jao, piche jao, wapas lao, undo karo, pichli list, pehle wali list,
      pehle jo dikhaya
    `,
    start_over: `
      shuru se, phir se shuru, fir se shuru, naye sire se, dobara shuru, sab hatao, sab hata do, sab clear,
      naya search, nayi search, phir se shuru karo, fir se shuru karo, dobara shuru karo, sab bhool jao,
      shuru se karo, reset karo, sab clear karo, naye se, naye se shuru
    `,
    repeat: `
      phir se bolo, fir se bolo, dobara bolo, phir se dikhao, fir se dikhao, dobara dikhao, phir se batao,
      fir se batao, samajh nahi aaya, samjha nahi, samajh nahi aayi, dobara batao, kya bola, kya kaha,
      phir se, fir se, dobara, ek baar aur, ek bar aur, samjh nahi aaya, kya matlab, matlab kya, samjhe nahi
    `,
    cancel: `nahi aa paunga, nahi aa paungi, nahi aa payenge, nahi aa sakta, nahi aa sakti, chhodo, chodo, rehne do, jaane do, jane do, cancel karo, cancel kar do, chhod do, chod do, rahne do,
      raho, visit cancel, nahi rehne do, jane de, chhoro, choro
    `,
    language: 'bhasha, bhasha badlo, kaunsi bhasha, bhasha badal do',
    out_of_scope: `
      bakwas, bakwaas, chup, chup karo, chup raho, mat pucho, mat poocho, kyun puch rahe, kyu puch rahe,
      bata chuka, bata diya, pehle hi bata, bola na, bol diya, faltu, bekaar ki baat, tum samajhte nahi,
      samajhte nahi ho, pata nahi, nahi pata, mujhe nahi pata, nahi bataunga, nahi batana, kyun batau,
      kyu batau, pareshan mat karo, dimag mat khao, pareshan, ye nahi pucha, yeh nahi pucha, maine yeh nahi,
      maine ye nahi, kutte, saala, gadha, ullu
    `,
  },
};
