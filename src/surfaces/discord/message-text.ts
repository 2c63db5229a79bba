import { z } from 'zod';

/**
 * All text that a reader sees in a message of Discord, line by line: what was written, embeds,
 * components and what was forwarded. Empty for a message without any.
 */
export function messageText(message: unknown): string {
  const read = Message.safeParse(message);
  if (!read.success) return '';
  const { content, embeds, components, message_snapshots } = read.data;
  return [
    content,
    ...embeds.flatMap(({ title, description, fields }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
    ...components.flatMap(textsIn),
    ...message_snapshots.map((one) => messageText(one.message)),
  ]
    .filter((text) => text !== undefined && text.trim() !== '')
    .join('\n');
}

type Component = {
  readonly content?: string | undefined;
  readonly components?: readonly Component[] | undefined;
};
const Component: z.ZodType<Component> = z.object({
  content: z.string().optional(),
  get components() {
    return z.array(Component).optional();
  },
});

const Text = z.string().optional();
const Message = z.object({
  content: Text,
  embeds: z
    .array(
      z.object({
        title: Text,
        description: Text,
        fields: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
      }),
    )
    .default([]),
  components: z.array(Component).default([]),
  message_snapshots: z.array(z.object({ message: z.unknown() })).default([]),
});

function textsIn({ content, components = [] }: Component): readonly string[] {
  return [...(content === undefined ? [] : [content]), ...components.flatMap(textsIn)];
}
