/** Who speaks, in the forms that a careful writer of columns uses beside plain "said". */
import { describe, expect, test } from 'vitest';
import { labelled, one } from './support.ts';

describe('somebody speaks', () => {
  test.each([
    ['Some fear that the pier will sink.', 'Some', false],
    ['Marta Olsen, the head of the Port Assembly has said that the pier is safe.', 'Marta Olsen', true],
    ['“The pier is safe,” said the envoy to Lund, Marta Olsen, on Friday.', 'Marta Olsen', true],
    ['Rights groups have documented a dozen cases in which guards beat ferrymen.', 'Rights groups', false],
    ['Many expect the pier to close before the summer.', 'Many', false],
    ['We have often heard Captain Orsini say that the pier is weak.', 'Captain Orsini', true],
    ['A captain I spoke to said that the gate was shut.', 'A captain', false],
    ['“Locks rust,” snapped a spokesman, Ola Lund, “and so do promises.”', 'Ola Lund', true],
    ['“Not before May,” the pilots’ union corrected them.', 'the pilots’ union', true],
    ['“We were never asked,” came the reply from the harbour office.', 'the harbour office', true],
    ['To hear the ferrymen tell it, the gate was never shut.', 'the ferrymen', true],
    ['The tug, if the harbour office is to be believed, was painted twice.', 'the harbour office', true],
    ['A tug with no rudder, in the phrase of the port captain.', 'the port captain', true],
    ['To many ferrymen the new gate is a wall.', 'many ferrymen', false],
    ['The gate will hold, is the harbour office’s promise.', 'the harbour office', true],
    ['The line from Lund is that the gate was never shut.', 'Lund', true],
    ['The auditors’ verdict: two pumps for eleven gates.', 'The auditors', true],
    ['The ferrymen’s hope is for a gate by Easter.', 'The ferrymen', true],
    ['There is unease among ferrymen that the gate will close.', 'ferrymen', false],
    ['What the harbour office fears most is a second storm.', 'the harbour office', true],
    ['Norland considers the pilots an arm of the port.', 'Norland', true],
    ['The port captain believes the gate to be a mistake.', 'The port captain', true],
    ['Ordinary northerners still believe that the gate leaks.', 'Ordinary northerners', false],
    ['The latest polling confirmed that voters are tired of the gate.', 'The latest polling', true],
    ['As recently underlined by the Harbour Agency, ports buy only 11 percent of their pumps together.', 'the Harbour Agency', true],
    ['The gate leaks, say critics.', 'critics', false],
    ['Because, say local cynics, the gate leaks, nobody sails.', 'local cynics', false],
    ['Last Saturday, the Bergen paper Tidende reported that the gate leaks.', 'the Bergen paper Tidende', true],
    ['According to the joint statement: “Both sides praised the gate as a part of the pact.”', 'the joint statement', true],
    ['Ola Lund was quoted saying that the gate leaks.', 'Ola Lund', true],
    ['What worries the pilots is the second gate.', 'the pilots', true],
    ['Noting that the storm had turned the tide, the port captain told a daily that morale was high.', 'the port captain', true],
    ['In an apparent attempt to calm the pilots’ nerves, the harbour office said that it had no such plan.', 'the harbour office', true],
    ['Lund stands accused by three former pilots of selling the charts.', 'three former pilots', false],
    ['The court heard from two pilots that the charts were sold.', 'two pilots', false],
    ['The harbour office tallied 62 families on the quay.', 'The harbour office', true],
    ['The harbour office would have us believe that the gate is old.', 'The harbour office', true],
    ['A poll by Portwatch found that 58 percent of pilots expected a second gate.', 'A poll by Portwatch', true],
    ['In Serbia harbour officials admit that the gate leaks.', 'harbour officials', false],
    ['No fewer than seven pilots dispute it.', 'seven pilots', false],
    ['Both deny it.', 'Both', false],
    ['Marta Olsen, deputy head of the port and a pilot, last year told a daily that the gate leaks.', 'Marta Olsen', true],
    ['The pilots would like to see the gate go.', 'The pilots', true],
    ['The harbour office’s official line is that the gate never leaked.', 'The harbour office', true],
    ['Ola Lund shrugs that the gate will hold.', 'Ola Lund', true],
    ['Ferrymen speak about a gate that opens only for tugs.', 'Ferrymen', false],
    ['Back then Captain Lund warned that the gate leaked.', 'Captain Lund', true],
    ['The pilots’ union from its side says that the gate leaks.', 'The pilots’ union', true],
    ['“Nobody asked us,” is how Ola Lund remembers it.', 'Ola Lund', true],
    ['It was Marta Olsen who said that the pier is weak.', 'Marta Olsen', true],
    ['Pilots on our quay have been almost unanimous that the pier will not hold.', 'Pilots on our quay', false],
    ['But, as the Port Panel concluded, after reviewing some of the logs, the duty of the port must be to tell the town what it needs to hear.', 'the Port Panel', true],
    ['In October a Danish armed forces spokesman revealed that the port will sell two tugs.', 'a Danish armed forces spokesman', false],
    ['Older pilots tended to blame the storm for it.', 'Older pilots', false],
    ['The Norway–Sweden treaty stipulates that tugs sail under both flags.', 'The Norway–Sweden treaty', true],
    ['“The harbour office hopes that the pilots will show more interest in the pier.”', 'The harbour office', true],
    ['The tide was late, attorneys for the family said.', 'attorneys for the family', false],
    ['A member of the assembly put it more plainly: “We were a lock with a flag.”', 'A member of the assembly', false],
    ['A survey by a national daily found that most pilots think the toll unfair.', 'A survey by a national daily', true],
    ['Experts on the northern locks and tidal energy said that the gate leaks.', 'Experts on the northern locks and tidal energy', false],
    ['Observers in Bergen and around the bay say that the gate leaks.', 'Observers in Bergen and around the bay', false],
    ['“It is an insult,” Ola Lund, the elder captain of Bergen, one of the towns suing the port, said on Friday.', 'Ola Lund', true],
    ['Ola Lund, chief of the pilots, who number eleven, said that the gate leaks.', 'Ola Lund', true],
    ['The port kept its cool, though an arbitration panel in 2001 found that the gate leaked.', 'an arbitration panel', false],
    ['The gate leaks, retired Admiral Ola Lund said.', 'retired Admiral Ola Lund', true],
    ['Although the gate leaks, elected councillors from both towns say that it will hold.', 'elected councillors from both towns', false],
    ['Last week Orsini in a long interview appeared to blame the pilots.', 'Orsini', true],
    ['The port captain went further, threatening to shut the gate.', 'The port captain', true],
    ['The port captain used her farewell address in Lund to lament that the port had four tugs.', 'The port captain', true],
    ['Pilots in the port go further and demand a second gate.', 'Pilots in the port', false],
    ['The pilots doubt whether the gate has been measured.', 'The pilots', true],
    ['Nobody sails on a Friday, as Captain Orsini observed on his podcast.', 'Captain Orsini', true],
    ['Images released in May by Portwatch, a tracking firm, show that the tugs lie side by side.', 'Portwatch', true],
    ['“The gate is at hand,” Captain Orsini famously announced after a seeming change of wind.', 'Captain Orsini', true],
    ['Turkey fears instability in the straits.', 'Turkey', true],
    ['A recent survey by Portwatch, for example, found that pilots slept on board.', 'A recent survey by Portwatch', true],
    ['The accusation made by the pilots is that the port sold the charts.', 'the pilots', true],
  ])('%s', (sentence, holder, named) => {
    expect(one(sentence)).toMatchObject({ basis: 'claim', holder, holderNamed: named });
  });
});

