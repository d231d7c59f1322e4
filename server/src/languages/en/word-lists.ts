// English: single words that decide how something beside them is read.
import type { WordLists } from '../word-lists.ts';

export const wordLists: WordLists = {
  plain: `daytime nighttime weekdays weekday evenings mornings summer winter monsoon rains queue hurry trouble hers theirs itself himself herself myself yourself ourselves themselves abroad overseas kilometre kilometres kilometer kilometers
    about above accept actual actually affordable after again agent agreement ahead allow almost along
    already alright also always amenities amenity amount another answer anyone anything anywhere apartment
    apartments appointment appreciate area areas around asking attached available availability average away
    balcony banglow basement bathroom bathrooms beautiful because become bedroom bedrooms before begin
    behind being below best better between beyond bigger biggest block booking borrow bring broker brokerage
    brochure broken budget budgeted builder builders building built bungalow business buyer buying cabin
    call called calling cancel cannot carpet castle castles central change changed charge charges cheap cheaper cheapest
    check children church clear clearly clinic close closer clubhouse colony college commercial common
    community compare compared complete completed completion condition confirm confused connect connected
    connection construction contact corner correct costly could couple court cover covered create credit
    crore crores current currently customer daily dealer decide decided deciding decision delay delayed
    deliver delivered delivery deposit describe description details detail developer developers development
    different difficult direct direction directly discount discuss distance doctor double doubt downpayment
    dream during duplex early earlier easily eastern eight either eleven email enough enquire enquiry entire
    entrance evening every everyone everything exact exactly example excellent except expect expected
    expensive explain extra facing facility facilities families family farmhouse faster features fetch fifty
    final finally finance financing finish finished finishes first fixed flats flexible floor floors follow forget
    forward found fresh friend friends front fully furnish furnished furnishing further future garage garden
    gated general getting girls give given going good great greater green ground group guest guide hello
    help here highway hindi home homes hospital hotel hours house houses however human hundred husband idea
    immediate immediately important include included including income independent information inside instead
    interest interested interior investment investor issue kannada kindly kitchen knows lakhs lakh large
    larger largest latest later launch launched layout leasing least leave level library likely limit link
    listed listing listings little living loans locality localities located location locations long longer
    looking lovely lower lowest luxury madam maintenance makes making manager market master maximum maybe
    meeting metro middle might minimum minute minutes missing mobile modern moment money month monthly
    months morning mortgage moving myself name nearby nearer nearest negotiable negotiate never newly night
    nobody noise north northern nothing notice number occupied occupancy offer offers office offices officer
    often older online only open option options order other others otherwise outside over owner owners
    ownership parking parks parents partner party penthouse people percent perfect person personal phase
    phone photo photos picture pictures place places please plots plot point police pool popular possess
    possession possible power prefer preferably preferred premium present pretty previous price priced
    prices pricey pricing prime private probably problem process project projects proper properly properties
    property provide provided purchase purpose quality question quick quickly quiet quite quote range rather
    reach ready really reason reasonable recent recently reduce refine register registered registration
    related remove rental rented renting repeat reply request require required requirement residence resale
    residential response rest result results return right river road rooms round row running safety salary
    sales same saturday saving schedule school schools search searching second secure security select
    selling semi send senior separate service services seven share shift shifting shop shopping short should
    showing shown shows similar simple since single sister sites situated sized skip slightly small smaller
    smallest society someone something sometimes somewhere sorry south southern space spacious speak special
    specific spend square stage standard start starting state station status stilt still store story street
    studio style suggest suggestion suitable sunday super supply support sure swimming table talk tech tell
    temple tenant tenants terms terrace thank thanks their them then there these they thing things think
    third thirty this those though thought thousand three through tired title today together toilet token
    tomorrow tonight total touch tower towers township traffic train transfer transport tried trust trying
    twelve twenty under understand undo unfurnished units until upcoming update upper usual utility vacant
    valid value vastu vegetarian very view views villa villas visit visiting waiting walk walking wants
    warehouse water weekend welcome western what whatever when where whether which while white whole whose
    wife window within without wonder wondering work working works world would write wrong years yesterday
    young yours yourself sent forwarded daytime nighttime holidays summer
    winter monsoon rains season sunlight silence peace writing dollars dirhams
    routine reality principle practice
 `,
  all: 'all everything every anything any',
  abbreviation: 'sq rs ft no apt approx max min cr st dr rd',
  distance: `
    km kms kilometer kilometers kilometre kilometres meter meters metre metres min mins minute minutes
  `,
  measure: 'hour hours hr hrs percent people persons members star stars am pm days day weeks week feet ft',
  feet: 'feet ft foot',
  place_end: `
    road rd street st nagar nagara layout colony extension cross main college school church temple mandir
    mosque hospital heights residency apartments apartment circle gate puram pura pet pete palya housing
  `,
  project_end: `
    residency residences residence heights towers enclave vista avenue gardens greens meadows grove paradise
    palms regency signature pinnacle crest springs woods lakeside citadel oasis serenity elite
  `,
  granted: 'approved sanctioned granted cleared preapproved',
  name: `
    the a of in at and apartment apartments flat flats home homes house villa villas residency residences
    project heights park towers enclave layout phase block bhk
  `,
  nominal: '',
  one_onto: '',
  of_home: 'of for',
  of_work: 'teacher teachers nurse nurses staff principal owner owners driver worker',
  not_home:
    'phase stage block cross main sector time year month road street week hand thing question doubt request',
  through: 'to till',
  road: 'road rd main highway expressway',
  landmark:
    'flyover overbridge underbridge bridge underpass junction circle signal gate tollgate toll fort depot terminus',
  moves_in: 'shift shifting move moving relocate relocating',
  either: 'or',
  above: 'above over more bigger larger greater beyond',
  loosely: 'in around',
  times: 'times',
  out: 'out',
  dwelling: '',
  home: 'house houses',
  alike: 'like similar alike comparable',
  likes: 'like liked likes love loved nice good great perfect lovely fine',
  chosen: 'then ok okay final alright',
  covered: 'covered stilt basement podium',
  where: 'where address exact exactly map located situated landmark',
  duration: 'long minutes minute mins hours hour time',
  about: 'about regarding',
  teller:
    'agent agents broker brokers owner owners dealer seller builder friend friends neighbour neighbor colleague cousin brother uncle someone somebody they portal',
  saying: 'told said says saying quoted quoting asked asking demanded demanding mentioned paid',
  payer: 'i me myself',
  siblings: 'brothers sisters siblings cousins',
  people:
    'people persons person members friends frnds frds guys girls boys bachelors bachelor flatmates roommates roomies colleagues adults tenants sharers us ways ppl colleague housemates coworkers students sisters brothers',
  divides: 'split splits splitting divide divided divides dividing shared',
  multiplied: 'x into times',
  multiple: 'double doubles twice triple thrice half',
  left_over: 'left leftover remain remains remaining spare',
  adds: 'add added adding plus too also include including',
  sharers:
    'friends frnds frds guys girls boys bachelors bachelor flatmates roommates roomies housemates colleagues coworkers tenants sharers students share sharing',
  sum: 'total together sum added add combined altogether plus yearly annual annually',
  some: 'something anything',
  turning: 'but now instead rather',
  indefinite: 'a an some any another more very too so such every each no',
  address: 'bro',
  opening: 'ok okay oh hey hi hello no yes arre dear',
  lasting: 'ing',
  doing: '',
  origin: 'from',
  someone:
    'i im ive we were my our he shes hes she they son daughter sons daughters boy boys girl girls husband wife',
  arrived: 'moved moving shifted shifting relocated relocating came transferred joined',
  making: 'build construct',
  rest: 'rest others remaining balance',
  chat_tells:
    'told tell said say mention mentioned answer answered answering reply replied word unanswered skipped ignored',
  speaker: 'i ive we weve nobody who',
  better: 'better best good suits suit suitable recommend choose pick prefer take suggest advise ideal wise',
  elders:
    'parents mother father mom mum dad grandparents grandmother grandfather elderly elder elders senior seniors aged knee knees wheelchair',
  typical: 'normal normally average avg typical typically usual market',
  abroad: 'nri nris oci ocis pio foreigner foreigners',
  legs: 'knee knees leg legs foot feet hip hips spine joints ankle ankles',
  own_back: 'back',
  ailing:
    'bad weak problem problems pain pains painful ache aches aching hurt hurts trouble troubles issue issues poor surgery replacement replaced operated operation',
  well: 'good well fine ok okay strong',
  not_so: 'not arent isnt aint no',
  body: 'knee knees leg legs foot feet hip hips spine backbone joint joints heart lung lungs health eyesight eyes hearing arthritis',
  children: 'child children kid kids baby toddler son daughter',
  office: 'office offices work works working workplace workplaces job jobs company commute',
  call: 'call calls calling phone ring',
  written: 'says say said written wrote reads mentions',
  why: 'why',
  missing: 'missing absent',
  gone: 'sent send reached read delivered received',
  when_asked: 'when',
  noted: 'noted recorded',
  still: 'still',
  comes: 'come comes coming join joins joining accompany accompanies accompanying',
  asked: 'ask asked asking',
  not_asked: '',
  third_person: 'him her',
  picks_up: 'pick picks picked picking answer answers answered answering lifts lifting',
  along: 'join joins joining accompany along together with',
  brings: 'bring bringing carry carrying',
  asks_them: 'ask enquire inquire check',
  plain_yes: 'yes yeah yep yup yea yess yah yas sure certainly absolutely definitely surely',
  around_yes:
    'it them thats that so do go ahead please pls plz kindly the their office team i said told did already just of course then to for me',
  urging: '',
  that: 'that know',
  ends_told: '',
  me: 'me us',
  whose: 'my our mine ours his her their',
  theirs: 'his her their hers its',
  called: 'name names',
  woman: 'lady ladies woman women female',
  guide: 'guide guides agent staff executive person someone somebody show shows send come comes office team',
  sms: 'sms smses txt',
  relative: '',
  whatsapp: 'whatsapp watsapp whatsap watsap wattsapp whatsup whatsapps',
  whether: 'whether if',
  reason_joint: 'as since',
  no_reason: 'soon well per of early late far long much many if for big small good last yesterday monday',
  off: 'off closed holiday holidays',
  mail: 'email emails mail mails gmail',
  sends: 'send share forward',
  holds: 'wait hold keep reserve block',
  until: 'till until til upto by',
  partner:
    'wife wifes husband husbands spouse partner he she his her hers fiance sister brother roommate both two us',
  between: 'between midway halfway middle central centrally',
  apart: 'apart',
  both: 'both either each',
  singly: 'each either apiece',
  beside: 'on by beside overlooking facing alongside',
  article: 'a an the some',
  study: 'college university school campus',
  work_after: '',
  equal: 'equal equally equidistant fair fairly',
  area_noun: 'area areas locality localities neighbourhood neighbourhoods neighborhood neighborhoods',
  area_like: 'place places side sides part parts',
  around: 'around nearby surrounding neighbouring neighboring adjoining adjacent vicinity',
  other_areas: 'other another different else',
  whole_city: 'whole entire all full throughout across complete',
  office_alone: 'office offices workplace ofc offc ofice',
  asks_of_each: '',
  one: 'one other another',
  their_name: 'name names',
  has_or_says:
    'has have had owns own says said thinks think told feels lives live stays stay bought rented sold',
  first_of_two: 'first 1st one former',
  second_of_two: 'second 2nd other another latter',
  bound: 'limit limits cap ceiling restriction restrictions condition filter criteria criterion',
  joins: 'so because cos coz cause since otherwise else but though although while and that if as then',
  reasons: 'because cos coz cause since otherwise else',
  wonders:
    'know ask asks asking asked wonder wondering curious want wants wanted need needs needed require looking look like liked love prefer care cares worried worry concerned afraid fear sure hear heard see saw understand find check mean meant hope wish interested insist must should keep',
  which_of: 'which any all these them those each',
  having: 'have has got saved savings with cash',
  made: 'make made making offered give gave given put said say',
  made_none: '',
  gives: 'give given giving gave put putting pay paying paid bring',
  pays: 'pay pays paying',
  able: 'can could will would able ready afford upto max maximum should',
  now: 'currently presently now already',
  being: 'is am are was of',
  age: 'age ages',
  years_old: 'old',
  genitive: '',
  they_all: 'both they theyre shes hes she he who all',
  aged: 'aged age turning turned im hes shes',
  fair: 'fair normal reasonable justified worth right correct okay usual sensible overpriced overcharging overcharged',
  differs: 'difference differences diff gap',
  received: 'got received sold inherited',
  spoken_to: 'you u your ur office team',
  former: 'old existing present current earlier previous',
  fetches: 'get gets getting got fetch fetches fetching give gives giving bring brings bringing goes',
  minus: 'minus less',
  sellers: 'they he she them',
  sells: 'sell selling sale sold',
  instalment: 'emi instalment installment emis',
  owed: 'other another else running existing ongoing already car bike vehicle personal education gold',
  refusing_ends: '',
  oneself: 'myself ourselves personally',
  yearly: 'year yearly annual annually annum lpa ctc itr',
  monthly: 'monthly',
  that_day: '',
  a_day: 'day visit trip',
  very_same: 'same',
  the_same: 'same this that its',
  building: 'building bldg project society complex apartment apartments tower block community layout',
  other: 'another other others more else',
  north: 'north northern',
  south: 'south southern',
  east: 'east eastern',
  west: 'west western',
  centre: 'central',
  side: 'side sides part parts zone zones area areas region direction',
  than_after: '',
  than: 'than compared versus vs',
  is_named: 'is to as',
  to_whom: '',
  inside_ends: '',
  of_place: 'of',
  owns: 'have own possess',
  is_had: 'is',
  there: 'there thereabouts',
  quarter: 'area areas locality neighbourhood neighborhood place side vicinity',
  seems: 'looks seems sounds feels looked looking',
  large: 'big large huge spacious roomy',
  finer: 'better nicer best',
  not_built:
    'i we he she wife husband buyer buyers party parties client clients customer customers builder developer loan money cash payment funds papers documents',
  time_before: 'after before till until during post',
  time_behind: 'holiday holidays leave vacation vacations hours time timing timings gets',
  time_joins: '',
  afterwards: 'then later afterwards',
  invest: 'invest investing investment',
  returns: 'return returns roi yield yields',
  earns_rent: 'bring fetch earn',
  interest: 'interest',
  closes: 'close closes closing shut shuts finish finishes ends',
  every: 'each every per',
  conditions: 'if when unless',
  anything: 'anything',
  removing: 'remove removing removed drop exclude delete',
  wrong: 'wrong incorrect',
  file: 'excel word csv xls xlsx ppt powerpoint spreadsheet sheet sheets doc docs pdf zip file files',
  comparing: 'compare comparing compared comparison comparisons',
  stops: 'stop stops stopped quit leave skip forget without',
  phone_number: 'number numbers num nr nmbr',
  number_short: 'no',
  phone_alone: 'mobile landline',
  tell_it: 'give tell share send text whats wats what',
  at_the_office:
    'your ur office ofc offc owner owners agent human person somebody someone senior manager team',
  my: 'my our his her their',
  shall_i_say: '',
  says_it: 'tell say mention',
  no_name: 'sent sending done noted works fine only busy free late away home speaking',
  am: 'am',
  low: 'low lower lowest less lesser small smaller minimum minimal',
  whole: 'whole entire all',
  who_asked: 'who nobody',
  alone: 'alone myself',
  own_hours: 'sleep sleeping asleep lecture lectures class classes shift duty finishes ends over',
  higher: 'higher high above up upper upward',
  lower: 'lower low below down',
  nothing_down: 'zero nil none',
  full_sum: 'full entire whole complete',
  keeps_back: 'aside keep keeping kept reserve reserving leaving',
  lends: 'lend lends bank banks finance financed',
  arranged: 'ready approved preapproved sanctioned arranged done cleared',
  must: 'must compulsory mandatory essential',
  farther: 'further farther away distant far',
  turned_down: 'rejected reject refused declined denied',
};
