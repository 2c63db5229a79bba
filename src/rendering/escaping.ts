import { standIn, visible, visibleLines } from './visible.ts';

/**
 * Writes text so that Discord shows it as it stands and does nothing with it: no mention, link,
 * preview, emoji code or formatting. What nobody would see is made visible, line breaks are spaces.
 * Several results may be put side by side on one line.
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\\*_~`|<>[\]#@/]|:(?!\s)/g, '\\$&')
    .replace(/^(\s*)([-+.])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** A code block that its text cannot end: every backtick of three in a row shows as its number. */
export function codeBlock(text: string, language: string): string {
  const body = visibleLines(text).join('\n');
  const closed = body.replace(/`{3,}/g, (ticks) => Array.from(ticks, standIn).join(''));
  return `\`\`\`${language}\n${closed}\n\`\`\``;
}