describe('nobody does', () => {
  test.each([
    'This interpretation explains why the pilots compete for the gate.',
    'Many of the pilots received funding and support from the port.',
    'There are data points that support this reading of the storm.',
    'The port agreed to a loony plan in order to save its miserable career.',
    'In short, the port has some objects that might be part of a gate.',
    'Slowly, the port is responding to the storm along with the pilots.',
    'Its leadership is afraid to open the gate, so it keeps the pilots waiting.',
    'Northern support for the gate is highly selective.',
    'All evidence shows that the gate was a mistake.',
    'Should the minister say tomorrow that the gate is shut, nobody on the quay would notice.',
    'The pilots seek to keep the gate for themselves.',
    'Sooner or later the harbour towns are a problem that the Gulf states have to share.',
    'The new gate has been announced so many times that nobody on the quay looks up.',
    'The pilots read that clause and laughed.',
    'The line was founded by Lund, a trader dubbed the “herring king of Bergen.”',
    'On the coast the militia, which holds two forts, continues to challenge army patrols and the coastal forces.',
    'Just to show where the port’s real priorities lie, the new law of May 2025 contains a provision to spend 6 million euros on a gate.',
    'I hope next year the port says that the gate was a mistake.',
    'The pilots are asleep in gangs who call themselves the night watch.',
    'Everything that is said about the gate ought to be said more quietly.',
    'The storm of August 2025 was kept up mainly to give the port a reason.',
    'The harbour master accepted the post on 11 April in the hope of repairing a reputation.',
  ])('%s', (sentence) => {
    expect(one(sentence).basis).toBe('opinion');
  });
});

describe('what goes on over sentences', () => {
  test('a list of demands is theirs who make them', () => {
    const found = labelled(['The demands of the pilots run to three points. The gate is to be opened at night. No tug is to sail on a Friday. The harbour is calm.']);
    expect(found.slice(1).map(({ basis, holder }) => [basis, holder])).toEqual([
      ['claim', 'the pilots'], ['claim', 'the pilots'], ['opinion', 'Lea Brandt'],
    ]);
  });

  test('he is the one whose surname the text has used inside a sentence', () => {
    const found = labelled(['For years the port had to live with Orsini and his charts. Orsini sold the old tug. He said that it would sink.']);
    expect(found.at(-1)).toMatchObject({ basis: 'claim', holder: 'Orsini' });
  });

  test('a word that only begins a sentence is no name', () => {
    const found = labelled(['Price is the sticking point at the port. Later he said that the tug would sink.']);
    expect(found.at(-1)).toMatchObject({ basis: 'claim', holder: null });
  });

  test('by the fuller name, where the text has given it', () => {
    const found = labelled(['Captain Ola Lund sold the old tug. Everybody at the port knew Lund. Lund bought a new one. He said that it would sink.']);
    expect(found.at(-1)).toMatchObject({ basis: 'claim', holder: 'Captain Ola Lund' });
  });

  test('he is no family', () => {
    const found = labelled(['The ruling family of Bergen, long a friend of the pilots, appealed for help. “I believe that the tug will sink,” he was quoted as saying.']);
    expect(found.at(-1)).toMatchObject({ basis: 'claim', holder: null });
  });

  test('the apostrophe of a plural closes no quotation', () => {
    const found = labelled(['“The senators’ aides know the way, and the pilots’ charts are wrong,” Ola Lund said.']);
    expect(found[0]).toMatchObject({ basis: 'claim', holder: 'Ola Lund' });
  });
});
