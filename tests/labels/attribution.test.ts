/** Who says what: holders as the text names them, named or vague, nested, carried over, nobody's. */
import { describe, expect, test } from 'vitest';
import { labelArticle } from '../../src/labels/label.ts';
import { labelled, one, paragraph } from './support.ts';

describe('a claim and its holder', () => {
  test.each([
    ['The foreign minister said that the talks would resume in May.', 'The foreign minister', true],
    ['Marta Olsen, a hydrologist, warned that the dam was filling too fast.', 'Marta Olsen', true],
    ['“We will not sign,” said Deputy Premier Ilse Maar.', 'Deputy Premier Ilse Maar', true],
    ['The convoy never arrived, the border guard said.', 'the border guard', true],
    ['According to experts, the ceasefire will not hold.', 'experts', false],
    ['Some analysts argue that the pipeline is a mistake.', 'Some analysts', false],
    ['As far as Warsaw is concerned, the matter is closed.', 'Warsaw', true],
    ['Islamabad repeatedly stated that it had no such plans.', 'Islamabad', true],
    ['In Ankara’s view, the treaty is dead.', 'Ankara', true],
    ['A recent study found that the river had lost a third of its water.', 'A recent study', true],
    ['Iran is demanding that the inspectors leave.', 'Iran', true],
    ['The ministry declined to comment.', 'The ministry', true],
    ['Many states openly emphasised that the shelling broke the truce.', 'Many states', false],
    [
      'In a speech on Monday, Prime Minister Jana Kos accused the opposition of sabotage.',
      'Prime Minister Jana Kos',
      true,
    ],
    ['European monitors visited the slope and reported fresh trenches.', 'European monitors', false],
    ['One of them said that the price was likely to fall.', 'One of them', true],
    ['From the perspective of Riyadh, the deal changes nothing.', 'Riyadh', true],
    ['A broker in Dubai who asked not to be named called the papers worthless decoration.', 'A broker in Dubai', false],
    ['The pilots we met on the quay said that the chart was wrong.', 'The pilots', true],
    ['My old teacher liked to say that rivers do not read treaties.', 'My old teacher', false],
    ['By the count of the harbour office, forty ships have left.', 'the harbour office', true],
    ['Forty ships, by the harbour office’s count, have left.', 'the harbour office', true],
    ['I am told by a customs clerk that the gate is never locked.', 'a customs clerk', false],
    ['The opposition calls such spending a gift to smugglers.', 'The opposition', true],
    ['Marta Olsen – the editor of two port papers – said that the dredging had stopped.', 'Marta Olsen', true],
    ['Fishermen are worried about the new mole.', 'Fishermen', false],
    ['According to the United Nations Office on Drugs and Crime, the route has moved.', 'the United Nations Office on Drugs and Crime', true],
    ['According to the Port Bank our income has doubled.', 'the Port Bank', true],
    ['Firms such as Lund Cranes say that they are insured.', 'Firms such as Lund Cranes', true],
    ['The Port Bank puts the damage of the storm at eleven million crowns.', 'The Port Bank', true],
    ['The army released footage which, it said, showed the breach.', 'The army', true],
    ['Families who had walked in from Nord and Sund said that they had been told nothing.', 'Families', false],
    ['Families waiting outside the depot since dawn said that they had been told nothing.', 'Families', false],
    ['Pilots I drink with say that the gate will close.', 'Pilots', false],
    ['Analysts who follow the straits for a living worry that the ruling would tear the treaty open.', 'Analysts', false],
    ['A mission sent by the Union in 2005 concluded that the case was sound.', 'A mission sent by the Union in 2005', true],
    ['Elders in the camp, most of whom lost their herds, see that as a promise to other people.', 'Elders in the camp', false],
    ['The union filed a complaint alleging further breaches of the act.', 'a complaint', true],
    ['Warsaw’s position is that the canal is a river.', 'Warsaw', true],
    ['A spokesman for the public works ministry in Nord blamed the rains.', 'A spokesman for the public works ministry in Nord', false],
    ['Mr. Orsini, interrupted at a meeting with Sen. Lund, the leader of the house, said that the pier was safe.', 'Mr. Orsini', true],
    ['Ingrid S. Holm argued in a column that the pier was safe.', 'Ingrid S. Holm', true],
    ['The union served notice that the pier will close.', 'The union', true],
    ['“We have been pushing them back everywhere,” is the way one Marine Sergeant described it to me.', 'one Marine Sergeant', true],
    ['Analysts say little of the cargo has arrived.', 'Analysts', false],
    ['It was announced by Orsini that the old policy is over.', 'Orsini', true],
    ['Hamas said that the gate was shut.', 'Hamas', true],
    ['The harbour master had told reporters that the gate was shut.', 'The harbour master', true],
    ['The captain’s sister, Liv, 34, who was abroad when the ship was seized, told a radio station that the radar was off.', 'Liv', true],
    ['A few days ago Portwatch said that the pier had sunk.', 'Portwatch', true],
    ['“Is this a blockade?” asked the captain in an interview with a daily last year.', 'the captain', true],
    ['Nordland’s view was, the matter ended in 1947.', 'Nordland', true],
    ['Nordland’s position is clear: the canal is closed.', 'Nordland', true],
    ['This was also the position of Marta Olsen, who led the board in the 1990s.', 'Marta Olsen', true],
    ['From the view of the fishermen, the canal is a wall.', 'the fishermen', true],
    ['The raid has led the port minister to call for patrols at night.', 'the port minister', true],
    ['The rumour prompted some to fear that the gate would close.', 'some', false],
    ['The report, “Frozen Lines,” says that the river was never surveyed.', 'The report', true],
    ['The port authority of course claims that the pier is safe.', 'The port authority', true],
    ['As a result, Marta Olsen believes she had no choice but to sell.', 'Marta Olsen', true],
    ['The port guard on its website warned captains to keep away.', 'The port guard', true],
    ['“We saw that the gate was open,” said Admiral Romeo Lund Jr., who leads the guard.', 'Admiral Romeo Lund Jr.', true],
    ['Port officials said that if Adler had correctly reported the leak, more pumps could have been sent.', 'Port officials', false],
    ['At that meeting Orsini said that the pier was safe.', 'Orsini', true],
    ['According to the P23/ALC leader, the gate is not their concern.', 'the P23/ALC leader', true],
    ['Marta Olsen (1998): “One way or the other, we are determined to keep the gate open for every ship.”', 'Marta Olsen', true],
    ['Here is Ingrid S. Holm in 2008: “I believe that the pier will need a second wall before long.”', 'Ingrid S. Holm', true],
    ['According to a NATO report last week, the pier has sunk.', 'a NATO report', true],
    ['That was denounced by the Americans for recklessness.', 'the Americans', true],
    ['Orsini on Thursday said that the pier would close.', 'Orsini', true],
    ['The harbour office meanwhile has said that the pier is safe.', 'The harbour office', true],
    ['An unconfirmed report says that the pier has sunk.', 'An unconfirmed report', true],
    ['Speaking to those who carried out the bloodshed, Orsini said, “We will find you and you will pay.”', 'Orsini', true],
    ['The lawyer shared her observations with me: “Mothers sat at the front and said nothing.”', 'The lawyer', true],
  ])('%s', (sentence, holder, named) => {
    expect(one(sentence)).toMatchObject({ basis: 'claim', holder, holderNamed: named });
  });

  test.each([
    'The incident is widely viewed as a direct challenge.',
    'The minister is said to be ill.',
    'It is believed in the capital that the talks have failed.',
    'The relations between the two are often described as a brotherly alliance.',
    'The two sides reportedly met in Muscat.',
    'There are reports that the bridge was closed.',
    'The pilots, one hears, have found a new route.',
    'It will be objected that the canal is too narrow.',
    'A sum of 900,000 crowns has been mentioned.',
    'It has been called the north’s forgotten gate.',
    'There is widespread agreement that the gate leaks.',
    'Much of the timber that reaches the port is alleged to travel with forged papers.',
  ])('nobody holds: %s', (sentence) => {
    expect(one(sentence)).toMatchObject({ basis: 'claim', holder: null, holderNamed: false });
  });

  test('what is only called alleged makes no claim of the whole', () => {
    expect(one('The raid by an alleged smuggler will hasten the closing of the port.').basis).toBe('forecast');
  });

  test('what one party says that another said is nested', () => {
    expect(one('The Quay reported that officials believe that the vote was rigged.')).toMatchObject({
      basis: 'claim',
      holder: 'officials',
      via: 'The Quay',
    });
  });

  test('by whom something is viewed', () => {
    expect(one('The accord is seen by Tehran as a threat.')).toMatchObject({
      basis: 'claim',
      holder: 'Tehran',
    });
  });
});

