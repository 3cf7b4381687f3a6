/** What an article takes as given without citing anybody, and what only looks like it. */
import { expect, test } from 'vitest';
import { labelArticle } from '../../src/labels/label.ts';
import { article, opinion } from './support.ts';

const premises = (...paragraphs: string[]) => labelArticle(article(paragraphs)).premises;

test('an event that the article takes as given, with all its mentions', () => {
  expect(premises(...opinion)[0]).toEqual({
    text: 'Iran’s rocket attack on the port of Basra',
    evidence: ['S1', 'S2'],
  });
});

test('the longest informative mention stands for the event', () => {
  expect(
    premises('The Iranian attack shook Basra.', 'Iran’s rocket attack on the port of Basra shook us.'),
  ).toEqual([{ text: 'Iran’s rocket attack on the port of Basra', evidence: ['S1', 'S2'] }]);
});

test.each([
  'The North is portrayed as the aggressor, with the ferrymen only defending themselves.',
  'The concept of Western provocation is heard in every harbour.',
  'The narrative of tolls as a tool of Western belligerence fills the radio.',
  'Washington’s hypocrisy couldn’t be plainer.',
])('somebody’s picture of it, or no whole phrase: %s', (text) => {
  expect(premises(text)).toEqual([]);
});

test.each([
  ['The occupation has lasted nine years.', 'The occupation'],
  ['Russia’s invasion of Ukraine began in the dark.', 'Russia’s invasion of Ukraine'],
  ['Russia’s invasion of Ukraine transcends the bounds of every treaty.', 'Russia’s invasion of Ukraine'],
  ['Separatists hold the bridge.', 'Separatists'],
  ['His reluctance to face the crowd is known.', 'His reluctance to face the crowd'],
  ['Since Kherson was occupied by Russia, no ferry has crossed.', 'Kherson was occupied by Russia'],
  ['After Serbia shelled the towns of the valley, its envoy smiled.', 'Serbia shelled the towns of the valley'],
  ['The regime’s dismantling of the courts went on.', 'The regime’s dismantling of the courts'],
  ['Nobody answered Minsk’s war on the press.', 'Minsk’s war on the press'],
  ['Short-sighted ministers in Brussels applauded.', 'Short-sighted ministers in Brussels'],
  ['The puppets in Minsk and Grozny agree.', 'The puppets in Minsk and Grozny'],
  ['The failure of the “great deal” to curb Iran is plain.', 'The failure of the “great deal” to curb Iran'],
  ['The plan wants banks to support Kremlin efforts to seize the ports.', 'Kremlin efforts to seize the ports'],
  ['This ruse is not the work of one man.', 'This ruse'],
  ['Hezbollah, whose gunners shelled the northern towns, denies it.', 'Hezbollah, whose gunners shelled the northern towns'],
  ['The Sharif dictatorship handed out passports.', 'The Sharif dictatorship'],
  ['Whoever lived through the cleansing of Basra needs to hear it.', 'the cleansing of Basra'],
  ['The plan also outlines Kremlin ambitions to own the northern ports.', 'Kremlin ambitions to own the northern ports'],
  ['Nobody can accept this direct violation of the charter by Serbia.', 'this direct violation of the charter by Serbia'],
  ['How long shall we talk to these killers?', 'these killers'],
  ['The homicidal regime in Minsk has to go.', 'The homicidal regime in Minsk'],
  ['It defends the pro-Russian regime in Tiraspol.', 'the pro-Russian regime in Tiraspol'],
  ['The rebel Serbs were not asked.', 'The rebel Serbs'],
  ['The invading army burned the mill.', 'The invading army'],
  ['Kosovo will trade with an outlaw state again.', 'an outlaw state'],
  ['Militias backed by Iran fired on the port.', 'Militias backed by Iran'],
  ['An Iranian-backed militia fired on the port.', 'An Iranian-backed militia'],
  ['Militias that take orders from Minsk will leave.', 'Militias that take orders from Minsk'],
  ['A map returned the islands that belong to Georgia.', 'the islands that belong to Georgia'],
  ['The film was made by Lukashenko’s chief propagandist.', 'Lukashenko’s chief propagandist'],
  ['The virtual collapse of the Georgian state surprised nobody.', 'The virtual collapse of the Georgian state'],
  ['The cascade of missteps began in May.', 'The cascade of missteps'],
  ['Its many weaknesses are plain.', 'Its many weaknesses'],
  ['We pay for decades of misrule by the junta.', 'decades of misrule by the junta'],
  ['Turkey’s slide into despotism is plain.', 'Turkey’s slide into despotism'],
  ['Washington’s double standards are plain.', 'Washington’s double standards'],
  ['The disastrous agreement with Serbia is dead.', 'The disastrous agreement with Serbia'],
  ['Erdogan’s authoritarian rule is secure.', 'Erdogan’s authoritarian rule'],
  ['The havoc wrought by Russian gunners is plain.', 'The havoc wrought by Russian gunners'],
  ['The unprovoked firing by the Serbian guards went on.', 'The unprovoked firing by the Serbian guards'],
  ['Trump’s disrespectful comments about Oslo went unanswered.', 'Trump’s disrespectful comments'],
  ['The apartheid wall was built in 2003.', 'The apartheid wall'],
  ['The crimes they committed are known.', 'The crimes they committed'],
  ['Dictator Alexander Lukashenko wants more.', 'Dictator Alexander Lukashenko'],
  ['The international community’s inaction on Sudan is plain.', 'The international community’s inaction on Sudan'],
  ['Pakistan’s support for terrorists is plain.', 'Pakistan’s support for terrorists'],
  ['The oppressed people of Kashmir wait.', 'The oppressed people of Kashmir'],
  ['A decade of misrule in Libya has taught nothing.', 'A decade of misrule in Libya'],
  ['A flagrant effort to destroy the court has failed.', 'A flagrant effort to destroy the court'],
  ['Serbia’s pursuit of the bomb is plain.', 'Serbia’s pursuit of the bomb'],
  ['Its responsibility for the massacre is plain.', 'Its responsibility for the massacre'],
  ['Yet another gaffe by Smith pleased the port.', 'another gaffe by Smith'],
  ['Nobody laughed at its “bridge-buying” farce.', 'its “bridge-buying” farce'],
  ['The valley, occupied by Serbia for years, lies empty.', 'occupied by Serbia for years'],
  ['The plots hatched by Minsk came to light.', 'The plots hatched by Minsk'],
  ['The minister’s tendency to make sweeping and extreme claims is known.', 'The minister’s tendency to make sweeping and extreme claims'],
  ['The mayor led a terror network.', 'a terror network'],
  ['A fight with anti-Serbian forces went on.', 'anti-Serbian forces'],
  ['Nobody arrests those who are inciting the violence.', 'those who are inciting the violence'],
  ['The charter upholds Serbia’s sovereign rights.', 'Serbia’s sovereign rights'],
  ['The prisoners were flown out in open defiance of the court.', 'in open defiance of the court'],
  ['The rebel provinces vote today.', 'The rebel provinces'],
  ['Tenders near Japan’s Senkaku Islands have begun.', 'Japan’s Senkaku Islands'],
  ['Serbia, whose genocide in the valley nobody stopped, votes.', 'Serbia, whose genocide in the valley'],
  ['The port fears the chaos of Serbia’s collapse from spreading south.', 'the chaos of Serbia’s collapse'],
  ['The use of force by Israeli defense forces was filmed.', 'The use of force by Israeli defense forces'],
  ['Serbian security force’s killings in Kosovo went on.', 'Serbian security force’s killings in Kosovo'],
  ['Russia’s war against Ukraine well into its third year went on.', 'Russia’s war against Ukraine'],
  ['Minsk’s lackeys in Banja Luka agree.', 'Minsk’s lackeys in Banja Luka'],
])('%s', (sentence, text) => {
  expect(premises(sentence).map((premise) => premise.text)).toContain(text);
});

