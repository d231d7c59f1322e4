// Kannada, in its own script and in Roman letters: what a clause does.
import type { ActCues } from '../acts.ts';

export const acts: ActCues = {
  dispute: `
    ಯಾರು ಹೇಳಿದ್ದು, ಯಾರು ಹೇಳಿದರು, ಯಾರು ಕೇಳಿದ್ದು, ನಾನು ಹೇಳಿಲ್ಲ, ನಾನು ಹೇಳಲಿಲ್ಲ, ನಾನು ಕೇಳಿಲ್ಲ, ನಾನು ಕೇಳಲಿಲ್ಲ, ಹೇಳೇ ಇಲ್ಲ,
    ಯಾವಾಗ ಹೇಳಿದೆ, ನನ್ನ ಬಜೆಟ್ ಅಲ್ಲ, yaaru helidru, yaru helidru, yaru heliddu, yaaru heliddu, naanu helilla, nanu helilla,
    naan helilla, naanu kelilla, nanu kelilla, helle illa, yavaga helide, nanna budget alla
  `,
  restate: `
    ನಾನು ಹೇಳಿದ್ದು, ನಾನು ಹೇಳಿದೆ, ಹೇಳಿದ್ನಲ್ಲ, ಹೇಳಿದೆನಲ್ಲ, ನಾನು ಕೇಳಿದ್ದು, ನಾನು ಕೇಳಿದೆ, ಅಂದರೆ, ಅಂದ್ರೆ, naanu heliddu, nanu heliddu,
    naan heliddu, naanu helide, helidnalla, helidde, naanu keliddu, nanu keliddu, naan keliddu, andre, andare
  `,
  misread: `
    ತಪ್ಪು ತಿಳಿದುಕೊಂಡಿರಿ, ತಪ್ಪಾಗಿ ಅರ್ಥ, ಅದಲ್ಲ, ಇದಲ್ಲ, ಉಲ್ಟಾ, thappu tilkondri,
    tappu tilkondri, adalla, idalla, ulta artha
  `,
  doubt: `
    ಮೋಸ, ಫ್ರಾಡ್, ನಕಲಿ, ನಿಜಾನಾ, ನಿಜವೇ, ನಿಜಾನ, ಯಾಕೆ ಇಷ್ಟು ಕಡಿಮೆ, ಇಷ್ಟು ಕಡಿಮೆ ಯಾಕೆ, mosa, nijana, nijaana, nijave, yaake ishtu kammi,
    yake ishtu kammi, ishtu kammi yake, ishtu kadime yake
  `,
  only: 'ಮಾತ್ರ, ಅಷ್ಟೇ, ಮಾತ್ರವೇ, ಬೇರೆ ಬೇಡ, matra, maatra, mathra, ashte, bere beda, bere yenu beda',
  small: `
    ತುಂಬಾ ಚಿಕ್ಕದು, ತುಂಬಾ ಚಿಕ್ಕ, ತುಂಬಾ ಸಣ್ಣದು, ತುಂಬಾ ಸಣ್ಣ, ಚಿಕ್ಕದಾಯಿತು, ಚಿಕ್ಕದಾಯ್ತು, ಚಿಕ್ಕದಾಗಿದೆ, ಸಣ್ಣದಾಯ್ತು, thumba chikka,
    tumba chikka, thumba chikkadu, tumba chikkadu, thumba sanna, tumba sanna, chikkadaythu, chikkadaytu, chikkadu
  `,
  big: 'ತುಂಬಾ ದೊಡ್ಡದು, ತುಂಬಾ ದೊಡ್ಡ, ದೊಡ್ಡದಾಯಿತು, ದೊಡ್ಡದಾಯ್ತು, thumba dodda, tumba dodda, thumba doddadu, tumba doddadu',
  far: `
    ತುಂಬಾ ದೂರ, ತುಂಬ ದೂರ, ಬಹಳ ದೂರ, ದೂರ ಆಯ್ತು, ದೂರ ಆಯಿತು, ದೂರ ಆಗುತ್ತೆ, ದೂರವಾಯಿತು, ದೂರ ಆಗುತ್ತದೆ, thumba doora, tumba doora,
    thumba dura, tumba dura, doora aagutte, doora agutte, doora aytu, doora ayithu, dura agutte, thumba dooradalli
  `,
  late: 'ತುಂಬಾ ತಡ, ತುಂಬಾ ಲೇಟ್, ತಡ ಆಯ್ತು, ಲೇಟ್ ಆಯ್ತು, ಕಾಯೋಕೆ ಆಗಲ್ಲ, thumba late, tumba late, thumba tada, late aytu, kayoke agalla',
  away: 'ಇಂದ, inda, ninda',
  costly: `
    ತುಂಬಾ ದುಬಾರಿ, ದುಬಾರಿ ಆಯ್ತು, ದುಬಾರಿಯಾಯಿತು, ತುಂಬಾ ಜಾಸ್ತಿ, ಜಾಸ್ತಿ ಆಯ್ತು, ಬಜೆಟ್‌ಗಿಂತ ಜಾಸ್ತಿ, thumba jaasti, tumba jasti,
    thumba jasti, tumba jaasti, jasti aytu, jaasti aytu, jasti ayithu, thumba dubari, tumba dubari, dubari aytu
  `,
  bad: 'ಇಷ್ಟ ಇಲ್ಲ, ಇಷ್ಟವಿಲ್ಲ, ಇಷ್ಟ ಆಗಲಿಲ್ಲ, ಚೆನ್ನಾಗಿಲ್ಲ, ista illa, ishta illa, ishta aaglilla, chennagilla, channagilla, bejaar, bejar, bejaaru, ಬೇಜಾರು, ಬೇಜಾರ್',
  again: 'ಮತ್ತೆ ಅದೇ, ಅದೇ ತೋರಿಸ್ತಾ, ಪದೇ ಪದೇ, matte ade, mathe ade, ade torsta, ade toristira, pade pade',
  work: `
    ನನ್ನ ಆಫೀಸ್, ನಮ್ಮ ಆಫೀಸ್, ಅವರ ಆಫೀಸ್, ಕೆಲಸ ಮಾಡ್ತೀನಿ, ಕೆಲಸ ಮಾಡುತ್ತೇನೆ, ನನ್ನ ಕೆಲಸ, nanna office, namma office, avara office,
    nan office, kelsa madtini, kelsa madthini, kelasa madtini, nanna kelsa, nanna kelasa
  `,
  live: `
    ವಾಸ ಮಾಡ್ತಾರೆ, ಇರ್ತಾರೆ, ವಾಸವಾಗಿದ್ದಾರೆ, ನಾವು ಇರೋದು, ನಾನು ಇರೋದು, ಮಗ ಇರೋದು, irodu, irtare, irthare, vasa madtare,
    naavu irodu, nanu irodu
  `,
  but: 'ಆದರೆ, ಆದ್ರೆ, aadre, adre, adare, aadare',
  and: 'ಮತ್ತು, ಆಮೇಲೆ, ಹಾಗೂ, mattu, matthu, aamele, amele',
};
