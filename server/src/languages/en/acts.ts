// English: what a clause does.
import type { ActCues } from '../acts.ts';

export const acts: ActCues = {
  dispute: `
    keep saying, you said, stop saying, stop telling, dont say,
    (nobody|no one) (said|told you|asked you|asked for|mentioned),
    who (said|told you|asked you|asked for|mentioned|wants|needs|spoke of), (i|we|) never (said|asked|told|mentioned|wanted|spoke of|wrote|typed),
    (i|we|) (did not|didnt|dint|havent|have not|had not) (say|said|ask|asked|tell|told|mention|mentioned|want|wanted|write|type),
    (when|where) (did|have) (i|we) (say|said|ask|asked|mention|mentioned|tell|told|want|write|speak), (did|have) (i|we) (ever|) (say|said|ask|asked|mention|mentioned|tell|told|want|write),
    (i|we) (said|asked|told you) nothing (about|of|like), i dont remember (asking|saying|wanting), not talking about,
    not asking about, not asking for, not talking of, where did you get, why did you add, why did you put,
    why are you adding, why have you put, is not my budget, not budget, not the budget, is phone number, is my phone number, is my number, isnt my budget, was not my budget, not my budget,
    is not a budget, was the emi, is not what i said
  `,
  wider: `
    not only, not just, not necessarily, (need not|neednt|does not have to|doesnt have to|not have to|do not have to|dont have to) be,
    (no|not|not a|is no|isnt a) must, no compulsion, not compulsory, not mandatory, not particular about, not fixed on, not stuck on, not tied to
  `,
  back: `
    put … back, add … back, bring … back, take … back in, include … again, add … again, back in the list, back on the list
  `,
  returns:
    'back to (my|our|the|that|those), (go|going|come|coming|went|get|getting|jump|switch|switching) back to, return to, returning to, back on (my|our|the)',
  restate: `
    how many times did i, how many times have i, how many times do i, how many times should i, how many times must i,
    i said, we said, we told you, we asked, we had said, we already said, we meant, i told you, i had said, i already said, i already told, as i said, like i said, i did say, i mean,
    i meant, i was asking, i am asking, i asked, i have asked, i told, my question was, told you, i am saying
  `,
  lost: `
    you lost, you forgot, you have forgotten, you missed, you dropped, you removed, (you|u) took … (off|away|out), you ignored, you left out, you changed, why did you drop,
    why did you remove, why did you change, where did … go, where has … gone
  `,
  kept: `
    did you keep, have you kept, did you … keep, did you include, did you consider, did you use, did you apply, have you applied, did you remember, do you remember, do you still have,
    is my … still, is our … still, is the … still, are you still looking, are you still searching
  `,
  misread: `
    you did not understand, you didnt understand, you dont understand, you misunderstood, you got it wrong,
    you got me wrong, not what i meant, not what i asked, not what i said, not what i want, not what we meant, not what we asked, not what we said, not what we want, not what … asked for, thats not it,
    thats wrong, that is wrong, this is wrong, wrong again, the other way round, you didnt get it, you misread
  `,
  doubt: `even real, is that price real, 
    fraud, a fraud, scam, fake, genuine, is it real, is this real, is that real, for real, why so cheap,
    why so low, how come so cheap, so cheap, too good to be true, is there a catch, whats the catch, any catch,
    a typo, a mistake, are you sure, cant be right, cannot be right, not a fraud, some mistake
  `,
  only: 'only, nothing else, and nothing else, nowhere else, no other',
  needless: `
    what (will|would|shall|should|do|can) (i|we) (even|) do with, what am i (going|supposed) to do with, what use is, of what use is, why would (i|we) need, why do (i|we) need
  `,
  unfit: `
    (cannot|cant|can not|could not|couldnt|will not|wont|would not|wouldnt) (live|stay|manage|fit|survive|adjust) (in|into|with),
    how (can|could|do|will|would|shall|are) … (live|stay|fit|manage|adjust|squeeze) (in|into|with),
    (useless|no use|of no use|no good|not enough|not sufficient|insufficient|too few|will not do|wont do|not be enough|hardly enough) for,
    how (is|can|will|would) … (enough|suffice|sufficient)
  `,
  small: `
    too small, very small, so small, too tiny, very tiny, small for us, small for me, too cramped, cramped,
    not big enough, not enough space, quite small, bit small, little small, small only
  `,
  big: 'too big, very big, too large, too huge, so big, big for us, big for me, that big, bit big',
  far: `
    nowhere near, not even near, (other|opposite|wrong|far) (end|side|corner) of (the|) (city|town|world|map|bangalore|bengaluru|universe), not anywhere near, too far, very far, so far away, far away, is far, are far, quite far, bit far, really far, far for us,
    far from my, far from our, far from his, far from her, but far, so far from, too long a drive, far off, arent these far, isnt it far, isnt that far, arent they far, still far
  `,
  late: `
    too late, very late, so late, quite late, late for us, late for me, too long to wait, cant wait, cannot wait,
    long wait
  `,
  away: 'from, far from, away from, nowhere near, not even near, not anywhere near',
  costly: `
    too costly, too expensive, very costly, very expensive, so expensive, so costly, too much, too high, over my budget, out of my budget, beyond my budget, above my budget, over our budget,
    out of our budget, beyond our budget, above our budget, cant afford, cannot afford, not affordable, is costly,
    is expensive, (is|thats|that is|sounds) (mad|crazy|insane|ridiculous|absurd|outrageous), too pricey, bit high, bit costly, bit much, overpriced, robbery, daylight robbery, highway robbery, rip off, ripoff, looting
  `,
  bad: `
    dont like, do not like, didnt like, doesnt like, does not like, hates, not interested in, i hate, is not good, not a good area, bad area,
    is bad, is a joke, such a joke, what a joke, not nice, is horrible, is terrible
  `,
  fear: 'scares me, scares us, scare me, scare us, frightens me, frightens us, makes me nervous, makes me anxious, makes us nervous, afraid of, scared of, terrified of, frightened of, nervous about, nervous of, fear of',
  again: `(y|why|then why|but why|n why) (r u|are u|u|you|are you|do you|do u|) (showing|show|giving|sending|listing), 
    keep showing, keep giving, keep sending, keep suggesting, showing again, showed again, same house again,
    same homes again, same one again, the same again, why are you showing, why do you show, why showing,
    again showing, stop showing, thats … again, that is … again, its … again, this is … again, not … again, come back, came back,
    same again, same ones again, same thing again, same things again, same homes, same list, all the same, are the same, the same ones
  `,
  work: `
    i work, we work, ill work, i will work, ill be working, i will be working, will work at, will be working at, my office, our office, his office, her office, office is, my job is, our jobs are,
    his job is, her job is, my workplace, works in, works at, works near, my company is, i commute,
    wife works, husband works
  `,
  live: `
    i live, we live, i am in, im in, am in, i am at, we are in, based in, i am from, im from, we are from, calling from, writing from,
    i live in, we live in, i stay in, we stay in, i am staying in, we are staying in, he lives, she lives,
    they live, who lives, he stays, she stays, son lives, daughter lives, son stays, daughter stays,
    parents live, parents stay, mother lives, father lives, brother lives, sister lives, in laws live, lives in,
    stays in, school is in, school is at, goes to school in, college is in, studies in, studies at
  `,
  person: `
    (pass|put|connect|transfer|hand) … (somebody|someone|person|human), want a human, need a human, need a person, want a person, talk … human, talk … person, speak … human, speak … person, human … talk, real person, real human, any human, your manager, the manager, speak to manager, complain, complaint, want to complain, your boss, your senior, customer care
  `,
  offer: `offer, tell owner, tell the owner, ask owner, ask the owner, can do, could do, 
    will they give, will you give, would they give, will they take, would they take, will he take, will you accept, will they accept, will he accept, will she accept, will … accept, would … accept, will … agree to, seller come down to, owner come down to, builder come down to, would you accept, give it for, give it at, give for, close at, close it at, settle at, my offer, i offer, i can offer, final offer, last offer, can we close, reduce it to, bring it down to, come down to, get it for, take it for, take it at, agree for, agree to, final at, do it for, do it at, last word
  `,
  enough: `
    enough, sufficient, suffice, will suffice, will that do, will it do, will this do, would that do, would it do, does it cover, will it cover, does that cover
  `,
  each: `
    each, per head, per person, a head, apiece, each of us, every one of us, split, split it, divide, divided, dividing, my share, our share, (between|among|amongst) (us|ourselves), per friend
  `,
  let: `
    let it out, let out, lets out, let this out, letting it out, letting out, rent it out, rent this out, rent out, rented out, rents out, renting it out, renting out, rented for, let for, lease it out, lease out, leased out, give … on rent, given on rent, put … on rent, giving … on rent
  `,
  quote: `
    you told, you showed, you gave, you are showing, you have shown, you listed, you wrote, you offered me, you put, what you call, you call (this|that) a, you call (this|that), call that a
  `,
  why: `why, how come, how can a, how can the, how can this, how can that, how can it, how could a, how could the,
    how could this, how could that, how could it, how is it possible, how is this possible, how is that possible`,
  own: `
    i have a shop, have a shop, my shop, our shop, have sold, i have sold, we have sold, sold … (acre|acres|gunta|guntas|guntha|cents), sold my, sold our, my farm, our farm, i have a plot, i have a house, we have a house,
    mine sold, mine is sold, mine gets sold, sell mine, ours sold, sell ours, we are selling, i am selling, im selling, selling our, selling my, selling his, selling her, selling their, to sell my, to sell our, to sell their, plan to sell, planning to sell, we will sell, i will sell, after selling, we sold, i sold, our old, my old, is ours, our present, my present, our current, my current, our existing, my existing, we already own, i already own, we own, i own, we already have a, i already have a, our buyer, currently in, now in, presently in, i have one in, we have one in, our own flat in, our own house in
  `,
  rather: `
    preferably, ideally, would be nice to have, nice to have, if possible, if at all possible, if available, would be great to have
  `,
  liked: `
    if possible, if at all possible, if available, would be nice, will be nice, would be good, will be good, would be great, will be great, would be a plus, is a plus, a plus, would be a bonus, is a bonus, preferred, is preferred, are preferred, preferable, is preferable, nice to have, good to have
  `,
  otherwise: `
    otherwise, or else, if not then, if not, failing that, or at least
  `,
  but: 'but, however, though, although, whereas, lekin, par, magar, except that',
  and: 'and, n, also, then, so, because, since, as, and also, and then, plus, or else',
};
