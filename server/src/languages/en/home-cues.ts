// English: kinds of home, what they have and where they are.
import type { Cues } from '../cues.ts';

export const homeCues: Pick<
  Cues,
  | 'room'
  | 'type'
  | 'purpose'
  | 'possession'
  | 'furnishing'
  | 'facing'
  | 'floor'
  | 'amenity'
  | 'landmark'
  | 'city'
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
      house, houses, independent house, independent houses, individual house, individual houses,
      independent home, independent homes, duplex house, duplex, standalone house, stand alone house, kothi,
      own house, separate house, detached house, individual home, duplexes, residential house
    `,
    plot: `
      plot, plots, land, lands, site for construction, residential plot, residential plots,
      residential land, vacant land, open plot, open plots, bda site, empty site, residential site,
      vacant plot, plotted development, 30 x 40, 30x40, 40 x 60, 30 by 40, 40 by 60, 20 x 30,
      residential sites, bda sites, gated plots, gated plot, plotted developments, site, sites,
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
      buy, buying, to buy, purchase, purchasing, for sale, on sale, sale, own, to own, resale, for resale,
      owning, for buying, to purchase, buyer, home to buy, outright, ownership, invest in, for purchase,
      4 sale
    `,
    rent: `
      rent, rental, rentals, for rent, on rent, to rent, renting, lease, for lease, on lease, to let,
      tolet, leasing, rented, tenant, month rent, per month, a month, monthly, monthly rent, rentable,
      4 rent
    `,
  },
  possession: {
    ready: `
      ready to move, ready to move in, ready to occupy, ready possession, ready for possession,
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
    high: `
      higher floor, high floor, higher floors, high floors, upper floor, upper floors, higher up, high up
    `,
    low: 'lower floor, low floor, lower floors, low floors, lowest floor, lower most floor',
    top: 'top floor, topmost floor, top most floor, top floors',
  },
  amenity: {
    'swimming pool': `
      swimming pool, pool, swimming pools, swiming pool, pools, infinity pool, kids pool, swimmingpool,
      swimming
    `,
    gym: `
      gym, gymnasium, fitness center, fitness centre, gyms, fitness, fitness room, gymnasiums, workout area,
      health club
    `,
    clubhouse: `
      clubhouse, club house, community hall, party hall, club, community center, community centre,
      banquet hall, multipurpose hall
    `,
    parking: `
      parking, car parking, parking space, parking facility, parking area, car park, covered parking,
      garage, vehicle parking, two wheeler parking, visitor parking, visitors parking,
      covered car parking, covered car parkings, open car parking, open parking, car parks, parking slot,
      parking spaces
    `,
    lift: 'lift, lifts, elevator, elevators',
    security: `
      security, 24x7 security, 24 x 7 security, round the clock security, cctv, security guard,
      security guards, gated security, 24 hour security, 24 hours security, secured, surveillance,
      24 7 security
    `,
    'power backup': `
      power backup, power back up, generator, backup power, dg backup, electricity backup, genset, power back,
      inverter, inverter backup, 24 hour power, power back ups, full power backup
    `,
    garden: `
      garden, gardens, landscaped garden, terrace garden, landscaped gardens, lawn, lawns, green space,
      greenery, landscaping, green area, private garden, rooftop garden, green spaces
    `,
    park: 'park, parks, kids park, childrens park',
    'play area': `
      play area, kids play area, childrens play area, playground, play ground, children play area, kids area,
      playgrounds, childrens playground, kids zone
    `,
    'jogging track': `
      jogging track, walking track, jogging, running track, walking path, jogging path, cycling track,
      jogger track, joggers track
    `,
    'gated community': `
      gated community, gated society, gated, gated communities, gated complex, gated layout, gated villa,
      gated plot, gated plots, gated villas
    `,
    'tennis court': 'tennis court, tennis, lawn tennis',
    'badminton court': 'badminton court, badminton, shuttle court, badminton courts',
    'basketball court': 'basketball court, basketball',
    'sports court': `
      sports court, sports facilities, sports facility, sports complex, sports area, games, sports
    `,
    'indoor games': 'indoor games, games room, table tennis, game room, indoor sports, snooker, billiards',
    spa: 'spa, sauna, jacuzzi, steam room',
    balcony: 'balcony, balconies, with balcony, sit out, sitout',
    terrace: 'terrace, private terrace, rooftop, roof top, open terrace',
    'servant room': `
      servant room, servants room, maid room, maids room, servant quarter, servant quarters, helper room,
      maid quarters
    `,
    'study room': 'study room, study, home office, office room, work from home room',
    'pooja room': 'pooja room, puja room, prayer room, pooja, pooja space, puja, mandir room',
    'rainwater harvesting': 'rainwater harvesting, rain water harvesting',
    'water supply': `
      24 hour water, 24 hours water, 24x7 water, borewell, cauvery water, kaveri water, corporation water,
      bore well
    `,
    'gas pipeline': 'gas pipeline, piped gas, gas connection, gas line, png',
    'air conditioning': 'air conditioning, air conditioner, air conditioned, ac, acs',
    'modular kitchen': 'modular kitchen, modular kitchens',
    'pet friendly': `
      pet friendly, pets allowed, pet allowed, petfriendly, dog friendly, allows pets, allow pets,
      pet park, pets, keep a dog, keep my dog, keep my dogs, have a dog, have pets, keep pets,
      keep my pet, dogs allowed, dog allowed, cats allowed, pet rakh, pets rakh, kutta rakh
    `,
    vastu: 'vastu, vastu compliant, vaastu, vastu friendly, as per vastu, vasthu, vaasthu, vastu facing',
    'ev charging': 'ev charging, ev charger, electric vehicle charging, ev point, ev charging point',
    intercom: 'intercom, intercom facility',
    'fire safety': 'fire safety, fire alarm, fire fighting, sprinklers',
    solar: 'solar, solar panels, solar water heater, solar power',
    library: 'library, reading room',
    amphitheatre: 'amphitheatre, amphitheater, open theatre, open air theatre',
    'mini theatre': 'mini theatre, mini theater, home theatre, theatre room, movie theatre, private theatre',
    'convenience store': 'convenience store, departmental store, in house shop',
    creche: 'creche, day care, daycare',
    corner: 'corner',
    wifi: 'wifi, wi fi, wi fi connectivity',
  },
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
    lake: 'lake, lakes, lakefront, lake view',
    highway: 'highway, main road, expressway, ring road, highways, ring roads',
    'police station': 'police station',
    gym: 'fitness club',
  },
  city: {
    Bengaluru: `
      bangalore, bengaluru, blr, banglore, bangaluru, benglore, bangalor, bangalore city, bengalooru,
      bengluru, bangaluru city, bengalore, banglaore, namma bengaluru
    `,
    Mumbai: 'mumbai, bombay, navi mumbai, mumbay',
    Delhi: 'delhi, new delhi, delhi ncr, ncr, dilli',
    Pune: 'pune, poona',
    Chennai: 'chennai, madras city, chenai',
    Hyderabad: 'hyderabad, hyd, hydrabad, secunderabad, hyderbad',
    Kolkata: 'kolkata, calcutta, kolkatta',
    Ahmedabad: 'ahmedabad, amdavad, ahmadabad',
    Gurugram: 'gurgaon, gurugram, gurgoan',
    Noida: 'noida, greater noida',
    Ghaziabad: 'ghaziabad',
    Faridabad: 'faridabad',
    Jaipur: 'jaipur',
    Lucknow: 'lucknow',
    Surat: 'surat',
    Thane: 'thane',
    Nagpur: 'nagpur',
    Nashik: 'nashik, nasik',
    Indore: 'indore',
    Bhopal: 'bhopal',
    Patna: 'patna',
    Vadodara: 'vadodara, baroda',
    Coimbatore: 'coimbatore, kovai',
    Kochi: 'kochi, cochin, ernakulam',
    Thiruvananthapuram: 'thiruvananthapuram, trivandrum',
    Visakhapatnam: 'visakhapatnam, vizag',
    Vijayawada: 'vijayawada',
    Mysuru: 'mysuru, mysore, mysore city',
    Mangaluru: 'mangaluru, mangalore',
    Hubballi: 'hubballi, hubli, dharwad',
    Chandigarh: 'chandigarh, mohali, panchkula, zirakpur',
    Goa: 'goa, panaji',
    Dehradun: 'dehradun',
    Agra: 'agra',
    Kanpur: 'kanpur',
    Varanasi: 'varanasi, banaras',
    Ludhiana: 'ludhiana',
    Amritsar: 'amritsar',
    Rajkot: 'rajkot',
    Guwahati: 'guwahati',
    Bhubaneswar: 'bhubaneswar, bhubaneshwar',
    Ranchi: 'ranchi',
    Raipur: 'raipur',
    Madurai: 'madurai',
    Tiruchirappalli: 'trichy, tiruchirappalli',
    Hosur: 'hosur',
    Tumakuru: 'tumkur, tumakuru',
    Dubai: 'dubai',
    London: 'london',
    'New York': 'new york',
    Singapore: 'singapore',
  },
};