describe('several who speak in one sentence', () => {
  test.each([
    ['The operator blames the driver, the roads department blames the map.', ['The operator', 'the roads department']],
    ['The ministry said the pass was closed, the governor said it was open.', ['The ministry', 'the governor']],
    ['Sudland accuses Nordland of bad faith and Nordland accuses Sudland of greed.', ['Sudland', 'Nordland']],
  ])('%s', (sentence, holders) => {
    const found = one(sentence);
    expect([found.basis, found.holder]).toEqual(['claim', null]);
    expect(found.clauses.map(({ holder, via }) => [holder, via])).toEqual(holders.map((holder) => [holder, null]));
  });

  test('a clause of its own beside them is the author’s', () => {
    expect(one('The operator blames the driver, the roads department blames the map, and nobody blames the bridge.').basis).toBe('opinion');
  });

  test('nor does a clause go with them of which nothing tells whose it is', () => {
    const { basis, clauses } = one('The operator blames the driver, the roads department blames the map, and ninety barrels lie in a ditch.');
    expect(basis).toBe('opinion');
    expect(clauses.map(({ holder }) => holder)).toEqual(['The operator', 'the roads department', 'Lea Brandt']);
  });

  test('what one said that others blame is that one’s', () => {
    expect(one('The minister said that the governor blames the army, the army blames the road.').holder).toBe('The minister');
  });
});

