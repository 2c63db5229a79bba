import type { CitationStyle } from '../../model/answer.ts';
import type { RuleName } from '../../model/statement.ts';
import type { Wording } from './en.ts';
import type { Grammar, Marks } from './grammar.ts';

/** French. Examples of what a rule looks for stay in English, as the articles are. */
export function french({ number, count, form, and, ...grammar }: Grammar): Wording {
  const marks: Marks = ['«\u00a0', '\u00a0»'];
  const quoted = (words: string) => `${marks[0]}${words}${marks[1]}`;
  const articles = (of: number) => count(of, 'article', 'articles');
  const statements = (of: number) => count(of, 'déclaration', 'déclarations');
  const styles: Readonly<Record<CitationStyle, string>> = {
    chat: 'pour le chat',
    ap: 'au style AP',
    chicago: 'au style Chicago',
    bibtex: 'en BibTeX',
    'csl-json': 'en CSL-JSON',
    html: 'en HTML avec schema.org Quotation',
  };
  const differences = {
    wording: 'la formulation',
    speaker: 'la personne citée',
    date: 'la date',
    number: 'un chiffre',
  };
  const first = (date: string) => date.replace(/^1 /, '1er ');
  return {
    marks,
    quoted,
    colon: fr` : `,
    semicolon: fr` ; `,

    dates: {
      day: (day) => first(grammar.day(day)),
      month: grammar.month,
      weekday: grammar.weekday,
      withWeekday: (weekday, day) => `${weekday} ${day}`,
      shortDay: (day) => first(grammar.shortDay(day)),
      shortMonth: grammar.shortMonth,
      parts: {
        '21': 'printemps',
        '22': 'été',
        '23': 'automne',
        '24': 'hiver',
        '33': 'premier trimestre',
        '34': 'deuxième trimestre',
        '35': 'troisième trimestre',
        '36': 'quatrième trimestre',
        '40': 'premier semestre',
        '41': 'second semestre',
      },
      partOf: (part, year) => `${part} ${year}`,
      oneOf: grammar.or,
      until: (date) => (isDay(date) ? `jusqu’au ${date}` : `jusqu’à ${date}`),
      since: (date) => (isDay(date) ? `depuis le ${date}` : `depuis ${date}`),
      between: (from, to) =>
        isDay(from) && isDay(to) ? `du ${from} au ${to}` : `de ${from} à ${to}`,
      about: (date) => (isDay(date) ? `vers le ${date}` : `vers ${date}`),
      decade: (decade) => `les années ${decade}`,
      atTime: (date, time, zone) =>
        `${date}, ${time.replace(/^(\d\d):(\d\d)$/, '$1\u00a0h\u00a0$2')}${zone}`,
    },

    oddities: {
      'weekday-date-conflict': 'le jour de la semaine et la date ne concordent pas',
      'off-by-one':
        'le jour de la semaine et la date diffèrent d’un jour, peut-être à cause du fuseau horaire',
      'date-after-publication': 'postérieur à la publication',
      'order-ambiguous': 'le jour et le mois sont peut-être inversés',
    },
    placedAt: (date) => `classé au ${date}`,

    answer: {
      found: (found, searched) =>
        `${count(found, 'déclaration attribuée trouvée', 'déclarations attribuées trouvées')}, ${count(searched, 'article consulté', 'articles consultés')}`,
      nothingFound: (searched, asked) =>
        fr`Aucune déclaration attribuée trouvée dans ${articles(searched)} (recherche : ${asked})`,
      lookedFor: (asked) => fr`Recherche : ${asked}.`,
      asked: {
        words: 'mots',
        speaker: 'personne ou organisme',
        outlet: 'média',
        from: 'à partir du',
        to: 'jusqu’au',
        kind: 'type',
        topic: 'sujet',
        quote: 'citation',
        message: 'message',
        'read as': 'compris comme',
      },
      kinds: { direct: 'mot pour mot', mixed: 'en partie mot pour mot', indirect: 'reformulé' },
      incomplete: fr`Une partie seulement des archives a répondu : il peut y en avoir plus.`,
      notAll: (most) =>
        fr`Plus de ${number(most)} déclarations correspondent, et seules ${number(most)} ont été examinées : les plus proches des mots ou, sans mots, les dernières entrées. Une personne, un média ou d’autres mots restreignent la recherche.`,
      nearMisses: 'Résultats proches, autres que ce qui était demandé',
      severalSpeakers: (asked, speakers) =>
        fr`${quoted(asked)} peut désigner ${number(speakers)} personnes ou organismes. Reposez la question avec l’un de ces noms :`,
      knownSpeaker: (described, of) => `${described} – ${statements(of)}`,
      sentenceBefore: 'la phrase précédente',
      sideBySide: {
        remark: (of) => `Ce qui semble être le même propos figure dans ${articles(of)}`,
        event: (of) => `Ce qui semble être le même événement figure dans ${articles(of)}`,
        alike: (both) => `${both}.`,
        differing: (both, differ) =>
          fr`${both} ; ce qui diffère : ${and(differ.map((of) => differences[of]))}.`,
      },
    },

    whose: {
      ownVoice: (outlet) => `${outlet}, dans son propre texte`,
      ownVoiceOfArticle: 'L’article (média non indiqué), dans son propre texte',
      unknownSpeaker: 'Auteur des propos non indiqué',
      asReportedBy: (reporter) => `, selon ${reporter}`,
      body: (name) => name,
      unnamed: (words) => `${quoted(words)} (sans nom)`,
      somebody: 'quelqu’un que le texte ne nomme pas',
      direct: 'mot pour mot',
      mixed: (worder) =>
        fr`mot pour mot seulement dans les passages marqués ; le reste est formulé par ${worder}`,
      indirect: (worder) => fr`reformulé par ${worder} : pas mot pour mot`,
      narration: 'non attribué',
      uncertain: (how) => fr`${how} ; attribution incertaine`,
      eitherWorder: (reporter, outlet) => `${reporter} ou par ${outlet}`,
      article: 'l’article (média non indiqué)',
      runsOn: 'les propos prolongent une phrase précédente',
      readAs: (mention, name) => `la phrase dit ${quoted(mention)}, compris comme ${name}`,
    },

    labels: {
      attributed: 'attribué',
      said: 'dit',
      inTheWords: 'dans la phrase',
      published: 'publié',
      outlet: 'média',
      article: 'article',
      alsoIn: 'aussi dans',
      version: 'version',
      speaker: 'qui parle',
      id: 'identifiant',
      why: 'pourquoi',
      cue: 'formule d’attribution',
      measured: 'mesuré',
      or: {
        published: 'ou publié',
        outlet: 'ou média',
        title: 'ou titre',
        byline: 'ou signature',
      },
    },

    facts: {
      noTitle: 'titre non indiqué',
      titleFromComments: (title) => `${title} (titre repris de l’en-tête des commentaires)`,
      stated: (words, evidence) => `${quoted(words)} (${evidence})`,
      notStated: 'non indiqué',
      outletNotStated: 'média non indiqué',
      anOutletNotStated: 'un média non indiqué',
      dayNotStated: 'jour non indiqué',
      noDate: 'aucune date',
      credited: (hands) => fr` (crédité : ${hands})`,
      via: (paper) => `via ${paper}`,
      notBefore: (date) =>
        isDay(date)
          ? fr`non indiqué ; au plus tôt le ${date}`
          : fr`non indiqué ; au plus tôt ${date}`,
      textSays: (words) => ` (le texte dit ${quoted(words)})`,
      noDayKnown: (words) => `${quoted(words)}, jour inconnu`,
      inferredFrom: (date, words) => fr`${date} ; déduit de ${quoted(words)} dans une autre phrase`,
      inferred: (date) => fr`${date} ; déduit du reste de l’article`,
      inWords: (date, words) => `${date} (${quoted(words)})`,
      countedFrom: (date, words, published) =>
        fr`${date} (${quoted(words)}, publication : ${published})`,
      countedFromDates: (date, words) =>
        `${date} (${quoted(words)}, calculé d’après les dates de l’article)`,
    },

    page: {
      alsoStates: {
        published: (words, evidence) =>
          `⚠ La page indique aussi ${quoted(words)} comme date (${evidence}).`,
        outlet: (words, evidence) =>
          `⚠ La page indique aussi ${quoted(words)} comme média (${evidence}).`,
      },
      noOutlet: (credited) => `La page ne nomme pas son média${credited}.`,
      noDate: (published) => fr`Jour de publication : ${published}.`,
      titleFromComments: 'Le titre ne figure que dans l’en-tête des commentaires.',
    },

    replaced: {
      stand: fr`Le média a modifié cet article depuis ; ces propos y figurent toujours.`,
      otherwise: fr`⚠ Le média a modifié cet article depuis : ces propos y figurent, mais autrement attribués qu’ici.`,
      gone: '⚠ Le média a modifié cet article depuis, et ces propos n’y figurent plus.',
    },
    withdrawn: {
      canceled: (article, date) =>
        fr`Le média a retiré cet article (${article} ; annoncé le ${date}). Rien n’en est cité.`,
      withheld: (article, date) =>
        fr`Le média suspend la diffusion de cet article (${article} ; annoncé le ${date}). Rien n’en est cité.`,
    },

    deleted: (id) =>
      fr`L’article de la déclaration ${id} a été supprimé de ces archives. Rien n’en est cité.`,

    reasons: {
      looksFor: ({ rule }) => RULES[rule],
      noCue: 'aucune, les propos se poursuivent',
      noSpeaker: 'non indiqué, et personne n’est supposé',
      namedBy: {
        name: 'par son nom',
        surname: 'forme courte d’un nom que donne l’article',
        pronoun: 'pronom mis pour le dernier nom précédent auquel il convient',
        role: 'description qui ne convient à personne d’autre à proximité',
        continuation: 'la personne qui parle avant ces propos',
        coordination: 'commun à un autre verbe de la phrase',
        unnamed: 'aucun nom donné dans l’article',
      },
      mention: (mention, found) => `${quoted(mention)}, ${found}`,
      readAs: (found, name) => `${found}, compris comme ${name}`,
      nobody: (found) => fr`${found} ; personne n’est sûr`,
      unnamed: (found) => fr`${found} ; aucun nom donné dans l’article`,
      nested:
        'non, car dans les articles d’entraînement aucun propos rapporté dans un autre n’est marqué',
      rare: 'non, trop rare dans les articles d’entraînement',
      measured: ({ right, of, share, cues }) =>
        fr`juste dans ${number(right)} cas sur ${number(of)} des articles d’entraînement (${share} %), ${cues}`,
      measuredLow: ({ right, of, share, cues }) =>
        fr`juste dans ${number(right)} cas sur ${number(of)} des articles d’entraînement (${share} % : moins de 90 %), ${cues}`,
      cues: {
        say: fr`avec « say » ou « tell »`,
        other: 'avec toute autre formule d’attribution',
      },
    },

    timeline: {
      heading: (of, searched) =>
        fr`Chronologie : ${count(of, 'entrée', 'entrées')}, ${count(searched, 'article consulté', 'articles consultés')}`,
      leftOut: (more) =>
        `${count(more, 'autre entrée, moins pertinente, n’est pas affichée', 'autres entrées, moins pertinentes, ne sont pas affichées')}.`,
      datedBy: {
        sentence: 'Classé d’après la date que donne la phrase.',
        said: 'Classé d’après le jour où cela a été dit.',
        none: null,
      },
      goesOn: 'Poursuit le sujet de la phrase précédente, sans le nommer.',
      dateNotStated: 'Date non indiquée',
      dated: grammar.capital,
      coarse: (date) => `${date}, jour non indiqué`,
      datesDiffer: (sides) => fr`⚠ Les dates diffèrent : ${sides.join(fr` ; `)}.`,
      apart: (sides) => fr`⚠ les dates diffèrent : ${sides.join(fr` ; `)}`,
      dates: (outlet, date) => fr`${outlet} : ${date}`,
      noDate: 'aucune date',
      gap: (from, to, length) => `Rien de daté entre le ${from} et le ${to}, ${length}`,
      years: (of) => count(of, 'an', 'ans'),
      months: (of) => count(of, 'mois', 'mois'),
      days: (of) => count(of, 'jour', 'jours'),
    },

    picture: {
      marks: {
        day: 'ce jour-là',
        stretch: 'à un moment de cet intervalle',
        open: 'fin ouverte',
        either: 'l’un des deux jours',
      },
      missingLetter: (sign) => `${sign} remplace une lettre absente de la police de cette image.`,
      listedOne: (entry, total) =>
        fr`Entrée ${number(entry)} sur ${number(total)} ; la bande sous l’axe porte les dates de toutes.`,
      listed: (from, to, total) =>
        fr`Entrées ${number(from)} à ${number(to)} sur ${number(total)} ; la bande sous l’axe porte les dates de toutes.`,
      datesDiffer: fr`⚠ Les dates diffèrent :`,
      andInMore: (more) => `et dans ${count(more, 'autre article', 'autres articles')}`,
      part: (shown, total) =>
        `${count(shown, 'entrée', 'entrées')} sur ${number(total)} ${form(shown, 'est affichée', 'sont affichées')}.`,
      andMore: (rest) => `Et ${count(rest, 'autre entrée', 'autres entrées')} dans l’image.`,
    },

    citation: {
      heading: (style) => `Référence ${styles[style]}`,
      several: (of, style) => `${count(of, 'référence', 'références')} ${styles[style]}`,
      others: 'Autres déclarations avec ces mots, ou le même propos ailleurs',
      direct: (speaker) => `${speaker}, propos cités dans`,
      mixed: (speaker) =>
        `${speaker}, propos cités en partie (mot pour mot seulement entre guillemets) dans`,
      indirect: (speaker, worder) => `${speaker}, propos reformulés par ${worder} dans`,
      narration: (outlet) => `${outlet}, dans`,
      outlet: (notStated) => `média ${notStated}`,
      published: (date) => fr`publication : ${date}`,
      unpublished: (notStated) => fr`jour de publication : ${notStated}`,
      attributed: (words) => fr` Attribué : ${words}`,
      said: (day) => fr` Dit : ${day}.`,
      id: (id) => fr` Identifiant de la citation : ${id}.`,
    },

    tooLong: {
      heading: 'titre',
      note: 'remarque',
      name: 'nom',
      kind: 'type de citation',
      sentence: 'phrase',
      sentenceBefore: 'phrase précédente',
      citation: 'référence',
      instead: (what, characters) =>
        fr`[Trop long pour Discord : ${what}, ${count(characters, 'caractère', 'caractères')}.]`,
    },

    buttons: {
      previous: 'Précédent',
      next: 'Suivant',
      where: (page, pages) => `${number(page)} sur ${number(pages)}`,
      context: 'Contexte',
      why: fr`Pourquoi ?`,
      cite: 'Citer',
      share: 'Partager',
      everything: 'Tout afficher',
      narrow: 'Limiter à une personne, un organisme ou un média',
      speakerChoice: (name, of) => fr`Personne ou organisme : ${name} (${number(of)})`,
      outletChoice: (name, of) => fr`Média : ${name} (${number(of)})`,
    },

    notices: {
      sharedBy: (mention) => `Partagé par ${mention}`,
      changed: fr`Les archives ont changé depuis la rédaction de ce message ; voici leur réponse actuelle.`,
      forgotten: (of) =>
        form(
          of,
          fr`${number(of)} déclaration de ce message n’est plus dans les archives : son article a été supprimé.`,
          fr`${number(of)} déclarations de ce message ne sont plus dans les archives : leurs articles ont été supprimés.`,
        ),
      noText: fr`Ce message ne contient aucun texte.`,
      notOurButton: 'Ce bouton ne vient pas de cette version du bot. Veuillez reposer la question.',
      tooLongForButtons: (page, pages) =>
        fr`${pages === 1 ? '' : `Page ${number(page)} sur ${number(pages)}. `}La question est trop longue pour des boutons : posez-en une plus courte.`,
      wentWrong: (id) =>
        `Un problème est survenu ici. Dans le journal du bot, c’est l’erreur ${id}.`,
    },

    surroundings: {
      heading: (of) => `${statements(of)} avec les phrases voisines`,
      before: (of) => form(of, 'la phrase précédente', 'les phrases précédentes'),
      after: (of) => form(of, 'la phrase suivante', 'les phrases suivantes'),
    },

    sources: {
      heading: (all, said) => `${articles(all)} avec ${statements(said)}`,
      outlet: (name, of, dates) => fr`${name} : ${articles(of)}, ${dates}`,
      outletUndated: (name, of) => fr`${name} : ${articles(of)}`,
      outletNotStated: 'média non indiqué',
      dates: (from, to) => `${from} – ${to}`,
      undated: (of) => `${articles(of)} sans date de publication`,
      lastTakenIn: (date) => fr`Dernier ajout : ${date}`,
      nothingTakenIn: 'Rien n’a encore été ajouté',
      moreOutlets: (of) => `et ${count(of, 'autre média', 'autres médias')}`,
      rejections: (of) => count(of, 'enregistrement refusé', 'enregistrements refusés'),
      noRejections: 'Aucun refus',
      rejection: (day, where, why) => fr`${day}, ${where} : ${why}`,
    },

    refusals: {
      noCommand: (name, known) =>
        fr`La commande ${quoted(name)} n’existe pas. Il y a : ${known.join(', ')}.`,
      noOption: (command, option, known) =>
        fr`/${command} n’a pas d’option ${quoted(option)}. Il y a : ${known.join(', ')}.`,
      problems: (command, problems) => fr`/${command} : ${problems.join(fr` ; `)}.`,
      missing: 'manque',
      empty: 'est vide',
      tooLong: (longest) => `dépasse ${count(longest, 'caractère', 'caractères')}`,
      noneOf: (written, words) => fr`${quoted(written)} ne figure pas parmi ${words.join(', ')}`,
      neither: (written, one, other) => `${quoted(written)} n’est ni ${one} ni ${other}`,
      noDate: (written) =>
        fr`${quoted(written)} n’est pas une date : écrivez 2023-03-30, 2023-03 ou 2023`,
      unfit: (written) => `n’accepte pas ${quoted(written)}`,
    },
  };
}

