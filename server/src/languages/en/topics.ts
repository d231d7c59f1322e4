// English: what a catalogue seldom states, asked and answered.
import type { TopicCues, TopicReplies } from '../topics.ts';

export const topics: TopicCues = {
  schools: `
    school, schools, good school, good schools, near school, near schools, near a school, near good school, near a good school,
    near good schools, school nearby, schools nearby, school near by, schools near by, nearby school, nearby schools, any school, any school near by, any school nearby, any schools,
    any good schools, school close by, schools close by, schools around, international school, international schools, play school,
    school bus, playschool, playschools, play schools, preschool, pre school, nursery school, anganwadi, montessori, day care, kindergarten, daycare, creche, good schools nearby, good school nearby, good schools around
  `,
  hospitals: `
    hospital, hospitals, near hospital, near a hospital, near good hospital, near a good hospital, near hospitals, hospital nearby,
    hospitals nearby, nearby hospital, nearby hospitals, hospital close by, any hospital, any hospitals, any good hospital, any hospital nearby, any clinic, good hospital, good hospitals, doctor nearby,
    any doctor, clinic nearby, doctor or hospital, medical facilities, hospital near by, clinic, clinics
  `,
  nearby: `
    (shop|shops|store|stores|market|mall|restaurant|restaurants|atm|bank|bus stop) (nearby|near by|close by|around here), vegetable market, grocery, groceries, grocery shops, kirana, provision store,
    any temple, any temple nearby, any temples, any mosque, any church, any park nearby, any market, any shops, any mall nearby, any mall, any gym nearby, temple nearby, temples nearby, temple near by, near temple, near a temple, mosque nearby, church nearby, whats around, what is around,
    what is nearby, whats nearby, surroundings, neighbourhood, neighborhood, atm nearby, bank nearby, restaurants nearby, shops around
  `,
  families: `is the area good, is that area good, locality good, how is locality, area quality, what kind of area, what sort of area, kind of neighbourhood, 
    good for families, good for family, family friendly, suitable for family, suitable for families, ok for family, ok for families,
    safe for family, which area is good, which area is best, which area is better, best area, better area, good area,
    nice area, is it a good area, is it a good locality, good locality, which locality is good, which locality is best, decent area,
    how is the area, hows the area, how is the locality, good for kids, good for children, kid friendly, senior friendly, good for old people
  `,
  safety: `(area|locality|place|neighbourhood|neighborhood) (ok|okay|fine|good|right|alright) for (ladies|women|girls|a girl|a lady|a woman|a single woman|single women|my daughter), (ok|okay|fine|good|right|alright) (area|locality|neighbourhood) for (ladies|women|girls|a girl|a lady|a woman|a single woman|single women|my daughter), 
    safer, safest, which is safe, is safe for, safe for a girl, safe for girls, safe for women, safe for ladies,
    safe, is it safe, safe area, area … safe, area (ok|okay|fine|alright), area … ok at night, area … okay at night, area … fine at night, area at night, safety, crime, crime rate, safe for women, safe for girls, safe for ladies, safe at night, safe locality,
    theft, how safe, women safety, unsafe, dangerous area, safe for kids
  `,
  water: `
    water, water supply, water problem, water problems, water issue, water issues, water shortage, cauvery, cauvery water, kaveri water,
    bwssb, bwssb water, borewell, bore well, tanker, tankers, water tanker, tanker water, tap water, drinking water, corporation water,
    24 hour water, 24 hours water, 24x7 water, water connection
  `,
  power: `power,
    power cut, power cuts, powercut, powercuts, electricity, electricity problem, power supply, current problem, current problems, current cut, current cuts, current … go, current goes, current supply, no current, is there current, current there, current bill, current connection, 24 hours current, load shedding, generator backup,
    electricity bill, bescom, power failure, power outage, power outages,
    (lift|lifts|elevator) (stops|stop|stopped|fails|breaks|break|breaks down|is down|gets stuck|stuck|not working|goes off)
  `,
  internet: `
    internet, wifi connection, broadband, fibre, fiber, fiber internet, airtel fiber, jio fiber, network coverage, mobile network, mobile signal,
    good network, internet speed, act fibernet
  `,
  noise: `
    noise, noisy, noisier, quiet, quieter, quietest, calmer, quiet area, quiet place, peaceful, peaceful area, calm area, calm place, traffic noise, road noise, silent area,
    pollution, air quality, dust, smell, garbage, main road facing
  `,
  commute: `
    commute time, how is the commute, how is traffic, hows traffic, how is the traffic, lot of traffic, heavy traffic, travel time, traffic, how long to drive, how long is the drive, drive time, traffic jam, traffic situation, peak hour,
    peak hours, how many minutes, how long to reach, time to reach, how much time to reach, bus stop, bus connectivity, public transport, bmtc,
    connectivity, how is the connectivity, well connected
  `,
  growth: `(price|prices|rate|rates|value|values) … (go up|going up|rising|climb|climbing), (price|prices|rate|rates|value) there … (go up|going up|rise|rising), prices go up there, prices went up, price went up, prices … gone up, prices … went up, price … gone up, prices increased, price increased, prices … increased, prices risen, prices fell, prices come down, metro plan, metro plans, metro planned, metro planning, metro line planned, new metro line, price … grow, prices … grow, value … grow, rate … grow, rates … grow, price … rise, prices … rise, value … rise, value … increase, value … go up, rates … go up, rates … increase, rents (rise|rises|rising|go up|going up|increase), rents … (rise|go up|increase), (area|side|place|locality|land|part) (grow|grows|growing|develop|develops|developing), (area|side|place|locality|land|part) will (grow|develop), area … grow, area … develop, 
    appreciation, appreciate, price appreciation, will appreciate, growth, price growth, future growth, good investment, is it a good investment,
    worth investing, good for investment, best for investment, future price, future value, prices go up, price go up, prices going up, price going up, price there going up, going up there, prices there going up, go up in future, metro coming, is metro coming,
    shoot up, double in, will (it|this|they|price|prices) double, (be|become) double, double my money, double the money,
    price rise, will price increase, prices increase, will prices fall, price trend, price trends, market trend, market trends, roi,
    right time to buy, good time to buy, upcoming metro, future metro, development plans
  `,
  resale: `
    resale value, easy to sell, easy to resell, sell it later, sell later, exit later, liquidity
  `,
  resold:
    'builder flats, builder flat, resale, resale only, only resale, resale please, (resale|second hand|secondhand) (flat|flats|home|homes|house|houses|property|properties|apartment|apartments|only|ones|not new), second hand, secondhand, not new flats, not new homes, not new ones, not a new one, not new please, no new construction, no new builder, (dont want|do not want|no|not|avoid|not from|nothing from|not by) (a|any|the|) (builder|new builder) (flat|flats|home|homes|project|projects|property|properties|), (builder|new builder) (flat|flats|home|homes|project|projects|) (dont want|not wanted|no|not needed), (only|) (owner sale|owner sales|by owner only|from owner only|from owners only|sold by owner|sold by owners)',
  registration: `
    stamp duty, stamp duty and registration, stamp duty n registration, registration charges, registration charge, registration cost,
    registration costs, registration fee, registration fees, with registration, including registration, plus registration, total with registration,
    registration included, registration extra, registration, registry, registry charges, all inclusive price, all inclusive, on road price,
    hidden (charge|charges|cost|costs|fee|fees|amount), any hidden, nothing hidden, total price with registration, extra charges, other charges, total cost, overall cost, final cost, all in cost,
    total amount, other costs, additional charges, extra costs, final price to pay
  `,
  documents: `
    documents, document, papers, paperwork, clear title, title clear, title deed, sale deed, mother deed, encumbrance, encumbrance certificate,
    ec, occupancy certificate, oc, completion certificate, legal check, legal verification, legal papers, legal issues, legal issue,
    legal problem, litigation, court case, disputed property, agreement copy, which documents, title, is the title, title clear, is the title clear, the title clear, papers clear, legally clear, khata papers, legal, is it legal, ownership papers, what documents, docs,
    home loan documents, property papers, oc received, has oc, oc available
  `,
  bachelors: `(do|does|will|would) (they|owner|the owner|owners|the owners) (only|) (rent|rent out|let|let out|lease|give) … (families|family|bachelors|bachelor|singles|couples|girls|boys|students|women|men|ladies), can share, friends can stay, people can stay, okay to share, ok to share, not married, girlfriend, boyfriend, live in relationship, living together, we are a couple, as a couple, ok for us, okay for us, fine for us, allowed for us, allow us, will they take us, take us in, will owner take us, will the owner take us, will they give us, give it to us, can we stay, can we live, can we all stay, can we all live, single girl, single woman, single lady, single ladies, girl alone, woman alone, ladies allowed, girls allowed, working women, owner mind, owner minds, owners mind, owner object, owner objects, owner be okay with, owner ok with us, will the owner mind, 
    bachelor, bachelors, bachelors allowed, bachelor allowed, allow bachelors, for bachelors, are bachelors ok, bachelors ok, unmarried,
    unmarried couple, unmarried couples, couples allowed, live in couple, single women, single woman, single lady, single men, single man,
    single girls, girls allowed, boys allowed, allow boys, take boys, allow girls, take girls, boys ok, boys okay, students allowed, for students, to students, to a student, students ok, take students, accept students, friends sharing, three friends, sharing allowed,
    can we share, three people allowed, how many people allowed, three people stay, family only, only family, only families, families only
  `,
  pets: `pets, pet, cat, kitten, kittens, puppy, puppies, pet animals, pet friendly, pets are allowed, dogs allowed, are dogs allowed, are pets allowed, pets allowed, pets ok, dog, dogs, my dog, cat allowed, cats, pet allowed, allow pets, allow dogs`,
  rules: `can i cook, can we cook, cook chicken, cook egg, cook eggs, cook fish, cooking allowed, allow … cooking, non veg cooking, 
    society rules, society rule, association rules, apartment rules, visitors allowed, guests allowed, guest parking, visitor parking, party allowed,
    parties allowed, late night, gate timing, gate timings, (gate|gates) (close|closes|closed|closing|shut|shuts|lock|locks|locked|open|opens), (gate|gates) … (close|closed|shut|lock|locked|open|opens), (close|shut|lock) … (gate|gates), society (close|closes|closed|locks|locked), curfew, night entry, entry at night, late entry, (restriction|restrictions|rule|rules) … (night|coming|entry), come in late, come home late, coming home late, let in at night, entry timing, non veg allowed, nonveg allowed, cook non veg, smoking allowed, house rules,
    owner rules, strict owner, owner stay, owner stays, non veg, nonveg, cook meat
  `,
  tenants: `
    property management, who manages, (manage|manages|managing|look after|looks after|take care of) (the|my|this|our|a|) (property|properties|flat|home|house|apartment|place), manage the flat, manage tenants, find tenants, find a tenant, tenant management, look after the flat,
    manage it for me, get tenants, getting tenants, rent it out for me, rental management, already rented, tenant already, existing tenant
  `,
  vastu: `vastu, vaastu, vasthu, vastu compliant, as per vastu, vastu ok, vastu friendly`,
  seller: `owner direct, is owner direct, talk to the owner, talk to owner, speak to the owner, speak to owner, speak with the owner, talk with the owner, talk directly to the owner, your own homes, own these homes, who owns, someone else list, who lists, own the homes, owns the homes, your own listings, are these yours, 
    owner or broker, broker or owner, is this from owner, direct owner, direct from owner, owner directly, from the owner, is owner selling,
    who is the owner, who the owner is, owner name, owners name, owner details, who is selling, who is the seller, agent or owner, builder or broker, builder or owner, is this a broker, are you a broker,
    are you builder,
    are you the builder, you people brokers, no brokers, no broker, no agents
  `,
  who: `who will i deal with, who do i deal with, whom will i deal with, who i am dealing with, real office, a real company, 
    person … computer, computer … human, human … computer, person … machine, machine … person, human … machine, machine … human, human … robot, robot … human, bot … human, human … bot, person … bot, bot … person, machine typing, machine or, talking to … machine, talking to … computer, are you … broker, you … brokers, r u … broker, are you … agent, are you … owner, are you … builder, you … agent or, who is behind, who is replying, who is typing, real human, real person, you a person, u a person, u a human, u human, u a computer,
    who are you, who am i talking to, who am i speaking to, who is this, are you a bot, are you bot, are you human, are you a human, are you real,
    are you a robot, is this a bot, am i talking to a bot, is this a real person, are you a person, are you a real person, is this automated,
    which company, which company is this, who runs this, whose site is this, what company
  `,
  number: `my number (has|) changed, my number is different, changed my number, number is changed,  number … sold, sold to other agents, number … passed on, pass on my number, number … other agents, number … what happens, number … happens with it, happens with it, phone number … what, give you my … number, dont want call, do not want call, dont want calls, dont want any call, no call, not want call, dont want to be called, said no call, 
    my number … happen, happens … my number, number … happens, happens … number, happens with my, what … do with … number, what u do with … number, do with my number, do with number, my number … safe, number … misuse, misuse … number, people call me, number … who, save my number, keep my number, keep … my number, number … go, where … my number go, my number … used, give my number, not give my number, will not give … number, wont give … number, phone number … safe,
    what happens with my number, what happens to my number, why do you need my number, why my number, will i get spam, spam calls, spam,
    will you share my number, share my number, sell my number, who will get my number, did you save my number, you didnt save my number,
    u didnt save my number, is my number saved, my data, my details safe, my number safe, privacy, too many calls, dont call me, do not call me,
    no calls please, no calls
  `,
  age: `resale or new, new or resale, is it resale, is it new, fresh or resale, 
    how old, how old is, how old is it, age of building, age of the building, building age, age of property, property age, year built,
    when was it built, built year, which year built, construction year, old building, how many years old, years old, is it old, new or old
  `,
  offers: `
    any offer, any offers, festival offer, diwali offer, cashback, freebies, any deal, any deals,
    scheme, schemes, any scheme, pre launch price, special price, early bird
  `,
  priced: `
    why … cheaper, why … (so|too|very) cheap, why is it cheap, why … costs less, why (so|too|very) cheap, (so|too|very) (cheap|low) why, one so cheap, it so cheap, this so cheap, that so cheap, flat so cheap, home so cheap, house so cheap, so cheap compared, how come so cheap, price so low, priced so low, so low compared, price so less, seems cheap, seems very cheap, seems too cheap, looks too cheap, price seems low, price seems too low, price looks low, suspiciously, too good to be true, price genuine, genuine price, price real, real price, price correct or, (some|any|a) problem with (it|them|the|this|that|number), (something|anything|what is|whats) wrong with (it|them|the|this|that|number), such a low price, such low price, why less than others
  `,
  checked: `photos … real, photos … genuine, photos … actual, photos … fake, photos … original, photos … same, photo … real, photo … genuine, photo … fake, pictures … real, pictures … genuine, pictures … actual, pictures … same, pics … real, pics … genuine, pics … same, real photos, genuine photos, actual photos, listing … genuine, listing … real, listing … fake, fake listing, fake listings, genuine listing, real listing, real or fake, fake or real, genuine or fake, is it genuine, is it fake, is it real, rera … real, rera … genuine, rera … fake, rera … sample, real rera, actual rera, sample rera, do you verify, do u verify, verify the owners, verify owners, owners verified, verified owners, 
    who checks, who checked, who verifies, who verified, are these verified, listings verified, verified listing, verified listings, is this verified, checked these listings, are these real listings, listings real, listings genuine, real prices, prices real, add something on top, add anything on top
  `,
  included: `
    included in rent, included in the rent, include in rent, rent include, rent includes, water included, gas included, electricity included, incl in rent, incl in, water incl, gas incl, maintenance included, is maintenance included, includes maintenance, bills included
  `,
  furniture: `
    which furniture, what furniture, furniture included, include beds, includes beds, include … bed, with beds, beds and, washing machine, fridge, refrigerator, wardrobes included, sofa, geyser, what all is given, what is provided, beds there
  `,
  cctv: `
    cctv, cctv camera, cctv cameras, security camera, security cameras, cameras there
  `,
  sell: `
    sell my flat, sell my house, sell my home, sell my property, sell my plot, want to sell, i want to sell, list my flat, list my property, list my house,
    rent out my flat, rent out my house, rent out my property, give my flat for rent, value of my flat, exchange my flat,
    (sell|selling) (my|our) (own|old|present|current|existing) (flat|house|home|apartment|place|property|plot|bhk|one), (sell|selling) (mine|ours), (selling|sells) (my|our) (flat|house|home|apartment|place|property|plot|bhk|one), sell our (flat|house|home|apartment|place|property|plot|bhk|one), (you|office|team) … sell (our|my), sell (flats|homes|houses|plots|properties) for (owners|people|us|me|others), own (flat|house|home|plot) to sell, take (mine|ours) to sell, help … (sell|selling) (my|our),
    (list|listing|advertise) (my|our) … (flat|house|home|apartment|place|property|plot|villa|bhk), (put|putting) … up for sale, (what|much) … (my|our) … (flat|house|home|apartment|place|property|plot|villa|bhk) (fetch|sell for|go for|bring), (what|much) … (my|our) (own|old|present|current) (flat|house|home|apartment|place|property|plot|villa|bhk) … (worth|fetch|get), (value|valuation|worth) of (my|our) … (flat|house|home|apartment|place|property|plot|villa|bhk)
  `,
  alert: `
    tell me when, let me know when, let me know if, notify me, notify, inform me when, inform me if, alert me, send me alerts, alert when,
    update me when, tell me if one comes, when one comes, when something comes, if something comes, when you get one, if you get one, if any new comes,
    send me updates, keep me posted, keep me updated, new listings come
  `,
  elsewhere: `
    other site, other sites, another site, any site, know any site, any site or number, some other site, other website, other websites, any other site, magicbricks, 99acres, housing com, nobroker,
    no broker app, olx, squareyards, other portal, other portals, cheaper on other
  `,
  posted: `(newest|latest) (flats|plots|listings) (first|on top), (newest|latest) (ones|homes) on top, (newest|latest) (first|on top), (newest|latest) (ones|homes|listings) first, most recent first, recently (added|listed|posted) first, (sort|order|arrange) by (newest|latest|date), (are|is) (these|those|the|this) (price|prices|rate|rates) old, prices … old, these prices old, how old … price, how old … rate, how old … listing, how old … prices, how old … rates, price … years old, prices … years old, rate … years old, price … months old, prices … months old, old price, old prices, old rates, price … old one,
    when … listed, when … posted, when … uploaded, when was it put, when put up, price … updated, prices … updated, rate … updated, rates … updated, last updated, updated when, listing … updated, price … todays, prices … todays, prices … current, price … current, latest price, latest prices, listing … old, listings … old, old listing, old listings`,
  occupied: `who lives there, who is living, who stays there, live there now, living there now, owner live, owner lives, owner living, tenant there, tenants there, tenant living, tenant live, tenant lives, tenants live, is it occupied, is it vacant, vacant now, vacant or, empty now, anyone living, anybody living, somebody living, anyone staying`,
  was_due: `was due, what is was due, what does was due mean, was due mean, please ask mean, due please ask, what is due`,
  flooding: `
    flooding, flood, floods, flooded, water logging, waterlogging, waterlogged, does it flood, rain water, rains, monsoon, low lying, lake overflow
  `,
  gst: 'gst, gst charges, gst extra, gst included, including gst, plus gst, with gst, goods and services tax',
  processing:
    'processing fee, processing fees, processing charge, processing charges, loan processing, loan charges, bank charges, file charges, login fee',
  conversion:
    '(is|land|plot|it|already|been|fully) converted, converted (land|plot|or|from), (land|dc|na) conversion, conversion (done|order|certificate|papers), unconverted, converted … (farm|agricultural|agriculture)',
  building:
    '(can|could|may) (i|we|one|you) (build|construct|start building|begin building|start construction|begin construction), (i|we|one) (can|could|may) (build|construct), allowed to (build|construct), ready (to build|for construction|to construct), (start|begin) (building|construction), (how many|what) floors (can|may|could) … (build|construct), building permission, permission to (build|construct)',
  borrower:
    'joint (loan|home loan|loans), loan jointly, jointly … loan, (co|joint) (applicant|applicants|borrower|borrowers), loan … together, loan … (togthr|togather|jointly), together … loan, (two|three|four|2|3|4|all) … (take|get) (1|one|a|the same) loan, without salary slip, without salary slips, no salary slip, no salary slips, salary slip, salary slips, without itr, no itr, itr needed, need itr, without income proof, no income proof, income proof, no payslip, payslip, payslips, loan to farmers, loan for farmers, loan as a farmer, farmer loan, loan … self employed, self employed … loan, loan documents, documents for loan, papers for loan, bad cibil, low cibil, guarantor, co applicant, coapplicant, joint loan',
  relief:
    'tax benefit, tax benefits, tax saving, tax savings, tax rebate, tax deduction, tax deductions, tax exemption, income tax benefit, save tax, saves tax, 80c, section 24, tax relief',
  prepayment: `
    prepayment, pre payment, prepay, prepaying, prepaid loan, prepayment charge, prepayment charges, prepayment penalty, part payment, part prepayment, preclosure,
    pre closure, preclose, pre close, foreclosure, foreclose, close the loan early, pay the loan early, pay off the loan early, repay early,
    repay the loan early, preclosure penalty, pre closure penalty, pre closure charges, foreclosure charges, preclosure charges
  `,
  tax: `
    property tax, house tax, tax, taxes, bbmp tax, tds, annual tax, municipal tax
  `,
  bank: `
    bank loan should be possible, bank loan possible, loan should be possible, loan possible, loan is possible, can get loan, can get a loan, can we get a loan, loan facility available, loan available, bank loan available, eligible for bank loan, banks give loan, bank give loan, bank gives loan, which banks give loan, which bank gives loan, which banks lend, which bank, which banks, what bank, what banks, loan approval, loan approved, home loan approved, will bank give, will banks give, will the bank give, get loan on this, loan on this, loan for this, sbi, hdfc, icici, axis bank, lic housing, apf, apf number, loan rejected, cibil, pre approved
  `,
  parts:
    'in parts, in two parts, in 2 parts, in three parts, in 3 parts, in two instalments, in 2 instalments, in two installments, in 2 installments, pay in pieces, half now half later, half now and half later, split the deposit, part by part, in two goes',
  cash: 'full cash, all cash, full payment in cash, full amount in cash, pay full cash, whole amount in cash, entirely in cash, cash only deal, fully in cash',
  booking: `
        pay now, pay right now, pay at the start, pay at start, pay in the beginning, pay first, pay initially, pay at first, first payment, pay immediately, pay to book,
token amount, token, token advance, advance amount to book, how to book the flat, block the flat, refundable, refund, refunds, cancellation, cancel the booking, booking form, hold it for me, reserve it
  `,
  bring:
    'should i bring, should we bring, do i bring, do we bring, need to bring, have to bring, what to bring, should i carry, should we carry, need to carry, have to carry, what to carry, bring any document, bring any documents, bring any id, carry any id',
  escort:
    'will someone meet, will somebody meet, will anyone meet, who will meet, who do we meet, who do i meet, whom do we meet, whom do i meet, who would we be meeting, who will we be meeting, we would be meeting, who are we meeting, whom will we meet, who will we meet, who am i meeting, someone meet us, someone meet me, will someone be there, will somebody be there, will anyone be there, who will be there, who will be at, someone from your side, somebody from your side, someone from your office, someone from your team, who will show, who will receive, who receives us, someone accompany, who will accompany, who will come with, someone … with me, somebody … with me, anyone … with me, anybody … with me, someone … with us, come alone, lady … accompany, lady … come along, someone … come along',
  video: `
    see … video call, see … on video, show … video call, show … on video, visit … video call, video call, video calls, videocall, video visit, live video, whatsapp video, facetime, zoom call, google meet, on video,
    video, videos, virtual tour, video tour, walkthrough, walk through, 3d tour, 360 view, 360 tour
  `,
  access: `
    (cant|cannot|can not|couldnt|couldn t|can t|unable to|not able to|wont|should not|shouldnt|must not|difficult to|hard to|too old to|struggles to) (climb|climb stairs|climb steps|climb up|walk up|go up stairs|use stairs|use the stairs|manage stairs|manage the stairs|do stairs|take stairs|take the stairs|handle stairs), (problem|problems|trouble|difficulty|issue|pain) (climbing|with stairs|with steps|on stairs|in climbing|while climbing), (stairs|steps) (are|is) (a problem|difficult|hard|not possible|impossible|tough|painful), (without|no|avoid|fear of|afraid of) (climbing|stairs|steps), climbing (is|stairs is) (difficult|hard|not possible|a problem|tough|painful), ramp, ramps, wheelchair, wheel chair, wheelchair access, wheelchair friendly, step free, steps at the entrance, disabled access
  `,
  sharing:
    'send it to my, send this to my, share it with my, share this with my, share with my, forward it to, forward this to, how do i send, how do i share, how can i send, how can i share, how to share, how to send, how to forward, send it on, share the link, send me the link, give me the link',
  proxy: `sign from, sign there, he sign, she sign, i sign from, we sign from, sign without, power of attorney, power of atorney, poa, gpa, without coming, without visiting india, without being there, without being present, without travelling, without traveling, buy remotely, remotely, on my behalf, on our behalf, on his behalf, on her behalf, sign for me, sign for us`,
  nri: `
    (an|a|is|am) oci, (an|a|is|am) pio, nri (paperwork|papers|documents|documentation|formalities|process|procedure|account|accounts|purchase|customers|clients|buyers), (nre|nro) (account|accounts|money|funds), (nre|nro) … (pay|payment), (pay|payment) … (nre|nro), (pay|payment) from (abroad|overseas|outside), (oci|pio) … (buy|purchase|own|invest|rent|loan|allowed|eligible), (buy|purchase|own|invest|allowed|eligible) … (oci|pio), (oci|pio) (card|cardholder|holder|holders), can nri … buy, can nris … buy, can an nri … buy, can nri … rent, can nris … rent, can an nri … rent, can nri … purchase, can an nri … purchase, can nri … invest, as an nri … buy, as an nri … rent, as an nri … loan, nri can … rent, for nris, for an nri, nris … allowed, nri … allowed, nri … get loan, nri … get a loan, nri can buy, nri can i buy, nri buy, nri loan, nri home loan, foreign citizen, power of attorney, poa, buy from abroad, repatriate, fema
  `,
  terms: `
    lockin, lock in period, lockin period, notice period, move out notice, lock in period, lock in, agreement, agreement period, eleven months, 11 months, 11 month agreement, rent increase, increase the rent, yearly increase, rent hike, painting charges, deposit refundable, deposit back, get the deposit back, rental agreement, lease agreement, police verification
  `,
  road: `
    the road, road width, wide is the road, how wide, wide road, approach road, road access, access road, which road, main road, road condition, roads, mud road, lorry, foot road
  `,
  ceiling:
    'ceiling height, height of the ceiling, height of ceiling, ceiling … high, ceilings … high, high … ceiling, high … ceilings, room height, height of the rooms, floor to ceiling',
  view: `
    what view, the view, view from, views, which view, good view, lake view from, balcony view, overlooking, what does it face, sunlight, natural light, ventilation, cross ventilation, airy, balcony facing
  `,
  record: `
    is the builder good, good builder, builder reputation, reputation, reputed, track record,
    (builder|builders|developer) (reliable|trustworthy|trusted|genuine|reputed|any good|well known|known|experienced|track record|reputation),
    (reliable|trustworthy|trusted|genuine|reputed) (builder|developer),
    (builder|developer) … (before|earlier|previously), (has|have) (the|that|this|their|his) (builder|developer),
    (builder|developer) … (other|past|earlier|previous) (projects|buildings|project), how many … (has|have) (he|they) (finished|completed|delivered)
  `,
  quality: `
    quality, construction quality, build quality, quality of construction, well built, leakage, seepage, cracks, fittings, is the building good, materials
  `,
  delay: `delivered on time, deliver in time, delivered in time, did they deliver, hand over on time, handed over on time, handover on time, finish on time, complete on time, completed on time, earlier projects on time, past projects on time, 
    delay, delays, delayed, any delay, get delayed, on time, in time, will it be ready, deliver on time, possession on time, late possession, what if delayed, how much is built, construction status, construction stage, construction progress, is work going on, completed percentage, stalled
  `,
};

