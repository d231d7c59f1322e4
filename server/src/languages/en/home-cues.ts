// English: kinds of home, what they have and where they are.
import type { Cues } from '../cues.ts';
import { AMENITY_CUES } from './amenities.ts';

export const homeCues: Pick<
  Cues,
  'room' | 'type' | 'purpose' | 'possession' | 'furnishing' | 'facing' | 'floor' | 'amenity' | 'landmark'
> = {
  room: {
    bhk: `
      bhk, bhks, b h k, bedroom, bedrooms, bed, beds, bed room, bed rooms, bedroomed, bdrm, bdrms, br,
      bedrm, bedrms, badroom, bedroms, bhkk, bkh, hbk, bhl, bhjk, room, rooms, room set, bhk type, bd,
      bdr, bk, bedder, bedders
    `,
    rk: 'rk, room kitchen, r k, room and kitchen',
    toilet: 't',
    balcony: 'balcony, balconies',
    bathroom: `
      bathroom, bathrooms, bath, baths, toilets, washroom, washrooms, restroom, restrooms, bath rooms,
      bath room, wash rooms, loo, loos, attached bathrooms, attached bathroom
    `,
    parking: `
      car parking, car parkings, parking, parkings, car parks, car park, parking spaces, parking space,
      parking slots, parking slot, parking spots, parking spot, cars, covered parking, covered parkings,
      covered car parking, covered car parkings, open parking, car spaces, garage, garages, car garage,
      car, covered car park, covered car parks, covered parks
    `,
    floor: 'floor, floors, flr, storey, storeys, story, level, flor',
  },
  type: {
    apartment: `
      apartment, apartments, flat, flats, apt, apts, appartment, appartments, apartement, condo, condos,
      condominium, aprtment, apartmnt, appartement, high rise, highrise, multistorey apartment,
      multi storey apartment, society flat, residential apartment, apartmets, apartmen, flt, flts,
      condominiums, apparments
    `,
    villa: `
      villa, villas, vila, villaa, bungalow, bungalows, banglow, bunglow, duplex villa, luxury villa,
      gated villa, villament, villaments
    `,
    house: `
      house, houses, cottage, cottages, independent house, independent houses, individual house, individual houses,
      independent home, independent homes, duplex house, duplex, standalone house, stand alone house, kothi,
      own house, separate house, detached house, individual home, duplexes, residential house
    `,
    plot: `
      plot, plots, land, lands, site for construction, residential plot, residential plots,
      residential land, vacant land, open plot, open plots, empty site, residential site,
      vacant plot, plotted development, 30 x 40, 30x40, 40 x 60, 30 by 40, 40 by 60, 20 x 30,
      residential sites, gated plots, gated plot, plotted developments, site, sites,
      vacant site, vacant sites
    `,
    penthouse: 'penthouse, penthouses, pent house, pent houses, penthous',
    studio: `
      studio, studios, studio apartment, studio apartments, studio flat, studio flats, studio apt,
      1 rk studio, studio room, bachelor pad
    `,
    row_house: `
      row house, row houses, rowhouse, rowhouses, townhouse, townhouses, town house, town houses, row home,
      row homes, terraced house
    `,
    builder_floor: `
      builder floor, builder floors, independent floor, independent floors, builderfloor,
      builder floor apartment
    `,
    farmhouse: 'farmhouse, farmhouses, farm house, farm houses, farm land, farmland',
    commercial: `
      commercial, commercial space, commercial property, commercial properties, office space, office spaces,
      shop, shops, showroom, showrooms, retail space, warehouse, godown, commercial spaces,
      commercial building, commercial plot, coworking space, co working space, commercial shop
    `,
  },
  purpose: {
    buy: `
      buy, buying, to buy, purchase, purchasing, for sale, on sale, sale, own a, to own, resale, for resale,
      owning, for buying, to purchase, home to buy, rent it out, rent out, to rent out, to rent it out, to rent it later, to give on rent, renting out, renting it out, give it on rent, give on rent,
      rental income, rental return, rental returns, rental purpose, for rental yield, let it out, to let out, rent it later, rent out later, outright, ownership, invest in, for purchase,
      4 sale
    `,
    rent: `
      rent, rents, rental, rentals, for rent, on rent, to rent, renting, lease, for lease, on lease, to let,
      tolet, leasing, rented, month rent, per month, a month, monthly, monthly rent, rentable,
      4 rent
    `,
  },
  possession: {
    ready: `
      not under construction, nothing under construction, ready to move, ready to move in, ready to occupy, ready possession, ready for possession,
      immediate possession, ready, rtm, move in ready, ready to shift, completed, finished,
      immediately available, immediate move in, ready move in, already built, fully built, ready built,
      already constructed, construction completed, fully constructed, oc received, with oc, ready made,
      readymade, available immediately, available now, immediately ready, immediate, vacant now,
      completed projects, completed project, finished project, finished projects, possession ready,
      delivered, rtmi, can move in immediately, move in right away, move in immediately
    `,
    under_construction: `
      under construction, underconstruction, under constructions, ongoing, on going, being built, in progress,
      upcoming possession, not ready yet, not yet ready, construction projects, construction project,
      under development, in construction, ongoing projects, ongoing project, under construct, uc property,
      construction stage, off plan, nearing possession, near possession, nearing completion
    `,
    new_launch: `
      new launch, new launches, newly launched, just launched, pre launch, prelaunch, recently launched,
      upcoming, upcoming projects, upcoming project, latest launch, new launched, launching soon,
      newly launching, about to launch, fresh launch, pre launches, launching
    `,
  },
  furnishing: {
    furnished: `
      furnished, fully furnished, full furnished, well furnished, with furniture, fullyfurnished,
      fully furnish, complete furnished, furnised, furnish
    `,
    semi_furnished: `
      semi furnished, semifurnished, semi furnish, partly furnished, partially furnished, half furnished,
      semi furnised, part furnished
    `,
    unfurnished: `
      unfurnished, un furnished, not furnished, non furnished, without furniture, bare shell, bareshell,
      warm shell, unfurnised, raw flat
    `,
  },
  facing: {
    north: 'north facing, northfacing, facing north, north face, north entrance, north facing door',
    south: 'south facing, southfacing, facing south, south face, south entrance',
    east: 'east facing, eastfacing, facing east, east face, east entrance, east facing door, sun facing',
    west: 'west facing, westfacing, facing west, west face, west entrance',
    north_east: `
      north east facing, northeast facing, facing north east, ne facing, north east face, facing northeast
    `,
    north_west: 'north west facing, northwest facing, facing north west, nw facing, facing northwest',
    south_east: 'south east facing, southeast facing, facing south east, se facing, facing southeast',
    south_west: 'south west facing, southwest facing, facing south west, sw facing, facing southwest',
  },
  floor: {
    ground: 'ground floor, gf, g floor, ground level',
    ground_or: 'ground or, ground and, ground to',
    high: `
      higher floor, high floor, higher floors, high floors, upper floor, upper floors, higher up, high up,
      too high up, very high up, so high up, that high up, too far up, too many floors up, too high a floor, very high a floor
    `,
    low: 'lower floor, low floor, lower floors, low floors, lowest floor, lower most floor, low down, lower down',
    top: 'top floor, topmost floor, top most floor, top floors',
  },
  amenity: AMENITY_CUES,
  landmark: {
    metro: 'metro, metro station, metro stations, metro rail, metro line, metro connectivity',
    hospital: `
      hospital, hospitals, clinic, nursing home, medical facility, medical facilities, healthcare,
      health care, clinics
    `,
    school: `
      school, schools, international school, good schools, international schools, good school, kindergarten,
      play school, schooling, cbse school
    `,
    college: 'college, colleges, university, universities',
    mall: `
      mall, malls, shopping mall, shopping malls, shopping center, shopping centre, shopping complex,
      shopping, shopping area
    `,
    airport: 'airport, international airport, the airport, kempegowda airport, airports',
    'railway station': 'railway station, train station, railway, railway stations, station, rail station',
    'bus stop': `
      bus stop, bus stand, bus station, bus stops, bus depot, bus terminal, public transport,
      public transportation, bus
    `,
    market: `
      market, markets, supermarket, super market, grocery store, grocery, vegetable market, grocery stores,
      grocery shop
    `,
    bank: 'bank, banks, atm, atms, bank or atm',
    temple: `
      temple, temples, mosque, church, masjid, gurudwara, religious place, place of worship, churches,
      mosques, religious places
    `,
    park: 'public park, city park',
    restaurant: 'restaurant, restaurants, cafe, cafes, pub, pubs, nightlife, eateries',
    'tech park': `
      tech park, tech parks, it park, it parks, it hub, it hubs, techpark, tech hub, it companies, it company,
      it corridor, software park
    `,
    office: 'my office, office, my workplace, workplace, offices, my work place, work place, my company',
    pharmacy: 'pharmacy, medical store, medical shop, chemist, pharmacies',
    'petrol pump': 'petrol pump, petrol bunk, fuel station, gas station',
    lake: 'lake, lakes, lakefront, lake view, waterfront, waterside',
    beach: 'beach, beaches, seaside, sea side, seashore, sea shore, sea view, sea facing, the sea',
    highway: 'highway, main road, expressway, ring road, highways, ring roads',
    'police station': 'police station',
    gym: 'fitness club',
  },
};
