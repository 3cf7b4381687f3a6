/** A form in a window of its own: fields for long text. */
import { ComponentType, TextInputStyle } from 'discord.js';
import type { Form } from '../../src/chat/request.ts';
import { shorten } from './render.ts';

const headingLimit = 45;
const fieldLimit = 4000;

/** Its id is its action, which comes back with what was filled in. */
export function formOf({ action, title, fields, value }: Form): object {
  return {
    custom_id: action,
    title: shorten(title, headingLimit),
    components: fields.map((label, index) => ({
      type: ComponentType.Label,
      label: shorten(label, headingLimit),
      component: {
        type: ComponentType.TextInput,
        custom_id: `part-${index + 1}`,
        style: TextInputStyle.Paragraph,
        required: index === 0,
        max_length: fieldLimit,
        ...(value === undefined || index > 0 ? {} : { value: value.slice(0, fieldLimit) }),
      },
    })),
  };
}
