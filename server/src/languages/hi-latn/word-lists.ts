// Hinglish: single words that decide how something beside them is read.
import type { WordLists } from '../word-lists.ts';

export const wordLists: WordLists = {
  plain: `likh likho likhna likhiye likhlo lijiye lijie rakhiye rakhna bolna bolte dunga dungi doonga doongi raha rahi chat 
    chahiye karna kitna kitne mein sasta theek accha acche achha aapka aapke aapko aisa aise baad baare
    badhiya bahut bajat banao batao bataiye batana bhai bhaiya bhejo bilkul chahie chaahiye chahte chalega
    chhota chota dekhna dekho dekhao dhang dhanyavaad dijiye dikha dikhao dikhaiye dosra doosra dusra dusre
    dusri ekdum ghar hazaar hazar humko ilake jaldi jyada zyada kaafi kahan kaise kamra kamre kaunsa
    kharidna khareedna kiraya kiraye koi konsa kripya kuchh lagbhag lekin lena matlab mahina mahine makaan
    mehnga mehenga milega milegi mujhe mujhko nahi nahin namaste paanch paas pahla pahle pehla pehle rahega
    rahna rehna sabse samajh sakta sakte sasti saste seedha shukriya taiyaar taiyar teesra theekse thoda
    thodi tumhara turant wahan wala wale wali yahan rahenge rahein rahoge payenge paenge payega payegi
  `,
  all: 'sab sabhi saare sare saari sari har',
  abbreviation: '',
  distance: '',
  measure: '',
  place_end: '',
  project_end: '',
  name: '',
  of_home: 'ka ki ke ko mein me wala wali wale',
  of_work: 'master adhyapak adhyapika malik naukri',
  not_home: '',
  through: 'se',
  road: 'sadak marg',
  either: 'ya yaa',
  above: 'zyada jyada jyaada zyaada adhik upar oopar uper bada badi bade',
  loosely: '',
  times: 'bar baar dafa',
  out: 'bahar',
  dwelling: 'makan makaan makaano makano',
  home: 'makan makaan makaano makano',
  likes: 'pasand achha accha acha badhiya theek thik sahi mast',
  covered: 'covered dhaki dhaka',
  where: 'kahan kaha kidhar pata address map naksha',
  duration: 'samay der minute minat ghanta ghante waqt',
  about: 'baare bare',
  teller: 'dalal malik owner agent broker dost padosi bhai koi',
  saying: 'bola boli bole bata bataya batayi bataye bol kaha keh kah maang maanga mang manga',
  people: 'log logo logon dost doston jan jane jano bande bando ladke ladkiyan',
  sum: 'total milakar milake mila jodkar jod kul saalana salana',
  some: 'kuch kuchh koi',
  turning: 'lekin magar par ab abhi balki',
  indefinite: 'koi kisi kuch bahut zyada thoda thodi har ek',
  doing: 'ane ene one ine',
  origin: 'se',
  someone: 'main mai mein mei hum ham mera meri mere hamara hamari humara humari beta beti pati patni bhai',
  arrived: 'aaya aayi aaye shift transfer naya nayi naye new',
  making: 'banana banane banaunga banaenge banayenge banwana banwane banvana banvane banwaunga banwayenge',
  rest: 'baki baaki baqi',
  better: 'behtar better best achha acha accha achi badhiya sahi theek suit',
  elders:
    'maa mata pita papa mummy parents dadi dada nana nani buzurg bujurg budhe budhi boodhe boodhi ghutne ghutno ghutnon senior',
  children: 'bachcha bachche bacha bache bachchon bachon beta beti baby kids',
  office: 'office offices ofc daftar kaam company',
  along: 'saath sath sang',
  brings: 'lana laana laani lani laane laun laaun laau lekar leke',
  asks_them: 'puch pucho puchho puchna puchiye pooch poocho poochho poochna poochiye poochiyega poochh',
  holds: 'ruk rukega ruke rukenge wait intezaar intzaar hold rok block',
  until: 'tak',
  partner: 'wife biwi patni husband pati uska uski unka dono do partner',
  between: 'beech bich',
  both: 'dono donon donno',
  beside: '',
  article: '',
  study: 'college clg university school',
  equal: 'barabar brabar barabri braabar saman samaan equal',
  asks_of_each: '',
  one: 'ek dusra doosra',
  bound: 'limit limits seema shart sharat paabandi pabandi had',
  joins: 'aur lekin magar kyunki kyonki kyuki isliye islie warna varna toh to ki jo agar',
  reasons: 'kyunki kyonki kyuki warna varna taaki taki',
  wonders:
    'chahiye chahie chahta chahti chahte jaanna janna poochna puchna poocha pucha batao bataiye batana dekhna dekhne dekhenge lena leni pata samajh chinta dar suna soch zaroorat zarurat pasand',
  which_of:
    'kiska kiski kiske kisme kismein kisne kaunsa kaunsi kaunse konsa konsi konse kaun inme inmein inmai in charo charon chaaron teeno teenon dono donon sab sabhi koi',
  having: 'paas pas',
  pays: 'bhar bharte bharta bharti de deta dete deti',
  able: 'sakta sakte sakti paunga payenge paenge dunga denge doonga',
  now: 'abhi filhal',
  being: 'ki ka umar',
  aged: 'umar',
  fair: 'sahi theek thik vajib wajib uchit sach zyada jyada',
  received: 'mila mile mili aaye aaya mil becha bechi bechkar',
  sells: 'bech becha bechi beche bechkar bechke bechna bechne bechkr bikne bikega bikegi bika bik',
  instalment: 'emi kist kisht',
  owed: 'aur doosri dusri doosra dusra chal chalu pehle pahle gaadi gadi bike car personal',
};
