/** Places that decide a region, and places whose status or name is disputed. Our own list. */

/** Region → ISO codes of its countries, then other words that place a text there. */
export const regionTable = `
south-caucasus|AZ AM GE|south caucasus, caucasus, transcaucasia, karabakh, nagorno-karabakh, artsakh, nakhchivan, zangezur, syunik, lachin, abkhazia, south ossetia, tskhinvali, sukhumi, stepanakert, khankendi, shusha, shushi
middle-east|IR IQ IL PS SY LB JO SA AE QA KW BH OM YE EG TR|middle east, persian gulf, levant, gulf states, gaza, west bank, golan, red sea, strait of hormuz, hezbollah, hamas, houthis, sinai
central-asia|KZ KG TJ TM UZ|central asia, ferghana, fergana, caspian
eastern-europe|UA RU BY MD PL RO|eastern europe, crimea, donbas, donbass, donetsk, luhansk, transnistria, black sea, baltic, kaliningrad
south-asia|IN PK BD LK NP BT MV AF|south asia, kashmir, balochistan, baluchistan, punjab, line of control, khyber, sindh`;

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
