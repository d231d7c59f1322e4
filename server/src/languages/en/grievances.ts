// English: what somebody complains of who wants no home by it, and what is said to it.
import type { GrievanceCues, GrievanceReplies } from '../grievances.ts';

export const grievances: GrievanceCues = {
  only: '(i am|im|i m|was|we are) (just|only|) complaining, (i am|im|i m|am|was|only|just) (just|only) telling (you|u), i only told you, only told you my feelings, complaining not searching, complaining not looking, not looking for (anything|a home|a house|any home), not searching for anything, (dont|do not|never|didnt) (need|want|wanted|needed) anything, (have|made|making) (a remark|a comment|an opinion), no budget i have, nothing should (be different|be diff|change), dont change (anything|nothing), just listen, only listen, telling a story, my story, not asking for (a list|homes|any home), (did not|didnt|never|dint) (ask|asked) (for|4) (any|a) (home|homes|house|houses|list), (did not|didnt|dint) ask (you|u) for (homes|rent houses|houses|a list)',
  owner:
    'i am the owner, im the owner, i m the owner, i am an owner, not a buyer, i own (a|one|two|three|four|2|3|4) (flat|flats|house|houses|home|homes|plot|plots), my (flat|house|plot) (is|lies|stands) (vacant|empty), my tenant, my tenants, my agent, no tenant, flat is lying vacant, tenant (not|never) pays, tenant (left|damaged|broke)',
  repeats:
    'parrot, broken radio, broken record, talking to a wall, talk to a wall, to a wall, like a robot, came out of a machine, out of a machine, (same|that) (thing|answer|question|sentence|line|reply) (again|twice|every time|each time), again the same, same again, same four again, once more once more, (twice|thrice|third time|2nd time|3rd time|fifth time|second time) (you|u) (ask|asked|say|said), you (keep|kept) (saying|asking|repeating), (asked|told) me (the same thing|) (twice|thrice), stop repeating, you repeat, you are repeating, repeating myself',
  screen:
    'letters … (small|tiny), font, fonts, too bright, so bright, so brite, white screen, dark mode, buttons … (small|tiny), text … (small|tiny|much), too much text, small letters, tiny letters, (site|website|page|app|chat) … (slow|hangs|hanging|stuck|crashes|logging out|logs out|not opening|not loading|doesnt open|wont open), keeps logging, take forever to load, difficult to read, hard to read, cannot read properly, eyes pain, eyes hurt',
  cheated:
    'cheated, cheats, cheating me, conned, looted, looting, looters, took (money|token|advance) from me, took … from me and, lost (my|) (money|token|advance), lost … (with|w) a builder, token (gone|lost), ran away with, they are thieves, all thieves, same cheating, sample houses, bait',
  broker:
    '(brokers|broker|agents|agent|dealers|dealer|middlemen) (are|r|is|all|only|just|take|takes|took|ask|asks|asked|want|wants|eat|eats|lie|lies|cheat|cheats|everywhere), brokers everywhere, fed up of brokers, tired of brokers, sick of brokers, two months brokerage, brokerage is, commission for nothing, your agent did, your agent does',
  dirty:
    'garbage, sewage, stink, stinks, stinking, smell, smells, smelly, filthy, dirty, mud, red mud, potholes, no road even, water logging, waterlogging, floods every, flooded, mosquitoes, stray dogs, open drain, drainage, traffic is (bad|horrible|horible|mad|terrible), horrible traffic, dust everywhere, pollution, no water, water shortage, tanker water, power cuts, power cut',
  builder:
    'builder (delayed|delays|is late|ran away|vanished|cheated|lied|lies|promised|never|took|changed|not giving), builders (delay|lie|promise|never|cheat|are), possession (delayed|never came|not given), leaking, leakage, seepage, cracks, poor quality, bad quality, bad construction, registration (not done|never done|pending)',
  posted:
    '(my|in my|own) … words (into|in) a (letter|message), message in my name, (who|nobody|no one|did i) (asked|ask|asks|told) (you|u) to (write|send|message|put), (dont|do not|stop) (message|messaging|write to|writing to|put my words), (didnt|did not|dint) ask (you|u) to (write|send|message), everything in a message, (why|again) (the|a|) message (again|), i am not sending, im not sending, not sending anything, wont send, will not send, in your own words nonsense',
  lost: 'head or tail, i am lost, im lost, told you i am lost, too complicated, so complicated, very complicated, confusing, so confused, i am confused, cannot understand this (site|website|page|chat|thing), dont understand this (site|website|page|chat|thing), do not know how to (use|send|read|do) (this|it|that|), an old man can use, easier at the office, nothing understood me',
};

export const grievanceReplies: GrievanceReplies = {
  said: {
    only: 'Understood: you have something to say and are not looking for a home. Nothing is searched for.',
    owner:
      'Then you are here as an owner, not as a buyer. Your flat, its tenant and its dues I cannot see; I only read the listings. That is for the office.',
    repeats:
      'You are right, I am going round in circles, and I am sorry. I am a program that knows the listings and little else.',
    screen:
      'I am sorry that it is hard to use. I cannot change how this page looks or how fast it is; I can keep my answers short, and the browser can make the letters larger.',
    cheated:
      'I am sorry that this happened to you; being careful is right. I take no money and fix no deal; before you pay anything, see the home, its papers and its RERA number yourself.',
    broker:
      'I understand that you have had enough of brokers. Who stands behind each home the listings do not say, and I ask for no fee; what the office charges it must tell you itself.',
    dirty:
      'That is unpleasant, I am sorry. How clean a street is, and how its water, roads and traffic are, the listings do not state; only a visit shows it.',
    builder:
      'I am sorry, waiting and repairing cost a lot of nerves. I cannot see what a builder promised or has done; when a home is ready is stated for some, and its papers are for the office.',
    posted:
      'I am sorry about that. Nothing has gone to anybody: a message goes only when you send it yourself, and you can leave it.',
    lost: 'Then let us make it simple, and I am sorry for the muddle. Tell me one thing only, the area or what you can pay, or let the office do it with you.',
  },
  more: [
    'I hear you. I can put none of this right myself, and I will not pretend to.',
    'Point taken. I search for nothing until you ask me to.',
    'I understand, and I have no better answer than the ones I gave.',
  ],
  offer:
    'If you want it with them in writing, a tap below makes a message of your words; it goes only when you send it.',
};
