// English: questions about the site itself, and complaints of it.
import type { SiteCues, SiteReplies } from '../site.ts';

export const site: SiteCues = {
  us: 'you, u, you people, you guys, your company, your agency, your site, your website, this company, this agency, this site, this website, this portal, this chat, this app',
  ours: 'your, ur, yours',
  site: 'site, sites, website, websites, portal, portals, app, apps, chat, chatbot, bot, company, agency',
  number:
    'my phone, my no, phone here, my cell, number, numbers, phone number, phone numbers, mobile number, mobile, contact number, contact details, contacts, phone no, mobile no, my no, my details, personal details, personal information, data, my data, my information, my email, email id',
  mine: 'my, mine, our, i give, i gave, i leave, i left, i share, i type, i put, giving my, leaving my',
  others:
    'others, to agents, with agents, to brokers, with brokers, to builder, to builders, to the builder, with builders, to companies, other people, other agents, other brokers, other companies, someone else, somebody else, anyone else, anybody else, third party, third parties, marketing, marketing people, advertisers, telecallers, outsiders, strangers, everyone, who all, who sees, who can see, who will see, who gets, who will get, gets to see, (to|with) … (brokers|broker|agents|agent|dealers|builders), whom, with whom, to whom, sees it, see it',
  pass: 'share, shared, sharing, pass, passed, passing, pass on, passed on, give, given, forward, forwarded, send, circulate, do with, happen, happens, goes, go to',
  keep: 'hold, hold on to, hold onto, hang on to, retain, keep, kept, keeping, store, stored, save, saved, saving, record, delete, erase, remain, safe, secure, private, confidential',
  misuse:
    'sell, sells, sold, selling, misuse, misused, leak, leaked, leaks, spam, spammed, trade, buy and sell, sell off, pass to',
  privacy: 'privacy, privacy policy, data policy, data protection, gdpr, confidentiality',
  calls:
    'keep calling, keep ringing, keep on calling, keep phoning, keep messaging, calls, phone calls, call me, calling me, calling, ringing, ring me, messages, sms, whatsapps',
  often:
    'keep calling, keep ringing, keep on calling, keep phoning, keep messaging, lots of, many calls, a lot of, too many, so many, nonstop, non stop, all day, whole day, day and night, daily, every day, constantly, again and again, strangers, unknown, unwanted, spam, promotional, bother, disturb, harass, pester, trouble me',
  fee: 'commission, commissions, brokerage, service charge, service charges, service fee, your charge, your charges, your fee, your fees, consultancy, agent fee, agency fee, fee, fees, this service, your service, your services, your help',
  take: 'you take, u take, you charge, u charge, do you take, do you charge, you people take, you people charge, pay you, pay u, owe you, you get, you earn, you ask, charge me, charging me, your cut, to you',
  owns: 'who owns, who runs, who made, who is behind, whos behind, who operates, who owns and runs, who has made, whose is',
  role: 'broker, brokers, agent, agents, dealer, dealers, middleman, middlemen, builder, builders, developer, developers, owner, owners',
  poor: 'whats the point, what is the point, no point, waste of money, useless, not useful, of no use, no use, bad, worst, pathetic, rubbish, garbage, waste, waste of time, (waste|wasting|take|took) … my time, wasting time, not good, no good, not helpful, unhelpful, not helping, no help, stupid, nonsense, hopeless, disappointing, disappointed, terrible, horrible, poor service, fed up, frustrating, frustrated, annoying, irritating, third class',
  away: '(be|) (right|) back (in|after|by) (a|an|one|two|few|some|half|ten|five|1|2|5|10|15|20|30|lunch|dinner|work), be right back, brb, (will|ill|shall) (come|be|get) back (in|after|later|soon|tomorrow|tonight), (will|ill|shall) come (after|again after) (a|an|one|two|some|few|half), (got|have|need) to go now, going out now, phone is ringing, my phone rings, someone is at the door, somebody is at the door',
  returned: '(im|i am|i m|am) back, i have come back, (back|here) again, back now',
  where_were:
    'where were we, where was i, where did we (stop|leave), where had we (stopped|left), where we (left|stopped|were), what were we (looking|discussing|talking|doing|seeing)',
  leaves:
    'going to, go to, going with, go with, i will go, ill go, i will look, ill look, i will see, ill see, i will check, ill check, i will try, ill try, i will use, ill use, let me try, let me look, better try, better go, i am off to, im off to, switching to, moving to, i am done, im done, i give up, giving up, enough, forget it, leave it',
  same: 'same ones, same homes, same flats, same again, again same, again the same, same thing, same things, same thing again, same list, same list again, same ones again, same results, same answer, same reply, same to same, repeating, you repeat, keep repeating',
  office: 'office, a person, ask the office, contact office, contact the office, call the office',
  only: 'only, just, always, everything is, everything, each time, every time, keep, keeps, all you say, nothing but',
  nothing:
    'nothing, nothing here, none here, no home here, no flat here, not one home, not a single home, not a single one, not even one',
  afford:
    'afford, can pay, could pay, can pay for, could pay for, pay for, my salary, within reach, in my reach, in my range, in our range, in my budget, on my salary, on a salary, manage',
  landlord: 'owner, owners, landlord, landlords, landlady, house owner, flat owner',
  named:
    'name, names, number, numbers, no, phone, phone number, mobile, contact, talk, speak, talk to, speak to, call, meet',
  failed:
    'nobody … reply, nobody … replied, nobody … replies, no one … replied, no one … replies, no one … reply, nobody … answers, nobody … answered, no reply since, never replied, never reply, did not reply, didnt reply, never turned up, didnt turn up, did not turn up, not turned up, nobody came, no one came, nobody turned up, no one turned up, nobody showed up, no one showed up, never came, never showed up, didnt show up, (nobody|no one|none|never) (pick|picks|picked|picking|attends|attended|attend), (dont|doesnt|do not|does not|didnt|did not|wont) pick up, (dont|doesnt|do not|does not|didnt|did not|wont|not) (pick|attend|attending) … (phone|phones|call|calls), not picking, never called back, (nobody|no one|no1|none of you|none of your people|none of them) … (called|calls|call|responds|responded|reply|replied|came) (back|), (nobody|no one|none) … (my|our) (mails|emails|calls|messages), nobody called, no one called, didnt call back, kept me waiting, made me wait, waited for hours, cheating, cheated, lied to me, was rude, were rude, so rude, misbehaved',
  thing:
    'photo gallery, gallery, filter, filters, search, search button, button, buttons, page, pages, link, links, map, maps, photo, photos, picture, pictures, pics, image, images, site, website, app, nothing',
  faulty:
    'confusing, complicated, difficult to use, hard to use, (does not|doesnt|do not|dont|is not|isnt|are not|arent|wont|will not|not|never) (work|works|working|open|opens|opening|load|loads|loading), nothing works, broken, hangs, keeps hanging, gets stuck, crashes, crashed, too slow, very slow, so slow, is slow, blurry, blurred, (are|is|look|looks|so|very|all|and) old, outdated',
  complain:
    'complain, complaint, a complaint, complaining, lodge a complaint, complain about, complaint about, register a complaint',
  real: '(is|are) … (real|genuine|true|authentic|actual) or, (only|just|all|are) (examples|samples|demos|dummies|an example|a sample|a demo), (demo|dummy|sample|test|imaginary|invented|made up) (homes|houses|listings|properties|data|site|website|ads), (is|are) (this|the|these|those|your|all|they|it) (a|) (site|website|homes|houses|flats|listings|properties|ads|) (real|genuine|authentic|legit|true), (is|are) (this|these|those|they|it) (a|) (real|genuine|authentic|legit) (site|website|homes|houses|flats|listings|properties|ads)',
  false:
    'fake, fakes, lie, lies, lying, liar, liars, fraud, frauds, cheat, cheats, cheaters, cheating, scam, scams, scammer, scammers, thieves, thief, bogus, not real, not genuine, never genuine, untrue, not true, loot, looting, fooling, made up, eyewash',
  showing:
    '(dont|do not|donot|no need to|not to) (show|send|suggest) (me|us|), (stop|quit) (showing|sending|suggesting), (dont|do not) want to see, show me nothing, why are you showing, why so many homes, nothing more to show',
  asking:
    'dont ask, do not ask, donot ask, dont keep asking, stop asking, no more questions, enough questions, why are you asking, why r u asking, why you asking, why do you ask, why ask, asking again and again, keep asking, so many questions, too many questions, quit asking',
  does: 'can you do, can u do, all you do, all u do, all can you do, all can u do, do you do, do u do, you can do, u can do, can you help, can u help, you are for, are you for, you good for',
  machine:
    'human, human being, real human, real person, live person, actual person, bot, robot, machine, computer, software, ai, program, automated',
  end: 'other end, other side of this, whom am i talking, whom am i chatting, who am i talking, who am i chatting, who am i speaking, whom am i speaking, who is replying, who is answering, who answers me, who writes here',
  company:
    'which company, what company, company name, name of the company, name of your company, whose site, whose website, whose portal, which agency, what agency, which firm, what firm, name of your firm, name of your agency',
  broker: 'broker, brokers, agent, agents, dealer, dealers, middleman, middlemen',
  between:
    'another, other, some, third, in between, in betwn, in btw, inbetween, in the middle, between us, come along, comes along, coming along, be present, be there, join us, tag along, directly, direct, involved, come home, come to my home, come to my house',
  term: 'how long, how many days, how many weeks, how many months, till when, until when, forever, for ever',
  erase: 'delete, deleted, erase, erased, wipe, wiped, remove, removed',
  caller:
    'who will call, who would call, who calls, who is going to call, who will ring, who would ring, who rings, who will phone, who will contact, who would contact, who contacts, who will be calling',
  press: 'press, pressed, click, clicked, tap, tapped, hit the button',
  happens:
    'what happens, what happen, wat happens, what will happen, what would happen, whats going to happen, what is going to happen',
  listings:
    'data, listings, listing, information, info, database, list, your list, these details, site, website',
  old: 'how old, how fresh, how recent, updated, update, up to date, outdated, out of date, stale, refreshed, last changed',
  dated:
    'last updated, last update, when was this updated, when was it updated, when were these updated, how often is it updated, how often do you update',
  seated: 'where, address, street, situated, located, which road, which area, door number',
  shut: 'shut, closed, open, opens, close, closes, hours, timing, timings, which days, what days, holiday, holidays, working days',
  shared_room:
    'pg, pgs, p g, paying guest, paying guests, hostel, hostels, (sharing|shared) (room|rooms|accommodation|flat|basis), room sharing, (single|double|twin|triple|four) sharing, share (a|) room, room share, bed space, bedspace, (or|even|just) share, coliving, co living, (need|want|find|get|as|is|for) (a|) (roommate|room mate|flatmate), (looking for|search for|searching for|looking to be) (a|) (roommate|roommates|room mate|flatmate|flatmates)',
  short_stay:
    'hotel (room|rooms|booking), hotels (for|to), (a|book|need|want|any) hotel, (one|two|three|few|1|2|3|4|5) (night|nights), for the night, per night, short stay, short stays, daily rent, day basis, daily basis, airbnb, homestay, home stay, guest house, guesthouse, lodge, lodging, dormitory, service apartment, serviced apartment',
  farm_land:
    'farm land, farmland, farming land, land for farming, (agriculture|agricultural|agri) (land|lands|plot), cultivation land, coffee estate, plantation, land to farm, land for agriculture, land to cultivate',
  runs: 'i stay, i live, i am staying, im staying, i am living, im living, we stay, we live, currently in, currently staying, living in, staying in, i am in, im in, now in, run, running, start, starting, open, opening, business, income, owner, owners, use it as, convert, convert it',
};

