// English sheets: headings of builders, brokers, site plug-ins (Houzez, RealHomes), Meta and RESO, and the words of cells.
import type { SheetWords } from '../sheet.ts';

export const sheet: SheetWords = {
  headers: {
    id: `
      id, property id, listing id, listing ref, ref id, home listing id, listingid, listing key, listingkey, ref, reference, ref no,
      reference no, property ref, property code, code, unit id, unit code, fave property id, real homes property id,
      post id, sku, inventory id, flat id, home id, house id, villa id, plot id, listing no, mls number
    `,
    unit_no:
      'shop, shop no, shop number, unit, unit no, unit number, flat no, flat number, flat, apartment no, door no, villa no, plot no, site no, house no, plot number, site number',
    name: `
      prop name, name, title, property, property name, property title, listing title, listing name, listing, post title, building,
      building name, villa, villa name, bungalow, residence, residence name, farm, farm name, tower name, home name, headline
    `,
    project: `site, site name, apartment, layout, society apartment, project, project name, name of project, name of the project, society, society name, community name, scheme,
      complex, apartment name, development, subdivision name, subdivisionname, layout name
    `,
    developer: `
      developer, builder, developer name, builder name, promoter, promoter name, name of builder, group,
      builder group, company, builder developer, brand
    `,
    purpose:
      'purpose, listing type, for, transaction, transaction type, sale rent, buy rent, offer type, property for, deal type, property status, sale or rent, listing for',
    type: `
      type, property type, home type, unit type, category, property category, product, product type, asset type,
      segment, property sub type, property subtype, propertysubtype, fave property type, typology, kind
    `,
    configuration: `
      configuration, configurations, config, configs, unit configuration, unit configurations, unit mix, unit type,
      unit types, typology, typologies, bhk type, bhk types, options, variants, floor plans, inventory, product mix, flat type,
      flat types, bhk, types, type, category, portion, type of flat, label, variant, variant name
    `,
    bhk: `
      bhk, bedrooms, bedroom, beds, bed, bhk count, bed count, no of bedrooms, number of bedrooms, no of beds, bhk type, rooms, no of bhk,
      num beds, bedroom count, bedrooms total, bedroomstotal, fave property bedrooms, real homes property bedrooms,
      br, size, unit size, flat type, flat, unit, unit type, type, accommodation
    `,
    bathrooms: `
      bathrooms, bathroom, baths, bath, toilets, toilet, bath count, bathroom count, no of bathrooms, number of bathrooms, num baths, washrooms,
      bathrooms total integer, bathroomstotalinteger, bathrooms total, fave property bathrooms,
      real homes property bathrooms, no of toilets
    `,
    balconies: 'balconies, balcony, balc, no of balconies, balcony count, number of balconies',
    price: `from, ask, all inclusive, consideration, total consideration, agreement cost, deal value, demand, asking, expected, total, all in, grand total, total value, price, cost, amount, sale price, selling price, list price, listprice, listing price, asking price, total price,
      total cost, all inclusive price, all in price, price all inclusive, agreement value, property price, unit price,
      flat cost, unit cost, total amount, price range, starting price, price starts from, price from, min price, minimum price,
      base price, basic price, basic cost, ticket size, quoted price, final price, fave property price,
      real homes property price, rent, monthly rent, rent per month, rental, monthly rental, rent amount, lease rent, expected price, net price, value, budget, box price, offer price, how much, price onwards, bsp total, price start, prices, pricing
    `,
    price_max: 'to, price max, max price, maximum price, price to, price upto, highest price, price end',
    rate: `
      rate, rate per sqft, price per sqft, price per sq ft, per sqft, per sq ft, rate per sq ft, psf, bsp, base rate,
      basic rate, price sqft, rate sqft, rs per sqft, rs per sft, rate per sft, price per sft, rate sft, per sft,
      basic sale price per sqft, cost per sqft, bsp per sqft, sqft rate, sft rate, sqft price, base selling price, price psf, base price per sft, base price per sqft, base price per sq ft, unit rate, basic price per sqft
    `,
    currency:
      'currency, currency code, price currency, list price currency, currency type, currency iso, iso currency',
    area: `
      how big, how large, internal area, internal size, min size, size min, min area, area min, minimum area, size from, area from, area, size, unit area, total area, unit size, flat size, area size, floor area, living area, livingarea,
      property size, area sqft, sq ft, sqft, sft, square feet, sqft area, area in sqft, fave property size,
      real homes property size, extent, dimension, dimensions, flat area, sizes, size range, area range, measurement, area value, size value
    `,
    area_max: 'area max, max area, maximum area, size max, max size, area to, size to',
    carpet_area:
      'carpet area, carpet, rera carpet, rera carpet area, carpet size, usable area, ca, carpet area rera, net area, usable carpet area',
    built_up_area:
      'house sqft, house area, house size, building area, b u area, constructed area, construction area, built up area, builtup area, built up, bua, buildup area, build up area, builtup, covered area, plinth area, plinth',
    super_built_up_area: `
      super built up area, super builtup area, super built up, sbu, sbu area, sba, sbua, saleable area, salable area, saleable, super area, sup area,
      sbua area, sba area, super buildup area, super build up area, sellable area, super builtup, total saleable area, chargeable area, chargeable
    `,
    plot_area:
      'sq yds, sq yards, sqyds, square yards, sq yd, gaj, extent sq yds, plot area, plot size, land area, site area, plot dimension, plot dimensions, site dimension, site dimensions, site size, land size, lot size, lot size square feet, lotsizesquarefeet, fave property land, plot extent',
    area_basis: 'area basis, area type, basis, size type, basis of area, measured as',
    locality: `
      where, community, nagar, colony, village name, village, hobli, taluk area, locality, location, area, neighbourhood, neighborhood, micro market, micromarket, sub locality, sublocality, place,
      area name, locality name, city area, property city area, suburb, sector, sec, project location, site location, property location, micro location, region name, area locality, neighborhood 0, mls area major, mls area minor
    `,
    address:
      'address, full address, property address, site address, street address, project address, location address, unparsed address, unparsedaddress, address line 1, fave property address, real homes property address, street, landmark address',
    city: 'city, town, city name, address city, district, property city, metro city',
    zone: 'zone, region, city zone, direction of city, part of city, side of city',
    country: 'country, country code, country name, country region, address country',
    lat: 'lat, latitude, geo lat, map lat, fave property lat, houzez geolocation lat',
    lng: 'lng, lon, long, longitude, geo lng, map lng, fave property lng, houzez geolocation long',
    status:
      'published, is published, publish status, visible, is visible, stock, avl, avail, active, is active, live, is live, released, on sale, available for sale, status, availability, unit status, available, sold, sale status, inventory status, booking status, availability status, standard status, standardstatus, mls status, flat status, current status, sold status, stock status, state, deal stage, pipeline stage',
    possession: `
      possn, possession, possession status, construction status, project status, status, ready, stage, availability, property age,
      stage of construction, readiness, ready status, delivery status, construction stage, current status, occupancy status
    `,
    possession_date: `
      free from, vacant from, free on, vacant on, empty from, move in, handed over, hand over, possn, avail from, available, possession date, possession, possession by, handing over, handover, handover date, completion, completion date, rera completion,
      rera completion date, date of possession, delivery date, expected possession, ready by, available from,
      date of completion, rera possession, target completion, proposed completion date, possession month, completion year, possession year, expected completion, rera date, delivery, expected handover, move in date, tentative possession
    `,
    rera_id:
      'rera regn, rera reg, maharera, maharera no, ts rera, tg rera, tn rera, up rera, guj rera, rera, rera id, rera no, rera number, rera reg no, rera registration, rera registration no, rera registration number, rera regn no, krera, k rera, rera approval no, rera nos, prm ka rera, rera details, rera reg',
    rera_url: 'rera link, rera url, rera website',
    amenities:
      'amenities, facilities, features, amenity, club amenities, property features, project amenities, highlights, key amenities, feature, interior features, association amenities',
    furnishing:
      'furn, furnishing, furnish status, furnished, furnishing status, furnish type, furniture, furnished status, furnish, furnishing type',
    facing:
      'vastu, facing, direction, door facing, main door facing, entrance, entrance facing, vastu facing, orientation, property facing, main door, directionfaces, direction faces, unit facing',
    floor:
      'floor, floor no, floor number, level, on floor, which floor, flr, entry level, floor level, floor position',
    total_floors:
      'total floors, total floor, no of floors, number of floors, floors, storeys, stories, building floors, structure, stories total, elevation, floors total, no of storeys',
    parking:
      'parking, car parking, car park, car parking slots, car parking spaces, parking spaces, car slots, car spaces, parkings, covered parking, no of parkings, parking slots, garage, garages, parking total, car parks, garage spaces, no of car parking, parking count, fave property garage, real homes property garage',
    maintenance:
      'maint, water and maint, water maint, water and maintenance, maint and water, maint charges, maintenance, monthly maintenance, maintenance per month, society charges, maintenance month, association fee, maintenance charges',
    deposit:
      'adv, dep, deposit, security deposit, advance, advance amount, security advance, refundable deposit, rental deposit',
    brokerage: 'brokerage, commission, broker fee, brokerage fee',
    khata: 'khata, khatha, khata type, khatha type, katha',
    approved_by:
      'approved by, approval, approvals, approving authority, approval authority, plan approval, sanctioned by, authority, bank approvals, approved banks',
    units_left:
      'units left, flats left, homes left, plots left, villas left, villas available, plots available, units available, available units, balance units, unsold units, balance, left, remaining units, unsold, units remaining, stock, unsold inventory, inventory left, availability units, no of units available, available inventory',
    towers: 'towers, no of towers, blocks, no of blocks, number of towers, total towers, wings',
    description:
      'description, note, remark, comment, anything else, other details, other remarks, about, remarks, overview, post content, notes, content, public remarks, publicremarks, details, summary, about project, usp, usps, comments, body',
    images:
      'thumb, thumbnail url, images, image, photo, photos, picture, pictures, image url, image link, image 0 url, fave property images, gallery, media, thumbnail, cover image, featured image, photo url, primary image',
    url: 'url, link, page, page url, property url, listing url, website, permalink, web page, property link, project url, project page, web link',
    floor_plan_url: 'floor plan, floor plan url, floor plan link, floorplan',
    brochure_url: 'brochure, brochure url, brochure link, pdf, e brochure',
    map_url:
      'map, google map, map link, map url, location link, google map link, gmap, maps link, google location',
    tour_url:
      'video, virtual tour, tour, video url, walkthrough, tour url, virtual tour url, youtube, video link, 360 tour',
    updated:
      'updated, last updated, updated on, modified, post modified, last modified, modification timestamp, modificationtimestamp, updated at, as on',
    row_number:
      'sl no, s no, sr no, serial no, sno, slno, no, sl, sr, serial number, serial, row, row no, index',
  },
  filler:
    'as per, fixed, range, ranges, property, details, detail, of, the, in, total, approx, approximate, final, unit, project, your property, your flat, your house, your home, on, be, it, do, want, expect, expected, to, handed over, home, new, our, current, info, exact, main, actual, net, listed, standard, fave, rs, inr, please, full, as, or, what, is, it, which, how, many, when, where, located, does, still, can, they, you, per rera, list, mandatory, required, optional, numbers',
  veto: `
    your, per, uds, undivided share, charges, charge, agent, link, consent, email, e mail, phone, mobile, contact, whatsapp, owner, broker, tax, gst,
    registration charges, stamp, token, payment, commission, units, count, guidance, govt, government, circle, market, floor rise, plc, visit, lead, customer, client, manager, executive,
    old, previous, launch price, to date, incurred, discount, offer code, emi, loan, club, membership, corpus, legal, maintenance, deposit, booking,
    advance, age, distance, rating, views, created, uploaded, alt, width, height, seo, slug, meta, password, budget of
  `,
  short: {
    apt: 'apartment',
    apts: 'apartments',
    bldg: 'building',
    flr: 'floor',
    prop: 'property',
    loc: 'location',
    pkg: 'parking',
    prkg: 'parking',
    maint: 'maintenance',
    regn: 'registration',
    reg: 'registration',
    amt: 'amount',
    agmt: 'agreement',
    agrmt: 'agreement',
    txn: 'transaction',
    trxn: 'transaction',
    dt: 'date',
    poss: 'possession',
    typ: 'type',
    fcg: 'facing',
    sts: 'status',
    cfg: 'config',
    furn: 'furnishing',
    possn: 'possession',
    constr: 'construction',
    const: 'construction',
    addr: 'address',
    desc: 'description',
    descr: 'description',
    int: 'internal',
    incl: 'inclusive',
    psf: 'per sqft',
    num: 'number',
  },
  placeShort: {
    blk: 'Block',
    stg: 'Stage',
    ph: 'Phase',
    cr: 'Cross',
    crs: 'Cross',
    mn: 'Main',
    sec: 'Sector',
    rd: 'Road',
    ngr: 'Nagar',
    lyt: 'Layout',
  },
  placeCounted: 'Block, Stage, Phase, Cross, Main',
  alone: 'from, to, total, expected, value, demand, ask, asking, state, level, stage, segment, kind',
  cells: {
    thousand: 'k, thousand, thousands, thou',
    lakh: 'l, lac, lacs, lakh, lakhs, lk, lks, lakhs only, laks',
    crore: 'cr, crs, crore, crores, c, cror',
    around_amount: `
      approx, approximately, around, about, only, all inclusive, all incl, all in, inclusive, incl, negotiable, neg, nego,
      starting, starts, start, starting from, starts from, starts at, starting at, from, at, base, bsp, basic, price, cost, fixed, final, total,
      excl gst, excl, plus gst, plus taxes, plus tax, gst, taxes, tax, extra, plus, registration, reg, charges, others, slightly, net, agreement value, upwards of, box price, other, and, onward price, ex, govt, statutory
    `,
    whole_sum:
      'all incl, all inclusive, all inc, all in, inclusive, grand total, total, final, package, gross, on road, net payable, payable',
    part_sum: 'base, basic, bsp, agreement, before charges, without charges',
    agreed_sum: 'agreement, agreement value, consideration',
    state_charges: 'stamp duty, stamp, sd, registration, regn, gst, taxes, tax',
    excluding: 'before, excl, excluding, exclusive, without, plus, extra, not including',
    on_request: `
      on request, on req, on rqst, price on req, price on request, por, p o r, call for price, call, ask, ask for price, request, please call, contact, contact us,
      contact for price, call us, price on call, to be announced, coming soon, enquire, on enquiry, will be announced,
      to be disclosed, available on request, contact sales, on call, connect for price, to be decided, awaited, announcing soon, launching soon, yet to be announced
    `,
    onwards:
      'onwards, onward, onwords, onw, onwd, onwds, upwards, and above, above, plus onwards, starting, starts, starts from, starting from, from, starts at, starting at, start, min, minimum, upwards of, start from',
    per: 'per, p, a, each',
    month: 'month, months, pm, p m, mo, mth, mon, monthly, per month',
    rupees: '₹, inr, rs, re, rupee, rupees, indian rupee, indian rupees',
    foreign: `
      usd, aed, eur, gbp, sgd, dollar, dollars, us$, dirham, dirhams, pounds, euro, euros, cad, aud, nzd, hkd, chf, qar, sar,
      omr, kwd, bhd, myr, thb, jpy, cny, lkr, npr, pkr, bdt, zar, dhs, riyal, riyals, rial, dinar, dinars, yen, yuan, baht, ringgit
    `,
    india: 'in, ind, india, bharat, republic of india',
    sqft: 'sqft, sft, sq ft, square feet, square foot, sq feet, sq foot, ft2, sqfeet, sq fts, sqfts, sq f, psf, sf, sqt, ftk, sq. ft',
    sqm: 'sqm, sq m, sqmt, sq mt, sq mtr, sqmtr, sq mtrs, sqmtrs, sq meter, sq meters, sq metre, sq metres, square meter, square meters, square metre, square metres, m2, mtk, sqmts, sq mts',
    sqyd: 'sqyd, sq yd, sqyds, sq yds, sq yard, sq yards, square yard, square yards, sqyard, sqyards, gaj, ydk, vaar, var, sq vaar, sq var, yards, yds, yd, sy',
    acre: 'acre, acres, acr, ac',
    hectare: 'hectare, hectares, ha',
    cent: 'cent, cents',
    guntha: 'guntha, gunthas, gunta, guntas',
    ground: 'ground, grounds',
    perch: 'perch',
    carpet: 'carpet, carpet area, rera carpet, rera carpet area, ca, usable',
    built_up: 'built up, builtup, built up area, bua, builtup area, build up area',
    super_built_up:
      'super built up, super b up, super b/up, super builtup, super built up area, sba, sbua, saleable, saleable area, super area, super, sup, super builtup area, sbua area, salable, sbu',
    charged_area: 'chargeable, saleable, salable, sellable',
    plot: 'plot, plot area, land, land area, site, plot size, site area',
    to: 'to, till, upto, up to, and',
    placed: 'in, at',
    beside:
      'near, nr, nearby, close to, opp, opposite, behind, bhd, beside, next to, adjacent to, adj to, off, above, facing',
    and: 'and, or',
    bhk: 'bhk, bhks, bedroom, bedrooms, bed, beds, br, bed room, bed rooms, b h k, bed room hall kitchen, bedded',
    rk: 'rk, room kitchen, r k',
    studio: 'studio, studio apartment, studio flat',
    left: 'left, available, remaining, unsold, balance, in stock',
    offered: `
      new, site visit, site visits, site visits on, qualified, in negotiation, negotiation, enquiries on, shortlisted, marketing, avl, avlbl, avbl, preorder, pre order, presale, pre sale, limitedavailability, limited availability, backorder, available, open, active, for sale, for rent, unsold, in stock, instock, yes, y, on sale, on offer, live, vacant, published,
      publish, free, available now, coming soon, launched, current, sale, rent, avail, listed, open for sale, true, ready to sell, resale, new booking, few units left, few left, last few, last few left, limited units, limited stock, low stock, selling fast, owner occupied, self occupied, tenanted, with tenant, to let, for lease, owner staying, eoi, eoi open, bookings open, booking open, open for booking, newly listed, pre launch, new launch
    `,
    off: `
      given out, given, closed won, closed lost, deal won, deal lost, won, lost, dropped, not interested, sold, sold out, soldout, booked, hold, on hold, blocked, block, reserved, withdrawn, registered, closed, deal closed, deal done, deal over, off market, offmarket, cancelled,
      expired, not available, unavailable, out of stock, outofstock, let, let out, leased, rented, rented out, under offer, under contract, pending, inactive,
      draft, not for sale, discontinued, token received, agreement done, allotted, landowner share, land owner share, landlord, no, n, mortgage, mortgaged, management hold, sale agreed, archived, trash, deleted, private, future, pending review, false, filled, occupied, agreement signed, token paid, token, advance received, advance paid, booking done, refuge, refuge floor, management quota, mgmt quota, quota, sold by owner, not released, taken, regd, agreement, agreement to sell, paused, suspended, deactivated, delisted, unlisted, deal finalised, deal finalized,
      under loi, loi, loi signed, loi issued, loi given, under letter of intent
    `,
    yes: 'yes, y, true, done, 1',
    no: 'no, n, false, not yet, 0',
    allowed: 'allowed, permitted, ok, okay, welcome, available, provided',
    each_one: 'bed, person, head, seat, pax, tenant',
    least: 'min, minimum, from, lowest, least, starting, start',
    most: 'max, maximum, upto, up to, to, highest, end',
    gone: 'closed won, closed lost, deal won, deal lost, sold, already sold, fully sold, full sold, all sold, completely sold, sold fully, fully booked, full booked, all booked, houseful, house full, booked, blocked, reserved, hold, on hold, withdrawn, registered, not for sale, off market, deal closed, deal done, sold out, keep aside, kept aside, set aside, keep back, kept back, agreement done, agreement signed, token received, token recd, token paid, token taken, advance received, advance recd, advance paid, advance taken, booking done, no sale, no sales, stop sale, stop sales, stop selling, sale stopped, sales stopped, sale suspended, sales suspended, sale closed, sales closed, expired, deleted, paused, suspended, deactivated, delisted, unlisted, refuge area, refuge floor',
    of_an_end: 'on, to, by, till, until, since, last, from',
    not: 'not, never, no longer, dont, cannot, no more',
    step_of_sale:
      'registration, regn, registry, agreement, sale deed, sale agreement, booking, deal, token, token money, advance, earnest money, mou, full amount, full amt, full payment',
    registration: 'registration, regn, registry, sale deed',
    step_taken:
      'done, completed, complete, received, recd, rcvd, paid, taken, over, signed, executed, given, collected, finalised, finalized, closed',
    again: 'again, now, once more, back',
    kept: 'own use, self use, personal use, own occupation, own stay',
    dated: 'dt, dated, date, on',
    given_up:
      'cancelled, canceled, withdrew, backed out, changed mind, changed his mind, changed her mind, changed their mind, refused, undecided, dropped, dropped out',
    price_changed:
      'final, last price, reduced, reduced to, reduces, now asking, now, revised, increased, increased to, raised, came down, down to',
    floor_word: 'floor, floors, flr, flrs, fl, level',
    same_building:
      'same bldg, same building, same society, same apartment, same apt, same project, same complex, same tower',
    of_buyer: 'buyer, purchaser, tenant, party, client, customer',
    wanted:
      'wanted, want, wants, requirement, reqmt, looking for, in search of, seeking, client wants, client needs, client looking, buyer wants, tenant wants, need to buy, need on rent',
    offering:
      'interested, willing, keen, sale, sell, selling, show, showing, shown, quote, quoting, quoted, offer, offering, offered, launch, launching, launched, release, releasing, released, advertise, advertising, advertised, market, marketing, marketed, list, listing, listed, share, sharing, shared',
    gone_let:
      'taken, given, given out, given on rent, let out, rented out, leased out, already let, already rented, occupied',
    let: 'let, rented, leased, hired, gone, filled',
    take_down:
      'take down, take off, take it down, take it off, pull down, pull it down, bring down, remove, delete, unlist, delist, unpublish, hide, stop showing, stop advertising',
    undecided:
      'to come, yet to come, to be decided, yet to be decided, will decide, yet to decide, not decided, undecided, not yet told, not told yet, not said yet, not fixed, not yet fixed, to be fixed, not finalised, not finalized, to be finalised, to be finalized',
    legal_title:
      'clear, clear title, clear titles, freehold, free hold, leasehold, lease hold, single owner, marketable',
    sheet_title: `
      price list, pricelist, cost sheet, costsheet, availability, inventory, stock, list, lists, listing, listings, rate card, rate list, rates, price,
      prices, pricing, statement, as on, as of, w e f, wef, dated, date, updated, for sale, for rent, sale, rent, rental, rentals, resale, to let, available,
      unsold, offer, offers, launch, payment, plan, schedule, details, sheet, report, data, master, chart, status, confidential, private limited,
      pvt, ltd, limited, llp, developers, developer, builders, builder, realty, realtors, constructions, construction, group, properties, property, estates, estate,
      infra, infrastructure, housing, promoters, associates, consultants, brokers, homes, units, phase, tower, block, wing, rera, dtcp, approved,
      approval, survey, version, internal, draft, team, only, call, contact, phone, site office, project
    `,
    set_aside:
      'old, archive, archived, backup, back up, copy of, draft, drafts, template, previous, history, do not use, not in use',
    ground_floor: 'g, gf, g f, ground, ground floor, ground level',
    first_floor: 'ff, f f, first, first floor',
    second_floor: 'sf, s f, second, second floor',
    third_floor: 'tf, t f, third, third floor',
    part_of_project: 'tower, twr, wing, block, blk, phase, building, bldg, cluster',
    ditto: 'do, ditto, same, same as above, as above, same as last',
    none: 'no, none, zero, without',
    sale: 'buy, sale, sell, selling, resale, for sale, new, primary, secondary, new booking, outright, forsale, ownership, available for sale',
    rent: 'rent, rent out, renting, letting, for rent, rental, lease, to let, tolet, let, for lease, lease rent, forrent, available for rent',
    only: 'only, alone',
    let_now: 'tenant, tenants, tenanted, lessee, leased',
    sale_in_short: 's',
    rent_in_short: 'r, l',
    ready: `
      ready, ready to move, ready to move in, rtm, rtmi, immediate, imm, immd, immdt, immediate possession, ready possession, completed, ready for possession,
      oc received, cc received, possession started, ready to occupy, ready for occupation, readytomove, ready for registration, ready to register, immediately, handed over, oc obtained, possession ready, built, ready now, delivered, resale ready
    `,
    under_construction: `
      under construction, uc, u c, ongoing, on going, in progress, under progress, upcoming, mid stage, nearing completion, near possession,
      advanced stage, under development, construction in progress, underconstruction, structure completed, work in progress, finishing stage, almost ready
    `,
    new_launch:
      'new launch, newly launched, pre launch, prelaunch, launch, just launched, soft launch, newlaunch, pre launch offer, launching soon, eoi, eoi stage, recently launched',
    blank: `
      na, n a, nil, tbd, tba, not available, not applicable, null, undefined, not known, unknown, to be confirmed, tbc, awaiting,
      pending, applied, under process, in process, awaited, applied for, rera applied, to be applied, nan, ref, value, div 0, not mentioned, to be announced, not stated, unspecified, dont know, not sure, to be updated, not disclosed
    `,
    total: 'total, totals, grand total, sub total, subtotal, sum, total units',
    quarter: 'q, qtr, quarter',
    half: 'h, half',
    financial_year: 'fy, f y, financial year',
  },
  terms: {
    type: {
      apartment:
        'apt, flat, condo, residential apartment, high rise apartment, luxury apartment, apartment flat, flat apartment, residential flat, multistorey apartment',
      house:
        'ind house, indep house, indl house, individual home, own house, independent home, independent house, independent house villa, single family residence, individual house, bungalow, duplex house',
      builder_floor: 'builder flr, independent floor, independent builder floor, builder floor apartment',
      plot: 'plt, na plot, na plots, bungalow plot, bungalow plots, land, site, residential land, plotted development, villa plot, villa plots, residential plot',
      villa: 'vil, vla',
      row_house: 'row, rowhouse, townhouse, row villa, row house',
      commercial: 'office, shop, showroom, office space, retail',
    },
    furnishing: {
      furnished: 'yes, y, f, ff, full, fully, fully furnished',
      semi_furnished: 'semi, s, sf, semi furnished',
      unfurnished: 'no, n, u, uf, bare shell, un furnished, not furnished, none',
    },
    facing: {
      north: 'n',
      east: 'e',
      south: 's',
      west: 'w',
      north_east: 'ne',
      north_west: 'nw',
      south_east: 'se',
      south_west: 'sw',
    },
  },
};
