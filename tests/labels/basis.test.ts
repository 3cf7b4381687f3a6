/** The author's own voice: record, judgement, forecast; and what kinds make of it. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/contracts.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { labelLone } from '../../src/labels/lone.ts';
import { article, labelled, one } from './support.ts';

describe('in an opinion piece', () => {
  test.each([
    'On 14 May 2024 the two governments signed a border treaty in Tbilisi.',
    'In 1998 Norland and Sudland opened a joint customs office at the bridge.',
    'Immediately after the flood, a number of ministers called President Orla Fenn to express solidarity and support.',
    'The parliament in Warsaw ratified the agreement last week.',
    'The shoal lies about 105 nautical miles from Palawan.',
    'Article 9 forbids naval bases and fortifications.',
    'The contract provides for a wharf of 280 metres and a lease of 75 years.',
    'Norland and Sudland concluded the Lund Agreement on 19 April 2013.',
    'In November 2024 Norland dismissed two ministers.',
    'In September 2025 the port declared a nature reserve of 3,500 hectares.',
    'The border is about 65 kilometres wide as the crow flies.',
  ])('record: %s', (sentence) => {
    expect(one(sentence)).toMatchObject({ basis: 'fact', holder: null, holderNamed: false });
  });

  test.each([
    ['On 14 May 2024 the two governments signed a disgraceful treaty in Tbilisi.', 'why-evaluation'],
    ['Europe must answer.', 'why-advice'],
    ['Who profits from all this?', 'why-question'],
    ['What a day for diplomacy!', 'why-exclamation'],
    ['I was in Tbilisi on 14 May 2024.', 'why-first-person'],
    ['Clearly the treaty of 2024 was signed under pressure.', 'why-stance'],
    ['The treaty of May 2024 demonstrates the weakness of Europe.', 'why-interpretation'],
    ['The valley is quiet.', 'why-evaluation'],
    ['The valley lies west.', 'why-default'],
    ['The answer lies in Tbilisi.', 'why-default'],
    ['Mining was kept up in Tbilisi until 1998 mainly to please the bank.', 'why-cause'],
    ['In May 2024 the Guild of Tbilisi voted yes to be forgiven for having voted no in 2022.', 'why-cause'],
    ['A classic example took place in Tbilisi in May 2024 when 250 pilots were promoted.', 'why-evaluation'],
    ['The border of 2024 has a legal basis in Tbilisi, to judge from a survey of 1929.', 'why-evaluation'],
    ['In Tbilisi the legions managed to reopen the road in 2023 and have struggled to hold it.', 'why-evaluation'],
    ['In March 2024 those patrons had armed two bands in Tbilisi.', 'why-attack'],
  ])('judgement: %s', (sentence, id) => {
    const found = one(sentence);
    expect(found).toMatchObject({ basis: 'opinion', holder: 'Lea Brandt', reason: { id } });
  });

  test.each([
    'The river will change its course within ten years.',
    'Norland’s share of the trade is likely to grow further in the coming years.',
    'If the dam fails, the valley could be flooded next year.',
  ])('forecast: %s', (sentence) => {
    expect(one(sentence)).toMatchObject({ basis: 'forecast', holder: 'Lea Brandt' });
  });

  test('obligation is advice even when it speaks of the future', () => {
    expect(one('Norland must understand that any provocation will be answered.')).toMatchObject({
      basis: 'opinion',
    });
  });

  test('a will that is a noun is no forecast', () => {
    expect(one('The two cabinets lack the political will.').basis).toBe('opinion');
  });

  test('hedges are kept', () => {
    expect(one('The dam may possibly hold.').hedged).toBe(true);
    expect(one('The dam holds.').hedged).toBe(false);
  });

  test('without an author the view is nobody’s', () => {
    const labels = labelArticle(article(['Europe must answer.'], 'OpinionNewsArticle', { authors: [] }));
    expect(labels.sentences[0]).toMatchObject({ basis: 'opinion', holder: null, holderNamed: false });
  });

  test.each([
    'A first step would be for Norland to sign the Port Treaty of 1996.',
    'In 2015, in high secrecy, Norland launched nine ships at Port Ebb.',
    'Around one million people marched through Port Ebb in May 2023 to show their support.',
    'Fearing a storm, Norland closed the port of Ebb on 3 May 2023.',
  ])('a proposal, a motive, what was secret or feared is no record: %s', (sentence) => {
    expect(one(sentence).basis).toBe('opinion');
  });

  test('what is telling tells nothing of anybody', () => {
    expect(labelled(['The Port Agency met in May. It is telling that the agency did well only where all agreed.'])[1]).toMatchObject({ basis: 'opinion' });
  });

  test('what a sum amounts to is a measure', () => {
    expect(one('In May 2023 Norland’s aid to Port Ebb amounted to 400 million euros.').basis).toBe('fact');
  });
});

describe('clauses', () => {
  test('the most cautious clause decides, and each keeps its own basis', () => {
    const text =
      'Norland also carried out missile tests near Port Ebb in May 2023, further poisoning the relations of the two.';
    const found = one(text);
    expect(found.basis).toBe('opinion');
    expect(
      found.clauses.map((clause) => [clause.basis, clause.holder, text.slice(clause.start, clause.end)]),
    ).toEqual([
      ['fact', null, 'Norland also carried out missile tests near Port Ebb in May 2023'],
      ['opinion', 'Lea Brandt', 'further poisoning the relations of the two.'],
    ]);
  });

  test('clauses of one basis are one sentence', () => {
    expect(one('The treaty is a disgrace, and the ministers are cowards.').clauses).toEqual([]);
  });
});

describe('kinds', () => {
  test('a report stands behind what it doesn’t attribute, unless it judges or guesses', () => {
    expect(one('The ferry left the harbour at noon.', 'ReportageNewsArticle')).toMatchObject({
      basis: 'fact',
      holder: null,
    });
    expect(one('The shameful deal was a disaster for everyone.', 'ReportageNewsArticle').basis).toBe(
      'opinion',
    );
    expect(one('The ferry may be damaged.', 'ReportageNewsArticle').basis).toBe('opinion');
  });

  test('every sentence of a statement is its issuer’s claim', () => {
    const found = labelled(
      [
        'The Ministry of Foreign Affairs of Norland condemns the raid of 3 May. Sudland must withdraw. The talks will resume in June.',
      ],
      'OfficialStatement',
    );
    for (const sentence of found) {
      expect(sentence).toMatchObject({
        basis: 'claim',
        holder: 'The Ministry of Foreign Affairs of Norland',
        holderNamed: true,
      });
    }
  });

  test('an interview: answers are claims, expectations forecasts, questions nobody’s lines', () => {
    const found = labelled(
      [
        'Our reporter spoke at length about the port. An interview with Harbour Master Tomas Ruun.',
        'Q: Why did the government ruin the port?',
        'A: The port is not ruined. It will be larger in five years.',
        'Q: And the river?',
        'A: The river is low.',
      ],
      'Interview',
    );
    expect(found.slice(2).map(({ basis, holder, reason }) => [basis, holder, reason.id])).toEqual([
      ['opinion', 'Lea Brandt', 'why-interview-question'],
      ['claim', 'Harbour Master Tomas Ruun', 'why-interview-answer'],
      ['forecast', 'Harbour Master Tomas Ruun', 'why-interview-forecast'],
      ['opinion', 'Lea Brandt', 'why-interview-question'],
      ['claim', 'Harbour Master Tomas Ruun', 'why-interview-answer'],
    ]);
    expect(found[2]?.confidence).toBeLessThan(0.5);
  });

  test('an interview with question and answer in one paragraph, and a question without its mark', () => {
    const together = labelled(
      [
        'Tomas Ruun is the harbour master of Lund. He spoke to The Quay on Monday.',
        'You dredged the river twice. Was it worth the money? The river is deeper now.',
        'And the birds? They nest further north.',
        'Critics call the dredging a waste. I have heard that.',
      ],
      'Interview',
    );
    expect(together.slice(2).map(({ reason }) => reason.id)).toEqual([
      'why-interview-question',
      'why-interview-question',
      'why-interview-answer',
      'why-interview-question',
      'why-interview-answer',
      'why-interview-question',
      'why-interview-answer',
    ]);
    const apart = labelled(
      [
        'Why did you dredge the river?',
        'The ships had grown.',
        'The birds left because of your dredging.',
        'They nest further north.',
        'And the money?',
        'It came from the ports fund.',
      ],
      'Interview',
    );
    expect(apart.map(({ reason }) => reason.id)).toEqual([
      'why-interview-question',
      'why-interview-answer',
      'why-interview-question',
      'why-interview-answer',
      'why-interview-question',
      'why-interview-answer',
    ]);
  });

  test('paid content is the claim of the one who paid', () => {
    const [first] = labelArticle(
      article(['The Lund crane lifts forty tonnes.'], 'AdvertiserContentArticle', {
        authors: [],
        outlet: 'The Quay, in partnership with Lund Cranes',
      }),
    ).sentences;
    expect(first).toMatchObject({ basis: 'claim', holder: 'Lund Cranes', reason: { id: 'why-paid-content' } });
  });

  test('satire holds nobody to its words', () => {
    expect(one('The minister said the harbour had been moved to the Moon.', 'SatiricalArticle')).toMatchObject({
      basis: 'opinion',
      holder: 'Lea Brandt',
    });
  });

  test.each(['SatiricalArticle', 'AdvertiserContentArticle'] as const)('nothing in %s is fact', (kind) => {
    const record = 'On 14 May 2024 the two governments signed a border treaty in Tbilisi.';
    expect(one(record, kind).basis).toBe(kind === 'SatiricalArticle' ? 'opinion' : 'claim');
    expect(labelArticle(article([record], kind)).risks.map(({ rule }) => rule)).toContain(
      kind === 'SatiricalArticle' ? 'satire' : 'paid-content',
    );
  });

  test.each([
    'Our fishermen will feel it in the first dry year.',
    'The new crane would almost certainly fail.',
    'Even then the lock would not open before 2031.',
    'A second vote looks likely.',
    'The next storm could close both channels.',
  ])('told of the future, whoever it is told of: %s', (sentence) => {
    expect(one(sentence)).toMatchObject({ basis: 'forecast', holder: 'Lea Brandt' });
  });

  test('what goes on about a speaker is no fact of the author’s', () => {
    const [, after] = labelled(['The pilot said that he was sold twice. He earned 1,400 dinars in March 2024.']);
    expect(after).toMatchObject({ basis: 'opinion', reason: { id: 'why-goes-on' } });
  });

  test.each(['A police sergeant was killed near the bridge on 24 September 2023.', 'Aldra fell to the rebels in May 2024.'])(
    'a death or a capture is nobody’s flat statement: %s',
    (sentence) => {
      expect(one(sentence).basis).not.toBe('fact');
    },
  );

  test.each<Kind>(['Unknown', 'AnalysisNewsArticle', 'Editorial', 'BackgroundNewsArticle'])(
    '%s is read as opinion',
    (kind) => {
      expect(one('The harbour lies west of the town.', kind).basis).toBe('opinion');
    },
  );

  test('another language is not assessed, nor another script in an English text', () => {
    const german = labelArticle(
      article(['Der Hafen liegt im Westen.'], 'OpinionNewsArticle', { language: 'de' }),
    );
    const unassessed = {
      assessed: false,
      basis: 'opinion',
      holder: null,
      confidence: 0,
      reason: { id: 'why-not-assessed', cue: null },
    };
    expect(german.sentences[0]).toMatchObject(unassessed);
    expect(one('Порт находится на западе города.')).toMatchObject(unassessed);
    expect(
      labelArticle(article(['Il porto.'], 'ReportageNewsArticle', { language: 'und' })).sentences[0]
        ?.assessed,
    ).toBe(false);
  });
});

describe('a lone sentence', () => {
  test('is judged by what it shows', () => {
    expect(labelLone('The ferry left Norhafen on 3 May.', null)).toMatchObject({
      basis: 'fact',
      holder: null,
    });
    expect(labelLone('The minister said that the ferry was late.', null)).toMatchObject({
      basis: 'claim',
      holder: 'The minister',
    });
    expect(labelLone('This is a shameful betrayal.', null).basis).toBe('opinion');
    expect(labelLone('The ferry will be late.', null).basis).toBe('forecast');
  });

  test('takes the prior of a kind', () => {
    expect(labelLone('The harbour lies west of the town.', 'OpinionNewsArticle').basis).toBe('opinion');
    expect(labelLone('The harbour lies west of the town.', 'ReportageNewsArticle').basis).toBe('fact');
    expect(labelLone('The harbour lies west of the town.', 'OfficialStatement').basis).toBe('claim');
  });

  test('of nothing is doubt', () => {
    expect(labelLone('  ', null)).toEqual({ basis: 'opinion', holder: null, confidence: 0 });
  });
});