const at = (phone?: string) => (phone === undefined ? '' : ` at ${phone}`);

export const siteReplies: SiteReplies = {
  more: {
    who: (name, phone) =>
      `This is the site of ${name}. Whether they broker homes or build them is not written here; a person${at(phone)} can say.`,
    number: (name, phone) =>
      `From this chat nobody gets your number: no other agent, no advertiser. You can look at everything without giving one. What ${name} does with a number that you send is for them to say${phone === undefined ? '' : `, ${phone}`}.`,
    fee: (name, phone) =>
      `No figure is given here. Ask ${name}${at(phone)} for it in writing before you agree to anything.`,
    company: (name, phone) => `The name is ${name}; more about them a person${at(phone)} can tell.`,
    kept_for: (name, phone) =>
      `Nothing of it stays in this chat. Ask ${name}${at(phone)} to delete what you have sent them.`,
    passed_on: (name, phone) =>
      `No, nothing goes out from here by itself. What they do with a number that you sent, ask ${name}${phone === undefined ? '' : `, ${phone}`}.`,
    caller: (name, phone) =>
      `Only ${name} can call you, and only once you have sent them your number. You can ring them yourself${at(phone)}.`,
    pressed: (name, phone) =>
      `Nothing goes out by itself: you read it first and send it to ${name}, or leave it. You can ring them as well${at(phone)}.`,
    between: (name, phone) =>
      `That no broker comes along I cannot promise; ${name}${at(phone)} can, before a visit is fixed.`,
    owner: (name, phone) =>
      `I cannot put you through to an owner; who it is, only ${name} knows${phone === undefined ? '' : `, ${phone}`}.`,
    fresh: (name, phone) =>
      `I have no date for it: I show what is listed now. What is still free, ask ${name}${at(phone)}.`,
  },
  sorry: [
    'I am sorry that this is no good to you so far.',
    'Sorry, that was still not it.',
    'I am sorry; I have not been of much help.',
  ],
  regret: () => 'Sorry about that.',
  failed: [
    'I am sorry, that should not have happened.',
    'I am sorry about this as well.',
    'I understand that this is annoying, and I am sorry.',
  ],
  photos: (n, all) =>
    n === all
      ? `Photos: all ${all} homes here have them.`
      : n === 0
        ? `Photos: none of the ${all} homes here has any.`
        : `Photos: ${n} of the ${all} homes here have them.`,
  stands: (wanted) => `I have been looking for this: ${wanted}.`,
  change: () => 'What should be different: the price, the area or the size?',
  instead: (offers) => `Something else then: ${offers}.`,
  person: (phone) =>
    phone === undefined
      ? 'A person can do more here than I can; tap below to reach one.'
      : `A person can do more here than I can: ${phone}.`,
};
