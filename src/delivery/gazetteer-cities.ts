/**
 * Cities that people type and that name no IANA zone of their own: zone | cities. Our own list: capitals and large
 * cities of the regions that we serve and of the world, and old or other spellings.
 */
export const cityTable = `
Asia/Baku|ganja, gence, sumgait, sumqayit, nakhchivan, naxcivan, lankaran, lenkeran, bakı
Asia/Tbilisi|batumi, kutaisi, tiflis, sukhumi, tskhinvali
Asia/Yerevan|gyumri, vanadzor, erevan
Europe/Istanbul|ankara, izmir, antalya, bursa, adana, kars, diyarbakir, trabzon
Asia/Tehran|tabriz, mashhad, isfahan, shiraz, qom, teheran
Asia/Riyadh|jeddah, mecca, medina, dammam, sanaa, aden
Asia/Dubai|abu dhabi, sharjah, muscat, uae
Asia/Qatar|doha
Asia/Bahrain|manama
Asia/Kuwait|kuwait city
Asia/Baghdad|basra, mosul, erbil, kirkuk, sulaymaniyah
Asia/Jerusalem|tel aviv, haifa, beersheba
Asia/Hebron|ramallah, nablus, west bank
Asia/Damascus|aleppo, homs, latakia
Asia/Beirut|tripoli lebanon, sidon, tyre
Africa/Cairo|alexandria, giza
Asia/Almaty|astana, nur sultan, shymkent, karaganda
Asia/Bishkek|osh
Asia/Dushanbe|khujand
Asia/Ashgabat|turkmenabat
Asia/Samarkand|bukhara
Europe/Kyiv|kiev, lviv, odesa, odessa, kharkiv, dnipro, donetsk, zaporizhzhia
Europe/Minsk|brest, gomel
Europe/Chisinau|kishinev, tiraspol
Europe/Moscow|st petersburg, saint petersburg, kazan, sochi, grozny, makhachkala, rostov
Europe/Warsaw|krakow, gdansk, wroclaw, lodz
Europe/Bucharest|cluj, iasi
Europe/Belgrade|novi sad, pristina
Asia/Karachi|islamabad, lahore, rawalpindi, peshawar, quetta, faisalabad
Asia/Kolkata|delhi, new delhi, mumbai, bombay, calcutta, chennai, bangalore, bengaluru, hyderabad, srinagar, india
Asia/Dhaka|chittagong, chattogram
Asia/Kathmandu|pokhara
Asia/Kabul|kandahar, herat, mazar i sharif
Asia/Colombo|kandy
Europe/Paris|lyon, marseille, strasbourg, toulouse
Europe/Berlin|munich, hamburg, frankfurt, cologne, stuttgart, bonn
Europe/Rome|milan, naples, turin
Europe/Madrid|barcelona, valencia, seville
Europe/Zurich|geneva, bern, basel, lausanne
Europe/Amsterdam|the hague, rotterdam
Europe/Brussels|antwerp, ghent
Europe/London|manchester, edinburgh, glasgow, birmingham, leeds, cardiff, belfast
America/New_York|washington, washington dc, boston, philadelphia, miami, atlanta, nyc
America/Chicago|houston, dallas, austin, minneapolis
America/Los_Angeles|san francisco, seattle, san diego, la
America/Toronto|ottawa, montreal
America/Sao_Paulo|brasilia, rio de janeiro
America/Argentina/Buenos_Aires|cordoba argentina
Asia/Shanghai|beijing, peking, guangzhou, shenzhen
Asia/Tokyo|osaka, kyoto
Asia/Ho_Chi_Minh|hanoi, saigon
Australia/Sydney|canberra
Africa/Addis_Ababa|ethiopia
Africa/Lagos|abuja
Africa/Johannesburg|cape town, pretoria, durban
Africa/Nairobi|mombasa`;
