/** A form in a window of its own: fields for long text. */
import { ComponentType, TextInputStyle } from 'discord.js';
import type { Form } from '../../src/chat/request.ts';
import { shorten } from './render.ts';

/** There is one form: for the text of an article. */
export const formId = 'article';

const headingLimit = 45;
const fieldLimit = 4000;

export function formOf({ title, fields }: Form): object {
  return {
    custom_id: formId,
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
      },
    })),
  };
}
