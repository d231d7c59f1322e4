// Word lists: single words of a language that decide how something beside them is read. Separated by spaces.

export type WordLists = {
  /** What people say around homes, at least five letters long, that is never a misspelt place. */
  plain: string;
  /** Every home there is: "show me `all`". */
  all: string;
  /** The full stop after these ends no sentence. */
  abbreviation: string;
  /** After a number it is how far away something is: "school 2 km". */
  distance: string;
  /** After a number it is no money either: "10 years", "2 people". */
  measure: string;
  /** Alone it measures a length, where square feet are called so as well: "10 `feet` high". */
  feet: string;
  /** Streets, quarters and houses are called so last. */
  place_end: string;
  /** Projects are called so last: "Palm Residency". */
  project_end: string;
  /** Behind a loan, that the bank has said yes: "loan `approved`". */
  granted: string;
  /** In so many names of projects that alone it means none of them. */
  name: string;
  /** After "the second" it is no home: "second phase". */
  not_home: string;
  /** Who works at a place: "school `teacher`" asks for no school. */
  of_work: string;
  /** Joins a home's number and what is asked of it: "floor `of` 3", "3 `ka` floor". */
  of_home: string;
  /** A comparative that stands for a home by itself: "`doddadu`". */
  nominal: string;
  /** Written onto the name of a place it is the home there: "kadugodi`du`". */
  one_onto: string;
  /** Between two numbers it means all between them: "2 to 4 bhk". */
  through: string;
  /** After the name of a town it is the road there: "Mysore road". */
  road: string;
  /** After the name of a place it is something that stands there: "Hebbal flyover". */
  landmark: string;
  /** Beside a date until when, it is of moving in: "can I `shift` by 20 Dec". */
  moves_in: string;
  /** Between two wishes either will do: "gym or pool". */
  either: string;
  /** More than the number, and not the number itself: "above 2 bhk". */
  above: string;
  /** Before a month it is no limit: "in May". */
  loosely: string;
  /** After a number it is how often: "3 times". */
  times: string;
  /** Last of what is said of a place it sends it away: "Hebbal out". */
  out: string;
  /** Any home, where its rooms are counted: "2 BHK makan". */
  dwelling: string;
  /** Any home, where nothing more is said of it: "I want a house". */
  home: string;
  /** Said of a home that somebody would take: "number 2 is `nice`". */
  likes: string;
  /** Beside the number of a home it takes that one: "4 `then`". */
  chosen: string;
  /** Of the kind of one that was spoken of. */
  alike: string;
  /** Under a roof: "covered parking". */
  covered: string;
  /** Asks for the place itself: "the exact address". */
  where: string;
  /** Beside a way it asks how long that takes: "how many minutes". */
  duration: string;
  /** Before or behind what is spoken of: "`about` the size", "size ke `baare` mein". */
  about: string;
  /** Who may have named a price: "the agent". */
  teller: string;
  /** Behind one of them: an amount beside it is theirs, "told me 60". */
  saying: string;
  /** With "and" before a number of people there is one more: "`me` and my 2 brothers". */
  payer: string;
  /** After a number they pay together, where it is divided. */
  siblings: string;
  /** After a number it is how many pay together: "3 friends", "four of us". */
  people: string;
  /** What one amount is cut into parts by: "30k `split` between us". */
  divides: string;
  /** Before a number it is how often an amount is paid: "15k each `x` 3". */
  multiplied: string;
  /** How many times as much something is: "`double` my budget". */
  multiple: string;
  /** Behind an amount it is what remains once the home is paid: "12 lakh `left` for the interiors". */
  left_over: string;
  /** What is said beside it comes on top of what was told before: "`add` my wife's 60k". */
  adds: string;
  /** Who live together and are no family: each wants a room. */
  sharers: string;
  /** What several cost together is asked: "in total". */
  sum: string;
  /** Stands for a home of any kind that is looked for: "do you have `something` furnished?" */
  some: string;
  /** Between two values of one kind the later stands: "2bhk, but now 1". */
  turning: string;
  /** Before a word it tells that this is no name: "a farther area". */
  indefinite: string;
  /** What a word of doing ends with, or an ordinal written out: "banane", "चौदहवीं" are no names. */
  doing: string;
  /** Kin that anybody is called out to by: "`bhai`, show me". */
  address: string;
  /** Before such a word: "`are` bhai". */
  opening: string;
  /** What a word of going on ends with: "losing" is no name. */
  lasting: string;
  /** Beside another city it is where somebody is from: "from Delhi". */
  origin: string;
  /** Who may be somewhere: "my son is in Dubai". */
  someone: string;
  /** Beside the city of the homes it is how one came there: "just moved to Bangalore". */
  arrived: string;
  /** A home that is to be built is no home that is wanted: "to build a house". */
  making: string;
  /** Beside a word of taking away it is all that is not named: "remove the rest". */
  rest: string;
  /** What the chat did not do: "you `said` nothing about the floor". */
  chat_tells: string;
  /** Who speaks of a saying of their own, or asks whose it was: "`i` never said that", "`who` said 2 cr". */
  speaker: string;
  /** Which of two is to be chosen is asked. */
  better: string;
  /** Who a low floor and a lift are for. */
  elders: string;
  /** What of a person may be bad without a home being so: "my knee is bad". */
  body: string;
  /** What homes of a place ask in general: "vs normal HSR". */
  typical: string;
  /** Who lives abroad, or is of another citizenship. */
  abroad: string;
  /** Who a place to play is for. */
  children: string;
  /** Where somebody works. */
  office: string;
  /** Somebody else of the household, or of the two. */
  partner: string;
  /** Beside one of the household they come too: "may my father `join` me". */
  along: string;
  /** Comes to a visit: "my mother will `come`", "teeno `aayenge`". */
  comes: string;
  /** Beside a no: "I never `asked` about schools". */
  asked: string;
  /** The no is within it: "ಕೇಳಲಿಲ್ಲ". */
  not_asked: string;
  /** Of somebody else than who speaks and who is spoken to: "will they call `him`". */
  third_person: string;
  /** In a complaint, what is done with a phone that rings: "nobody `picks` up". */
  picks_up: string;
  /** "I want no `call`". */
  call: string;
  /** "The message `says` call me". */
  written: string;
  /** Asked beside what was written: "`why` is that in the message". */
  why: string;
  /** Of what should stand in a message: "the March part is `missing`". */
  missing: string;
  /** Of a message, asked: "is it `sent`", "has anyone `read` it". */
  gone: string;
  /** Of a call: "`kab` call aayega". */
  when_asked: string;
  /** Put into the request, asked after: "what have you `noted`". */
  noted: string;
  /** As before: "is 7 pm `still` there". */
  still: string;
  /** What is to be brought to a visit is asked: "any papers to `carry`". */
  brings: string;
  /** First or last of a clause the office is to be asked: "also `ask` about pets". */
  asks_them: string;
  /** A yes that is one by itself, whatever follows: "`yes`, and the parking?" */
  plain_yes: string;
  /** Beside a yes or "ask" it says no more: "yes `please` ask `them`", "haan `bola` na, pooch `lo`". */
  around_yes: string;
  /** Beside a yes it is no refusal: "haan `na`, pucho". */
  urging: string;
  /** Between who is told and what: "tell them `that`". */
  that: string;
  /** Behind what is told: "naayi ide `anta` heli". */
  ends_told: string;
  /** Who speaks is to be called: "call `me`". */
  me: string;
  /** Whose a relative is: "`my` sister". */
  whose: string;
  /** Of somebody else: "`his` name is Ravi". */
  theirs: string;
  /** What a person is called by: "my `name`". */
  called: string;
  /** Who it is that should show a home: "a `lady` guide". */
  woman: string;
  /** Who shows a home, and what they do. */
  guide: string;
  /** Written to by text message. */
  sms: string;
  /** Of which, with "that" behind it: "`jisme` gym ho wo". */
  relative: string;
  /** The way to be written to, however it is spelt. */
  whatsapp: string;
  /** Before a question that is told to be asked: "ask them `whether`". */
  whether: string;
  /** Before a reason, where a clause begins: "`as` school is off"; and what makes something else of it: "as `soon` as". */
  reason_joint: string;
  no_reason: string;
  /** Of a school or an office on a day: "school is `off`". */
  off: string;
  mail: string;
  /** Told to send: "`send` me the details on mail". */
  sends: string;
  /** What keeps a home for somebody: "wait", "hold". */
  holds: string;
  until: string;
  /** Two places are named and a home is wished in the middle. */
  between: string;
  /** Two things, from one to the other: "how far `apart`". */
  apart: string;
  /** Behind a place, that somebody works there: "Hebbal alli `kelsa`". */
  work_after: string;
  /** Where somebody learns. */
  study: string;
  /** Two places, or two people, at once: "within 5 km of `both`". */
  both: string;
  /** One by one, and not two together: "80 lakh `each`". */
  singly: string;
  /** With an article behind it, that a home stands there: "`on` a lake". */
  beside: string;
  article: string;
  /** Beside both, that neither way may be the longer: "dono se `barabar`". */
  equal: string;
  /** Areas by no name: "which of the two `areas`". */
  area_noun: string;
  /** What stands for one as well: "the `places` around it". */
  area_like: string;
  /** What lies so is beside a place: "the `surrounding` areas". */
  around: string;
  /** With these others than those named are meant: "`other` areas near Hebbal". */
  other_areas: string;
  /** Before the name of a city, all of it: "the `whole` of Bengaluru". */
  whole_city: string;
  /** Where somebody works, and nothing else: "`office` on MG Road". */
  office_alone: string;
  /** Behind each of two it asks which: "Hebbal na Hoodi na". */
  asks_of_each: string;
  /** "One here, one there". */
  one: string;
  /** Behind somebody: how they are called is told: "my friend's `name`". */
  their_name: string;
  /** Between somebody and a size: theirs already, or what they say of it: "my brother *has* a 3bhk". */
  has_or_says: string;
  /** Of two that were named before, the first: "80 lakh for the `first`", "`ondakke` 80 lakh". */
  first_of_two: string;
  /** And the other: "`innondakke` 1.3 koti". */
  second_of_two: string;
  /** A limit, whatever it is of: "size `limit`", "budget ki `shart`". */
  bound: string;
  /** Begins another clause: "`so` each needs a room". */
  joins: string;
  /** Begins why something is so: "`otherwise` the rent goes up". */
  reasons: string;
  /** What is told with one of these asks or wishes all the same: "I `wonder` about the deposit". */
  wonders: string;
  /** Beside an instalment each of the homes shown is asked of: "`which` has an EMI under 40k". */
  which_of: string;
  /** Beside an amount, and a home that is pointed at, it is money of one's own: "I `have` 12 lakh". */
  having: string;
  /** Of an offer, and with a no beside it, that there was none: "I never `made` an offer"; `made_none`: the no is in the word. */
  made: string;
  made_none: string;
  /** Beside an amount it is a part of the price that is paid, where an instalment is asked: "30 lakh `de doon`". */
  gives: string;
  /** Beside an amount it is what is paid where one lives now: "we are `paying` 28k". */
  pays: string;
  /** And with one of these what one could pay: "we `can` pay 28k". */
  able: string;
  /** Before a word of paying nobody needs to be named: "`currently` paying 28k". */
  now: string;
  /** Between somebody and a number it is their age: "my father `is` 72". */
  being: string;
  /** What one walks on. */
  legs: string;
  /** A part of the body that may be of a home too: “*my* back”. */
  own_back: string;
  /** What is said of a body that is not well. */
  ailing: string;
  /** Refused of a body: “not good”, “theek nahi”. */
  well: string;
  /** That refuse it. */
  not_so: string;
  /** The word for how old somebody is. */
  age: string;
  /** “6 years old”. */
  years_old: string;
  /** Words of belonging: "bhai `ka` naam", "6 saal `ka` beta". */
  genitive: string;
  /** The people named before. */
  they_all: string;
  /** Before a number it is an age, whoever it is of: "`aged` 70". */
  aged: string;
  /** Whether a price is what it should be is asked: "is 55 L `fair`?" */
  fair: string;
  /** Beside an amount it is how far two are apart: "a 3 lakh `difference`". */
  differs: string;
  /** Beside an amount it came to the visitor: "we `got` 60 lakh from our land". */
  received: string;
  /** Who is put a question, in one that asks us: "can `you` sell it?" */
  spoken_to: string;
  /** Between "my" and a home it is one that is owned: "my `old` flat". */
  former: string;
  /** Beside an amount it is what that home comes to: "will `get` 95 lakh from my old flat". */
  fetches: string;
  /** And with one of these it will, of the home that is sold: "`selling` my flat, get 85". */
  sells: string;
  /** Who sells the home that is spoken of: "can `they` come down a bit?" */
  sellers: string;
  /** Between two sums the second goes off the first, or behind both: "45 `minus` 12". */
  minus: string;
  /** What is paid of a loan each month. */
  instalment: string;
  /** Beside a loan or an instalment it is one that is paid already: "no `other` EMI", "`car` loan 12k". */
  owed: string;
  /** Endings of a verb that refuses, where it is one word: "ಹೋಗಬೇಡಿ", "hogbaardu". */
  refusing_ends: string;
  /** Who pays it: "12 lakh `khud` dun". */
  oneself: string;
  /** An income told so is that of a year: "9 lakh `annual`", "`saal` ke 6 lakh". */
  yearly: string;
  /** By the month: "`monthly` 40k". */
  monthly: string;
  /** The day of the visit spoken of, where that is one word: "ಅವತ್ತೇ". */
  that_day: string;
  /** Behind "the same" it is that of the visit: "same `day`". */
  a_day: string;
  /** Before a size or a budget it is that of what was looked for, and no home: "the `same` size". */
  very_same: string;
  /** Before a building it is the one that the home spoken of stands in: "`same` building", "`isi` society". */
  the_same: string;
  building: string;
  /** And with one of these it is asked for another home there. */
  other: string;
  /** Sides of a city: "`south` side". */
  north: string;
  south: string;
  east: string;
  west: string;
  centre: string;
  /** What a side is called: "south `side`". */
  side: string;
  /** Behind a home it is what another is to be more or less than: "dusre `se` sasta". */
  than_after: string;
  /** Between two places the other is set against it: "nearer to Hebbal `than` Hoodi". */
  than: string;
  /** "My name `is`": between what says a name and the name. */
  is_named: string;
  /** "Bhai `ko` call karna": who is rung. */
  to_whom: string;
  /** What a side ends in where one is inside it: "dakshina`dalli`". */
  inside_ends: string;
  /** "The south `of` the city". */
  of_place: string;
  /** Says before a home that one has it: "I `own` a 2bhk". */
  owns: string;
  /** Behind a home, or before its place, that there is one: "mera 2bhk `hai`", "my flat `is` in Hebbal". */
  is_had: string;
  /** Where what was spoken of is: "a 3bhk `there`". */
  there: string;
  /** What a part of a town is called: "the same `locality`". */
  quarter: string;
  /** What a home is found to be, not wished to be: "number 2 `looks` big". */
  seems: string;
  /** Much room, of a home: praise where a home is pointed at. */
  large: string;
  /** That one thing is found better than others: a statement where nothing is asked. */
  finer: string;
  /** Said to be ready or done, and no home: "the `party` is ready", "`loan` ready". */
  not_built: string;
  /** Before what is done on a day, or behind it with these between: "call `after` school", "school ke `baad`", "school `holiday`". */
  time_before: string;
  time_behind: string;
  time_joins: string;
  /** Says "later" by itself, and "then" before more: "`aamele` parking idya?" */
  afterwards: string;
  /** A home is bought to bring money. */
  invest: string;
  /** What a home earns by rent: "what is the `return`?" */
  returns: string;
  /** The same where a home is named: "what would 2 `bring`?" */
  earns_rent: string;
  /** What a loan costs beside itself: "total `interest`". */
  interest: string;
  /** When work or school ends on a day: "I `close` the shop at 8". */
  closes: string;
  /** Before "one" it counts none: "`every` one room". */
  every: string;
  /** Opens a condition: who acts in it tells no name, "`agar` main laaun". */
  conditions: string;
  /** With a no behind it, nothing: "Hebbal mein `kuch` nahi hai?" */
  anything: string;
  /** Taking out of the search, in any form: "nobody told you to `remove` Hebbal", "`hatane` ko nahi bola". */
  removing: string;
  /** Before a home it is not the one that was meant: "`wrong` house". */
  wrong: string;
  /** Programs and the files they keep, which are no places: "send the list in `excel`". */
  file: string;
  /** The act itself, and no difference that is asked for: "no `comparing`, please". */
  comparing: string;
  /** Before or behind an act it is not to be done: "`stop` comparing", "compare karna `band` karo". */
  stops: string;
  /** Beside a number or alone it names nobody: "sent `akka`". */
  no_name: string;
  /** Behind a name it is who speaks: "main Amit `hoon`". */
  am: string;
  /** Before "asked" it denies to have asked: "`who` asked about brokerage". */
  who_asked: string;
  /** Who comes with nobody: "i come `alone`". */
  alone: string;
  /** Beside an hour it tells when somebody is busy or free: "till 4 i `sleep`". */
  own_hours: string;
  /** In one word: "wahan kya `bolun`?" */
  shall_i_say: string;
  /** Where who speaks stands beside it: "what should i `tell` them?" */
  says_it: string;
  /** What a telephone is reached by: "give me the `number`". */
  phone_number: string;
  /** So short it says something else too: "office `no`". */
  number_short: string;
  /** Alone it is such a number: "your `mobile`". */
  phone_alone: string;
  /** Asks for it: "`give` me the number", "nambr `helri`". */
  tell_it: string;
  /** Whose it is: "`office` number", "kisi `senior` ka number". */
  at_the_office: string;
  /** Of who speaks, or of theirs: "`my` number". */
  my: string;
  /** Little of what is paid: "`low` deposit". */
  low: string;
  /** Before a city, all of it: "`whole` Bangalore". */
  whole: string;
  /** Of a floor, toward the top: "1st floor no, something `higher`". */
  higher: string;
  /** Toward the ground. */
  lower: string;
  /** Nothing of a sum: "`zero` down payment". */
  nothing_down: string;
  /** All of a sum: "`full` loan". */
  full_sum: string;
  /** Of money of one's own, what is not paid: "keep 10 lakh `aside`". */
  keeps_back: string;
  /** Who lends on a home: "how many per cent does the `bank` give?". */
  lends: string;
  /** Behind a loan, that one has it: "loan is `approved`". */
  arranged: string;
  /** What has to be: "`must` have a lift". */
  must: string;
  /** More of a way: "`further` away is fine". */
  farther: string;
  /** Behind a loan, that it is not given: "if the loan is `rejected`". */
  turned_down: string;
};