const at = (of?: string) => (of ? ` at ${of}` : '');
const near = (of?: string) => (of ? ` near ${of}` : ' nearby');
const homes = (n: number) => (n === 1 ? '1 home' : `${n} homes`);
const forIt = (of?: string) => (of ? ` for ${of}` : '');

export const topicReplies: TopicReplies = {
  unknown: {
    schools: (of) => `Which schools there are${near(of)} is not in our listings.`,
    hospitals: (of) => `Which hospitals there are${near(of)} is not in our listings.`,
    nearby: (of) => `Shops and temples${near(of)} are not in our listings.`,
    families: (of) =>
      `How it is to live${of ? ` in ${of}` : ' there'} is best judged on a visit; the listings do not say.`,
    safety: (of) => `How safe it is${of ? ` around ${of}` : ' there'} is not something our listings state.`,
    water: (of) =>
      `Where the water${at(of)} comes from is not stated; ask whether it is piped, borewell or tanker.`,
    power: (of) => `How steady the power${at(of)} is has not been stated.`,
    internet: (of) => `Which internet lines there are${at(of)} is not stated.`,
    noise: (of) =>
      `How quiet it is${of ? ` around ${of}` : ' there'} is not stated; come once at a busy hour.`,
    commute: (of) =>
      `Traffic and driving times${of ? ` from ${of}` : ''} are not stated; I know distances in a straight line only.`,
    growth: (of) =>
      `What prices${of ? ` of ${of}` : ''} did before is not stated, and what they will do nobody can promise.`,
    resale: (of) => `How easily it sells again${of ? `, ${of},` : ''} is not something the listings can say.`,
    resold: () =>
      'Whether a home is sold again by its owner or new from a builder the listings do not state. I have noted your wish for the office.',
    registration: (of) =>
      `Stamp duty and registration${forIt(of)} are not in our figures; the office can work out the total.`,
    documents: (of) =>
      `The papers${of ? ` of ${of}` : ''} are with the office; have them checked before you pay.`,
    bachelors: (of) =>
      `No rule on who may live there is in the listing${of ? ` of ${of}` : ''}; the office can ask the owner.`,
    pets: (of) => `Whether pets are welcome${at(of)} is not stated.`,
    rules: (of) => `The society’s rules${at(of)} are not in the listing.`,
    tenants: (of) => `Who finds and looks after tenants${forIt(of)} is not stated.`,
    vastu: (of) => `Nothing is said on vastu${forIt(of)}.`,
    seller: (of) => `Whether an owner or a broker sells${of ? ` ${of}` : ''} is not stated.`,
    who: () =>
      'I am this site’s automatic assistant, a computer and not a person; I answer from its listings. Whether the office is an agent or the builder, it tells you itself.',
    number: () =>
      'A number typed in this chat is not kept. The office gets it only when you send it to them yourself.',
    fee: () =>
      'What the office takes for its work is not stated here; ask for it before you agree to anything.',
    age: (of) => `The year of building${of ? ` of ${of}` : ''} is not stated.`,
    offers: (of) => `No offer or discount is listed${forIt(of)}.`,
    priced: (of) =>
      `The reason for the price${of ? ` of ${of}` : ''} is not stated; the papers and a visit tell more.`,
    checked: (of) =>
      `Who checked the listing${of ? ` of ${of}` : 's'} is not stated; I say just what the owner has listed, and the papers count.`,
    included: (of) => `What the rent${of ? ` of ${of}` : ''} includes beside the home is not stated.`,
    furniture: (of) => `Which pieces of furniture come with ${of ?? 'it'} is not stated.`,
    cctv: (of) => `CCTV is not mentioned${at(of)}.`,
    sell: () => 'I only know the homes listed here; for selling or letting yours please talk to the office.',
    alert: () => 'I cannot write to you later, but the office can note what you are looking for.',
    elsewhere: () => 'I only know the homes on this site, so I cannot speak for others.',
    posted: (of) =>
      `The date of the listing${of ? ` of ${of}` : ''} and of its price is not stated; ask the office for the price of today.`,
    occupied: (of) => `Whether somebody lives in ${of ?? 'it'} now is not stated.`,
    was_due: () =>
      '“Was due” means that the date of possession in the listing has passed and nobody has told us since that it is ready. Please ask the office.',
    flooding: (of) =>
      `Whether water stands there in the rains${of ? `, at ${of},` : ''} is not stated; best ask a neighbour on a visit.`,
    gst: (of) =>
      `GST${forIt(of)} is not in our figures; the office can tell whether it applies and how much it is.`,
    processing: () =>
      'What a bank takes for giving a loan I do not know; yours tells you, and it is part of no EMI told here.',
    conversion: (of) =>
      `Whether the land${of ? ` of ${of}` : ''} is converted for building is not stated; the office has the papers.`,
    building: (of) =>
      `Whether and when one may build${of ? ` on ${of}` : ''} is not stated; the office has the approvals.`,
    borrower: () =>
      'Whom a bank lends to and which papers of an income it asks for, only the bank can say; I reckon with the sum alone.',
    relief: () =>
      'What a home loan saves of income tax depends on your own case; a tax adviser or your bank can tell.',
    prepayment: () =>
      'What a bank takes for paying a loan back early I do not know; yours tells you before you sign.',
    tax: (of) => `The property tax${forIt(of)} is not stated; the office has the last receipt.`,
    bank: (of) =>
      `Which banks lend on ${of ?? 'it'} is not stated; the office can tell which have approved it.`,
    parts: (of) =>
      `Whether it can be paid in parts${of ? ` at ${of}` : ''} is not stated; the owner decides that.`,
    cash: (of) =>
      `Whether ${of ?? 'a home'} can be paid for all in cash is not stated; the owner decides that.`,
    booking: (of) =>
      `What is paid to book ${of ?? 'a home'}, and what comes back, is not stated; get it from the office in writing.`,
    bring: (of) =>
      `What to bring to a visit of ${of ?? 'a home'} is not stated; the office says when it confirms the visit.`,
    escort: (of) => `Who meets you at ${of ?? 'the home'} the office says when it confirms the visit.`,
    video: (of) =>
      `No video${of ? ` of ${of}` : ''} is listed; whether it can be shown on a video call, the office decides: your question is for them.`,
    access: (of) => `A ramp or a way in without steps is not mentioned${at(of)}.`,
    sharing: (of) => `To send ${of ?? 'a home'} on, tap “Share” on its card; the link opens in any browser.`,
    proxy: () =>
      'Who may sign for you by a power of attorney, and how to buy without coming, is for a lawyer and the office to say; the listings do not state it.',
    nri: (of) =>
      `Buying${of ? ` ${of}` : ''} from abroad is a matter for your bank or lawyer; the listing does not say.`,
    terms: (of) =>
      `Notice, lock-in and the agreement${forIt(of)} are not in the listing; they are settled with the owner.`,
    road: (of) => `How the road${at(of)} is has not been stated; see it on the map or on a visit.`,
    ceiling: (of) => `How high the ceilings of ${of ?? 'it'} are is not stated.`,
    view: (of) => `The view and the light${at(of)} are not described; a visit by day shows them.`,
    record: () =>
      `What the builder finished before is not stated; ask for finished projects and their RERA numbers.`,
    quality: (of) =>
      `How well the building is made${of ? `, at ${of},` : ''} our listings cannot judge; look closely on a visit.`,
    delay: (of) =>
      `Whether the date is kept${of ? ` at ${of}` : ''} nobody can promise; the one on the RERA site counts.`,
    company: (of) => `This is the site of ${of}.`,
    kept_for: (of) =>
      `A number typed in this chat is not kept, so nothing of it has to be deleted here. What you send yourself is with ${of}: how long they keep it, and that it is deleted, is for them to say.`,
    passed_on: (of) =>
      `From this chat your number is neither sold nor passed on. Only what you send yourself goes to ${of}.`,
    caller: (of) =>
      `Nobody rings you because of this chat. If you send your number, somebody of ${of} calls back; who that is I do not know.`,
    pressed: (of) =>
      `A message to ${of} opens, written out for you; it goes only when you send it yourself. Then somebody of theirs answers.`,
    between: (of) =>
      `This chat brings in nobody else: what you send goes to ${of} alone. Whether a broker comes between you and an owner is not stated; tell the office that you want none.`,
    owner: (of) =>
      `No owner’s name or number is given here; ${of ?? 'the office'} answers, and can ask the owner.`,
    fresh: (of) =>
      `When a listing was last changed is not stated; whether a home is still free ${of} can tell.`,
  },
  name: {
    schools: 'schools',
    hospitals: 'hospitals',
    nearby: 'what is around',
    families: 'living there',
    safety: 'safety',
    water: 'water',
    power: 'the power supply',
    internet: 'internet',
    noise: 'noise',
    commute: 'travel times',
    growth: 'future prices',
    resale: 'resale',
    resold: 'resale or new',
    registration: 'stamp duty and registration',
    documents: 'the papers',
    bachelors: 'who may live there',
    pets: 'pets',
    rules: 'the society’s rules',
    tenants: 'tenants',
    vastu: 'vastu',
    seller: 'who sells',
    who: 'who I am',
    number: 'your number',
    fee: 'what the office takes',
    age: 'its age',
    offers: 'discounts',
    priced: 'the reason for the price',
    checked: 'who checked the listing',
    included: 'what is included',
    furniture: 'the furniture',
    cctv: 'CCTV',
    sell: 'selling yours',
    alert: 'later news',
    elsewhere: 'other sites',
    posted: 'the age of the price',
    occupied: 'who lives there',
    was_due: 'that date',
    flooding: 'flooding',
    gst: 'GST',
    processing: 'what a bank takes',
    conversion: 'the conversion of the land',
    building: 'building on it',
    borrower: 'what a bank asks for',
    relief: 'tax savings',
    prepayment: 'paying back early',
    tax: 'the tax',
    bank: 'banks',
    parts: 'paying in parts',
    cash: 'paying in cash',
    booking: 'booking',
    bring: 'what to bring',
    escort: 'who meets you',
    video: 'video calls',
    access: 'a ramp',
    sharing: 'sending it on',
    proxy: 'buying without coming',
    nri: 'buying from abroad',
    terms: 'the agreement',
    road: 'the road',
    ceiling: 'the ceiling height',
    view: 'the view',
    record: 'the builder’s record',
    quality: 'how it is built',
    delay: 'delays',
    company: 'the company',
    kept_for: 'how long a number is kept',
    passed_on: 'who gets your number',
    caller: 'who calls',
    pressed: 'what happens then',
    between: 'other brokers',
    owner: 'the owner’s name and number',
    fresh: 'how old the listings are',
  },
  next: {
    name_one: 'Name one, or the area it is in, and I tell how far it is in a straight line.',
    evening: 'Ask who keeps the gate at night; a visit in the evening shows more.',
    unguarded: 'Neither guards nor a gate are listed for it.',
  },
  again: (name, of) =>
    `I have nothing more on ${name}${of ? ` of ${of}` : ''} than I said; the office is the one to ask.`,
  lists: (items) => `It does list ${items}.`,
  builtHere: (builder, homes, projects) =>
    `${builder} has ${homes} ${homes === 1 ? 'home' : 'homes'} in ${projects} ${projects === 1 ? 'project' : 'projects'} listed here.`,
  ofDeal: () =>
    'Not stated here: the office’s commission, and whether an owner or a broker sells; ask before you agree to anything.',
  othersSilent: () => 'The other listings do not say.',
  writes: (home, quote) => `The listing of ${home} says: “${quote}”.`,
  some: (place, n, total, items) =>
    `${n === total ? (n === 1 ? 'The one home' : `All ${n} homes`) : `${n} of ${homes(total)}`} listed in ${place} ${n === 1 ? 'names' : 'name'} ${items}.`,
  beside: ({ own, place, n, typical, is }) =>
    `It asks ${own}; the ${n} homes like it listed in ${place} typically ask ${typical}, so it is ${is} that.`,
  apart: { below: 'below', about: 'about', above: 'above' },
  delivered: (home) =>
    `${home} is ready; whether it was ready when it was promised is not stated. The RERA site has the date that was promised.`,
  fewBeside: (place) => `Too few homes like it are listed in ${place} to set its price beside theirs.`,
  noneCosts: (price) => `None of the homes shown costs ${price}.`,
  those: (n) => `all ${n}`,
  homesIn: (place) => `homes in ${place}`,
  office: (site, answer) => `The office of ${site} says: ${answer}`,
};
