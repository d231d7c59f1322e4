// English: how somebody feels or lives, and what is said to it.
import type { FeelingCues, FeelingReplies } from '../feelings.ts';

export const feelings: FeelingCues = {
  tired:
    'tired, so tired, exhausted, worn out, no sleep, no rest, sleepless, (cannot|cant|can not|could not|couldnt|not able to|unable to|never) (sleep|rest), (dont|do not|didnt|hardly|barely) (sleep|rest), headache, headaches, stressed, sick of, fed up of, fed up with, drained, burnt out',
  noise:
    'noise, noisy, loud, loudly, shouting, shout, shouts, screaming, fighting, quarrelling, music, speaker, speakers, loudspeaker, drum, drums, drill, drills, drilling, hammering, barking, bark, honking, horns, parties, mixer, mixie, banging, racket',
  works:
    'road work, road works, roadwork, roadworks, digging, dug up, digging up, dig up, metro work, construction work, construction next, demolishing, construction noise, jcb',
  neighbours:
    'neighbour, neighbours, neighbor, neighbors, upstairs, downstairs, next door, above us, below us, flat above, floor above, opposite house, same building, house owner, landlord, our street, my street, our building',
  daily:
    'all night, all day, whole night, whole day, every night, every day, everyday, day and night, every morning, till late, late night, all the time, constantly, always, nonstop, non stop, everywhere, all around, till midnight, for months, since months',
  afraid:
    'afraid, scared, scary, fear, frightened, frightening, feel unsafe, feeling unsafe, dont feel safe, do not feel safe, not feel safe, nervous, anxious, worried, terrified',
  alone:
    'alone, live alone, living alone, stay alone, staying alone, by myself, on my own, single woman, single lady, lonely, at night, in the night, nights, night, after dark, dark, come home late, coming home late, only women',
  sad: 'sad, just sad, feeling low, feel low, feeling down, depressed, depressing, feel like crying, crying, heartbroken, broken hearted, upset, unhappy, miserable, bad mood, hopeless life, tired of life, lost my, passed away, feeling lonely, feel lonely',
  machine: 'machine, bot, robot, computer, program, software, ai, chatbot',
  hardship:
    'people go through, we go through, i go through, peoples troubles, peoples problems, human problems, troubles, pain, suffering, hardship, our problems, my problems, feelings, struggle, struggles, difficulties, how people live, how it feels',
  knows:
    'you know, u know, do you know, you understand, u understand, you dont know, u dont know, you cant know, you cannot know, you will never, you never, you feel, what would you',
  unheard:
    '(you|u) (dont|do not|never|are not|arent|r not) (listen|listening|hear|hearing), (you|u) didnt listen, not listening to me, nobody listens, no one listens, you also dont listen, (cant|cannot|dont) you (hear|listen), are you even listening, are you even reading, you dont read, did not hear me',
};

export const feelingReplies: FeelingReplies = {
  said: {
    noise: [
      'That sounds wearing, I am sorry. How quiet a home is the listings do not state; the office can ask before you go to see one.',
      'I understand, that is hard to live with. Look at a home at the hour that matters to you; the office can arrange it.',
    ],
    fear: [
      'I understand, that matters. How safe a street feels the listings do not state; an evening visit shows it.',
      'I hear you. The office can ask who lives in the building and whether somebody is at the gate at night.',
    ],
    sad: [
      'I am sorry that you feel that way. No homes now; write when you want to look again.',
      'I am sorry. Take your time; nothing here is in a hurry.',
    ],
    hard: [
      'That sounds hard, I am sorry. If a home can change something about it, tell me what it should have.',
      'I am sorry to hear that too. A person of the office can listen better than I can.',
    ],
    machine: [
      'That is true: I am a program and have not lived through any of it. I can search the homes here; a person of the office can listen.',
      'Yes, only a program. A person is one tap away.',
    ],
    unheard: [
      'I am sorry, I did not follow you. Tell me in one line what matters most, or talk to a person.',
      'Sorry, I still did not follow. A person of the office will understand it better.',
    ],
  },
  guarded: (item) => `What some listings do state is ${item}.`,
};
