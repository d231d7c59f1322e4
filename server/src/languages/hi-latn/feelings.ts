// Hinglish: how somebody feels or lives, and what is said to it.
import type { FeelingCues, FeelingReplies } from '../feelings.ts';

export const feelings: FeelingCues = {
  tired:
    '(neend|nind|need) (nahi|nahin|ni|hi nahi|hi nahin|nhi), (so|sone) (nahi|nahin|nhi) (pata|paata|pati|paati|pate|paate|dete), aaram nahi, chain nahi, thak gaya, thak gayi, thak gai, thaka hua, thakan, pareshan, pareshaan, tang aa, sar dard, sir dard, sardard',
  noise:
    'shor, shor sharaba, shorgul, halla, hungama, hangama, chillate, chillata, jhagda, jhagdte, ladte, gaana bajate, gaane bajate, gana bajate, loudspeaker, drill, mixie, mixer, horn, bhonkte, tez awaaz, tez awaz, awaaz aati',
  works:
    'road ka kaam, sadak ka kaam, road khod, sadak khod, road khuda, khudai, khudaai, tod phod, construction chal, metro ka kaam',
  neighbours:
    'padosi, padosiyon, pados mein, pados wale, upar wale, upar wala, upar wali, neeche wale, niche wale, bagal wale, bagal mein, saamne wale, samne wale, makan malik, makaan malik',
  daily:
    'raat bhar, din bhar, saari raat, sari raat, poori raat, puri raat, sara din, poora din, har raat, roz, rozana, din raat, hamesha, har waqt, charo taraf, chaaron taraf, har taraf, der raat',
  afraid:
    'dar lagta, dar lagti, darr lagta, dar rehta, darti, darta, darte, ghabrahat, ghabrati, ghabrata, asurakshit, unsafe lagta, safe nahi lagta, dar, darr',
  alone:
    'akela, akeli, akele, raat ko, raat mein, rat ko, rat me, raat me, andhere mein, andhere me, der raat, der se aati, der se aata',
  sad: 'udaas, udas, mann udaas, dukhi, mann nahi lag, man nahi lag, rona aa, rone ka mann, mann kharab, man kharab, mood kharab, mood off, nirash, niraash, dil toot, guzar gaye, guzar gayi, chal base',
  machine: 'machine, robot, bot, computer, program',
  hardship:
    'takleef, taklif, takleefein, dukh, dard, pareshani, pareshaani, pareshaniyan, mushkil, mushkilein, musibat, kasht, haalat, feelings',
  knows:
    'kya pata, kya maloom, kya malum, kya jaano, kya jano, kya jaante, kya samjho, kya samjhoge, kya samjhega, kya samjhenge, nahi samajh sakte, nahi samjhoge',
  unheard:
    'sunte nahi, sun nahi rahe, sunta nahi, nahi sunte, nahi sun rahe, sun hi nahi, sunte hi nahi, meri baat nahi, meri baat hi nahi, koi nahi sunta, koi sunta nahi, sunai nahi',
};

export const feelingReplies: FeelingReplies = {
  said: {
    noise: [
      'Yeh sach mein thaka deta hai, mujhe afsos hai. Ghar kitna shaant hai, yeh listing mein nahi likha; dekhne se pehle office poochh sakta hai.',
      'Samajhta hoon, aise rehna mushkil hai. Jis time shor khatakta hai, ghar usi time dekhiye; office tay kara dega.',
    ],
    fear: [
      'Samajh raha hoon, yeh zaroori baat hai. Gali kitni safe lagti hai, yeh listing mein nahi likha; shaam ko aakar dekhne se pata chalta hai.',
      'Aapki baat samjhi. Building mein kaun rehta hai aur raat ko gate par koi hota hai ya nahi, yeh office poochh sakta hai.',
    ],
    sad: [
      'Yeh sunkar afsos hua. Abhi ghar nahi dikhaunga; jab mann ho, tab likhiye.',
      'Afsos hai. Aaram se, yahan koi jaldi nahi hai.',
    ],
    hard: [
      'Yeh mushkil lagta hai, mujhe afsos hai. Agar ghar badalne se kuch theek ho sakta hai, to bataiye usmein kya hona chahiye.',
      'Iske liye bhi afsos hai. Office ka koi insaan aapki baat mujhse behtar sun sakta hai.',
    ],
    machine: [
      'Sahi kaha: main ek program hoon, maine yeh sab nahi jiya. Main yahan ke ghar dhoondh sakta hoon; baat office ka koi insaan sun sakta hai.',
      'Haan, bas ek program hoon. Insaan se baat neeche ek tap par ho jaayegi.',
    ],
    unheard: [
      'Maaf kijiye, main aapki baat pakad nahi paya. Ek line mein bataiye ki sabse zaroori kya hai, ya kisi insaan se baat kijiye.',
      'Maaf kijiye, ab bhi nahi samajh paya. Office ka koi insaan ise behtar samjhega.',
    ],
  },
  guarded: (item) => `Kuch listing mein yeh likha hai: ${item}.`,
};
