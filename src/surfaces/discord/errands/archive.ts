import { isDoneWithin } from '../../../done-within.ts';
import { visible } from '../../../rendering/visible.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from '../choices.ts';
import type { Interaction, Told } from '../interaction.ts';
import type { Shown } from '../message.ts';
import { Add, ARCHIVE_PARTS, ARCHIVE_SUMMARY, Follow, Forget } from './archive-options.ts';
import { addedPage, forgottenPage, statusPage, wouldForgetPage } from './archive-pages.ts';
import type { Errand } from './errand.ts';
import type { Given, Office, Taken } from './office.ts';
import { mayManage } from './permissions.ts';
import { languageHere, type Servers, said } from './shown.ts';
import { errandWords, type Spoken } from './words.ts';

/** Milliseconds between two words on how far something is. */
const PAUSE = 1000;

export type ArchiveErrand = {
  readonly office: Office;
  readonly servers: Pick<Servers, 'of'>;
  /** The servers that may change the archive; empty: none is named. */
  readonly allowed: readonly string[];
  /** In about how many servers the bot is, looked up when it is asked; undefined where Discord does not say. */
  readonly count: () => Promise<number | undefined>;
};

/** What those who manage a server do with the archive. */
export function archiveErrand(place: ArchiveErrand): Errand {
  return {
    name: 'archive',
    summary: ARCHIVE_SUMMARY,
    by: 'managers',
    within: 'servers',
    parts: ARCHIVE_PARTS,
    async suggest({ option, typed }, interaction) {
      if (option !== 'article' || !mayManage(interaction)) return undefined;
      return place.office
        .articles(typed, MOST_CHOICES)
        .map(({ id, title }) => ({ name: shortened(title ?? id), value: id }))
        .filter(({ value }) => value.length <= LONGEST_CHOICE);
    },
    run: (told, interaction) => archiveSteps(told, interaction, place),
  };
}

/** A title says which article is meant also where its end is missing: its id is what is sent. */
function shortened(title: string): string {
  const letters = Array.from(visible(title));
  return letters.length <= LONGEST_CHOICE
    ? letters.join('')
    : `${letters.slice(0, LONGEST_CHOICE - 2).join('')} …`;
}

async function* archiveSteps(
  told: Told,
  interaction: Interaction,
  place: ArchiveErrand,
): AsyncGenerator<Shown> {
  const language = languageHere(interaction, place.servers);
  const words = errandWords(language);
  const { office } = place;
  const { server } = interaction;
  if (server === null) return yield said(words.onlyInServers, language);
  if (!mayManage(interaction)) return yield said(words.onlyManagers, language);
  const spoken = { language, words };
  if (told.part === 'status') return yield statusPage(office.status(), spoken);
  if (!(await mayChange(server, place))) {
    return yield said(words.archive.notHere(server), language);
  }
  if (!office.writable) return yield said(words.archive.notWritable, language);
  const by = { office, who: `Discord user ${interaction.user}`, ...spoken };
  if (told.part === 'add') yield* adding(told, by);
  else if (told.part === 'forget') yield await forgetting(told, by);
  else if (told.part === 'follow') yield following(told, by);
  else yield said(words.outdated, language);
}

/** An archive is one newsroom's, and anybody may take a public bot into a server of their own. */
async function mayChange(server: string, { allowed, count }: ArchiveErrand): Promise<boolean> {
  if (allowed.length > 0) return allowed.includes(server);
  return ((await count()) ?? 1) <= 1;
}

type By = Spoken & { readonly office: Office; readonly who: string };

async function* adding({ options, files }: Told, by: By): AsyncGenerator<Shown> {
  const { office, who, language, words } = by;
  const read = Add.safeParse(options);
  if (!read.success) return yield said(words.outdated, language);
  const sent = files['file'];
  const { link } = read.data;
  if ((sent === undefined) === (link === undefined)) {
    return yield said(words.archive.oneThing, language);
  }
  const given: Given = sent ? { kind: 'file', file: sent } : { kind: 'link', url: link ?? '' };
  if (given.kind === 'link' && !isAddress(given.url)) {
    return yield said(words.archive.noAddress(given.url), language);
  }
  const name = given.kind === 'file' ? given.file.name : given.url;
  const taken: Taken[] = [];
  const work = office.add(given, who, (one) => taken.push(one));
  for (let told = 0; !(await isDoneWithin(PAUSE, work)); ) {
    if (taken.length === told) continue;
    told = taken.length;
    yield said(words.archive.addingNow(name, told), language);
  }
  await work;
  yield addedPage(name, taken, by);
}

async function forgetting({ options }: Told, { office, who, ...spoken }: By): Promise<Shown> {
  const { language, words } = spoken;
  const read = Forget.safeParse(options);
  if (!read.success) return said(words.outdated, language);
  const { article: id, sure = false } = read.data;
  const sources = office.sourcesOf(id);
  if (sources.length === 0) return said(words.archive.noArticle(id), language);
  if (!sure) return wouldForgetPage(id, sources, spoken);
  return forgottenPage(id, await office.forget(id, who), spoken);
}

function following({ options }: Told, { office, who, language, words }: By): Shown {
  const read = Follow.safeParse(options);
  if (!read.success) return said(words.outdated, language);
  const { link, end = false } = read.data;
  const { archive } = words;
  if (!isAddress(link)) return said(archive.noAddress(link), language);
  if (end) {
    const isEnded = office.unfollow(link, who);
    return said(isEnded ? archive.unfollowed(link) : archive.notFollowed(link), language);
  }
  const isNew = office.follow(link, who);
  return said(isNew ? archive.followed(link) : archive.followedAlready(link), language);
}

function isAddress(link: string): boolean {
  return /^https?:\/\/\S+$/i.test(link) && URL.canParse(link);
}
