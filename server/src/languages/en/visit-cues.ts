// Visits and calls, in English: what asks for one, who calls whom, the office, and what goes before a person's name.
import type { Cues } from '../cues.ts';

export const visitCues: Pick<Cues, 'visit' | 'name'> = {
  visit: {
    word: 'visit, come, see, meet, appointment, tour, view',
    call: `only a call, just a call, want a call, need a call, a call i want, only call, call only, request a callback, request a call back, request callback, can someone call me, someone call me, arrange a callback, have someone call, get someone to call, have someone call me, call me, call us, call back, callback, call me back, give me a call, ring me, phone me, call before, call first, ask them to call`,
    will_call: `how will you call, how will they call, how do you call me, who reads, who will read, who will see the message, will someone call, will somebody call, will anyone call, will you call, who will call, when will you call, will they call, someone will call, somebody will call, will i get a call, call or not, do i have to call, should i call, will you contact me, will someone contact, when will they call, will the agent call, will i be called`,
    myself: `i will call, i will whatsapp, ill call, ill whatsapp, i will contact, will call them, i will message, ill message them, i will call the office`,
    hesitate: `be back, come back later, will come back, back in a while, back in an hour, be right back, brb, i will show, ill show, will show my, have to show, need to show, wait a minute, wait a bit, one minute please, hold on a minute, give me a minute, give me some time, see it first, has to see, have to see it first, needs to see it first, ask my husband, ask my wife, ask my family, ask my parents, talk to my husband, talk to my wife, talk to my family, discuss with my, discuss at home, discuss with family, check with my, let me think, let me discuss, need to think, think about it, will let you know, not now, maybe later, will get back, get back to you, not yet, not sure yet, some other time, decide later, need some time, first i will ask, let me ask`,
    office: `your office hours, the office hours, your office timings, your office timing, ur office timing, your office open, your office closed, the office open, the office closed, ofice timing, office hour, your timings, office, your office, sales office, office timing, office hours`,
    open: `when can i call, when can we call, when should i call, what time can i call, when do i call, your office hours, the office hours, your office timings, your office timing, ur office timing, your office open, your office closed, the office open, the office closed, ofice timing, office hour, your timings, are you open, you open, when do you open, when are you open, opens, office opens, office timings, office timing, open, closed, timing, timings, working hours, opening hours, business hours, office hours, open on, office timing, what time do you open, till what time, available on`,
    where: `where is your office, where is the office, office address, your address, office location, where are you located, where do you sit, where is ur office, how to reach your office`,
  },
  name: {
    before: 'my name is, name is, name as, my name as, my names, name, this is, myself, naam is, names',
    maybe: 'i am, im, its',
  },
};
