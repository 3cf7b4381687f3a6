/** Who stands for a country in an English text without its name, and what has its name and stands for no country. */

/** ISO code or people | seats, parliaments, services and offices that no other country has by that name. */
export const institutionTable = `
AZ|milli majlis
CN|zhongnanhai, people's liberation army, pla, politburo standing committee
DE|bundestag, bundeswehr, bundesrat
EG|al-azhar
FR|quai d'orsay, elysee palace, élysée, élysée palace, palais bourbon
GB|house of commons, house of lords, mi6, mi5, gchq, no. 10
IL|knesset, idf, israel defense forces, israel defence forces, mossad, shin bet
IN|lok sabha, rajya sabha, rashtrapati bhavan, south block
IR|irgc, revolutionary guards, revolutionary guard corps, islamic revolutionary guard corps, quds force, qods force, majlis, guardian council, basij
JP|the diet, kantei
KR|blue house
KZ|akorda, mazhilis
LB|grand serail
PK|inter-services intelligence, ispr
PL|sejm
PS|fatah, palestine liberation organization, palestine liberation organisation, plo
RU|state duma, duma, fsb, gru, federation council, wagner group, smolenskaya square
SA|riyadh
TR|ak saray, beştepe, grand national assembly, turkish grand national assembly
UA|verkhovna rada, bankova
US|state department, capitol hill, us congress, u.s. congress, centcom, cia, national security council, foggy bottom, oval office
VA|vatican
Houthis|ansar allah
Kurds|peshmerga, kurdistan regional government, krg, pkk, ypg
Abkhaz|abkhazia, sukhumi, sokhumi
Ossetians|south ossetia, tskhinvali, tskhinvali region
Northern Cyprus|northern cyprus, trnc, turkish republic of northern cyprus, turkish cypriots, turkish cypriot
Transnistria|transnistria, pridnestrovie, tiraspol, transnistrian
Somaliland|somaliland, hargeisa, somalilander, somalilanders
Karabakh Armenians|karabakh armenians, stepanakert authorities, artsakh authorities, nagorno-karabakh authorities, artsakh armenians`;

/** Seas, continents, states of federations and others with a country's name or a people's in theirs. */
export const elsewhereNames = `
indian ocean|south china sea|east china sea|sea of japan|gulf of mexico|sea of oman|gulf of oman|english channel|irish sea|persian gulf
latin america|latin american|latin americans|south america|south american|south americans|central america|central american
north america|north american|north americans|native american|native americans|american indian|american indians
new mexico|new england|south georgia|georgia tech|university of georgia|state of georgia|state of washington|washington state
george washington|booker t. washington|denzel washington|jordan river|river jordan|jordan valley|niger delta|niger river|congo river
bank of america|voice of america|radio free europe|roman catholic|moscow mule|guinea pig|west indies|west indian|east indies
korean peninsula|turkish straits|panama canal|brazil nut|chinese medicine|french fries|swiss cheese|russian roulette`;

/** Countries that people are called after, by first or family name: what stands beside the name decides. */
export const givenNames = new Set([
  'jordan', 'chad', 'georgia', 'cuba', 'israel', 'india', 'kenya', 'ireland', 'holland', 'america', 'china', 'chile', 'sofia',
]);
/** Places that are family names as well. */
export const familyNames = new Set([
  ...givenNames, 'england', 'brazil', 'malta', 'mali', 'paris', 'london', 'rome', 'lima', 'vienna', 'washington', 'santiago', 'berlin',
  'montenegro', 'berne', 'amman', 'sudan', 'oman', 'guinea',
]);

/** What may follow a country's name in capitals without being a family name. */
export const followers = new Set([
  'ministry', 'minister', 'army', 'navy', 'air', 'parliament', 'foreign', 'prime', 'president', 'king', 'queen', 'crown', 'prince', 'armed',
  'national', 'government', 'central', 'defense', 'defence', 'supreme', 'state', 'border', 'ambassador', 'embassy', 'security', 'military', 'police',
  'republic', 'federation', 'bank', 'basin', 'today', 'policy', 'first', 'desk', 'office', 'summit', 'talks', 'war', 'us', 'u.s', 'iran', 'and',
  'in', 'on', 'at', 'is', 'has', 'will', 'the', 'sea', 'strait', 'district', 'city', 'valley', 'mission', 'team', 'olympic', 'cup', 'open',
]);

/** Before a person's name; with such a word before it the country's name is one. */
export const personTitles = new Set([
  'mr', 'mrs', 'ms', 'dr', 'sir', 'lady', 'lord', 'senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'judge', 'justice',
  'professor', 'prof', 'captain', 'coach', 'actor', 'singer', 'player',
]);

/** What only the American state of Georgia has near it, and what only the country has. */
export const georgiaState = new Set([
  'atlanta', 'savannah', 'augusta', 'fulton', 'alabama', 'florida', 'tennessee', 'carolina', 'arizona', 'michigan', 'pennsylvania', 'wisconsin',
  'nevada', 'republican', 'republicans', 'democrat', 'democrats', 'gop', 'electors', 'kemp', 'raffensperger', 'warnock', 'ossoff', 'gubernatorial',
]);
export const georgiaCountry = new Set([
  'tbilisi', 'georgian', 'georgians', 'batumi', 'kutaisi', 'abkhazia', 'ossetia', 'caucasus', 'armenia', 'azerbaijan', 'saakashvili', 'ivanishvili',
  'kobakhidze', 'zourabichvili', 'anaklia', 'poti', 'black', 'gori', 'russia', 'russian', 'moscow', 'ukraine', 'yerevan', 'baku', 'turkey', 'türkiye',
]);

/** A newspaper or channel that is named for its place speaks for itself. */
export const outletWords = new Set([
  'post', 'times', 'herald', 'tribune', 'journal', 'daily', 'star', 'independent', 'observer', 'gazette', 'review', 'examiner', 'mail', 'telegraph',
  'globe', 'chronicle', 'quarterly', 'weekly', 'magazine', 'university',
]);