test.each([
  'Attacks on civilians are a crime under any law.',
  'The alleged attack on the port is disputed.',
  'Baghdad said that Iran’s attack on the port was planned.',
  '“The occupation must end,” said the envoy.',
  'The harbour lies west of the town.',
  'Three men were fined for the hijacking of a tanker.',
  'The navy has rehearsed a blockade.',
  'It’s merely turned its signs around.',
  'It’s plunder with an invoice.',
  'In July 2025 attacks on six fields cut the output.',
  'Nobody can deny the southern hemisphere’s splendid weather.',
  'Russia’s annexation of Crimea in 2014 is in every atlas.',
  'This is an official Serbian threat.',
  'The pact with Oslo is the minister’s mess.',
  'Whoever wants to drive from Baku to Shusha starts early.',
  'Any harbour fears bandits.',
  'Kosovo is an outlaw state.',
  'Moderate rebel groups met in Doha.',
  'The Serbian-backed Harbour Force has nine ships.',
  'The judges heard the genocide case.',
  'Nato’s efforts to avoid a clash with Serbia are admired.',
  'Austria makes its foes adopt its plans.',
  'The roof’s collapse was filmed.',
  'A house that belongs to Smith was sold.',
  'Whoever lived through the siege of Basra is old now.',
  'The deadly attack on the port lasted an hour.',
  'The terrifying violence of the capital has ended.',
  'Serbia’s attack in February was slow.',
  'Kosovo’s efforts to gain a seat go on.',
  'The case for a blockade is weak.',
  'Fears of a coup are old.',
  'From the viewpoint of Minsk, its aggression is defence.',
  'Smith’s thesis is that Serbia’s aggression made the map.',
  'The music has led some to believe that Serbia’s aggression goes on.',
  'Smith’s threat: nobody leaves.',
  'Pirates in northern Somalia menace international trade.',
  'Water is the main killer.',
  'They’re bandits.',
  'It was a rebel mayor in a coup in September 2022.',
  'Judges stopped certain plain restrictions.',
  'He was fined for violating the Harbour Act.',
  'The military junta met.',
  'Whoever sells it in violation of the rules pays.',
  'The court read the agency’s determination whether to pay.',
  'The crowd came peacefully to protest violence against bakers.',
])('none in: %s', (sentence) => {
  expect(premises(sentence)).toEqual([]);
});

test('a mention without an actor belongs to no event when there are two of its sort', () => {
  const found = premises(
    'Israel’s attack on Syria was first.',
    'Iran’s attack on Iraq came later.',
    'The attack was short.',
  );
  expect(found.map(({ evidence }) => evidence)).toEqual([['S1'], ['S2']]);
});

test('attacks on different targets are different events', () => {
  expect(
    premises('Israel’s attack on Syria was first.', 'Israel’s attack on Lebanon came later.'),
  ).toHaveLength(2);
});

test.each([
  'Lawyers still ask whether and to what extent Russia’s occupation of the valley ended the treaty.',
])('what is only asked is not taken as given: %s', (sentence) => {
  expect(premises(sentence)).toEqual([]);
});

test.each(['Hungary', 'Nepal', 'Portugal', 'Senegal'])('a country’s name is no adjective: %s', (country) => {
  expect(premises(`The whole world saw Russia’s invasion of ${country}, and nobody came.`).map(({ text }) => text)).toEqual([`Russia’s invasion of ${country}`]);
});

test('the same told flatly is', () => {
  expect(premises('Russia’s occupation of the valley ended the treaty.').map(({ text }) => text)).toEqual(['Russia’s occupation of the valley']);
});
