// English: what is done with a wish, which home is meant, how it is said.
import type { Cues } from '../cues.ts';

export const talkCues: Pick<
  Cues,
  | 'marker'
  | 'negation'
  | 'drop'
  | 'place'
  | 'also'
  | 'correction'
  | 'shift'
  | 'most'
  | 'ordinal'
  | 'refer'
  | 'ask'
  | 'home'
  | 'filler'
  | 'too'
  | 'loan'
  | 'off_topic'
  | 'sensitive'
  | 'speak'
> = {
  marker: {
    word: `
      the, are, was, were, what, which, who, whats, how, of, with, and, you, your, my, i, im, id, ive, it, its,
      this, that, these, those, there, here, where, when, can, could, would, should, will, does, did, have, has,
      had, for, from, any, some, in, on, at, an, tell, give, get, yes, not, dont, doesnt, isnt, like, about, we,
      am, be, if, but, or, than, them, they, want, need, looking, look, show, find, ones, is, me, do, to, let, lets, in, main
    `,
    shared: `
      under, below, above, near, hello, thanks, thank, more, within, between, cheaper, bigger, price,
      budget, home, homes, house, property, properties, available, good, nice, buy, rent, only, flat, flats,
      apartment, villa, plot, ready, details, location, compare, visit, call, options, please, floor, parking
    `,
  },
  negation: {
    before: `
      not sure about, unsure about, not, no, dont want, do not want, dont need, do not need, dont show,
      do not show, never, dont like, do not like, not interested in, not looking for, not in, no more, arent,
      isnt, is not, wont, avoid, skip, i hate, dont show me, do not show me, not a, not the, not on the,
      not on, stop showing, stop showing me, cant do, doesnt need, doesnt want, hate, am not looking for,
      rather not, not really a, dont include, do not include, dont want to see,
      cannot live in, cant live in, can not live in, cannot stay in, cant stay in, cannot manage in, cant manage in, cannot fit in, cant fit in, wont fit in
    `,
    after: ` no pls, no please, no plz,
      not needed, not required, is not needed, is not required, are not needed, arent needed, isnt needed, not necessary,
      is not important, isnt necessary, not important, no need, wont do, not wanted, not mandatory,
      not compulsory, not must, not a must, optional, is optional, not essential, is not mandatory,
      is not compulsory, is not essential, is not a must, not a priority
    `,
    except: `
      except, excluding, other than, but not, anywhere but, everywhere except, apart from, exclude,
      but not in, besides, not near, away from, far from, leave out, anything but, rule out, instead of,
      rather than, in place of
    `,
    without: 'without, no need of, no need for, without any, minus',
    instead: 'instead, rather',
  },
  drop: {
    any: `
      any, any time, anytime, all, whatever, whichever, every, open to any, ok with any, okay with any, fine with any,
      any type of, any kind of, no specific, no particular, no preferred, flexible on, flexible with,
      flexible about, open about, am flexible on, im flexible on, any number of
    `,
    matter: `not needed, not required, is not needed, is not required, isnt needed, not necessary, is not necessary, are not necessary, isnt necessary, arent necessary, no need, not mandatory, not compulsory, not must, not a must, optional, is optional, not essential, is not mandatory, is not compulsory, is not essential, is not a must, not a priority, 
      doesnt matter, does not matter, dont matter, no matter, not important, is not important,
      isnt important, no issue, not an issue, is not an issue, isnt an issue, no problem, not a problem,
      no constraint, no constraints, no bar, no limit, is flexible, flexible, anything is fine,
      any is fine, anything works, anything will do, no preference, dont care, do not care, dont mind, i dont care, i do not care, we dont care, we do not care, i dont mind, we dont mind,
      do not mind, open, is open, no restriction, no restrictions, is no concern, not a concern,
      isnt a concern, unlimited, can be anything, could be anything, no criteria, not fixed, is not fixed,
      isnt fixed, not decided yet, can change
    `,
    remove: `
      remove, drop, forget, forget about, clear, delete, del, ignore, without, without filter, take off, take it off, take that off, take it out, get rid of,
      take out, taken out, took out, taking out, cancel, lose, leave out, leave, reset, get rid of, dont consider, dont care about,
      do not care about, dont mind about, scrap, discard, take away, never mind, nevermind, leave aside
    `,
    anywhere: `
      in the city, in the whole city, in the entire city, in all of the city, across the city, citywide, whole city, anywhere, any where, any locality, any location, any area, any place, all localities, all areas,
      all locations, anywhere is fine, anywhere in the city, anywhere in city, any part, any part of the city,
      whole city, entire city, across the city, all over the city, location no bar, any neighbourhood,
      any neighborhood, no specific location, no preferred location, any locality is fine, other areas,
      other localities, other locations, elsewhere, somewhere else, some other area, another area,
      different area, different location, different locality
    `,
    limitless: `
      no budget, no budget limit, money no bar, money is no object, budget no bar, price no bar,
      budget is no issue, no upper limit, no price limit, unlimited budget, sky is the limit, any budget,
      any price, no limit on budget, no budget constraint, at any price, at any cost, whatever the price,
      whatever the cost, whatever the budget, whatever it costs, whatever it cost, whatever the price is,
      however much it costs, however expensive, no matter how much, no matter what it costs,
      no matter how expensive, no matter what the price, price no matter, money is not a problem
    `,
  },
  place: {
    in: `
      in, at, inside, around, within, in and around, located in, located at, situated in, based in, of, from
    `,
    near: `
      near, nearby, near to, close to, next to, around, closer to, nearer to, within walking distance of,
      walking distance to, walking distance from, in the vicinity of, beside, adjacent to, opposite,
      opposite to, in and around, proximity to, near by, closest to, nearest to, not far from,
      not too far from, not very far from, not so far from, not that far from, not far away from, not too far away from,
      short distance from, minutes from, mins from, km from, kms from, minutes of, km of, kms of,
      surrounding, near my, close by, behind, off, bordering, with easy access to, walkable to,
      walkable from, walkable, m from, meters from, metres from, mtrs from, min from, minute from,
      min walk from, min walk to, mins walk from, mins walk to, minutes walk from, minutes walk to,
      minute walk from, minute walk to, minutes away from, mins away from, min away from, km away from,
      kms away from, mins drive from, minutes drive from, min drive from, metres of, meters of, min of,
      easy commute to, commutable to
    `,
    near_after: `
      nearby, near by, close by, around, in the vicinity, in vicinity, nearby please, walking distance,
      within walking distance, side, surroundings, close, in walking distance, in the neighbourhood,
      around the corner, walkable
    `,
    in_after: 'area, side, locality',
    work: `
      work in, i work in, i work at, work at, work near, i work near, my office is in, my office is at,
      office in, office at, office is in, office is at, working in, working at, my workplace is in
    `,
    from: `
      relocating from, moving from, shifting from, coming from, moved from, i am from, im from,
      we are from, based in, based out of, i live in, we live in, currently live in, currently living in,
      am living in, im living in, are living in, i stay in, we stay in, i am staying in, im staying in,
      currently staying in, currently in, presently in, presently at, nri in, nri from, nri based in,
      settled in, settled abroad in, calling from, writing from, transferred from, now in, hail from,
      native of
    `,
    from_after: 'based',
    distance: `
      distance, distance from, distance to, distance of, accessibility, connectivity, proximity, commute,
      commute time, commute to, how far, how close, how near, access, travel time, reach, time to reach,
      far is, drive time
    `,
  },
  also: {
    word: `
      also, too, as well, works too, works as well, would work too, will do too, would do too, will do as well, would do as well, and also, add, plus, include, including, in addition, additionally, along with,
      or also, even, and even, even in, as well as, both
    `,
  },
  correction: {
    word: `
      no i meant, i meant, i mean, sorry i meant, actually, no actually, sorry, no no, oops, not that, rather,
      make it, change it to, change to, change that to, switch to, instead, wait, my bad, correction,
      let me correct, i said, change the, change my, i wanted, make that, oh sorry, i specifically need,
      let us make it, lets make it, update, change
    `,
  },
  shift: {
    price_down: `
      cheaper, less expensive, lower price, lower priced, low price, lower budget, more affordable,
      less costly, reduce the price, reduce price, more economical,
      less price, cheaper ones, cheaper one, cheaper options, lower cost, low cost, a bit cheaper,
      bit cheaper, little cheaper, something cheaper, anything cheaper, bring down the price, lower range, lesser price, lower in price, cost less, costs less,
      more budget friendly, lower prices, lower rent, less rent, cheeper, chepaer
    `,
    price_up: `
      more expensive, costlier, higher price, pricier, higher priced, more premium,
      more luxurious, higher range, upscale, more luxury,
      better class
    `,
    area_up: `
      bigger, larger, more spacious, spacious, bigger ones, larger ones, something bigger, bit bigger,
      more space, more area, bigger area, bigger size, larger size, larger area, anything bigger, bigger one,
      larger one, roomier, increase the size, greater area, bigger flat, bigger house, more sq ft, more sqft,
      little bigger
    `,
    area_down: `
      smaller, more compact, compact, smaller ones, less area, smaller size, smaller area, something smaller,
      less spacious, lesser area, smaller one, reduce the size, bit smaller, little smaller, smaller flat
    `,
    distance_down: `
      closer, nearer, closer by, something closer, more central, closer ones, nearer ones, less far,
      anything closer, closer to the city, closer in, anything nearer, something nearer, closest
    `,
    possession_down: `
      sooner, earlier, earlier possession, faster possession, ready sooner, available sooner,
      quicker possession, early possession, something sooner, available earlier, ready earlier
    `,
    possession_up: 'later possession, possession later, later handover',
    floor_up: 'higher up floor',
    floor_down: '',
    bhk_up: `
      more bedrooms, one more bedroom, extra bedroom, more rooms, an extra bedroom, additional bedroom,
      one more room, extra room, additional room
    `,
    bhk_down: 'fewer bedrooms, less bedrooms, fewer rooms, one less bedroom, less rooms',
  },
  most: {
    floor_up: 'lowest floor, the lowest floor, on the lowest floor, lower floor of, on the lower floor',
    floor_down: 'highest floor, the highest floor, on the highest floor, top most floor, topmost',
    price_up: `
      cheapest, lowest price, least expensive, lowest priced, most affordable, cheaper of, least costly,
      cheapest one, most economical, lowest cost, lowest budget, the cheaper one, the cheaper,
      minimum price, least price, lowest rent, starting price, lowest, the lowest,
      cheapest available
    `,
    price_down: `
      most expensive, costliest, highest price, highest priced, priciest, most luxurious,
      the expensive one, the costlier one, the costlier, costlier of, most premium,
      maximum price, highest budget, the more expensive one, more expensive of
    `,
    area_up: `
      smallest, most compact, least area, the smaller one, the smaller, smaller of, smallest one, lowest area
    `,
    area_down: `
      biggest, largest, most spacious, the bigger one, the bigger, bigger of, the larger one, the larger,
      larger of, biggest one, largest one, most sqft, most sq ft, most area, most space, highest sqft, max sqft, max area, maximum area, highest area
    `,
    possession_up: `
      earliest possession, soonest, ready first, earliest, earliest ready, ready the earliest, ready earliest,
      the sooner, ready soonest, earliest one
    `,
    distance_up: `
      nearest, closest, nearest one, closest one, the nearer one, the closer one, the nearer, the closer
    `,
  },
  ordinal: {
    1: 'first, 1st, first one, the first, option one, top one',
    2: 'second, 2nd, second one, the second, option two, 2nd one',
    3: 'third, 3rd, third one, the third, option three, 3rd one',
    4: 'fourth, 4th, fourth one, 4th one',
    5: 'fifth, 5th, fifth one, 5th one',
    6: 'sixth, 6th',
    7: 'seventh, 7th',
    8: 'eighth, 8th',
    9: 'ninth, 9th',
    10: 'tenth, 10th',
    '-1': 'last, last one, the last, the last one, bottom one',
    '-2': 'second last, last but one, second to last',
  },
  refer: {
    it: `
      it, its, that, this one, that one, this, same, the same, the same one, same one, same home, same house,
      same flat, same apartment, same villa, same plot, same property, same unit, that home, that flat,
      that property, that house, that apartment, that project, the property, the project, the flat,
      the home, the house, the apartment, that listing, the unit, that unit, the place, that place,
      the one, this home, the building, that building, the complex, the society, see it, visit it,
      view it, can i see it, want to see it, like to see it
    `,
    page: `
      this property, this project, this home, this flat, this listing, this house, this apartment,
      this page, this place, this unit, this building, this villa, this society, this plot,
      the one on this page, this complex, current property, current project, this layout,
      see this property, see this project, see this flat, see this house, see this home,
      visit this property, visit this project, visit this home
    `,
    one: `
      one, ones, option, options, number, home, property, flat, house, project, listing, result, villa,
      apartment, card
    `,
    both: `
      both, both of them, both of these, the two, these two, those two, both projects, both properties,
      both homes, both flats, of the two, of these two, of them both, between the two, between these two,
      the two of them, of the 2, these 2, those 2, each
    `,
    all: `
      all of them, all of these, all three, all these, all four, these three, those three, the three, these four, those four, of the four,
      all of those, each of them, all the three, everything shown, all shown, all the above, these projects,
      these properties, these homes, those projects
    `,
    first: 'first, top, the first, the top',
    these: 'these, those, them, they, their',
    number: `
      numbers, nos, homes number, options number,
      number, no, option, card, item, listing, property number, option number, home number, serial number,
      sl no, choice, home, project number, listing number, result, unit number
    `,
    of_two: `
      of the two, of these two, of both, of those two, of the 2, between the two, among the two, of these 2,
      between these two, out of the two, out of these two, of the pair
    `,
    that: 'that, this, the',
  },
  ask: {
    anywhere: 'yes or no, yes or not, y or n, is it or not, has it or not, or not',
    what: 'what, whats, what is, what are, what about, how about, wat, whats the, hows, how is, how',
    which: 'which, which one, which of',
    is: `
      is there, are there, do you have, any chance, is the, are the, does the, is a, will there, can i,
      could i, is, are, does, do, do we have, got any, has, have they, were, was, will
    `,
    how_far: `
      how far, how close, how near, how long does it take, how much time, how many km, how many minutes
    `,
    how_many: 'how many, number of, no of, count, how much of',
    when: 'when, when will, when can, by when, when is, how soon, what date, which year, what year, how long',
    where: 'where, where is, where are, whereabouts, where exactly',
    who: 'who, who is, whos, whom, whose, who are',
    how_much: 'how much, how much is, how much are, how much does',
    show: `
      show, show me, find, find me, search, list, display, get me, give me, search for, find out, look for,
      looking for, look up, see, browse, fetch, suggest, recommend, let me see, bring, show us, pull up,
      see some, got any, list out, suggest me, recommend me, explore, check, list down, get,
      help me find, share, any
    `,
    want: `
      want, i want, need, i need, i am looking for, im looking for, looking to, i would like, id like,
      interested in, searching for, require, hunting for, want to see, wanna, would like, in search of,
      planning to, wish to, prefer, i prefer, wants, needs, requirement, in need of, hoping to, searching,
      seeking, we need, we want, love, wishing, settle for, thinking of, hope, desire, go for, is for me,
      keen on, get me a, after a, in the market for, looking, required, relocating to, moving to, shifting to,
      shift to, planning, dreaming of, house hunting, i work in, specifically need, wanting, consider,
      considering, wanted
    `,
    tell: `
      wants to know, wants to know if, want to know if, wanted to know, would like to know, wish to know, tell me if, let me know if, is asking if, asks if, asking whether, wondering if,
      tell me, tell me about, tell, give me details, what about, how about, let me know, give me, share,
      explain, i want to know, id like to know, want to know, know about, can you tell me, describe, send,
      send me, know, speak about, brief me, details of, details about, info on, info about, mention,
      information on, information about
    `,
    please: 'please, pls, plz, plss, kindly',
    more_of: 'more of, more like',
  },
  home: {
    one: `
      property, home, place to live, project, listing, unit, place, accommodation, residence, real estate,
      dwelling, housing, new home, new house, dream home, first home, family home, own home, house or flat,
      flat or house, propert, proprty, residential property, prop
    `,
    few: `
      properties, homes, projects, listings, options, units, places, choices, results, residences,
      something, anything, ones, some homes, all properties, all projects, inventory, propeties,
      propertys, proprties, neighborhoods, neighbourhoods, areas, localities, offerings, new projects,
      new properties, residential properties, nearby areas, what do you have, what have you got,
      what all do you have
    `,
    quality: `
      rental yield, rental income, rental potential, rental returns, roi, affordable, cheap,
      budget friendly, luxury, luxurious, premium, high end, best, good, nice, beautiful, latest, new,
      economical, low budget, top, spacious, modern, posh, decent, lavish, inexpensive, reasonably priced,
      low cost, reasonable, budget, upmarket, basic, essential, standard, ultra luxury, brand new,
      newly built, elite, classy, exclusive, world class, top class, deluxe, hot, trending, popular,
      recommended, featured, family friendly, family, peaceful, calm, quiet, central, clean, serene,
      developed, green, pollution free, noise free, secure, gated and secure, prime
    `,
  },
  filler: {
    word: `i study, we study, study at, study in, study near, studies at, studies in, studying at, studying in, 
      please, pls, plz, kindly, ok, okay, so, well, um, uh, umm, hmm, just, then, now, dear, sir, madam,
      maam, bro, bhai, dude, man, and, the, a, an, but, oh, ah, also, hey, hi, hello, i, me, you, that,
      it, is, do, to, one, for, very, much, all, today, guys, team, friend, buddy, mate, really, actually,
      again, with, of, this, lets, there, everyone, am, im, be, my, your, can, think, say, said, will,
      would, like, know, this site, your site, this website, your website, web site, website
    `,
  },
  too: {
    word: `
      too, way too, very, so, really, quite, bit, a bit, little, pretty, seems, looks, feels, sounds,
      a little, super, extremely, far too, bit too, much too
    `,
    price: 'expensive, costly, high, pricey, much, steep, overpriced',
    location: 'far, remote, distant, isolated, crowded, noisy',
    possession: 'late, delayed',
    size: 'small, big, tiny, cramped, congested, compact, large',
    problem: `
      scared of, scared, worried, worried about, afraid, afraid of, concerned about, concern, concerned, fear,
      problem with, issue with, nervous about, anxious about, problem is, my worry, my concern, doubt, doubts,
      hesitant, risk, unsure about, skeptical, sceptical, bothered by, my fear
    `,
  },
  loan: {
    emi: `
      emi, monthly installment, monthly instalment, monthly payment, emis, installment, instalment,
      monthly emi, emi per month
    `,
    loan: 'loan, home loan, loan amount, borrow, finance, principal',
    down_payment: `
      down payment, downpayment, upfront, initial payment, pay upfront, own contribution, down, down pay, dp, in hand,
      i will pay, i can pay, i pay, we will pay, we can pay, i will put, i put, i have, savings, saved, from my pocket, from my side, my side, our side, from our side, of my own, own money, own funds, ready cash, cash in hand, cash, cash ready, cash rdy, in cash
    `,
    rate: 'interest, interest rate, rate, rate of interest, roi, p a, pa, per annum',
    years: 'year, years, yr, yrs, y',
    months: 'month, months, mth, mths, mo',
    income: `
      salary, salary of, salary is, income, income of, earn, earning, monthly income, my salary, monthly salary, take home, in hand salary,
      my income, i earn, i make, ctc, annual income, package
    `,
    percent: 'percent, per cent, percentage, pc, pct, prcnt',
    afford:
      'afford, affordability, eligible, eligibility, how much loan, how much can i borrow, how much can we borrow, max loan, maximum loan, can i get',
  },
  off_topic: {
    word: `
      weather, cricket, football, movie, movies, song, music, recipe, pizza, food, burger, order food, flight,
      flights, train ticket, hotel, hotels, politics, politician, president, prime minister, modi, trump,
      election, news, stock market, stocks, crypto, bitcoin, president of, capital of, job, jobs, career,
      resume, vacancy, hiring, code, python, javascript, program, homework, math, plus two, doctor, medicine,
      disease, covid, car loan, insurance, credit card, shoes, clothes, mobile phone, laptop, iphone, bike,
      taxi, uber, restaurant table, book a table, book a flight, translate, poem, essay, write a, game,
      games to play, play a game, dating, girlfriend, boyfriend, love life, horoscope, astrology, religion,
      god, meaning of life, universe, wikipedia, google, facebook, instagram, youtube, alexa, siri, who won,
      world cup, ipl, sex, porn, nude, drugs, alcohol, beer, weapon, gun, bomb, hack, password, lottery,
      gold price, gold rate, petrol price, dollar rate, exchange rate, time in, date today, what day is it,
      what is the date, whats the date, temperature, rain, will it rain, coffee, tea, lunch, dinner,
      breakfast, shopping list, personal loan, gold loan, education loan, ice cream, chocolate, cookies, cook,
      cake, pasta, sandwich, chicken, cat, cats, dog, dogs, pet shop, animal, animals, moon, mars, earth,
      history, geography, what time is it, school homework, sports news, tickets, concert, build a bot,
      make a bot, chatbot for me, newsletter, sushi, wine, holiday, vacation, travel, trip, book a cab,
      book a hotel, book a ticket, refund, pizza delivery, delivery status, my order, track my order, haircut,
      doctor appointment, dentist, marry, wedding, buy a car, used car, second hand car, rent a car,
      movie tickets, net worth of, how tall is, celebrity, actor, actress, super bowl, olympics,
      quantum, physics, chemistry, square root, two plus two, calculate, factorial
    `,
  },
  sensitive: {
    religion: `
      hindu, hindus, muslim, muslims, christian, christians, sikh, sikhs, jain, jains, religion,
      religious community, hindu area, muslim area, hindu only, muslim only, christian only, hindu society,
      muslim society, jain society, jain only, buddhist, parsi, non muslim, non hindu, hindu majority,
      muslim majority, hindu locality, muslim locality, islamic
    `,
    caste: `
      caste, brahmin, brahmins, dalit, dalits, brahmin only, lower caste, upper caste, iyer, iyengar,
      lingayat, gowda community, vokkaliga, scheduled caste, kshatriya, obc, brahmin community,
      brahmin society, agrawal community, marwari community
    `,
    community: `
      which community, my community, same community, community people, north indians, south indians,
      north indian only, no north indians, no south indians, tamilians only, kannadigas only, only kannadigas,
      only tamilians, only north indians, only south indians, foreigners, african, africans,
      kind of people live, type of people live, what kind of people, what type of people, kind of neighbours,
      which people live, marwari, gujarati, punjabi, bengali, malayali, telugu people, nationality, race,
      ethnicity, migrants, people from my community, our community, decent people, cosmopolitan crowd,
      gujaratis, marwaris, malayalis, tamilians, punjabis, biharis, bengalis, kannadigas, kashmiri, kashmiris
    `,
    marital: `
      bachelor allowed, bachelors allowed, bachelor friendly, bachelors, bachelor, unmarried,
      unmarried couple, unmarried couples, married only, only families, only family, family only,
      families only, single woman, single women, single men, single girls, no bachelors, live in couple,
      live in couples, spinster, divorced, single mother, unmarried allowed, couples allowed, singles allowed,
      widow, divorcee, lgbt, gay, lesbian, transgender, gay couple
    `,
    diet: `
      vegetarian only, vegetarians only, only vegetarian, only vegetarians, pure veg, pure vegetarian,
      veg only, only veg, non veg, non vegetarian, vegetarian, vegetarians, non veg allowed, meat eaters,
      eat meat, non vegetarians, veg society, vegetarian society, veg family, nonveg, egg allowed, beef,
      vegan only
    `,
  },
  speak: {
    en: 'english, inglish, angrezi',
    'hi-Latn': 'hinglish',
    hi: 'hindi',
    kn: 'kannada, kanada',
    'kn-Latn': 'kanglish',
    say: 'speak, talk, reply, answer, respond, write, type, switch to, change to, use, chat, explain',
    unknown: `
      dont know, do not know, i dont know, i do not know, cant read, cannot read, dont understand, do not understand, cant understand,
      not understand, cant speak, dont speak, do not speak, not comfortable with, no
    `,
    letters: 'letters, script, alphabet, font, characters',
  },
};
