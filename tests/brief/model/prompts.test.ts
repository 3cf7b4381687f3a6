import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPrompts, loadReviewPrompt, loadTranslatePrompt, parsePrompt, promptHash, render } from '../../../src/brief/model/prompts.ts';
import { StandpointError } from '../../../src/errors.ts';

const source = '---\nname: a\nvariables: most, words\nreply: json\n---\nAt most {{most}} lines and {{words}} words.\n';

test('every file in prompts/ is one that is used, with the variables that it names', () => {
  const { system, repair } = loadPrompts();
  const files = readdirSync(new URL('../../../prompts/', import.meta.url));
  const names = [repair, system, loadReviewPrompt(), loadTranslatePrompt()].map(({ name }) => `${name}.md`);
  expect(files.sort()).toEqual(names.sort());
});

test('variables are filled in, and one without a value is a fault of ours', () => {
  const prompt = parsePrompt('a.md', source);
  expect(render(prompt, { most: 9, words: 200 })).toBe('At most 9 lines and 200 words.');
  expect(() => render(prompt, { most: 9 })).toThrow('no value for words');
});

test.each([
  ['no frontmatter', 'At most {{most}} lines.', 'name'],
  ['no name', source.replace('name: a\n', ''), 'name'],
  ['no reply', source.replace('reply: json\n', ''), 'reply'],
  ['a variable that is not named', source.replace('most, ', ''), 'most'],
  ['a variable that is not used', source.replace('most, ', 'most, region, '), 'region'],
])('%s is refused by name', (_, wrong, fault) => {
  expect(() => parsePrompt('a.md', wrong)).toThrow(StandpointError);
  expect(() => parsePrompt('a.md', wrong)).toThrow(fault);
});

test('the version is the hash of the words, of those prompts that were used', () => {
  const { system, repair } = loadPrompts();
  const changed = { ...system, source: `${system.source} ` };
  const versions = [[system], [system, repair], [changed], [repair, system]].map(promptHash);
  expect(new Set(versions).size).toBe(4);
  expect(promptHash([system])).toMatch(/^[0-9a-f]{16}$/);
});
