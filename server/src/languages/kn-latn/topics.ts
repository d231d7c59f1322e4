// Kannada in Roman letters: topics, as they are typed. What sounds as Kannada writes it need not stand here.
import type { TopicCues } from '../topics.ts';

export const topics: TopicCues = {
  resold:
    'resale maatra, resale beku, hosadu beda, hosdu beda, hosa mane beda, builder beda, builder flat beda, second hand beku',
  growth:
    '(double|eradarashtu) (aagutta|agutta|aagatta|aaguttha|aagutte|aagabahuda), (bele|rate|price|baadige|badige) (eshtu|yeshtu|estu|yestu) (hogbahudu|hogabahudu|hogutte|hogatte|erutte|yerutte|erabahudu), (bele|rate|price|baadige|badige) (eshtu|yeshtu|estu|yestu) (jaasti|jasti) (aagutte|agutte|agatte|aagatte|agbahudu|aagabahudu), (baadige|badige) (erutta|yerutta|jasti agutta|jaasti aagutta), (bele|rate|price) (eruva|yeruva|hechchuva|hechaguva|jaasti aaguva|jasti aguva|jasti aagodu|jaasti aagodu), (bele|rate|price) (jaasti|jasti) (aagutha|aguttha|agutha|aagutta|agutta|aaguttaa|aagatta|agatta|aagbahuda|agbahuda|aagabahuda), (bele|rate|price) … (jaasti|jasti) (aagutha|aguttha|agutha|aagutta|agutta|aaguttaa|aagatta|agatta|aagbahuda|agbahuda|aagabahuda), (munde|mundhe|mundakke) … (bele|rate|price) … (jaasti|jasti) (aagutte|agutte|aaguthe|aguthe|aagutthe), (rate|price) … (erutta|yerutta|eruttha|yeruttha|erutte|yerutte|erabahuda|yerabahuda), (bele|rate) (jaasti|jasti) (aagideya|agideya|aagidya|agidya), (bele|rate) (hechchagideya|hechagideya|erideya)',
  ceiling:
    'ceiling ettara, ceiling height, ceiling eshtu ettara, (chavani|chhavani|savani) ettara, (chavani|chhavani) eshtu ettara',
  seller: 'owner jothe, owner jote, owner direct, owner yaaru, maalikara jothe',
  bring:
    'enu tarabeku, en tarbeku, enu tarbeku, yenu tarbeku, enu thagondu barabeku, en thagond barbeku, enadru tarbeka',
  escort:
    'yaaru sigtare, yaaru irtare, yaaru torsthare, nim kadeinda yaaru, yaaradru jothe, yaaradaru jothe, yaaradru jote, yaaradaru jote, nam jothe yaaru, namma jothe yaaru',
  video:
    'video call … torisutteera, video call … torisi, video call … torsthira, video call … torsi, video call … nodabahuda, video call … nodbahuda',
  gst: 'gst',
  registration: 'registration, stamp duty, (bere|itara|hechchuvari) (charge|charges|kharchu|shulka)',
  processing: 'processing fee eshtu, processing charge eshtu, saalada shulka',
  conversion:
    '(bhoomi|land|site) (conversion|convert), convert (agide|agidya|agideya), converted (land|site|aa|agide), conversion (agide|agidya|agideya)',
  building:
    '(takshana|takshanave|koodale|kudale|eegale|igale|bega) mane … (kattabahuda|kattabahude|kattabahudu|katbahuda|kattabohuda), mane … (kattabahuda|kattabahude|kattabahudu|kattabohuda|katbahuda|katbohuda|kattabodaa|kattaboda|katboda|kattisabahuda|kattisabahude), construction (shuru|start)',
  borrower:
    'joint loan, (seri|serikondu|ottige) … (loan|saala|sala), (loan|saala|sala) … (seri|ottige), salary slip illa, salary slip illade, itr illa, itr illade, raitarige sala, saalakke dakhale',
  relief: 'tax benefit, tax vinayiti, tax uliyutta, tax ulitaya, terige vinayiti',
  record: 'builder hege, builder hegiddare, builder nambabahuda, builder nambbahuda, builder olleyavara',
  power: 'lift (nintre|nintare|kettre|ketre|kettare|haalaadre|haaladre)',
  prepayment:
    'loan bega close, loan bega tirisidre, sala bega tirisidre, loan munche close, sala munche tirisidre',
  number: '(nanna|nan|) number (beredu|bere|change|chenj|badalagide|badlagide|badalaytu)',
  access: 'ramp, wheelchair',
  sell: '(nanna|namma|nan|nam) … (mane|flat|flatu|site|apartment|bhk) (maaridre|maridre|maaridare|maridare) (eshtu|estu), (nanna|namma|nan|nam) … (mane|flat|flatu|site|apartment|bhk) … (eshtakke|estakke) (maarata|marata|maarbahudu|hogutte|hogatte), (nanna|namma|nan|nam) (hale|haleya|svanta|swanta|eegina|igina|) (mane|manena|flat|flatu|site|apartment) (maarabeku|marabeku|maarbeku|marbeku|maaralu|maralu|maaroke|maroke|maarokke|marokke|maarakke|marakke|maarodakke|marodakke|maari|mari|maartira|maarteera), (nanna|namma|nan|nam) (hale|haleya|svanta|swanta|eegina|igina|) (mane|manena|flat|flatu|site|apartment) (sell|sale) (madbeku|madabeku|maadbeku|maadabeku|madoke|maadoke|madokke|maadokke|madakke|maadakke|madalu|maadalu|madtira|maadtira|maadteera|madkodtira|maadkodtira|madisi), (sell|sale|maarata|marata) (madbeku|madabeku|maadbeku|maadabeku|madoke|maadoke|madokke|maadokke|madakke|maadakke|madalu|maadalu|madtira|maadtira|maadteera|madkodtira|maadkodtira|madisi) … (help|sahaya), (nanna|namma) (mane|flat|site|manena|flatu) … (maari|mari) (kodtira|kodthira|kodtiraa|koduttira), (nanna|namma) (mane|flat|site) (maarabeku|marabeku|maaralu|maralu|maaroke|maroke|maarokke|marokke|maarodakke|marodakke), (nanna|namma) (mane|flat|site) (maarata|marata) maad(alu|oke|okke)',
  sharing: 'hege kalsodu, hege kaluhisodu, hege share, link kodi, link kalsi',
  age: 'eshtu hale, yeshtu hale, estu hale, eshtu haledu, yeshtu haledu, eshtu haladu, eshtu haleyadu, eshtu varsha haledu, haledu na, hale maneya',
  booking: 'eega eshtu kodbeku, modalu eshtu kodbeku, iga estu kodbeku',
};
