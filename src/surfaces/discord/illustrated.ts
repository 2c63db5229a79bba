import { randomUUID } from 'node:crypto';
import { type Page, withPicture } from '../../rendering/discord.ts';
import type { Reply } from './conversation.ts';

/** A page and the files that it shows. */
export type Illustrated = {
  readonly components: Page;
  readonly files: readonly { readonly attachment: Buffer; readonly name: string }[];
};

const NAME = 'timeline.png';

/**
 * A reply with the picture that belongs to it. The words are worth more than the picture: where it
 * cannot be drawn the page goes out without, and the error to the log.
 */
export async function illustrated(
  { page, part }: Pick<Reply, 'page' | 'part'>,
  log: (line: string) => void,
): Promise<Illustrated> {
  if (part === null) return { components: page, files: [] };
  try {
    // The font and the drawing program take their time to load.
    const [{ pictureOfPart }, { inPng }] = await Promise.all([
      import('../../rendering/picture/picture.ts'),
      import('../../rendering/picture/png.ts'),
    ]);
    const { svg, alternative } = await pictureOfPart(part.timeline, part.ids);
    const attachment = Buffer.from(await inPng(svg));
    return {
      components: withPicture(page, NAME, alternative),
      files: [{ attachment, name: NAME }],
    };
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    const why = error instanceof Error ? error.stack : String(error);
    log(`Error ${id}: a picture could not be drawn: ${why}`);
    return { components: page, files: [] };
  }
}
