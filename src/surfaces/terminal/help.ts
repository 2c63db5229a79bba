import type { Command } from '../../command.ts';
import { paragraph, type Screen, twoColumns } from '../../rendering/terminal.ts';
import { optionsOf } from '../options.ts';

const HOW_TO_ASK = [
  'Write options as in Discord (/command option: words option: words) or as flags (command --option words --option=words). An option runs up to the next one; words without one are for the first.',
  'Quotation marks keep words together. As in Discord they ask for the exact phrase; round the whole of a flag’s words they are taken off, as a shell does: --words \'"exact phrase"\'.',
  'Behind npm start --, one question takes --json for an answer in JSON; a timeline also --svg FILE and --png FILE for a picture of it.',
];

/** How to ask, with every command; or the options of the command asked about. */
export function helpText(about: string, commands: readonly Command[], screen: Screen): string {
  const command = commands.find(({ name }) => name === about);
  return (command ? helpOn(command, screen) : overview(commands, screen)).join('\n');
}

function overview(commands: readonly Command[], screen: Screen): readonly string[] {
  return [
    ...paragraph(
      'Who said it, when, and where does it stand: quoted, attributed sentences.',
      screen,
    ),
    '',
    ...twoColumns(
      [
        ...commands.map(({ name, summary }) => [`/${name}`, summary.en] as const),
        ['help', 'This text; with the name of a command: its options'],
        ['exit', 'The end; also quit and Ctrl-D'],
      ],
      screen,
    ),
    ...HOW_TO_ASK.flatMap((text) => ['', ...paragraph(text, screen)]),
  ];
}

function helpOn(command: Command, screen: Screen): readonly string[] {
  const rows = optionsOf(command).map(({ name, description, required, choices, kind }) => {
    const notes = [
      ...(required ? ['has to be given'] : []),
      ...(choices.length > 0 ? [`one of ${choices.map(({ value }) => value).join(', ')}`] : []),
      ...(kind === 'yes-or-no' ? [`--${name} alone is true`] : []),
    ];
    return [`${name}:`, [description.en, ...notes].join('; ')] as const;
  });
  return [
    ...paragraph(`/${command.name}: ${command.summary.en}`, screen),
    '',
    ...twoColumns(rows, screen),
  ];
}
