// The request to the office in English: its parts by their names, and what is no name and no day in it.
import type { Cues } from '../cues.ts';

export const request: Pick<Cues, 'request'> = {
  request: {
    message: 'message, msg, draft, request',
    wrong: 'wrong, incorrect, is wrong, is incorrect, not correct',
    number: 'number, phone number, mobile number',
    time: 'time, timing, day, date',
    offer: 'offer, offered',
    question: 'question, questions, line, lines, qn, qns, qstn, ques',
    call: 'call, ring, callback',
    title: 'mr, mrs, ms, miss, dr, prof, mister, sir, madam, maam',
    kin: `son, daughter, wife, husband, brother, sister, father, mother, dad, mom, mum, uncle, aunty, aunt, friend,
      parents, family, client, colleague, partner, cousin, kids, children, sons, daughters, brothers, sisters, boss, owner, agent, office`,
    reason: 'because, bcoz, coz, cos, bcz, becoz, cause',
    busy: `busy, is not free, are not free, am not free, im not free, isnt free, arent free, is not available, are not available, isnt available, is bad, is bad too, is also bad, is no good, not possible, wont work, will not work, doesnt work, does not work, has shift, have shift, has a shift, have a shift, on duty, has duty, have duty, not free, not available,
      cant come, cannot come, cant make it, cannot make it, out of town, out of station, has office, have office,
      has work, have work, asleep, sleep, sleeping, will be sleeping, i sleep, wont be there, am working, is working, night shift,
      difficult, tough, inconvenient, is hard`,
    tell: 'tell, inform, ask, find out, check with, enquire, inquire, convey, pass on, let, complain',
    write: 'write, put, add, include, mention, note',
    them: 'them, him, the office, your office, office, the owner, owner, the agent, agent, the builder, the seller, your team, your people, your manager, manager',
  },
};
