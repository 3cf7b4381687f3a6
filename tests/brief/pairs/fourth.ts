/** Pairs of our own writing, written before the rules were tried on them: the fourth round. */
import type { PassageLine } from '../../../src/brief/gate.ts';

export const faithful: readonly PassageLine[] = [
  {
    source: 'The Jordanian army said it had intercepted two drones loaded with captagon near the Syrian border overnight.',
    line: 'The Jordanian army said it had intercepted two drones near the Syrian border overnight.',
  },
  {
    source: 'Kuwait’s emir, who took power in December, dissolved parliament and suspended parts of the constitution for up to four years.',
    line: 'Kuwait’s emir dissolved parliament and suspended parts of the constitution for up to four years.',
  },
  {
    source: 'One should not forget that the treaty was signed under fire, when the city had no electricity and no bread.',
    line: 'One should not forget that the treaty was signed under fire.',
  },
  {
    source: 'The envoy’s visit, his fourth since January, produced no breakthrough.',
    line: 'The envoy’s visit produced no breakthrough.',
  },
  {
    source: 'According to the World Bank, remittances accounted for nearly a third of Tajikistan’s economy in 2023.',
    line: 'Remittances accounted for nearly a third of Tajikistan’s economy in 2023, according to the World Bank.',
  },
  {
    source: 'Both governments say they want peace; neither is ready to pay for it.',
    line: 'Both governments say they want peace.',
  },
  {
    source: 'The militia’s commander, known as Abu Talib, was reportedly killed in an air strike on Thursday.',
    line: 'The militia’s commander was reportedly killed in an air strike on Thursday.',
  },
  {
    source: 'If history is any guide, the new mediator will leave the region poorer and wiser.',
    line: 'If history is any guide, the new mediator will leave the region poorer and wiser.',
  },
  {
    source: 'The Moldovan prime minister, Ana Rusu, on Monday urged the regional authorities to release the two detained journalists immediately.',
    line: 'The Moldovan prime minister urged the regional authorities to release the two detained journalists immediately.',
  },
  {
    source: 'Exports through the port fell by almost 18 percent, to 4.6 million tonnes, in the first nine months of the year.',
    line: 'Exports through the port fell by almost 18 percent in the first nine months of the year.',
  },
  {
    source: 'In a rare public rebuke, the ayatollah criticised the foreign minister for “haste and naivety”.',
    line: 'The ayatollah criticised the foreign minister for “haste and naivety”.',
  },
  {
    source: 'Turkey and Greece have agreed to resume talks on the airspace dispute, diplomats in Athens said on Friday.',
    line: 'Turkey and Greece have agreed to resume talks on the airspace dispute, diplomats in Athens said.',
  },
  {
    source: 'Experts warn that the glaciers feeding the river could lose half of their mass by 2050.',
    line: 'The glaciers feeding the river could lose half of their mass by 2050.', basis: 'claim', holder: 'Experts',
  },
  {
    source: 'The general staff has neither confirmed nor denied the loss of the frigate.',
    line: 'The general staff has neither confirmed nor denied the loss of the frigate.',
  },
  {
    source: 'At the heart of the dispute lies a stretch of road barely six kilometres long.',
    line: 'At the heart of the dispute lies a stretch of road barely six kilometres long.',
  },
  {
    source: 'The airline suspended all flights to Beirut until further notice, citing the security situation.',
    line: 'The airline suspended all flights to Beirut until further notice.',
  },
  {
    source: 'While the two presidents smiled for the cameras, their border guards were exchanging fire near Batken.',
    line: 'Their border guards were exchanging fire near Batken.',
  },
  {
    source: 'Ukraine’s neighbours, from Poland to Romania, are spending more on defence than at any time since the Cold War.',
    line: 'Ukraine’s neighbours are spending more on defence than at any time since the Cold War.',
  },
  {
    source: 'Nearly all of the 340 families evacuated from the valley have returned, the emergencies ministry reported.',
    line: 'Nearly all of the 340 families have returned, the emergencies ministry reported.',
  },
  {
    source: 'It is widely assumed that the base will be closed after the lease expires in 2029.',
    line: 'It is widely assumed that the base will be closed after the lease expires in 2029.',
  },
  {
    source: 'The prosecutor asked for a sentence of 12 years; the verdict is expected on 14 March.',
    line: 'The verdict is expected on 14 March.',
  },
  {
    source: 'Mr Abdullayev, 62, served as ambassador in Tehran and in Ankara before he was appointed to the Security Council.',
    line: 'Mr Abdullayev served as ambassador in Tehran and in Ankara before he was appointed to the Security Council.',
  },
  {
    source: 'As a result, the price of bread in the capital has doubled since August.',
    line: 'The price of bread in the capital has doubled since August.',
  },
  {
    source: 'The truth is that Europe needs the corridor far more than the corridor needs Europe.',
    line: 'Europe needs the corridor far more than the corridor needs Europe.',
  },
  {
    source: 'A UN panel concluded in June that both armies had used cluster munitions in populated areas.',
    line: 'A UN panel concluded that both armies had used cluster munitions in populated areas.',
  },
  {
    source: 'The government has promised compensation, but many villagers doubt that they will ever see it.',
    line: 'The government has promised compensation.',
  },
  {
    source: 'Saudi Arabia, Egypt and Jordan condemned the vote in separate statements.',
    line: 'Saudi Arabia, Egypt and Jordan condemned the vote.',
  },
  {
    source: 'The ceasefire is largely holding, although sporadic shelling was reported around the northern town of Amuda.',
    line: 'The ceasefire is largely holding.',
  },
  {
    source: 'The satellite, which was launched from Kazakhstan, will help Iran to monitor its borders, the space agency said.',
    line: 'The satellite will help Iran to monitor its borders, the space agency said.',
  },
  {
    source: 'Three quarters of those polled said they would not fight for the island.',
    line: 'Three quarters of those polled said they would not fight for the island.',
  },
  {
    source: '“There is no alternative to diplomacy,” said the Swiss mediator, Anna Keller, after the meeting in Geneva.',
    line: '“There is no alternative to diplomacy,” said the Swiss mediator.',
  },
  {
    source: 'The two-day meeting was attended by delegations from eleven countries, including China, India and Iran.',
    line: 'The two-day meeting was attended by delegations from eleven countries.',
  },
  {
    source: 'Mali’s junta announced that it had arrested a French citizen on suspicion of spying.',
    line: 'Mali’s junta said that it had arrested a French citizen on suspicion of spying.',
  },
  {
    source: 'Lebanon has been without a president for more than two years because parliament cannot agree on a candidate.',
    line: 'Lebanon has been without a president for more than two years.',
  },
  {
    source: 'The plan foresees the return of up to 20,000 displaced people over the next five years.',
    line: 'The plan foresees the return of up to 20,000 displaced people over the next five years.',
  },
  {
    source: 'Despite repeated requests, the ministry did not provide figures for 2024.',
    line: 'The ministry did not provide figures for 2024.',
  },
  {
    source: 'The warships passed through the strait without incident on Wednesday, the navy’s Fifth Fleet said in a statement posted online.',
    line: 'The warships passed through the strait without incident on Wednesday, the navy’s Fifth Fleet said.',
  },
  {
    source: 'Sceptics point out that the same pledge was made in 2010 and in 2017.',
    line: 'The same pledge was made in 2010 and in 2017.', basis: 'claim', holder: 'Sceptics',
  },
  {
    source: 'The region’s only hospital has run out of insulin, doctors there say.',
    line: 'The region’s only hospital has run out of insulin, doctors say.',
  },
  {
    source: 'For Tbilisi, the choice between trade and principle is becoming harder by the month.',
    line: 'For Tbilisi, the choice between trade and principle is becoming harder by the month.',
  },
];

