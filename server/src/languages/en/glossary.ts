// English: words of property and what they mean.
import type { GlossaryCues, GlossaryReplies } from '../glossary.ts';

export const glossary: GlossaryCues = {
  asks: `what does … mean, whats … mean, what do … mean, what is meant by, whats meant by, meaning of, what do you mean by,
    what exactly is, what exactly are, dont know what … is, dont know what … means, explain what`,
  apart: 'difference between, diff between, difference btw, differs from, different from, difference of',
  before: 'what is, whats, what is a, whats a, what is an, whats an, what are',
  rk: 'rk',
  bhk: 'bhk',
  carpet: 'carpet area, carpet',
  built_up: 'built up area, builtup area, built up, builtup',
  super_built_up:
    'super built up area, super builtup area, super built up, super builtup, super area, sba, saleable area',
  khata: 'khata, katha, a khata, b khata, e khata',
  rera: 'rera',
  oc: 'oc, occupancy certificate, occupation certificate',
  emi: 'emi',
  stamp_duty: 'stamp duty',
  gst: 'gst',
};

export const meanings: GlossaryReplies = {
  rk: () => 'RK is one room with a small kitchen; there is no separate bedroom.',
  bhk: () => 'BHK stands for bedroom, hall and kitchen; the number before it counts the bedrooms.',
  carpet: () =>
    'Carpet area is the floor that can be used inside the home; its outer walls and balconies do not count.',
  built_up: () => 'Built-up area is the carpet area together with the walls and the balconies.',
  super_built_up: () =>
    'Super built-up area is the built-up area and a share of what everyone uses: stairs, lifts and lobbies.',
  khata: () =>
    'A khata is the record of a property with the city or the panchayat, for property tax. It shows who pays; it is no proof of ownership by itself.',
  rera: () =>
    'RERA is the law under which projects are registered with the state, and the authority that keeps the register.',
  oc: () =>
    'An OC, the occupancy certificate, says that the authority found a building finished as approved and fit to live in.',
  emi: () => 'EMI is the equal sum paid on a loan every month: interest, and a part of the loan itself.',
  stamp_duty: () =>
    'Stamp duty is a tax to the state when a home is bought and registered. It is paid beside the price.',
  gst: () =>
    'GST is a tax on homes that are still being built; a home that has its completion certificate is sold without it.',
};
