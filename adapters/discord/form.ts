/** A form in a window of its own: a list to choose from, fields for long text. */
import { ComponentType, TextInputStyle } from 'discord.js';
import type { Form } from '../../src/chat/request.ts';
import { shorten } from './words.ts';

const headingLimit = 45;
const fieldLimit = 4000;
const choiceLimit = 100;

/** Its id is its action, which comes back with what was filled in. */
export function formOf({ action, title, fields, value, choices }: Form): object {
  return {
    custom_id: action,
    title: shorten(title, headingLimit),
    components: [
      ...(choices === undefined ? [] : [labelled(choices.label, listOf(choices.of))]),
      ...fields.map((label, index) =>
        labelled(label, {
          type: ComponentType.TextInput,
          custom_id: `part-${index + 1}`,
          style: TextInputStyle.Paragraph,
          required: index === 0 && choices === undefined,
          max_length: fieldLimit,
          ...(value === undefined || index > 0 ? {} : { value: shorten(value, fieldLimit) }),
        }),
      ),
    ],
  };
}

function labelled(label: string, component: object): object {
  return { type: ComponentType.Label, label: shorten(label, headingLimit), component };
}

function listOf(choices: NonNullable<Form['choices']>['of']): object {
  return {
    type: ComponentType.StringSelect,
    custom_id: 'choice',
    required: true,
    options: choices.map(({ text, action }) => ({ label: shorten(text, choiceLimit), value: action })),
  };
}