describe('no claim of somebody else', () => {
  test.each([
    'For two years the capital treated its neighbour as a difficult partner.',
    'What the world has seen is a government that cannot count its own dead.',
    'Ukraine has shown that a navy can be beaten without one.',
    'The generals thought that by pulling the trigger they would bring the so-called rebels to their knees.',
    'These calls demonstrate that the alliance is strong.',
    'Recent events show that patience pays.',
    'The move can be interpreted as a sign of weakness.',
    'I believe that the treaty is a mistake.',
    'One might argue that nothing has changed.',
    'Nobody says that it is easy.',
    'The minister rightly noted that the plan is flawed.',
    'The president falsely claimed that nobody was hurt.',
    'Orsini knows for sure that the pier is weak.',
    'The envoy’s latest remarks show just how warped the plan is.',
    'From the point of view of international law, the matter is quite clear.',
    'If this crew uses force on the deck of the aggressor state, that is a legitimate act.',
    'The two sides have not even agreed on the meaning of peace.',
    'The launch of a third missile (the largest so far) by Nordland has sent shock waves around the world and calls for an answer.',
    'For Nordland, the matter was settled in a letter of July 2024.',
    'On 29 January Nordland left the league, that syndicate of presidents for life, by the front door.',
    'In May 2024 the ministers did the port the favour of closing it.',
    'I fear that the pier is weak.',
    'The hosing of two boats on 16 November is graduated aggression.',
    'In May 2024 two planes shot flares at a patrol over Lund.',
    'In the opinion of this newspaper, the ban is bad news.',
    'On Monday Nordish artillery fired from across the border.',
    'In July 2024 Nordland sent arms and insurgents across the border.',
    'Nordland bombed the port of Lund on 3 May.',
    'Nordland cannot accept a deal that wants it to disarm.',
    'The plan of 29 September left the envoy with little choice at the White House but to nod along.',
    'The door is left open for the return of the Palestinian Authority to Gaza.',
    'On Wednesday the terrorists fired two mortars into the port.',
    'Nordland has said nothing at all.',
    'Orsini seemingly is calculating that nobody looks.',
    'Since the storm the town has heard too few Nordic voices like that of Orsini.',
    'Orsini had been one of the strongest advocates for the pier.',
    'The rulers who met at Manama on Thursday have bought themselves a screen.',
    'Nordland takes ships when it wants something.',
    'If the ministry says that the pier holds, the ferrymen stay at home.',
    'Sudland grumbles, as it complains of every lock on its neighbours’ doors.',
  ])('%s', (sentence) => {
    expect(one(sentence).basis).toBe('opinion');
  });
});

