// English: who a home is for.
import type { PartyCues, PartyReplies } from '../parties.ts';

export const parties: PartyCues = {
  people: {
    parents: `parents, mother, father, mom, mum, mummy, dad, papa, mother and father, mom and dad, mum and dad, in laws,
      parents in law, mother in law, father in law, amma, appa, appa amma, grandparents, folks`,
    brother:
      'brother, bro, brothers family, brother in law, elder brother, younger brother, big brother, little brother',
    sister: 'sister, sis, sisters family, sister in law, elder sister, younger sister',
    child: 'child, son in law, daughter in law',
    son: 'son, elder son, younger son, big son, son and daughter in law, son and his wife',
    daughter: 'daughter, elder daughter, younger daughter, daughter and son in law, daughter and her husband',
    relative: 'uncle, aunt, aunty, auntie, cousin, nephew, niece, relative, relatives',
    friend: 'friend, friends, friends family, buddy, neighbour, neighbor',
    colleague:
      'colleague, colleagues, boss, client, coworker, manager, tenant, driver, staff, employee, employees, maid, cook, helper, watchman, shop boy, house help',
  },
  parent: {
    mother: 'mother, mom, mum, mummy, amma',
    father: 'father, dad, papa, appa',
    mother_in_law: 'mother in law',
    father_in_law: 'father in law',
  },
  for: `for ~, for my ~, for our ~, for his ~, for her ~, for the ~, for a ~, for one ~, my ~ needs, my ~ wants, my ~ need, my ~ want,
    my ~ is looking, my ~ are looking, my ~ also needs, my ~ also wants, my ~ one, the ~ one, ~ one`,
  theirs:
    '~ flat, ~ home, ~ house, ~ place, ~s, ~s one, ~s flat, ~s home, ~s house, ~s place, ~s search, ~s list, ~s option, ~s options, one for ~, one for my ~, ~s budget, ~ budget',
  self: 'for me, for us, for myself, for ourselves, for my own, for my wife, for my husband, for my family, for our family, for my wife and me, for me and my wife, mine, my one, my search',
  own: 'my budget, our budget, my list, our list, my home, my flat',
  my: 'my, our, mine',
  list: 'list, search, one, options, results, homes',
  letting: `for rental income, for rent income, for rental returns, for rental yield, for renting out, for letting out, for investment, for an investment,
    as an investment, for investing, to rent out, to let out, to give on rent, to give for rent, to put on rent, rental income`,
  lettingOne: `rental one, rent one, rental flat, rental home, rental house, rental list, rental search, rented out one, investment, investment one,
    investment flat, investment home, investment house, investment property, investment list`,
  living:
    'to live in, to live, to stay in, for own use, for self use, for own stay, for my own stay, to stay myself, to move in',
  speaker: 'i need, i want, we need, we want, i am looking, we are looking, i',
  bare: 'me, i, us, we, mine, ours, my own, i need, we need',
  she: 'she, her, hers, shes',
  he: 'he, him, his, hes',
  they: 'they, them, their, theirs, theyre',
  other:
    'he needs, she needs, they need, he wants, she wants, they want, he also needs, she also needs, he also wants, she also wants, for her, for him, for them, hers, his one, her one, their one, theirs, her flat, his flat, her home, his home, his budget, her budget, their budget, his list, her list, their list, show his, show hers, show theirs',
  there:
    'same area, same place, same locality, same location, same side, nearby, near by, close by, near mine, near ours, near us',
};

const WHO: Record<Parameters<PartyReplies['now']>[0], string> = {
  self: 'you',
  parents: 'your parents',
  mother: 'your mother',
  father: 'your father',
  mother_in_law: 'your mother-in-law',
  father_in_law: 'your father-in-law',
  brother: 'your brother',
  sister: 'your sister',
  child: 'your child',
  son: 'your son',
  daughter: 'your daughter',
  relative: 'your relative',
  friend: 'your friend',
  colleague: 'them',
  letting: 'the home to let',
};

export const party: PartyReplies = {
  together: ({ joint, homes, sum, there, over }) =>
    `${joint} is for both together. The cheapest two${there ? ` in one place, ${there},` : ''} are ${homes}: ${sum} in all${over ? `, ${over} above it` : '; each may cost what the cheapest of the other leaves'}.`,
  now: (party) => `For ${WHO[party]}, then.`,
  also: (party, wanted, homes) =>
    `For ${WHO[party]}, ${wanted}: ${homes === 0 ? 'none here just now' : homes === 1 ? '1 home' : `${homes} homes`}.`,
  apart: (party) => `A search of its own is kept for ${WHO[party]}: tell me any time what it should be.`,
  show: (party) =>
    party === 'self'
      ? 'Now for me'
      : party === 'letting'
        ? 'Now the rental one'
        : `Now for ${WHO[party].replace(/^your /, 'my ').replace(/^them$/, 'my colleague')}`,
};
