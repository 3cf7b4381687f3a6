/**
 * Countries and peoples as Russian, Azerbaijani and Turkish texts have them, beside the names that `Intl.DisplayNames`
 * knows. Our own list. A row: code | Russian names and seats | Russian adjectives and peoples (stems, small letters too) |
 * Azerbaijani and Turkish names and seats | Azerbaijani and Turkish peoples.
 */
export const otherTable = `
AZ|баку, азербайджанская республика|азербайджанск азербайджанц азербайджанец бакинск|bakı, bakü|azərbaycanlı azeri
AM|ереван|армянск армяне армянин армян ереванск|irəvan, yerevan, erivan|erməni ermeni
GE|тбилиси|грузинск грузины грузин тбилисск|tbilisi, tiflis|gürcü
TR|анкара, стамбул, турецкая республика|турецк турк турок анкарск|ankara, istanbul|türk
IR|тегеран, исламская республика|иранск иранц иранец тегеранск|tehran, tahran|iranlı fars
RU|москва, кремль, российская федерация, рф, госдума|российск россиян россиянин русск московск|moskva, moskova, kreml, kremlin|rus
UA|киев, верховная рада|украинск украинц украинец киевск|kiyev, kiev|ukraynalı
BY|минск|белорусск белорусы белорус|minsk|belarus
MD|кишинев, кишинёв, молдавия|молдавск молдаване|kişinyov, kişinev|moldovalı
US|сша, вашингтон, белый дом, пентагон, госдепартамент, госдеп, соединенные штаты, соединённые штаты, америка|американск американц американец|vaşinqton, washington, ağ ev, beyaz saray, pentaqon, pentagon, abş, abd, amerika|amerikalı
GB|лондон, великобритания, англия|британск британц английск|london, londra, ingiltere, ingiltərə|britaniyalı ingiliz
FR|париж, елисейский дворец|французск французы француз|paris|fransız
DE|берлин, фрг, бундестаг|немецк германск немц немец|berlin|alman
CN|пекин, кнр|китайск китайц китаец|pekin|çinli
IL|израиль, тель-авив, иерусалим, кнессет, цахал|израильск израильтян|təl-əviv, tel aviv|israilli
PS|палестина, сектор газа, рамалла, западный берег|палестинск палестинц|qəzza, gazze, filistin, fələstin|filistinli fələstinli
SY|дамаск|сирийск сирийц|dəməşq, şam|suriyalı suriyeli
IQ|багдад|иракск иракц|bağdad, bağdat|iraqlı iraklı
SA|эр-рияд|саудовск|ər-riyad, riyad|suudi səudiyyəli
LB|бейрут|ливанск ливанц|beyrut|livanlı lübnanlı
EG|каир|египетск египтян|qahirə, kahire|misirli mısırlı
JO|амман|иорданск|amman|iordaniyalı ürdünlü
YE||йеменск йеменц|yəmən, yemen|yəmənli yemenli
QA|доха|катарск|doha|qətərli katarlı
AE|оаэ, эмираты, абу-даби|эмиратск|bəə, bae, əbu-dabi, abu dabi|
KZ|астана|казахстанск казахск казах|astana|qazax kazak qazaxıstanlı
UZ|ташкент|узбекск узбекистанск узбек|daşkənd, taşkent|özbək özbek
KG|бишкек, киргизия|киргизск кыргызск киргиз|bişkek|qırğız kırgız
TJ|душанбе|таджикск таджик|düşənbə, duşanbe|tacik
TM|ашхабад, туркмения|туркменск туркмен|aşqabad, aşkabat|türkmən türkmen
IN|нью-дели, дели|индийск индийц|yeni delhi, dehli|hindistanlı
PK|исламабад|пакистанск пакистанц|islamabad|pakistanlı
AF|кабул|афганск афганц|kabil|əfqan afgan
CY|никосия|кипрск киприоты|nikosiya, lefkoşa|kıbrıslı
GR|афины|греческ грек|afina, atina|yunan
PL|варшава|польск поляки поляк|varşava|polyak polonyalı
RS|белград|сербск серб|belqrad, belgrad|serb sırp
KP|пхеньян, кндр, северная корея|северокорейск|pxenyan, pyongyang, şimali koreya, kuzey kore|
KR|сеул, южная корея|южнокорейск|seul, cənubi koreya, güney kore|
JP|токио|японск японц|tokio, tokyo|yapon japon`;

export const otherPeoples = `
Kurds|курдск курд|kürd kürt
Chechens|чеченск чеченц|çeçen
Abkhaz|абхазск абхаз абхазия сухуми сухум|abxaz abhaz abxaziya abhazya
Ossetians|осетинск осетин|oset
Crimean Tatars|крымскотатарск|krım-tatar
Houthis|хусит хуситск|husi husilər husiler
Uyghurs|уйгурск уйгур|uyğur uygur`;

/** Region | names in Russian | in Azerbaijani and Turkish. */
export const otherRegions = `
south-caucasus|южный кавказ, закавказье, карабах, нагорный карабах, нахчыван, нахичевань, зангезур, абхазия, южная осетия|cənubi qafqaz, güney kafkasya, qarabağ, dağlıq qarabağ, karabağ, dağlık karabağ, naxçıvan, nahçıvan, zəngəzur, zengezur
middle-east|ближний восток, персидский залив, сектор газа, красное море|yaxın şərq, orta doğu, ortadoğu, fars körfəzi, basra körfezi, qırmızı dəniz, kızıldeniz
central-asia|центральная азия, средняя азия|mərkəzi asiya, orta asya, orta asiya
eastern-europe|восточная европа, донбасс, крым, приднестровье|şərqi avropa, doğu avrupa, donbas, krım, kırım
south-asia|южная азия, кашмир, белуджистан|cənubi asiya, güney asya, kəşmir, keşmir, bəlucistan, belucistan`;

/** Names that are common words at the beginning of a sentence: `Того` (of that), `Mali` (financial). */
export const commonWords = new Set(['того', 'чад', 'мали', 'перу', 'гана', 'mali', 'man', 'kuba', 'çad', 'nijer', 'peru', 'oman', 'kot', 'мальта']);
