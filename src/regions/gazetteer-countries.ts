/**
 * Countries and peoples by what a text may call them. Names come from `Intl.DisplayNames` by ISO 3166 code; the
 * table adds other names | capitals and seats of power | demonyms (adjectives and peoples). Our own list.
 */
export const countryTable = `
AF||kabul|afghan afghans
AL||tirana|albanian albanians
DZ||algiers|algerian algerians
AD|||andorran
AO||luanda|angolan angolans
AR||buenos aires|argentine argentines argentinian argentinians
AM||yerevan|armenian armenians
AU||canberra|australian australians
AT||vienna|austrian austrians
AZ||baku|azerbaijani azerbaijanis azeri azeris
BH||manama|bahraini bahrainis
BD||dhaka|bangladeshi bangladeshis
BY||minsk|belarusian belarusians belarussian
BE|||belgian belgians
BJ||cotonou|beninese
BT||thimphu|bhutanese
BO||la paz|bolivian bolivians
BA|bosnia, bosnia and herzegovina|sarajevo|bosnian bosnians
BR||brasilia|brazilian brazilians
BG||sofia|bulgarian bulgarians
BF||ouagadougou|burkinabe
BI||bujumbura|burundian burundians
KH||phnom penh|cambodian cambodians
CM||yaounde|cameroonian cameroonians
CA||ottawa|canadian canadians
CF|central african republic||
TD||n'djamena|chadian chadians
CL||santiago|chilean chileans
CN|people's republic of china, prc, mainland china|beijing|chinese
CO||bogota|colombian colombians
CD|drc, dr congo, democratic republic of congo, congo|kinshasa|congolese
CR||san jose|costa rican,
CI|ivory coast|abidjan|ivorian ivorians
HR||zagreb|croatian croatians croat croats
CU||havana|cuban cubans
CY||nicosia|cypriot cypriots
CZ|czech republic||czech czechs
DK||copenhagen|danish danes dane
DJ|||djiboutian
DO||santo domingo|dominican
EC||quito|ecuadorian ecuadorians
EG||cairo|egyptian egyptians
SV||san salvador|salvadoran
ER||asmara|eritrean eritreans
EE||tallinn|estonian estonians
ET||addis ababa|ethiopian ethiopians
FI||helsinki|finnish finns finn
FR||paris, elysee|french
GE||tbilisi|georgian georgians
DE|west germany, east germany|berlin|german germans
GH||accra|ghanaian ghanaians
GR||athens|greek greeks
GT|||guatemalan guatemalans
GN||conakry|guinean guineans
HT||port-au-prince|haitian haitians
HN||tegucigalpa|honduran hondurans
HU||budapest|hungarian hungarians
IS||reykjavik|icelandic icelanders
IN||new delhi, delhi|indian indians
ID||jakarta|indonesian indonesians
IR|islamic republic, islamic republic of iran|tehran, teheran|iranian iranians
IQ||baghdad|iraqi iraqis
IE||dublin|irish
IL|jewish state|tel aviv|israeli israelis
IT||rome|italian italians
JM|||jamaican jamaicans
JP||tokyo|japanese
JO||amman|jordanian jordanians
KZ||astana, nur-sultan|kazakh kazakhs kazakhstani kazakhstanis
KE||nairobi|kenyan kenyans
KP|dprk|pyongyang|north korean, north koreans
KR|rok|seoul|south korean, south koreans
XK|||kosovar, kosovars, kosovan, kosovo albanians
KW|||kuwaiti kuwaitis
KG||bishkek|kyrgyz kyrgyzstani kyrgyzstanis
LA||vientiane|laotian laotians
LV||riga|latvian latvians
LB||beirut|lebanese
LR||monrovia|liberian liberians
LY||tripoli|libyan libyans
LT||vilnius|lithuanian lithuanians
MK|macedonia||macedonian macedonians
MG|||malagasy
MY||kuala lumpur|malaysian malaysians
MV|||maldivian maldivians
ML||bamako|malian malians
MT||valletta|maltese
MR||nouakchott|mauritanian mauritanians
MX||mexico city|mexican mexicans
MD||chisinau|moldovan moldovans
MN||ulaanbaatar, ulan bator|mongolian mongolians
ME||podgorica|montenegrin montenegrins
MA||rabat|moroccan moroccans
MZ||maputo|mozambican mozambicans
MM|burma|naypyidaw, yangon|burmese
NA||windhoek|namibian namibians
NP||kathmandu|nepali nepalese nepalis
NL|holland, the netherlands|the hague, amsterdam|dutch
NZ|||new zealanders,
NI||managua|nicaraguan nicaraguans
NE||niamey|nigerien nigeriens
NG||abuja|nigerian nigerians
NO||oslo|norwegian norwegians
OM|||omani omanis
PK||islamabad, rawalpindi|pakistani pakistanis
PS|palestine, palestinian authority, gaza, west bank, gaza strip|ramallah|palestinian palestinians
PA||panama city|panamanian panamanians
PY|||paraguayan paraguayans
PE||lima|peruvian peruvians
PH|the philippines|manila|philippine filipino filipinos
PL||warsaw|polish poles
PT||lisbon|portuguese
QA||doha|qatari qataris
RO||bucharest|romanian romanians
RU|russian federation|moscow, kremlin|russian russians
RW||kigali|rwandan rwandans
SA|||saudi saudis
SN||dakar|senegalese
RS||belgrade|serbian serbians serb serbs
SL||freetown|sierra leonean,
SG|||singaporean singaporeans
SK||bratislava|slovak slovaks slovakian
SI||ljubljana|slovenian slovenians slovene slovenes
SO||mogadishu|somali somalis
ZA||pretoria|south african, south africans
SS||juba|south sudanese,
ES||madrid|spanish spaniards
LK||colombo|sri lankan, sri lankans
SD||khartoum|sudanese
SE||stockholm|swedish swedes swede
CH||bern, berne|swiss
SY||damascus|syrian syrians
TW|republic of china|taipei|taiwanese
TJ||dushanbe|tajik tajiks tajikistani
TZ||dodoma|tanzanian tanzanians
TH||bangkok|thai thais
TN||tunis|tunisian tunisians
TR|turkey, turkiye, türkiye, ottoman empire|ankara|turkish turks turk ottoman
TM||ashgabat|turkmen turkmens
UG||kampala|ugandan ugandans
UA||kyiv, kiev|ukrainian ukrainians
AE|united arab emirates, the united arab emirates, uae, the uae, emirates|abu dhabi, dubai|emirati emiratis
GB|united kingdom, uk, u.k., britain, great britain, england|london, whitehall, westminster, downing street|british britons briton
US|united states, united states of america, usa, america, us, u.s., u.s|washington, white house, pentagon|american americans
UY||montevideo|uruguayan uruguayans
UZ||tashkent|uzbek uzbeks uzbekistani
VE||caracas|venezuelan venezuelans
VN||hanoi|vietnamese
YE||sanaa, sana'a|yemeni yemenis
ZM||lusaka|zambian zambians
ZW||harare|zimbabwean zimbabweans
VA|holy see||
BN||bandar seri begawan|bruneian
PG||port moresby|papuan
CG||brazzaville|
GA||libreville|gabonese
TG||lome|togolese
GM||banjul|gambian gambians
LU|||luxembourgish luxembourgers
MC|||
GL||nuuk|greenlander greenlanders greenlandic`;

/** Peoples without a state of their own, and what a text calls them. */
export const peopleTable = `
Kurds|kurds kurdish kurd kurdistan
Uyghurs|uyghurs uyghur uighurs uighur
Rohingya|rohingya rohingyas
Tamils|tamils tamil
Tibetans|tibetans tibetan tibet
Chechens|chechens chechen chechnya
Abkhaz|abkhaz abkhazians abkhazian
Ossetians|ossetians ossetian ossetia
Crimean Tatars|tatars tatar
Kashmiris|kashmiris kashmiri
Baloch|baloch baluch balochs
Pashtuns|pashtuns pashtun
Hazaras|hazaras hazara
Yazidis|yazidis yazidi yezidis yezidi
Druze|druze
Alawites|alawites alawite
Houthis|houthis houthi
Sahrawis|sahrawis sahrawi`;
