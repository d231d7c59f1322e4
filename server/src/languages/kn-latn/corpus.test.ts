// Kannada in Roman letters, as it is typed on phones: heard by its sound as the Kannada that it is.
import { describe, expect, test } from 'vitest';
import { corpus } from '../corpus.ts';
import { romanise, soundOf } from '../roman.ts';
import { inRoman } from './in-roman.ts';

const { said, shifts, means, asks, objects, points, wantsLanguage, meansNothing } = corpus('kn-Latn');

describe('homes', () => {
  said({ bhk: [2] }, [
    '2bhk beku',
    '2 bhk mane beku',
    'eradu bhk torisi',
    'yeradu bhk thorsi',
    'nanage 2 bhk bekagide',
    'eradu koneya mane beku',
  ]);
  said({ bhk: [2, 3] }, ['2 athava 3 bhk beku']);
  said({ type: ['villa'] }, ['villa torisi', 'ondu villa beku', 'villagalu ideya']);
  said({ type: ['apartment'] }, ['flat beku', 'flatgalannu torisi', 'flatgalu thorsi']);
  said({ purpose: 'rent' }, ['baadige mane beku', 'badigege mane', 'baadigege ondu mane torisi']);
  said({ locality: ['Bellandur'] }, [
    'bellandur alli mane',
    'bellanduralli mane torisi',
    'bellandur dalli mane beku',
    'bellandur nalli yavudadru mane ideya',
  ]);
  said({ locality: ['JP Nagar'], purpose: 'rent' }, ['jp nagaradalli baadige mane ideya']);
  said({ near: ['metro'] }, ['metro hattira mane beku', 'metro hatra mane']);
});

describe('duddu', () => {
  said({ budget_max: 8_000_000 }, [
    '80 laksha olage',
    '80 lakshadolage mane beku',
    '80 laksha varege',
    'budget 80 laksha',
    '80 lakshakkinta kadime',
  ]);
  said({ budget_max: 10_000_000 }, ['1 koti olage', 'ondu koti varege beku']);
  said({ purpose: 'rent', budget_max: 20_000 }, [
    'baadige 20 savira olage',
    '20 saavirada olage badige mane',
  ]);
  shifts({ measure: 'price', direction: 'down' }, ['innu kadime bele', 'kammi bele torisi', 'kadime budget']);
  shifts({ measure: 'area', direction: 'up' }, ['dodda mane', 'innu dodda torisi']);
});

describe('maatu', () => {
  said({ budget_max: 10_000_000 }, ['1 cr ginta mele hogalla', '1 koti ginta jasti kodalla']);
  points({ kind: 'ordinal', n: 1 }, ['1ne mane floor eshtu', '1nedu hege ide']);
  points({ kind: 'ordinal', n: 2 }, ['2ne mane torsi']);
  asks('negotiation', ['rate swalpa kammi agatta', 'swalpa kammi madtira']);
  asks('possession', ['yavaga sigatte', 'yavaga sigutte']);
  objects('timing', ['swalpa hottalli heltini', 'aamele mataadtini', 'swalpa iri']);
  means('more_results', ['bere torisi', 'innu torsi', 'innashtu torisi']);
  means('thanks', ['dhanyavada', 'dhanyavadagalu', 'tumba dhanyavada']);
  means('affirm', ['howdu', 'haudu', 'sari']);
  means('deny', ['beda', 'illa']);
  means('human_handover', ['yarhatra adru mathadbeku']);
  asks('price', ['bele eshtu', 'idara bele yeshtu', 'eshtu duddu']);
  asks('possession', ['yavaga sigutte', 'possession yavaga']);
  objects('budget', ['tumba dubari', 'bele jasti aytu']);
  points({ kind: 'ordinal', n: 1 }, ['modalneyadu', 'modalnedu', 'modalaneya mane bagge heli']);
  points({ kind: 'ordinal', n: 2 }, ['eradaneyadu', 'yeradneyadu hege ide']);
  wantsLanguage('kn-Latn', [
    'hindi baralla',
    'english gottilla',
    'kannadadalli heli',
    'english aksharadalli heli',
  ]);
  wantsLanguage('kn', ['kannada aksharadalli heli', 'kannada lipi alli bari']);
  wantsLanguage('en', ['english alli heli', 'kannada beda']);
  meansNothing(['nanna hesaru Ravi', 'yenu samachara', 'naale baruttene', 'oota aytha']);
});

test('Kannada is written as people type it', () => {
  expect(['ಬೇಕು', 'ಹತ್ತಿರ', 'ಎಷ್ಟು', 'ನೀವು', 'ಮೂರು', 'ಸಂಖ್ಯೆ'].map(romanise)).toEqual([
    'beku',
    'hattira',
    'eshtu',
    'neevu',
    'mooru',
    'sankhye',
  ]);
  expect(inRoman('2 ಫ್ಲಾಟ್‌ಗಳು ಸಿಕ್ಕಿವೆ')).toBe('2 flatgalu sikkive');
  expect(inRoman('Whitefield ನಲ್ಲಿ 1,200 ಚದರ ಅಡಿವರೆಗೆ')).toBe('Whitefield alli 1,200 sq ft varege');
});

test('one sound for the ways a word is typed', () => {
  for (const typed of ['beku', 'bekku', 'bheku']) expect(soundOf(typed)).toBe(soundOf(romanise('ಬೇಕು')));
  for (const typed of ['torisi', 'thorisi', 'thooriisi'])
    expect(soundOf('torisi')).toBe(soundOf(typed.replace('oo', 'o')));
  expect(soundOf('bele')).not.toBe(soundOf('bili'));
});
