/**
 * Discord's limits that its OpenAPI file lacks or states too widely (content, embeds, components, commands),
 * counted in UTF-16 units: never more generous than Discord, which counts code points.
 */
import { z } from 'zod';

/** One complaint as Discord words them: where, and a code with a sentence. */
export interface Complaint {
  readonly path: string;
  readonly message: string;
}

const customId = z.string().min(1).max(100);
const url = z
  .string()
  .max(512)
  .refine((value) => /^(https?|discord):\/\/./.test(value), 'not a link that a button may open');

const button = z
  .looseObject({
    type: z.literal(2),
    style: z.int().min(1).max(6),
    label: z.string().max(80).optional(),
    custom_id: customId.optional(),
    url: url.optional(),
    emoji: z.unknown().optional(),
  })
  .refine(
    (value) => (value.label ?? '') !== '' || value.emoji !== undefined,
    'a button needs a label or an emoji',
  )
  .refine(
    (value) => (value.style === 5) === (value.url !== undefined),
    'a link button, and no other, has a url',
  )
  .refine(
    (value) => (value.style === 5) !== (value.custom_id !== undefined),
    'a button has a custom_id unless it is a link',
  );

const select = z.looseObject({
  type: z.literal([3, 5, 6, 7, 8]),
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  options: z
    .array(
      z.looseObject({
        label: z.string().min(1).max(100),
        value: z.string().min(1).max(100),
        description: z.string().max(100).optional(),
      }),
    )
    .min(1)
    .max(25)
    .optional(),
});

const row = z.looseObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
});

const text = z.looseObject({
  type: z.literal(10),
  content: z.string().min(1).refine(hasWords, 'empty text'),
});
const separator = z.looseObject({ type: z.literal(14) });
const section = z.looseObject({
  type: z.literal(9),
  components: z.array(text).min(1).max(3),
  accessory: z.unknown(),
});
const container = z.looseObject({
  type: z.literal(17),
  components: z.array(z.union([row, text, section, separator])).min(1),
});

const embed = z.looseObject({
  title: z.string().max(256).optional(),
  description: z.string().max(4096).optional(),
  fields: z
    .array(z.looseObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1024) }))
    .max(25)
    .optional(),
  footer: z.looseObject({ text: z.string().max(2048) }).optional(),
  author: z.looseObject({ name: z.string().max(256) }).optional(),
});

