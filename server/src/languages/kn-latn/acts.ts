// Kannada in Roman letters: what a clause does, as it is typed. What sounds as Kannada writes it need not stand here.
import type { ActCues } from '../acts.ts';

export const acts: ActCues = {
  dispute: `
    (helilla|helalilla|hellilla|kelilla|kelalilla|kellilla), kelidde alla, helbedi, (hele|helle|kele|kelle) illa,
    (yaarige|yarige|yaarge|yarge) (beku|bekittu|bekagittu),
    (yaaru|yaru|yaavaga|yavaga|yaavaaga|elli) (helidru|helidaru|heliddu|helide|helde|kelidru|keliddu|kelide|kelde), nanna budget alla
  `,
  wider: `
    (matra|maatra|mathra|ashte) (alla|anta alla|antilla),
    (beke beku|bekebeku|beku|agbeku|aagbeku|agabeku|aagabeku|agle beku|irbeku|irabeku) (antilla|anthilla|anta illa|antha illa|antenilla|anthenilla|anta enilla),
    bekantilla, bekanthilla, bekantenilla, bekendilla, bekendenilla, agbekantilla, agbekanthilla, agbekantenilla, agbekendilla, agbekendenilla, aagbekantilla, aagbekanthilla, aagbekantenilla, aagbekendilla, aagbekendenilla, agabekantilla, agabekanthilla, agabekantenilla, agabekendilla, agabekendenilla, aagabekantilla, aagabekanthilla, aagabekantenilla, aagabekendilla, aagabekendenilla, irbekantilla, irbekanthilla, irbekantenilla, irbekendilla, irbekendenilla, irabekantilla, irabekanthilla, irabekantenilla, irabekendilla, irabekendenilla
  `,
  back: `
    (vapas|wapas|vaapas|matte|mathe|matthe) (serisi|sersi|haaki|haki|tanni|idi)
  `,
  returns: '(vapas|wapas|vaapas) (nanna|nan|namma|modalina|modlina|hale|ade)',
  restate: `
    eshtu sala helodu, eshtu sala helbeku, eshtu sala heli, eshtu sari helodu, eshtu saari helodu, eshtu baari helodu,
    helidini, helidde, helidivi,
    naanu heliddu, nanu heliddu, naan heliddu, naanu helide, helidnalla, helidde, naanu keliddu, nanu keliddu,
    naan keliddu, andre, andare
  `,
  lost: `
    marethbitya, marethbitra, marethbitri, maretbitya, maretbitra, maretbitri, maretubitra, maretubitri, marthbitra, marthbitri, marethidiri, maretri, maretra, elli hoytu, yaake tegedri, yake tegedri, bittbitri
  `,
  kept: `
    itkondidira, itkondiddira, itkondideera, ittukondiddira, ittiddira, ittidira, nenapideya, nenapidya, nenapu ideya, gamanadallideya, gamanadalli ideya, ulisiddira
  `,
  misread: 'thappu tilkondri, tappu tilkondri, adalla, idalla, ulta artha',
  doubt: `
    mosa, nijana, nijaana, nijave, yaake ishtu kammi, yake ishtu kammi, ishtu kammi yake, ishtu kadime yake
  `,
  only: 'matra, maatra, mathra, ashte, bere beda, bere yenu beda',
  needless: `
    (enu|yenu|en|yen) (madali|maadali|madli|maadli|madodu|maadodu|madona|maadona), (tagondu|tegedukondu|itkondu) (enu|yenu|en) (madali|madli|madodu|madona|maadli|maadodu)
  `,
  unfit: `
    (hege|heg|elli) (saaku|saku|saakagutte|sakagutte|saakagatte|sakagatte|saakagutade), (saakagalla|sakagalla|saakaagalla|saalalla|salalla|saaladu),
    hege (irodu|iroodu|iruvudu|irbeku|irtivi|irtare|irokke|iroke|irakke|irona),
    (irokke|iroke|irakke|iralu|irodakke) (agalla|aagalla|agolla|aagolla|agodilla|aagodilla|aguvudilla)
  `,
  small: `
    thumba chikka, tumba chikka, thumba chikkadu, tumba chikkadu, thumba sanna, tumba sanna, chikkadaythu,
    chikkadaytu, chikkadu
  `,
  big: 'thumba dodda, tumba dodda, thumba doddadu, tumba doddadu',
  far: `
    (ooru|oorina|uru|urina|city|cityya|nagarada) (innondu|mattondu|aa) (tudi|thudi|kade|mule|moole), thumba doora, tumba doora, thumba dura, tumba dura, doora aagutte, doora agutte, doora aytu, doora ayithu,
    dura agutte, thumba dooradalli, doora alva, dura alva, doora allva, doora ide, dura ide, doora idave
  `,
  late: 'thumba late, tumba late, thumba tada, late aytu, kayoke agalla',
  away: 'inda, ninda',
  costly: `
    thumba jaasti, tumba jasti, thumba jasti, tumba jaasti, jasti aytu, jaasti aytu, jasti ayithu, thumba dubari,
    tumba dubari, dubari aytu, jasti alva, jaasti alva, dubari alva
  `,
  bad: 'ista illa, ishta illa, ishta aaglilla, chennagilla, channagilla, bejaar, bejar, bejaaru',
  fear: 'bhaya, baya, bhaya aagutte, hedarike, hedartare, hedartini, andre bhaya, andre hedarike',
  again:
    'ella ade, ade manegalu, matte same, matte bantu, matte yaake bantu, matte ade, mathe ade, ade torsta, ade toristira, pade pade',
  work: `
    nalli kelsa, alli kelsa, nalli kelasa, alli kelasa, kelsa madodu, kelsa maadodu, kelsa madtare, kelsa maadtare, nanna office, namma office, avara office, nan office, kelsa madtini, kelsa madthini, kelasa madtini,
    nanna kelsa, nanna kelasa
  `,
  live: 'irodu, irtare, irthare, vasa madtare, naavu irodu, nanu irodu',
  person: `
    manushyaru beku, manushyaru iddare, manushya beku, manushya … maata, manager, dooru, complaint, team jote maat, team jote mat
  `,
  offer: `
    maadtara, madtara, maadthara, madthara, maadtira, kodtara, kodthara, kodtaara, kodtira, kodthira, ilisidre, ilistara, kone maatu, final maadi, final madi, optara
  `,
  enough: `
    saaka, saka, sakaa, saakaa, saakagutta, sakagutta, saakaagutta, sakaagutta, saakagatta, sakagatta, saakagutte, sakagutte, saake, salutta, saalutta
  `,
  each: `
    obbarige, obbrige, obbobbarige, obbobbrige, obobrige, pratiyobbarige, obbanige, talege, thalege, tala, obbobbara, bhaga madi, bhaagisi, hanchi, hanchidre, hanchkondre, hanchikondre, paalu, janaralli, janadalli, per head, per person
  `,
  let: `
    baadigege kottare, baadigege kottre, baadigege kotre, badigege kottre, badigege kotre, badige ge kottre, badige ge kotre, badigege bittre, badigege bitre, baadigege bittre, baadigege bitre, rent ge kottre, rent ge kotre, rent ge bittre, rent ge bitre, rent out madidre, rent out maadidre, rent out madre
  `,
  quote: `
    neevu torsidri, torsidri, torisidri, torsta iddira, torista iddira, torstidira, toristidira, idanne … antira, idanna … antira, idakke … antira, idakke … anteera, yake torsta, yaake torista
  `,
  why: 'yaake, yake, elli inda bantu, hege bantu, hege sadhya, henge sadhya, hege saadhya, henge saadhya',
  own: `
    maartha idivi, marta idivi, maarbeku, marbeku, maari, maaride, maride, maaridde, maridde, maaridvi, maridvi, maaridivi, maaribitte, maaribitvi, marudvi, hale mane, namma hale, nanna hale, namdu ondu, namma eegina
  `,
  rather: `
    saadhyavadare, saadhyavadre, sadhyavadare, sadhyavadre, saadhya idre, sadhya idre, aadashtu
  `,
  liked: `
    iddre … olledu, idre … olledu, iddare … olledu, iddare … olleyadu, idre … olleyadu, iddre … olleyadu, iddre … volledu, idre … volledu, iddre … olleddu, idre … olleddu, iddre chennagirutte, idre chennagirutte, iddare chennagirutte, iddre chennagiratte, idre chennagiratte, iddre chennagi, idre chennagi, iddre chenna, idre chenna, sikkre … olledu, sikre … olledu, sikkidre … olledu, aadre olledu, adre olledu, iddre uttama, saadhyavadre, sadhyavadre
  `,
  otherwise: `
    illandre, illaandre, illa andre, illaa andre, illadiddare, illadidre, ildidre, ildiddre, illavadare, illavadre, illadre, illaadre, sigadidre, sigadiddare, sigdidre, sigalilla andre
  `,
  but: 'aadre, adre, adare, aadare',
  and: 'mattu, matthu, aamele, amele',
};
