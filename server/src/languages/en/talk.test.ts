// English talk: intents, questions, references, objections, and words that contain others.
import { describe } from 'vitest';
import { corpus } from '../corpus.ts';

const { means, asks, objects, points, wantsLanguage, sensitive, topic, market } = corpus('en');

describe('acts', () => {
  means('greet', ['hi', 'Hello!', 'hey there', 'good morning', 'Hi, good morning!', 'hiiii', 'hello bot']);
  means('goodbye', ['bye', 'see you', 'good night', 'ok bye', 'talk to you later', 'that is all']);
  means('thanks', [
    'thanks',
    'thank you so much',
    'thx',
    'great, thanks',
    'thanks a lot for your help',
    'ok thank you',
  ]);
  means('affirm', [
    'yes',
    'yes please',
    'yeah',
    'sure',
    'ok',
    'of course',
    'sounds good',
    'go ahead',
    'indeed',
    'fine',
    'correct',
    "that's right",
    'y',
  ]);
  means('deny', ['no', 'nope', 'no thanks', 'not really', 'no way', 'never', "I don't think so", 'n', 'nah']);
  means('smalltalk', [
    'who are you?',
    'are you a bot?',
    'what is your name',
    'how are you',
    'what can you do',
    'tell me a joke',
    'how should I address you',
  ]);
  means('out_of_scope', [
    "what's the weather today",
    'who is the president',
    'I want to order a pizza',
    'can you cook',
    'I already told you that',
    'shut up',
  ]);
  means('undo', ['undo', 'undo that', 'go back', "that's not what I asked"]);
  means('start_over', ['start over', 'new search', 'start from scratch', 'clear all filters']);
  means('repeat', ['repeat that', 'say that again', "I didn't understand"]);
  means('cancel', ['cancel', 'never mind', 'forget it']);
  means('more_results', [
    'more',
    'show me more',
    'any other options?',
    'next',
    'what else do you have',
    'something else',
  ]);
});

describe('wants', () => {
  means('search', [
    'show me all properties',
    'find homes',
    'affordable properties',
    'new projects',
    'I need a place to live',
  ]);
  means('compare', [
    'compare both',
    'which one is better?',
    'difference between these two',
    'compare the first and the third',
    'show me a comparison table',
    'compare prices of these properties',
  ]);
  means('financing', [
    'what would be the EMI',
    'home loan',
    'how much down payment is needed',
    'interest rate?',
    'EMI for 60 lakh at 8.5% for 20 years',
    'can I get a loan',
  ]);
  means('book_visit', [
    'book a site visit',
    'I want to visit on Saturday',
    'when can I see the flat',
    'schedule a tour',
    "I'd like to see it in person",
    'can I visit tomorrow at 4 pm',
  ]);
  means('human_handover', [
    'call me',
    'talk to a person',
    'connect me to an agent',
    'can I speak to a human',
    'your phone number',
  ]);
});

describe('questions', () => {
  means('price_query', [
    "what's the price?",
    'how much does it cost',
    'price please',
    'rate per sq ft',
    "what's its price",
  ]);
  means('project_detail', [
    'who is the developer?',
    'RERA ID',
    'floor height',
    'project highlights',
    'when can I move in?',
    'is it ready to move?',
    'how many units are there?',
    'is there a gym?',
    'how far is the metro?',
    'which company built this?',
    'carpet area please',
  ]);
  asks('price', ['what is the price of the second one', "what's its price", 'how much is it']);
  asks('rera', ['is it RERA approved?', 'RERA number', 'registration number please']);
  asks('possession', [
    'when is possession?',
    'when will it be ready?',
    'is this one ready?',
    'posession date',
  ]);
  asks('area', ['what is the carpet area', 'how big is it', 'size of the flat']);
  asks('floor_plan', ['send me the floor plan', 'floor plan?']);
  asks('brochure', ['brochure please', 'can you share the brochure']);
  asks('distance', [
    'how far is the metro',
    'how far is Whitefield from here',
    'metro station distance please',
  ]);
  asks('amenities', ['what amenities does it have', 'does it have a pool?', 'is there a gym']);
  asks('brokerage', ['is there any brokerage', 'brokerage?']);
  asks('maintenance', ['what are the maintenance charges', 'monthly maintenance?']);
  asks('availability', ['is it still available?', 'is this one sold out?']);
  asks('location', ['where is it located', 'what is the address', 'which area is this in?']);
});

describe('references', () => {
  points({ kind: 'ordinal', n: 2 }, [
    'the second one',
    'what about the second?',
    'price of the 2nd',
    'tell me about the second flat',
    'no. 2',
    '#2',
    'option two',
    'number 2',
  ]);
  points({ kind: 'ordinal', n: 7 }, ['no. 7', 'the seventh', 'number seven', '7th one']);
  points({ kind: 'ordinal', n: -1 }, ['the last one', 'what about the last?']);
  points({ kind: 'first', n: 2 }, ['the first two', 'compare the first two', 'top 2']);
  points({ kind: 'all', n: 2 }, ['both', 'compare both']);
  points({ kind: 'all' }, ['all of them']);
  points({ kind: 'superlative', measure: 'price', direction: 'down', among: 2 }, [
    'the cheaper of the two',
    'the cheaper of these two',
  ]);
  points({ kind: 'superlative', measure: 'area', direction: 'up' }, ['the biggest one', 'the largest']);
  points({ kind: 'like', filters: { type: ['villa'] } }, ['that villa', 'tell me about that villa']);
  points({ kind: 'like', filters: { bhk: [3] } }, ['the 3 bhk one']);
  points({ kind: 'it', page: true }, [
    'is this property ready?',
    'price of this project',
    'does this flat have parking',
  ]);
  points({ kind: 'it', page: false }, ["what's its price", 'is it ready?', 'tell me more about that one']);
});

