/** What the rules on single words, names, numbers and quotations refuse, and what they let pass. */
import { pair, type Cases } from './gate-cases.ts';

export const wordCases: Readonly<Record<string, Cases>> = {
  'number-not-in-passage': {
    refuses: [pair('The pass lies at 2,400 metres.', 'The pass lies at 2,600 metres.')],
    lets: [
      pair('The pass lies at 2,400 metres and has three tunnels.', 'The pass lies at 2400 metres and has 3 tunnels.'),
      pair('Forty-two guards and some nine hundred drivers left.', '42 guards and some 900 drivers left.'),
    ],
  },
  'unit-changed': {
    refuses: [pair('The loan is worth 12 million lari.', 'The loan is worth 12 billion lari.'), pair('The loan is worth $12 million.', 'The loan is worth 12 million.')],
    lets: [pair('The loan is worth $12 million.', 'The loan is worth 12 million dollars.')],
  },
  'name-not-in-passage': {
    refuses: [pair('The envoy arrived in Doha.', 'The envoy Hassan arrived in Doha.')],
    lets: [pair('Envoy Hassan Ali arrived in Doha.', 'Envoy Hassan Ali arrived in Doha.')],
  },
  'name-cut': {
    refuses: [pair('Snow closed the South Pass in March.', 'Snow closed the South in March.')],
    lets: [pair('Foreign Minister Hassan Ali arrived in Doha.', 'Hassan Ali arrived in Doha.')],
  },
  'quotation-altered': {
    refuses: [
      pair('He called it “a step forward”.', 'He called it “a big step forward”.'),
      pair('He called it “safe only on the map of the ministry”.', 'He called it “safe”.'),
    ],
    lets: [
      pair('He called it "a step forward".', 'He called it “a step forward.”'),
      pair('Still, the pass is open.', '“The pass is open.”'),
      pair('He called it “a step forward and a gift”.', 'He called it “a step forward”.'),
    ],
  },
  'quotation-marks-lost': {
    refuses: [pair('The “republic” held a vote.', 'The republic held a vote.'), pair('The “republic” held a vote.', '“The republic held a vote.”')],
    lets: [pair('The “republic” held a vote.', '“The ‘republic’ held a vote.”')],
  },
  'time-lost': {
    refuses: [pair('The pass was closed in 2021.', 'The pass was closed.'), pair('Last winter, the pass was closed.', 'The pass was closed.'),
      pair('Oman shut the pass in May and the port two months later.', 'Oman shut the pass and the port in May.')],
    lets: [pair('At the same time, the pass was closed.', 'The pass was closed.')],
  },
  'scope-lost': {
    refuses: [pair('Any move against Oman will be answered.', 'Any move will be answered.'), pair('Fuel prices in Sughd doubled.', 'Fuel prices doubled.'),
      pair('Snow closed roads in the eastern valleys.', 'Snow closed roads.'), pair('Support for the plan fell among students.', 'Support for the plan fell.'),
      pair('The pass is open and, at Sarat, is paved.', 'The pass is open and is paved.'),
      pair('The pass is cheaper than the tunnel.', 'The pass is cheaper.'),
      pair('Peace with those who left is easy.', 'Peace is easy.')],
    lets: [
      pair('After a visit to a school in Sughd, the minister left.', 'The minister left.'),
      pair('Both unions rejected the offer in separate statements.', 'Both unions rejected the offer.'),
    ],
  },
  'head-lost': {
    refuses: [pair('Guards entered the outskirts of Kars.', 'Guards entered Kars.'), pair('Critics of the ministry left.', 'The ministry left.'), pair('The ministry official left.', 'The ministry left.'),
      pair('Oman bought shares in the port.', 'Oman bought the port.')],
    lets: [
      pair('The port of Batumi reopened.', 'Batumi reopened.'),
      pair('As anyone who has crossed at Batumi knows, the pass is shut.', 'At Batumi the pass is shut.'),
    ],
  },
  'restriction-lost': {
    refuses: [
      pair('Drivers who refused to pay were turned back.', 'Drivers were turned back.'),
      pair('Herders living above the dam were moved.', 'Herders were moved.'),
      pair('Rural clinics have no doctors.', 'Clinics have no doctors.'),
      pair('Half of the Jewish Israelis asked said no.', 'Half of the Israelis asked said no.'),
      pair('The prices of seed and diesel doubled.', 'The prices doubled.'),
      pair('A ferry that has no pilot will sink.', 'A ferry will sink.'),
      pair('They sank every ship that left the bay.', 'They sank every ship.'),
      pair('Everyone I met in Kars wants the pass open.', 'Everyone in Kars wants the pass open.'),
      pair('The club won four fifths of the contested seats.', 'The club won four fifths of the seats.'),
      pair('A boatman in Poti said the pass was shut.', 'A boatman said the pass was shut.'),
    ],
    lets: [
      pair('Two drivers who refused to pay were turned back.', 'Two drivers were turned back.'),
      pair('The drivers, who refused to pay, were turned back.', 'The drivers were turned back.'),
      pair('Traders who asked not to be named said the pass was shut.', 'Traders said the pass was shut.'),
    ],
  },
  'subject-changed': {
    refuses: [
      pair('Unlike Oman, Qatar trusts the envoy.', 'Oman trusts the envoy.'),
      pair('Snow closed the pass and floods closed the port.', 'Snow closed the port.'),
      pair('Oman called the pass a trap, and its guides called the port a ruin.', 'Oman called the pass a trap and the port a ruin.'),
      pair('The guide met the driver before he left for Kars.', 'The guide left for Kars.'),
      pair('Oman told Qatar that it would close the pass.', 'Qatar would close the pass.'),
      pair('Oman blamed the snow. Qatar suspects theft.', 'Oman blamed theft.'),
      pair('Critics say that the guides are a proud people. They are, and proud people keep better company.', 'Critics say that the guides keep better company.'),
      pair('Oman fears a thaw. Qatar asks for the swift and full release of the crew.', 'Oman fears and full release of the crew.'),
    ],
    lets: [
      pair('The guide, who met the driver, left for Kars.', 'The guide left for Kars.'),
      pair('The court upheld the ban. It did not name the guards.', 'The court did not name the guards.'),
      pair('The court upheld the ban, but it has named no guards.', 'The court has named no guards.'),
      pair('A survey of 40 guides that the fund paid for found no tracks.', 'A survey of 40 guides found no tracks.'),
      pair('The guide met the driver, closed the shop and left for Kars.', 'The guide met the driver and left for Kars.'),
    ],
  },
  'tense-changed': {
    refuses: [pair('Baku said it had obtained a pass that was free.', 'Baku said it has obtained a pass that is free.'), pair('Workers will close the pass.', 'Workers close the pass.'), pair('Workers are closing the pass.', 'Workers have closed the pass.')],
    lets: [pair('Baku said workers would close the pass.', 'Baku said workers will close the pass.')],
  },
  'cause-added': {
    refuses: [pair('Snow fell and the pass closed.', 'The pass closed because snow fell.')],
    lets: [pair('The pass closed due to snow.', 'The pass closed because of snow.')],
  },
  'connective-added': {
    refuses: [pair('Snow fell and the pass closed.', 'Snow fell until the pass closed.')],
    lets: [pair('Snow fell until the pass closed.', 'Snow fell until the pass closed.')],
  },
  'role-changed': {
    refuses: [
      pair('The raid on Hodeida failed.', 'The raid by Hodeida failed.'),
      pair('The convoy was escorted by guards.', 'The convoy escorted guards.'),
      pair('The convoy escorted guards.', 'The convoy was escorted by guards.'),
      pair('Oman has offered a share of the trucks.', 'Oman has been offered a share of the trucks.'),
    ],
    lets: [pair('The raid on the port of Hodeida failed.', 'The raid on Hodeida failed.')],
  },
  'loaded-word': {
    refuses: [pair('The raid on Hodeida failed.', 'The barbaric raid on Hodeida failed.')],
    lets: [pair('The barbaric raid on Hodeida failed.', 'The barbaric raid on Hodeida failed.')],
  },
  'order-changed': {
    refuses: [
      pair('Of the nine guards who left, five have returned.', 'Nine of the five guards who left have returned.'),
      pair('Oman trusts Qatar in this matter.', 'Qatar trusts Oman in this matter.')],
    lets: [
      pair('On Monday the raid failed.', 'The raid failed on Monday.'),
      pair('The pass was shut by guards on Monday.', 'Guards shut the pass on Monday.'),
      pair('Guards shut the pass on Monday.', 'The pass was shut by guards on Monday.'),
      pair('Of the nine guards who left, five have returned.', 'Five of the nine guards who left have returned.'),
      pair('A court in Muscat ordered the raid.', 'A Muscat court ordered the raid.'),
      pair('For years Anna Bell denied that she had anything to do with Kars; in May 2021 she said that she had founded it.', 'In May 2021 Anna Bell said that she had founded Kars.'),
      pair('The Kars guards were sentenced by a military court in 2013 and by a civilian one in 2017.', 'A military court sentenced the Kars guards in 2013 and a civilian one in 2017.', { basis: 'fact', holder: null }),
      pair('The minister of Oman ordered the raid.', 'Oman’s minister ordered the raid.'),
    ],
  },
  'word-not-in-passage': {
    refuses: [pair('The raid on Hodeida failed.', 'The raid on Hodeida succeeded.')],
    lets: [
      pair('The talks on the border began.', 'The negotiations on the frontier started.'),
      pair('Oman took the decision to shut the pass in order to save fuel.', 'Oman decided to shut the pass to save fuel.'),
      pair('Prior to the raid, the pass was open.', 'Before the raid, the pass was open.'),
    ],
  },
};