export const unfaithful: readonly PassageLine[] = [
  {
    source: 'The Jordanian army said it had intercepted two drones near the Syrian border.',
    line: 'The Jordanian army intercepted two drones near the Syrian border.',
  },
  {
    source: 'The Jordanian army said it had intercepted two drones near the Syrian border.',
    line: 'The Jordanian army said it had intercepted two drones near the Iraqi border.',
  },
  {
    source: 'Kuwait’s emir suspended parts of the constitution for up to four years.',
    line: 'Kuwait’s emir suspended the constitution for up to four years.',
  },
  {
    source: 'Kuwait’s emir suspended parts of the constitution for up to four years.',
    line: 'Kuwait’s emir suspended parts of the constitution.',
  },
  {
    source: 'Remittances accounted for nearly a third of Tajikistan’s economy in 2023.',
    line: 'Remittances accounted for more than a third of Tajikistan’s economy in 2023.',
  },
  {
    source: 'The commander was reportedly killed in an air strike on Thursday.',
    line: 'The commander was killed in an air strike on Thursday.',
  },
  {
    source: 'The Moldovan prime minister urged the regional authorities to release the two journalists.',
    line: 'The regional authorities released the two journalists.',
  },
  {
    source: 'Exports through the port fell by almost 18 percent in the first nine months of the year.',
    line: 'Exports through the port fell by almost 18 percent.',
  },
  {
    source: 'Turkey and Greece have agreed to resume talks on the airspace dispute.',
    line: 'Turkey and Greece have resumed talks on the airspace dispute.',
  },
  {
    source: 'Experts warn that the glaciers could lose half of their mass by 2050.',
    line: 'The glaciers will lose half of their mass by 2050.', basis: 'claim', holder: 'Experts',
  },
  {
    source: 'Experts warn that the glaciers could lose half of their mass by 2050.',
    line: 'The glaciers could lose half of their mass.', basis: 'claim', holder: 'Experts',
  },
  {
    source: 'The general staff has neither confirmed nor denied the loss of the frigate.',
    line: 'The general staff has confirmed the loss of the frigate.',
  },
  {
    source: 'The airline suspended flights to Beirut until further notice.',
    line: 'The airline suspended flights until further notice.',
  },
  {
    source: 'Nearly all of the 340 families have returned, the ministry reported.',
    line: 'All of the 340 families have returned, the ministry reported.',
  },
  {
    source: 'It is widely assumed that the base will be closed in 2029.',
    line: 'The base will be closed in 2029.',
  },
  {
    source: 'It is widely assumed that the base will be closed in 2029.',
    line: 'The base will be closed in 2029.', basis: 'fact', holder: null,
  },
  {
    source: 'The prosecutor asked for a sentence of 12 years.',
    line: 'The court imposed a sentence of 12 years.',
  },
  {
    source: 'A UN panel concluded that both armies had used cluster munitions.',
    line: 'The UN concluded that both armies had used cluster munitions.',
  },
  {
    source: 'A UN panel concluded that both armies had used cluster munitions.',
    line: 'Both armies had used cluster munitions.', basis: 'fact', holder: null,
  },
  {
    source: 'Many villagers doubt that they will ever see the money.',
    line: 'The villagers doubt that they will ever see the money.',
  },
  { source: 'The ceasefire is largely holding.', line: 'The ceasefire is holding.' },
  {
    source: 'Three quarters of those polled said they would not fight for the island.',
    line: 'Three quarters said they would fight for the island.',
  },
  {
    source: 'Lebanon has been without a president for more than two years because parliament cannot agree on a candidate.',
    line: 'Lebanon has been without a president for more than two years because Hezbollah cannot agree on a candidate.',
  },
  {
    source: 'The plan foresees the return of up to 20,000 displaced people over the next five years.',
    line: 'The plan foresees the return of 20,000 displaced people over the next five years.',
  },
  {
    source: 'The plan foresees the return of displaced people over the next five years.',
    line: 'Displaced people have returned over the last five years.',
  },
  { source: 'The ministry did not provide figures for 2024.', line: 'The ministry did not provide figures.' },
  {
    source: 'Sceptics point out that the same pledge was made in 2010.',
    line: 'The same pledge was made in 2010.',
  },
  {
    source: 'The region’s only hospital has run out of insulin.',
    line: 'The region’s hospitals have run out of insulin.',
  },
  {
    source: 'The choice between trade and principle is becoming harder.',
    line: 'The choice between trade and principle has become hard.',
  },
  {
    source: 'Armenia’s foreign minister rejected claims that a secret annex exists.',
    line: 'Armenia’s foreign minister confirmed claims that a secret annex exists.',
  },
  {
    source: 'Armenia’s foreign minister rejected claims that a secret annex exists.',
    line: 'A secret annex exists.',
  },
  {
    source: 'Iran supplied the rebels with fuel, a Western intelligence official alleged.',
    line: 'Iran supplied the rebels with fuel, Western intelligence alleged.',
  },
  {
    source: 'Iran supplied the rebels with fuel, a Western intelligence official alleged.',
    line: 'Iran supplied the rebels with weapons, a Western intelligence official alleged.',
  },
  {
    source: 'China may have overtaken Russia as the region’s main lender.',
    line: 'China has overtaken Russia as the region’s main lender.',
  },
  {
    source: 'The shelling began hours after the convoy had left.',
    line: 'The shelling began hours before the convoy had left.',
  },
  {
    source: 'Washington is considering a partial lifting of the sanctions.',
    line: 'Washington is considering a lifting of the sanctions.',
  },
  {
    source: 'Washington is considering a partial lifting of the sanctions.',
    line: 'Washington has decided on a partial lifting of the sanctions.',
  },
  {
    source: 'The treaty obliges Yerevan to close the plant only if the inspectors ask for it.',
    line: 'The treaty obliges Yerevan to close the plant.',
  },
  {
    source: 'Sources close to the government said the minister had offered to resign.',
    line: 'The government said the minister had offered to resign.',
  },
  {
    source: 'Sources close to the government said the minister had offered to resign.',
    line: 'Sources close to the government said the minister had resigned.',
  },
  { source: 'Algeria, not Morocco, recalled its ambassador.', line: 'Morocco recalled its ambassador.' },
  {
    source: 'The rebels hold two of the four border crossings.',
    line: 'The rebels hold the four border crossings.',
  },
  {
    source: 'The rebels hold two of the four border crossings.',
    line: 'The rebels hold two border posts and four crossings.',
  },
  {
    source: 'The pipeline is expected to carry 10 billion cubic metres a year.',
    line: 'The pipeline carries 10 billion cubic metres a year.',
  },
  {
    source: 'In the author’s opinion, the blockade is a crime.',
    line: 'The blockade is a crime.', basis: 'fact', holder: null,
  },
  {
    source: 'The regional court acquitted three of the accused officers.',
    line: 'The regional court convicted three of the accused officers.',
  },
  { source: 'Hungary threatened to veto the package.', line: 'Hungary vetoed the package.' },
  {
    source: 'Ethiopia and Eritrea accuse each other of preparing for war.',
    line: 'Ethiopia and Eritrea prepare for war.',
  },
  {
    source: 'The two sides were close to an agreement, the mediator said.',
    line: 'The two sides were close to an agreement, the mediator denied.',
  },
  {
    source: 'Supporters of the ban say it will save lives.',
    line: 'The ban will save lives.', basis: 'claim', holder: 'Critics of the ban',
  },
];