describe('objections', () => {
  objects('budget', [
    'too expensive',
    "that's way too expensive",
    'out of my budget',
    "I can't afford this",
    'very costly',
    'budget is tight',
    'the price is too high',
  ]);
  objects('location', ['too far', "it's too far", 'bad location', 'too much traffic there']);
  objects('possession', ['I am scared of construction delays', 'that is too late', "I can't wait that long"]);
  objects('size', ['too small', 'the rooms are too small', 'very congested']);
  objects('trust', ["I don't trust the builder", 'is this a scam?', 'sounds like fraud']);
  objects('timing', ['I need to think', 'just browsing', 'need to discuss with my family']);
  objects('other', ["I don't like it", 'none of these', 'not impressed']);
});

describe('languages and people', () => {
  wantsLanguage('hi-Latn', ['in hindi', 'hindi please', 'can you speak hindi', 'HINDI!!']);
  wantsLanguage('kn-Latn', ['kannada please', 'reply in kannada', 'kannada!']);
  wantsLanguage('en', ['english please', 'switch to english', 'i dont know kannada', 'no hindi please']);
  wantsLanguage('kn', ['kannada letters please', 'reply in kannada script']);
  sensitive('religion', ['is it a muslim area', 'hindu society only', 'any christian locality?']);
  sensitive('caste', ['brahmin only building', 'which caste lives there']);
  topic('bachelors', [
    'are bachelors allowed',
    'unmarried couples ok?',
    'can three friends share it, bachelors',
  ]);
  sensitive('diet', ['vegetarian only society']);
});

describe('asked, not wished', () => {
  asks('negotiation', ['is the price negotiable?', 'any discount?', 'what is the last price']);
  topic('registration', ['are registration charges included?', 'stamp duty?']);
  topic('gst', ['is gst extra']);
  asks('units', ['number of towers']);
  asks('maintenance', ['how much is the maintenance?', 'maintenence charges?']);
  asks('payment_plan', ['can I pay part in cash']);
  means('cancel', ['cancel my site visit']);
  means('book_visit', ['I want to come on sunday to see it', 'visit this project']);
  means('human_handover', ["owner's number please"]);
  topic('documents', ['what documents do I need']);
  topic('rules', ['is non veg allowed']);
  means('objection', ['you people are useless']);
});

describe('topics and areas', () => {
  topic('safety', ['is it a safe area', 'how safe is Hebbal for women']);
  topic('water', ['any water problem there?', 'do you get cauvery or borewell']);
  topic('schools', ['are there good schools nearby?', 'any school near it?']);
  topic('growth', ['will prices go up there', 'is Whitefield a good investment']);
  topic('age', ['how old is the building']);
  topic('sell', ['i want to sell my flat']);
  topic('booking', ['how do i block the flat?', 'is the token refundable?']);
  topic('registration', ['total cost']);
  topic('documents', ['is the title clear?']);
  topic('delay', ['will it be ready on time?']);
  topic('quality', ['how is the construction quality']);
  topic('record', ['is the builder good?']);
  topic('flooding', ['does the street flood in the rains?']);
  topic('bank', ['which banks give a loan on this?']);
  topic('road', ['how wide is the approach road?']);
  topic('terms', ['what is the notice period']);
  market('cheapest', { bhk: [2] }, ['which area is cheapest for 2bhk', 'affordable areas for a 2bhk?']);
  market('choose', { locality: ['Hebbal', 'Whitefield'] }, [
    'Hebbal or Whitefield, which one should i choose?',
    'Hebbal vs Whitefield',
  ]);
  market('family', {}, ['best area for a family', 'which area is good for kids']);
  market('invest', {}, ['where should i invest', 'best area for investment']);
  market('about', { locality: ['Hebbal'] }, ['how is Hebbal', 'tell me about Hebbal']);
  market('rate', { locality: ['Whitefield'] }, [
    'average rate of Whitefield',
    'what is the going rate in Whitefield',
  ]);
  market('cheaper', { locality: ['Hebbal', 'Whitefield'], bhk: [3] }, [
    'Hebbal or Whitefield, which is cheaper for a 3bhk?',
  ]);
  market('which', { bhk: [2], budget_max: 6_000_000 }, [
    'which areas under 60 lakh for 2bhk',
    'where can i get a 2bhk under 60 lakh',
  ]);
  market('yield', { bhk: [2], locality: ['Whitefield'] }, ['what rent will a 2bhk in Whitefield get']);
});