const message = z.looseObject({
  content: z.string().max(2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  components: z.array(z.looseObject({ type: z.int() })).nullish(),
  flags: z.int().nullish(),
  nonce: z.union([z.string().max(25), z.int()]).optional(),
});
type Message = z.infer<typeof message>;

export const flags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  silent: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** A message's body: of a create, an edit, an interaction's answer or a follow-up. */
export function complaintsAboutMessage(body: unknown): Complaint[] {
  const parsed = message.safeParse(body);
  if (!parsed.success) return complaintsOf(parsed.error);
  const v2 = ((parsed.data.flags ?? 0) & flags.componentsV2) !== 0;
  return [
    ...(v2 ? newComponents(parsed.data) : oldComponents(parsed.data)),
    ...doubledIds(parsed.data),
    ...embedTotal(parsed.data),
    ...(isWellFormed(body) ? [] : [{ path: '', message: 'half a surrogate pair' }]),
  ];
}

/** Nothing to show: Discord's 50006. */
export function isEmptyMessage(body: { content?: unknown; embeds?: unknown; components?: unknown }): boolean {
  const listed = [body.embeds, body.components].some((list) => Array.isArray(list) && list.length > 0);
  return !listed && !(typeof body.content === 'string' && hasWords(body.content));
}

function oldComponents(body: Message): Complaint[] {
  return complaintsIn(z.array(row).max(5), body.components ?? [], 'components');
}

function newComponents(body: Message): Complaint[] {
  const tops = body.components ?? [];
  const all = tops.flatMap(flat);
  const words = all.reduce(
    (sum, each) => sum + (typeof each['content'] === 'string' ? each['content'].length : 0),
    0,
  );
  return [
    ...complaintsIn(z.array(z.union([row, text, section, separator, container])), tops, 'components'),
    ...(all.length > 40 ? [{ path: 'components', message: 'more than 40 components' }] : []),
    ...(words > 4000 ? [{ path: 'components', message: 'more than 4000 characters of text' }] : []),
    ...(typeof body.content === 'string' || (body.embeds ?? []).length > 0
      ? [{ path: 'content', message: 'no content or embeds beside components V2' }]
      : []),
  ];
}

type Loose = Record<string, unknown>;

function flat(component: Loose): Loose[] {
  const inside = Array.isArray(component['components']) ? (component['components'] as Loose[]) : [];
  return [component, ...inside.flatMap(flat)];
}

function doubledIds(body: Message): Complaint[] {
  const ids = (body.components ?? [])
    .flatMap(flat)
    .flatMap((each) => (typeof each['custom_id'] === 'string' ? [each['custom_id']] : []));
  return new Set(ids).size === ids.length
    ? []
    : [{ path: 'components', message: 'a custom_id stands twice' }];
}

function embedTotal(body: Message): Complaint[] {
  const total = (body.embeds ?? []).reduce(
    (sum, each) =>
      sum +
      [
        each.title,
        each.description,
        each.footer?.text,
        each.author?.name,
        ...(each.fields ?? []).flatMap((field) => [field.name, field.value]),
      ].join('').length,
    0,
  );
  return total > 6000 ? [{ path: 'embeds', message: 'more than 6000 characters in embeds' }] : [];
}

const optionName = /^[-_'\p{L}\p{N}]{1,32}$/u;
const named = z.looseObject({
  name: z
    .string()
    .regex(optionName)
    .refine((name) => name === name.toLowerCase(), 'not in lower case'),
  description: z.string().min(1).max(100),
});
/** In another language it obeys the same rules. */
const localised = {
  name_localizations: z.record(z.string(), named.shape.name).nullish(),
  description_localizations: z.record(z.string(), named.shape.description).nullish(),
};
const choice = z.looseObject({ name: z.string().min(1).max(100), value: z.union([z.string().max(100), z.number()]) });
const option = named.extend({ ...localised, type: z.int(), choices: z.array(choice).max(25).optional() });
const optionList = z
  .array(option.extend({ options: z.array(option).max(25).optional(), required: z.boolean().optional() }))
  .max(25)
  .refine(
    (list) => list.every((each, at) => each.required !== true || list[at - 1]?.required !== false || at === 0),
    'required options come first',
  );
const slash = named.extend({ ...localised, type: z.literal(1).optional(), options: optionList.optional() });
/** In the menu of a message: any letters, and nothing described. */
const inMenu = z.looseObject({
  type: z.literal(3),
  name: z.string().min(1).max(32),
  description: z.literal('').optional(),
  options: z.never().optional(),
});
const commandList = z
  .array(z.union([slash, inMenu]))
  .max(110)
  .refine((list) => list.filter(({ type }) => type === 3).length <= 15, 'more than 15 in the menu of a message')
  .refine((list) => list.filter(({ type }) => type !== 3).length <= 100, 'more than 100 commands')
  .refine((list) => list.every((each) => JSON.stringify(each).length <= 8000), 'a command is too long');

const words = z.looseObject({
  type: z.literal(4),
  custom_id: customId,
  style: z.literal([1, 2]),
  required: z.boolean().optional(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
});
const field = z.looseObject({
  type: z.literal(18),
  label: z.string().min(1).max(45),
  description: z.string().max(100).optional(),
  component: z.union([words, select.extend({ required: z.boolean().optional() })]),
});
const modal = z.looseObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z.array(z.union([field, text])).min(1).max(5),
});
export type Modal = z.infer<typeof modal>;

/** A form as Discord shows it, or what is wrong with it. */
export function readModal(body: unknown): { shown: Modal } | { complaints: Complaint[] } {
  const parsed = modal.safeParse(body);
  if (!parsed.success) return { complaints: complaintsOf(parsed.error, 'data') };
  const ids = parsed.data.components.flatMap((each) => (each.type === 18 ? [each.component.custom_id] : []));
  return new Set(ids).size === ids.length
    ? { shown: parsed.data }
    : { complaints: [{ path: 'data.components', message: 'a custom_id stands twice' }] };
}

/** The whole list of an application's slash commands. */
export function complaintsAboutCommands(body: unknown): Complaint[] {
  const complaints = complaintsIn(commandList, body, '');
  const names = Array.isArray(body) ? body.map((each: { name: string; type?: number }) => `${each.type ?? 1} ${each.name}`) : [];
  return new Set(names).size === names.length
    ? complaints
    : [...complaints, { path: 'name', message: 'a name stands twice' }];
}

const choices = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string().min(1).max(100), value: z.string().max(100) })).max(25),
});

export function complaintsAboutChoices(body: unknown): Complaint[] {
  return complaintsIn(choices, body, 'data');
}

function complaintsIn(schema: z.ZodType, value: unknown, path: string): Complaint[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : complaintsOf(parsed.error, path);
}

function complaintsOf(error: z.ZodError, path = ''): Complaint[] {
  return error.issues.map((issue) => ({
    path: [path, ...issue.path].filter((part) => part !== '').join('.'),
    message: issue.message,
  }));
}

/** Half a surrogate pair is no text: Discord takes such a body for broken JSON. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);
}

/** Discord trims; what is left must be something. */
function hasWords(words: string): boolean {
  return words.trim() !== '';
}