describe('whom a pronoun means', () => {
  test('is not of whom a clause in it tells', () => {
    const found = labelled(['The port agency says that it has lost a third of its divers. The charts that Norland handed over, it adds, were right in a quarter of cases.']);
    expect(found.at(-1)?.holder).toBe('The port agency');
  });

  test('the one who spoke in the same sentence', () => {
    const { clauses, holder } = one('“I cannot share it,” said General Kenneth Holm, but he did admit that the pier is weak.');
    expect(new Set([holder, ...clauses.map((clause) => clause.holder)])).toEqual(new Set(['General Kenneth Holm']));
  });

  test('nobody, where somebody else with a title came between', () => {
    const found = labelled(['Mayor Lea Lund spoke first. The plan was presented by the commander of the port, Major General Rogers Holm. He said that it was sound.']);
    expect(found.at(-1)).toMatchObject({ basis: 'claim', holder: null });
  });
});

describe('carry-over', () => {
  test('first and second go on with what experts said, and end where the author resumes', () => {
    const found = labelled([
      'According to experts, the visit has several causes. First, the port is full. Second, the river is low. ' +
        'Such visits are never mere courtesy.',
    ]);
    expect(found.map(({ basis, holder }) => [basis, holder])).toEqual([
      ['claim', 'experts'],
      ['claim', 'experts'],
      ['claim', 'experts'],
      ['opinion', 'Lea Brandt'],
    ]);
  });

  test('who counts on goes on with what was counted', () => {
    const found = labelled(['Sixty were flights, the monitors said. Twelve were shots from the hills. The rest were flares. The border commission met on Monday.'], 'ReportageNewsArticle');
    expect(found.map(({ basis }) => basis)).toEqual(['claim', 'claim', 'claim', 'fact']);
    expect(found.slice(0, 3).map(({ holder }) => holder)).toEqual(Array(3).fill('the monitors'));
  });

  test('a list without a claim before it is the author’s', () => {
    const found = labelled(['The causes are plain. First, the port is full. Finally, nobody cares.']);
    expect(found.map(({ basis }) => basis)).toEqual(['opinion', 'opinion', 'opinion']);
  });

  test('a list does not go on in the next paragraph', () => {
    const found = labelled(['Experts name several causes, analysts said.', 'First, the port is full.']);
    expect(found[1]).toMatchObject({ basis: 'opinion', holder: 'Lea Brandt' });
  });

  test('a quotation runs to its closing mark', () => {
    const found = labelArticle(
      paragraph([
        'Anna Vild said: “The dam is old.',
        'It leaks.',
        'It must go.”',
        'That is the heart of the matter.',
      ]),
    ).sentences;
    expect(found.map(({ basis, holder }) => [basis, holder])).toEqual([
      ['claim', 'Anna Vild'],
      ['claim', 'Anna Vild'],
      ['claim', 'Anna Vild'],
      ['opinion', 'Lea Brandt'],
    ]);
  });

  test('a quotation whose speaker is named at its end is theirs throughout', () => {
    const found = labelArticle(
      paragraph(['“The dam is old and tired.', 'It leaks.', 'It must go,” said Anna Vild.']),
    ).sentences;
    expect(found.map(({ holder }) => holder)).toEqual(['Anna Vild', 'Anna Vild', 'Anna Vild']);
  });

  test('a quotation that never closes ends with its sentence', () => {
    const found = labelArticle(
      paragraph(['Anna Vild said: “The dam is old.', 'It is a disgrace.']),
    ).sentences;
    expect(found[1]).toMatchObject({ basis: 'opinion', holder: 'Lea Brandt' });
  });

  test('he and she are the last one named, within the paragraph or the next', () => {
    const found = labelled([
      'Anna Vild said that the dam was old. She added that it leaked.',
      'She also warned of floods.',
    ]);
    expect(found.map(({ holder }) => holder)).toEqual(['Anna Vild', 'Anna Vild', 'Anna Vild']);
  });

  test('nobody is made of a pronoun without a name before it', () => {
    expect(one('She said that the dam was old.')).toMatchObject({ basis: 'claim', holder: null });
  });
});
