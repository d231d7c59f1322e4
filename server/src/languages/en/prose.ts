// English prose of listings.
import type { ProseWords } from '../prose.ts';

export const prose: ProseWords = {
  schools: 'school, school bus, kindergarten, playschool, creche, college',
  hospitals: 'hospital, clinic, nursing home, pharmacy, medical',
  nearby:
    'market, shop, supermarket, temple, mosque, church, mall, multiplex, restaurant, bakery, bank, park opposite',
  families: 'family, families, children, kids, play area, play court',
  safety: 'gated, security, guard, watchman, cctv, compound wall, own gate',
  cctv: 'cctv, camera',
  water: 'water, borewell, bore well, cauvery, kaveri, tanker, sump, a well',
  flooding: 'drain, waterlogging, flooding, on a slope, low-lying, above the road',
  power: 'power backup, power cut, generator, inverter, solar, backup',
  internet: 'internet, fibre, fiber, broadband, wifi, wi-fi',
  noise: 'quiet, silent, calm, peaceful, noise, noisy, away from the street, away from the road, flight path',
  commute:
    'metro, line, station, bus, shuttle, minutes on foot, minutes away, minutes to, minutes from, minutes off, drive, walk',
  distance:
    'metro, line, station, bus, shuttle, minutes on foot, minutes away, minutes to, minutes from, minutes off, drive, walk',
  growth: 'appreciation, rent yield, yield, steady let',
  resale: 'yield, steady let, resale',
  resold: 'resale, second owner, one owner, single owner, first owner',
  registration: 'registration included, stamp duty',
  gst: 'gst',
  tax: 'property tax, khata, tax paid',
  bank: 'bank, loan, mortgage, approved by',
  booking: 'booking amount, token, advance',
  documents: 'title, khata, deed, encumbrance, papers, occupancy certificate, oc, approved, rera',
  bachelors:
    'bachelor, for a family, for families, families only, family only, students, working women, working professionals, company lease, sharing',
  pets: 'pet, dog, cat',
  rules: 'rule, association, allowed, only for',
  terms: 'lease, lock-in, lock in, notice, agreement, let until, months',
  tenants: 'tenant, let at present, let until, managed',
  occupied:
    'let at present, let until, tenant, vacant, vacated, free from, free now, never lived in, occupied',
  availability:
    'free from, free now, vacant, vacant from, available from, let until, let at present, immediate',
  possession:
    'handover, handed over, near completion, slab, piling, brickwork, roof, façade, facade, foundation, construction, completed, finished, floor is cast, first keys',
  vastu: 'vastu, vaastu, pooja, puja, east-facing, facing east, north-facing',
  facing: 'facing, faces, looks on, sunset side, evening light, morning light, east light, garden side',
  road: 'foot road, feet road, ft road, main road, cross road, lane, approach road, tar road, street',
  view: 'view, looks on, looks over, overlooks, overlooking, faces, facing, opens to, above the tree, at balcony height, long view',
  quality:
    'brick, stone, marble, wooden, flooring, cross-ventilated, fitted, repainted, painted, rewired, renovated, plain and well kept, built by',
  delay:
    'handover, handed over, near completion, slab, piling, brickwork, roof, façade, facade, foundation, completed, finished, first keys',
  seller: 'owner, sold by, family that sells, families that built, builder, broker, agent, direct',
  owner: 'owner, family that sells',
  age: 'built in, built around, completed, finished, lived in since, handed over, years old, year old, old house, renovated, rewired, repainted, new flooring, since new, never lived in',
  offers: 'launch price, discount, offer, waived, free parking, stamp duty on us',
  priced: 'launch price, urgent, distress, below market, negotiable',
  negotiation: 'negotiable, fixed price, last price, slightly negotiable',
  included: 'included, in the rent, with the rent, gardener',
  maintenance: 'maintenance',
  deposit: 'deposit, advance',
  brokerage: 'brokerage, no broker, commission',
  payment_plan: 'construction linked, payment plan, down payment, subvention, instalment',
  furniture:
    'wardrobe, bed and, with a bed, sofa, fridge, washing machine, modular kitchen, chimney, hob, fitted, furnished, air conditioner, geyser, cupboard, desk',
  furnishing: 'furnished, wardrobe, modular kitchen, fitted, bed and fridge',
  parking: 'car place, car park, parking, garage',
  access: 'ground floor, ground-floor, ramp, wheelchair, lift, without a step, no step, for parents',
  floor:
    'ground floor, ground-floor, top floor, top-floor, first floor, second floor, second from the top, upper floor, duplex',
  developer: 'built by, builder, developed by',
  bathrooms: 'bathroom, powder room, attached bath',
  units: 'homes, flats, villas, row houses, plots, towers, blocks',
  amenities: 'club, pool, gym, garden, terrace, utility, study, store room, staff room',
};
