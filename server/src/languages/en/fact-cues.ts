// English: what is asked about a home, and what is held against it.
import type { Cues } from '../cues.ts';
import { paperFactCues } from './papers.ts';

export const factCues: Pick<Cues, 'fact' | 'objection'> = {
  fact: {
    ...paperFactCues,
    price: `
      price, price of, cost of, rate of, rates of, prices of, rent of, prices, cost, rate, pricing,
      how much, amount, total price, total cost, price range, base price, starting price, cost breakdown,
      price breakdown, price list, price sheet, cost sheet, all inclusive price, total amount,
      final price, quotation, quote, price details, price tag, market price, market rate, costs, rates,
      how much does it cost, how much is, basic price, all in cost, all in price, cost details,
      market value, valuation, net price, budget range, price point, going rate, charges, cost estimate,
      on road price, effective price, final cost, overall cost, overall price, worth, property value,
      selling price, asking price, sale price, rent amount, monthly rent, price trend, price trends,
      price appreciation, expensive is, pricey is
    `,
    negotiation: `lowest the owner, lowest the seller, lowest the landlord, lowest he will, lowest they will, lowest they would, lowest he would, lowest you will, least the owner, least they will, minimum the owner, nego, can they do, will they do, could they do, would they do, can they come to, price less for, less price for, come for less, go for less, give for less, give it for less, get it for less, any less, negoshable, negotiation possible, open to negotiation, 
      come down, will owner reduce, owner reduce, will you reduce, can you reduce, reduce it, reduce a bit, reduce a little, can come down, come down a little, come down a bit, owner come down, will he reduce,
      will the owner reduce, will they reduce, can he reduce, can they reduce, can the owner reduce,
      negotiable, is it negotiable, price negotiable, last price, fixed price, bargain, discount,
      discounts, offer price, best price, any discount, best price you can offer, price reduction,
      reduce the price, lower the price for me, come down on the price, room for negotiation, final offer,
      the last price, the final price, the best price, the last rate
    `,
    charges: `
      registration charges, stamp duty, hidden charges, gst, taxes, tax, registration cost, other charges,
      extra charges, additional charges, all inclusive, inclusive of all, inclusive of everything,
      registration charges included, registration included, registration fees, registration fee,
      registry charges, gst included, gst extra, including registration, including gst,
      on top of the price
    `,
    price_per_area: `
      price per sq ft, price per square foot, price per sqft, rate per sq ft, rate per sqft,
      rate per square foot, cost per sq ft, cost per sqft, cost per square foot, per sq ft, per sqft,
      per square foot, square foot price, sq ft price, sqft price, sq ft rate, sqft rate, per square feet,
      price per square feet, rate per square feet, square foot rate, price per feet, psf, per sft,
      price per sft, rate per sft, per square foot price, per sqft price, per sq ft price, per sq ft rate,
      per sqft rate, square feet price, square feet rate, sq feet price, per square foot rate,
      cost per square feet, unit rate, unit price, per sq feet, price per sq feet, per foot price,
      per sq ft cost, per sqft cost, per square foot cost, price by sq ft, square foot cost, sq ft cost
    `,
    area: `
      area, size, carpet area, built up area, super built up area, square footage, how big, dimensions, sizes,
      saleable area, carpet size, floor area, how large, how spacious, area of the flat, total area,
      square feet area, unit size, flat size, plot size, plot area, land area, sq ft area, area details,
      unit sizes, flat sizes, super area, usable area, size range, area range, room size, room sizes,
      built up size, buildup area, carpet, site area, site dimensions, built area, project area, project size,
      acres, how many acres, land parcel, how many square feet, how many sq ft, how many sqft, sqft area, total sqft, total sq ft, total square feet, total sqfts, how much sqft, what sqft, sqft of, sq ft of, square feet of,
      total land area, open area, open space
    `,
    bhk: `
      number of bedrooms, bedroom count, no of bedrooms, how many bedrooms, how many bedroom, bhk,
      bhk type, configuration, configurations, what bhk, which bhk, how many bhk, unit type, unit types,
      bedrooms, config, unit configuration, number of rooms, how many rooms, no of rooms, room count,
      total bedrooms, bedroom configuration, unit configurations, rooms count, unit mix, total rooms
    `,
    possession: `
      possession, possession date, handover, hand over, handover date, ready to move, completion date,
      when will it be ready, move in date, when is possession, completion, delivery date, ready date,
      possession status, construction status, when ready, construction stage, project status, status,
      current status, delivery, oc, occupancy certificate, move in, ready, timeline, completion timeline,
      possession timeline, construction progress, when can i move in, when can we move in, when can i shift, when can we shift, when to shift, can we shift, can i shift, expected completion, handed over,
      completion certificate, launch date, when was it launched, project age, age of property,
      age of building, how old, launch, property age, building age, property status, delivery timeline,
      get possession, from when, available from, available from when, when is it available, when will it be available, when is it free, from when is it free, free from, free from when, from which date, from what date, get the keys, keys, year of completion, year built, project stage, current stage,
      construction update, construction updates, how long to complete, date of possession,
      how much is completed, expected possession, work status, progress, occupancy date, occupancy
    `,
    rera: `
      rera, rera number, rera id, rera no, rera registered, rera approved, registration number,
      rera registration, registration id, rera registration number, registration no, rera certified,
      rera details, legal approval, rera certificate, rera status, rera approval, is it rera approved,
      rera code,
      legal clearance, legal documents, clear title, title deed, legal,
      legal status, legally clear, registered, legal approvals, registration details, reg number,
      reg no, government approved, approved
    `,
    amenities: `
      amenities, amenity, facilities, facility, features, feature, what amenities, perks, specifications,
      specification, specs, amenities list, ammenities, amenties, facilites, what facilities, conveniences,
      provisions, services, comforts, basic things, luxuries, recreation, recreational facilities,
      safety features, recreational activities, safety, what is included, whats included, basic amenities,
      basic facilities, basics, essentials, special features, luxury features, basic needs, security system,
      security features, security measures, security facilities, security arrangements, extras, fittings,
      flooring, entertainment, inclusions, things available
    `,
    floor_plan: `
      floor plan, floor plans, floorplan, layout, layout plan, unit plan, floorplans, master plan, site plan,
      masterplan, plan layout, unit layout, house plan, flat layout, blueprint
    `,
    brochure: `
      brochure, brochures, pdf, e brochure, catalogue, catalog, broucher, brouchure, project brochure,
      pamphlet, leaflet, flyer
    `,
    photos: `
      photos, photo, pictures, picture, images, image, pics, pic, gallery, snaps, photographs, view of the flat, sample flat, show flat,
      model flat, interiors, interior photos, elevation
    `,
    map: `
      map, google map, google maps, location map, directions, direction, route, maps, on the map,
      gps location, pin location, location pin, google location, map link, how to reach, how do i reach,
      how to get there, coordinates
    `,
    location: `street name, which street, name of the street, exact address, full address, 
      location, address, where is it, located, situated, which area, which locality, exact location,
      where exactly, in which city, which city, city name, locality, neighbourhood, neighborhood, whereabouts,
      city, locality name, area name, location details, site location, project location, exact address,
      full address, location name, place, landmark, pin code, pincode, where is, where, zone, surroundings,
      neighbourhood details, nearby places, nearby landmarks, location advantages, location advantage,
      vicinity, micro market, project city, street, which part of the city, which part, whats nearby,
      what is nearby, nearby facilities, around it
    `,
    distance: `
      how far, distance, how close, distance from, distance to, far is, kilometers, kilometres, commute,
      commute time, accessibility, how near, travel time, proximity, minutes away, connectivity, connected,
      well connected, nearest, closest, km away, far away, accessible
    `,
    brokerage: `
      brokerage, commission, broker fee, broker charges, brokerage charges, broker, agent fee, zero brokerage,
      agent fees, no brokerage, brokers, agency fee, broker commission
    `,
    maintenance: `
      maintenance, maintenance charges, maintenance cost, maintenance fee, monthly maintenance,
      society charges, maintanence, maintenance fees, maintenance charge, association fee,
      society maintenance, upkeep, cam charges, corpus fund
    `,
    deposit: `
      deposit, security deposit, advance deposit, rent advance, deposit amount, rental deposit,
      refundable deposit, caution deposit
    `,
    availability: `
      available, availability, still available, is it still available, sold, sold out, in stock, still there,
      vacant, is it available, still on, taken, how many left, units left, remaining, units available,
      flats available, inventory, unsold, available units, units remaining, flats left, any units left,
      still on sale, still for sale, booked, unit availability, flats remaining, left
    `,
    developer: `
      developer, builder, the builder, the developer, builders, developers, who built, who is building, built by, who made,
      developed by, construction company, which company, who constructed, developer name, builder name,
      constructed by, company name, made by, which company built, promoter, who developed,
      who is the developer, developers name, builders name, company, track record, who builds,
      real estate company, developer details, builder details, developer company, construction firm,
      project developer, project builder, developer reputation, builder reputation, who owns, constructor,
      who is behind, other projects by, past projects, previous projects, contractor, owner name,
      developing, architect, constructing, is constructing, who constructs, who is making,
      who is developing, who made this, who built this
    `,
    floor: `
      floor, which floor, floors, how many floors, number of floors, floor number, total floors, floor count,
      floor height, ceiling height, no of floors, how tall, floor no, storeys, how many storeys, floors count,
      floor to ceiling, building height, ceiling, floor to ceiling height, height of floor, height of ceiling,
      height, stories, how many stories, levels, how many levels, room height, how high, basements, basement,
      number of storeys, floor details, slab height
    `,
    facing: `
      facing, direction facing, which direction, which side facing, vastu, which facing, facing side,
      main door facing, entrance facing, door facing, vastu compliant, view, balcony view
    `,
    furnishing: `
      furnishing, furnished, is it furnished, furniture, furnishing status, fully furnished, semi furnished,
      unfurnished, what furniture, furnishings
    `,
    parking: `
      parking, can i park, can we park, park my car, park two cars, park 2 cars, park my bike, car parking, parking space, car park, how many parking, parking slots, covered parking,
      parking facility, number of parking, parking spaces, parking slot, parking charges, visitor parking,
      parking available
    `,
    bathrooms: `
      bathrooms, bathroom, number of bathrooms, how many bathrooms, toilets, no of bathrooms, washrooms, bath, baths, how many baths, how many bath, how many washrooms, how many loos, restrooms,
      bathroom count, attached bathrooms, how many toilets
    `,
    balconies:
      'how many balconies, how many balcony, number of balconies, no of balconies, balcony count, balconies, balcony',
    payment_plan: `
      payment plan, payment schedule, payment terms, booking amount, advance amount, token amount,
      initial amount, booking payment, installments, instalments, payment plans, advance payment,
      installment plan, token money, down payment plan, initial payment, booking charges, booking fee,
      payment options, payment structure, construction linked, construction linked plan, clp,
      payment modes, payment mode, how to pay, payment milestones, booking advance, booking price,
      booking cost, token, advance money, upfront amount, upfront payment, first payment, token advance,
      booking token, reservation amount, reservation fee, booking deposit, book the flat amount, payment,
      payments, payment method, advance, upfront, amount to book, amount for booking, blocking amount,
      expression of interest, eoi, earnest money, starting amount, initial deposit, pay initially,
      pay upfront, money to book, pay to book, pay for booking, how much to book, amount to be paid,
      initial booking amount, pay in cash, in cash, part in cash, cash payment, cash part, black money,
      black and white, pay cash, accept cash, cash component, cash, full cash, pay full cash
    `,
    units: `
      units, how many units, total units, number of units, how many flats, total flats, units count,
      number of flats, how many homes, units per floor, per floor units, how many on one floor, no of units,
      unit count, how many apartments, total apartments, flats per floor, number of apartments,
      total number of units, no of flats, how many towers, towers, number of towers, how many blocks,
      how many houses, apartments per floor, per floor flats, flats count, flat count, density,
      how many villas, total towers, how many buildings, total villas, total houses, tower count,
      per floor apartments, how many families, homes per floor, total homes, number of buildings, each floor,
      on each floor, per floor, one floor, every floor, single floor, homes a floor, flats a floor, units a floor, number of homes,
      number of villas, units in total, flats in total, blocks, number of blocks, total blocks
    `,
    type: `
      property type, type of property, what type, what kind, kind of property, type of project, project type,
      type of home, what type of property, type of flat, property category, residential or commercial,
      type of house, category, what sort of property, housing type, type of housing, home type,
      type of building, building type, type of units, type of homes, what type of project, kind of project,
      kind of home, type, types of property, types of properties
    `,
    name: `
      name, project name, name of the project, whats it called, what is it called, called, property name,
      name of this project, title, project title, name of the property, do they call, name of property,
      name of project, society name, whats the name, society called, building name, known as, name please,
      complex name
    `,
    description: `
      details, more details, more info, more information, describe, description, overview, information, info,
      highlights, project details, tell me about, tell me more, about this, special, about it, know more,
      attractions, project highlights, key highlights, unique, usp, key features, main features, best things,
      pros and cons, summary, explain, more about, elaborate, whats special, everything about,
      project description, project info, project information, brief, features of the project, advantages,
      benefits, selling points, specialty, speciality, stand out, stands out, salient features,
      main attractions, plus points, pros, cons, review, reviews, rating, ratings, good about, in detail,
      detail, describe it, intro, introduction, what makes, interesting, best features, best part,
      main points, strengths, key points, special about, something about, about the project, full details,
      complete details, why should i buy, why should i choose, project overview, property details,
      all details, good things, unique features, project summary, important points, main benefits, lets pitch,
      pitch
    `,
  },
  objection: {
    budget: `
      too expensive, too costly, too high, over my budget, out of my budget, above my budget,
      beyond my budget, out of budget, over budget, cant afford, cannot afford, not affordable, costly,
      very expensive, so expensive, too pricey, overpriced, over priced, expensive, way too expensive,
      price is high, prices are high, high price, budget is tight, tight budget, budget is low,
      exceeds my budget, not in my budget, not within my budget, pricey, more than my budget,
      more than i can pay, is too much, thats too much, too much money, beyond budget, not worth,
      price is too high, very costly, so costly, quite expensive, a bit expensive, bit expensive,
      little expensive, on the higher side, prices are too high, unaffordable, budget is limited,
      limited budget, low on budget, budget constraint, budget issue, budget problem, burn a hole,
      dont have that much, dont have so much, not have that much, steep, exorbitant, cost is high,
      emi is too high, higher than my budget, doesnt fit my budget, does not fit my budget,
      stretching my budget, costs too much, too rich for me, really expensive, bit costly, little costly,
      bit pricey, cost too much, rip off, ripoff, pretty expensive, budget is small, short on budget,
      short of budget, short of money, not in budget, quite costly, bit high, little high,
      price is very high, budget is less, budget less, out of my range, out of range, out of reach,
      beyond my reach, above my range
    `,
    location: `
      other end of the city, other end of town, other end of bangalore, other side of the city, other side of town, too far, very far, far away, so far, far from office, location is bad, bad location,
      dont like the location, not a good location, dont like the area, bad area, wrong location,
      too remote, remote, far from city, far from my office, far from work, traffic is bad,
      too much traffic, traffic, not a good area, dont like this area, dont like this location,
      location is not good, area is not good, isnt a good area, unsafe area, unsafe, not safe,
      too crowded, noisy, far from the city, poor connectivity, location issue, location is far, far off,
      middle of nowhere, location doesnt work, outskirts, too noisy, quite far, pretty far, bit far,
      no connectivity, bad connectivity, not well connected, water problem, water scarcity, flooding,
      floods, waterlogging, location is not ideal, way too far, location concern,
      dont prefer this location, really far, not convenient, inconvenient, long commute,
      location does not suit, far for me, location is too far, it is far, its far, pollution, polluted,
      crowded, area is not nice, location is not nice, area is bad, not a nice area
    `,
    possession: `
      too late, takes too long, cant wait, construction delays, delays, delayed, delay,
      under construction is risky, possession is too late, cant wait that long, too long to wait, long wait,
      waiting too long, scared of delays, delayed possession, possession delay, what if it is delayed,
      project delay, late possession, cannot wait, dont want to wait, possession is far, possession is late,
      risk of delay, worried about delay, afraid of delays, stuck projects,
      will get delayed, might get delayed, gets delayed, completion is far, under construction is a risk,
      construction risk, possession date is too far, needs to be ready now, dont trust under construction,
      possession too far, dont have time to wait, long time to complete, taking too long, not completed,
      never completed on time, never on time, on time delivery
    `,
    size: `
      too small, too big, very small, so small, not enough space, small rooms, too cramped, cramped,
      less space, congested, tiny, rooms are small, not spacious, not spacious enough, size is small,
      carpet area is less, too compact, not big enough, too large, area is less, area is small, quite small,
      bit small, little small, not enough rooms, small size, not large enough, less carpet area,
      carpet area is small, carpet area is low, loading is high, high loading, balcony is small,
      kitchen is small, way too small, pretty small, too tiny, really small, doesnt fit my family,
      small for us, small for me, small for my family, insufficient space
    `,
    trust: `
      tell me the truth, tell the truth, be honest, be honest with me, speak the truth, dont lie, do not lie, is that the truth, dont trust, do not trust, safe to pay, safe to buy from, safe to book, safe to send, safe to transfer, is it safe to pay, is it safe to buy, is it safe to book, is it safe to send, is it safe to transfer, scam, fraud, fake, cheating, not sure about the builder,
      never heard of, is this legit, legit, genuine, trust, reliable, dont trust the builder, trustworthy,
      cheat, unknown builder, bad reviews, not trustworthy, trust issue, legal issue,
      legal issues, legal problem, legal problems, litigation, dispute, disputes, poor quality, bad quality,
      construction quality, quality of construction, builder is not good, builder is bad,
      builder reputation is bad, not reputed, shady, doubt about the builder, is this a scam,
      worried about legal, cant trust, cannot trust, builder is unknown, dont know this builder,
      builder track record, not credible, suspicious, unsure about the builder, afraid of fraud,
      scared of fraud, too good to be true, quality is bad, quality is poor, risky, too risky, is it risky,
      bankrupt, fake listing
    `,
    amenities: `
      no amenities, not enough amenities, poor amenities, less amenities, lacks amenities,
      amenities are not good, no parking there, no gym there, amenities are less, few amenities,
      lack of amenities, no facilities, not many amenities, missing amenities, amenities are poor,
      amenities missing, no pool there, dont like the amenities, amenities are bad, facilities are poor,
      facilities are bad
    `,
    timing: `wait not so fast, not so fast, slow down, hold on, wait a minute, wait a moment, wait wait, hang on, one moment, give me a minute, give me a moment, 
      i need to think, need to think about it, i have to think, not now, later, need time, need to think,
      let me think, will think, think about it, not ready to buy, just browsing, just looking,
      maybe later, not sure, not sure yet, will decide later, discuss with family, talk to my family,
      ask my wife, ask my husband, need some time, ill think about it, i will think, i need to discuss,
      not in a hurry, no hurry, just exploring, still exploring, need to discuss with my family,
      discuss with my wife, discuss with my husband, consult my family, just checking,
      wait for prices to drop, wait for prices to fall, prices will fall, market is down, right time,
      wait and watch, still deciding, havent decided, not decided, will get back, ill get back,
      let me discuss, need more time, bad time to buy, planning for next year, not immediately,
      still thinking, not planning now, want to wait, not urgent, let me check with, have to think,
      have to discuss, maybe next year, have doubts, im confused, confused, undecided, let me sleep on it,
      on the fence, second thoughts, not convinced, having doubts, i have concerns, loan not approved,
      loan is not approved, loan rejected, interest rates are high, interest rates are too high,
      will decide, i will decide, let me decide, need to decide, decide later, yet to decide,
      talk to my parents, discuss with my parents, ask my parents, talk to my wife, talk to my husband,
      speak to my family
    `,
    other: `
      not happy with, not happy, dont like it, dont like this, dont like these, not good, i dont like,
      not impressed, not what i want, not interested, none of these, dont like any, nothing i like,
      these are not good, not happy with these, didnt like, did not like, dont like them, dont like that,
      not my type, not suitable, not what im looking for, not what i am looking for,
      not what i was looking for, doesnt suit, does not suit, hate it, hate this, not for me, not worth it,
      isnt what i want, disappointed, none of them, doesnt work for me, wont work for me, not great, ugly,
      not appealing, not up to the mark, dislike, old building, too old, west facing is bad, bad vastu,
      vastu is not good, vastu issue, no vastu
    `,
  },
};