/** Days take an article, months and years none. */
function isDay(date: string): boolean {
  return /^\d{1,2}(?:er)? /.test(date);
}

/** Sets the signs of our own words as French has them: a space before them at which no line breaks. */
export function fr(ours: TemplateStringsArray, ...theirs: readonly (string | number)[]): string {
  const set = ours.map((text) =>
    text.replace(/ (?=[;!?])/g, '\u202f').replace(/ (?=[:»%])|(?<=«) /g, '\u00a0'),
  );
  return set.map((text, index) => `${text}${theirs[index] ?? ''}`).join('');
}

const RULES: Readonly<Record<RuleName, string>> = {
  'according-to': fr`des propos, puis « according to » et leur auteur : …, according to Jane Roe`,
  'according-to-first': fr`« according to » et un auteur, puis les propos : According to Jane Roe, …`,
  'as-first': fr`« as » et l’auteur d’une remarque, puis les propos : As Jane Roe noted, …`,
  'around-quote': fr`des mots cités avant et après la mention de leur auteur : “…,” Jane Roe said, “…”`,
  'after-quote': fr`des mots cités, puis leur auteur : “…,” Jane Roe said`,
  'around-comma-quote': fr`des mots, leur auteur entre virgules, puis des mots cités : In short, Jane Roe said, “…”`,
  'before-quote': fr`l’auteur, puis des mots cités : Jane Roe said: “…”`,
  'before-that': fr`l’auteur, puis une proposition avec « that » : Jane Roe said that …`,
  'before-question': fr`l’auteur, puis un mot interrogatif ou « if » : Jane Roe asked whether …`,
  'before-infinitive': fr`l’auteur, puis ce qui serait fait : Jane Roe vowed to …`,
  'before-clause': fr`l’auteur, puis une proposition sans « that » : Jane Roe said the bridge …`,
  'around-clause': fr`des mots non cités avant et après leur auteur : The bridge, Jane Roe said, …`,
  'after-clause': fr`des mots non cités, puis leur auteur : …, Jane Roe said`,
  'before-noun': fr`l’auteur, puis l’objet de ses propos : Jane Roe denied the charges`,
  'partly-quoted': fr`l’auteur, puis une description citée en partie : Jane Roe called it “…”`,
  'before-about': fr`l’auteur, puis ce dont il parle : Jane Roe complained about the noise`,
  'before-far-quote': fr`l’auteur, quand ou à qui, puis des mots cités : Jane Roe said on Monday, “…”`,
  introduced: fr`une phrase qui finit par deux-points, puis des mots cités : Jane Roe went on: “…”`,
  'run-on': fr`des mots cités qui se poursuivent dans le même paragraphe : “…,” Jane Roe said. “…”`,
  'run-on-open': fr`des mots cités dans un nouveau paragraphe, après une citation restée ouverte : “… “…”`,
  'run-on-after': fr`des mots cités qui reprennent après une phrase de récit : “…,” Jane Roe said. He left. “…”`,
  'run-on-partly': fr`une phrase citée en grande partie, après une citation : “…,” Jane Roe said. Now “…”`,
  passive: fr`ce qui a été demandé à quelqu’un, ou dit de lui : was asked by Jane Roe whether …`,
  turn: fr`une prise de parole d’une transcription, après son étiquette : ROE: …`,
  'turn-on': fr`un paragraphe de transcription qui poursuit la prise de parole précédente : ROE: … …`,
  headline: fr`un titre avec deux-points ou tiret, et l’auteur : Bridge to open, … – Jane Roe`,
  label: fr`un nom et deux-points, puis des mots cités : Jane Roe: “…”`,
  colon: fr`ce que quelqu’un a fait et deux-points, puis des mots cités : Jane Roe had one wish: “…”`,
  signature: fr`des mots cités, signés d’un nom au-dessous : “…” —Jane Roe`,
};
