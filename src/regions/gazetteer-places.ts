/** Places that decide a region, and places whose status or name is disputed. Our own list. */

/**
 * Region | ISO codes of its countries | peoples of it | other words that place a text there: provinces, straits, cities.
 * Seas whose shores belong to two of our regions (the Caspian, the Black Sea) place nothing.
 */
export const regionTable = `
south-caucasus|AZ AM GE|Abkhaz, Ossetians, Karabakh Armenians|south caucasus, caucasus, transcaucasia, karabakh, nagorno-karabakh, artsakh, nakhchivan, zangezur, syunik, lachin, abkhazia, south ossetia, tskhinvali, sukhumi, stepanakert, khankendi, shusha, shushi, ganja, sumgait, sumqayit, lankaran, astara, gyumri, vanadzor, ijevan, tavush, batumi, kutaisi, poti, anaklia, gori, adjara
middle-east|IR IQ IL PS SY LB JO SA AE QA KW BH OM YE EG TR|Kurds, Houthis, Druze, Alawites, Yazidis|middle east, persian gulf, gulf states, levant, gaza, west bank, golan, red sea, strait of hormuz, bab el-mandeb, hezbollah, hamas, houthis, sinai, suez, tabriz, mashhad, isfahan, shiraz, bandar abbas, bushehr, kharg, natanz, basra, mosul, erbil, kirkuk, fallujah, aleppo, idlib, homs, latakia, raqqa, haifa, tel aviv, jerusalem, nablus, rafah, jenin, mecca, medina, jeddah, aden, hodeidah, marib, fujairah, istanbul, izmir, diyarbakir
central-asia|KZ KG TJ TM UZ||central asia, ferghana, fergana, pamir, amu darya, syr darya, almaty, aktau, shymkent, osh, khujand, bukhara, turkmenbashi
eastern-europe|UA RU BY MD PL RO|Chechens, Crimean Tatars|eastern europe, crimea, donbas, donbass, donetsk, luhansk, transnistria, baltic, kaliningrad, odesa, odessa, kharkiv, lviv, mariupol, dnipro, zaporizhzhia, kherson, mykolaiv, bakhmut, izmail, sevastopol, st petersburg, belgorod, kursk, rostov-on-don, chechnya, dagestan, tiraspol, balti
south-asia|IN PK BD LK NP BT MV AF|Kashmiris, Baloch, Pashtuns, Hazaras|south asia, kashmir, balochistan, baluchistan, punjab, line of control, khyber, sindh, karachi, lahore, peshawar, quetta, rawalpindi, waziristan, torkham, kandahar, herat, jalalabad, mumbai, kolkata, chennai, bengaluru, assam, manipur, ladakh, chittagong`;

/** Places and names on which sides disagree: naming them takes a side, so a second editor looks. */
export const disputedNames = `
nagorno-karabakh|artsakh|mountainous karabakh|stepanakert|khankendi|shushi|zangezur corridor|trump route|western azerbaijan
abkhazia|south ossetia|tskhinvali region|crimea|donetsk people's republic|luhansk people's republic|dpr|lpr|novorossiya
transnistria|pridnestrovie|northern cyprus|trnc|turkish republic of northern cyprus|kosovo and metohija
golan heights|west bank|east jerusalem|judea and samaria|occupied territories|temple mount|haram al-sharif|western sahara
azad kashmir|pakistan-occupied kashmir|jammu and kashmir|gilgit-baltistan|aksai chin|south tibet|arunachal pradesh
somaliland|taiwan province|republic of china|senkaku|diaoyu|dokdo|takeshima|liancourt rocks|spratly|paracel|kuril islands
northern territories|falkland islands|malvinas|arabian gulf|abu musa|greater tunb|lesser tunb|iraqi kurdistan|rojava
south cameroons|ambazonia|biafra|republika srpska|east turkestan|burma`;
