import type { Message } from '../../tests/loopback-discord/message.ts';
import { componentsHtml } from './components.ts';
import { looks, type Theme } from './looks.ts';
import { type Names, plainHtml } from './markdown.ts';

/** A message and what led to it. */
export type Scene = {
  /** Of its picture's file. */
  readonly name: string;
  readonly message: Pick<Message, 'components' | 'files' | 'onlyFor'>;
  /** Who asked, and what they chose: `/who-said`; absent for a post that nobody asked for. */
  readonly asked?: { readonly by: string; readonly what: string };
};

/** A page that shows a message as Discord would, and says that it is a rendering. */
export function sceneHtml({ message, asked }: Scene, theme: Theme, names: Names): string {
  const { components, files, onlyFor } = message;
  const line = asked
    ? `<div class="asked"><span class="avatar">${plainHtml(asked.by.slice(0, 1))}</span><span><b>${plainHtml(asked.by)}</b> used <em>${plainHtml(asked.what)}</em></span></div>`
    : '';
  const only = onlyFor
    ? `<div class="only">${EYE}Only you can see this • <a>Dismiss message</a></div>`
    : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${looks(theme)}</style><body>
${line}<div class="message"><span class="avatar">V</span><div>
<div class="name">Verbatim <span class="tag">APP</span><span class="clock">12:00 PM</span></div>
<div class="body stack">${componentsHtml(components, { files, names })}${only}</div></div></div>
<div class="label">A rendering of what the bot sends to Discord, not a screenshot of it</div></body></html>`;
}

const EYE =
  '<svg viewBox="0 0 24 24"><path d="M12 5C7 5 3 8.5 1.5 12 3 15.500 7 19 12 19s9-3.500 10.500-7C21 8.500 17 5 12 5Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0-2.200a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600Z"/></svg>';
