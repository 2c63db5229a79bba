import { withPicture } from '../../rendering/discord.ts';
import type { Reply } from './conversation.ts';
import type { Shown } from './message.ts';

const NAME = 'timeline.png';

/** Draws an SVG as a PNG. */
export type Draw = (svg: string) => Promise<Uint8Array>;

/**
 * A reply with the picture that belongs to it. The words are worth more than the picture: where it
 * cannot be drawn the page goes out without, and `fault` says why.
 */
export async function illustrated(
  { page, part }: Pick<Reply, 'page' | 'part'>,
  draw: Draw,
): Promise<Shown & { readonly fault: string | null }> {
  if (part === null) return { components: page, files: [], fault: null };
  try {
    // The font takes its time to load.
    const { pictureOfPart } = await import('../../rendering/picture/picture.ts');
    const { svg, alternative } = await pictureOfPart(part.timeline, part.ids, part.language);
    const files = [{ name: NAME, bytes: await draw(svg) }];
    return { components: withPicture(page, NAME, alternative), files, fault: null };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { components: page, files: [], fault };
  }
}
