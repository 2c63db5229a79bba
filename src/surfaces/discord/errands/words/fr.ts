import { fr } from '../../../../rendering/languages/fr.ts';
import { grammarOf } from '../../../../rendering/languages/grammar.ts';
import type { Language } from '../../../../rendering/languages/language.ts';
import type { ErrandWords } from './en.ts';

/** French. */
export function french({ locale, quoted }: Pick<Language, 'locale' | 'quoted'>): ErrandWords {
  const { number, count, form, and } = grammarOf(locale);
  return {
    more: (rest) => `Et ${number(rest)} de plus.`,
    outdated:
      'Cette commande a changé depuis que Discord la connaît. Veuillez réessayer dans quelques minutes.',
    onlyInServers: 'Cela fonctionne sur les serveurs, pas en messages privés.',
    onlyManagers: 'Seules les personnes qui peuvent gérer ce serveur peuvent faire cela.',

    settings: {
      heading: 'Ce qui vaut sur ce serveur',
      decided: 'C’est décidé. Désormais, ceci vaut ici',
      answers: 'Réponses',
      seen: {
        private: fr`privées : seule la personne qui demande les voit, et peut les partager`,
        public: fr`publiques : tout le salon les voit`,
      },
      citation: 'Références',
      styles: {
        chat: 'pour le chat',
        ap: 'au style AP',
        chicago: 'au style Chicago',
        bibtex: 'en BibTeX',
        'csl-json': 'en CSL-JSON',
        html: 'en HTML',
      },
      sources: 'Sources',
      told: {
        full: fr`complètes : avec le titre de l’article et ses autres parutions`,
        brief: fr`brèves : sans le titre de l’article ni ses autres parutions`,
      },
      language: 'Langue',
      languages: {
        asker: 'celle de la personne qui demande',
        en: 'anglais',
        de: 'allemand',
        fr: 'français',
        es: 'espagnol',
      },
    },

    alert: {
      set: (alert) => `L’alerte ${number(alert)} est en place`,
      watched: {
        speaker: (name) => `de ${name}`,
        words: (words) => `avec les mots ${quoted(words)}`,
        outlet: (name) => `dans ${name}`,
      },
      quiet: (from, to, zone) => `silence de ${from} à ${to} (${zone})`,
      noQuiet: 'à toute heure',
      unknownSpeaker: (name) =>
        `Les archives n’ont encore rien de ${name}. Ce qui arrivera sous ce nom exact sera publié.`,
      unknownOutlet: (name) =>
        `Les archives n’ont encore rien de ${name}. Ce qui arrivera sous ce nom exact sera publié.`,
      nothingWatched: 'Une alerte a besoin d’une personne, de mots ou d’un média.',
      noWords: (written) => `Il n’y a aucun mot dans ${quoted(written)}.`,
      whichSpeaker: (asked) =>
        `${quoted(asked)} peut désigner plusieurs personnes. Créez l’alerte avec l’un de ces noms`,
      whichOutlet: (asked) =>
        `${quoted(asked)} peut désigner plusieurs médias. Créez l’alerte avec l’un de ces noms`,
      noTime: (written) => fr`${quoted(written)} n’est pas une heure : écrivez 22:00.`,
      halfQuiet: 'Les heures de silence demandent à la fois quiet_from et quiet_to.',
      noHours:
        'Des heures de silence qui finissent quand elles commencent ne dureraient rien, ou tout le jour.',
      noZone: (written) =>
        fr`${quoted(written)} n’est pas un fuseau horaire : écrivez-en un comme Europe/Paris, ou choisissez parmi ceux proposés.`,
      mayNotWrite: 'Vous ne pouvez pas écrire dans ce salon, donc pas non plus y créer une alerte.',
      tooMany: (most) =>
        fr`Ce serveur a ${number(most)} alertes, et ne peut en avoir plus. Arrêtez-en d’abord une : /alert end.`,
      list: (of) => `${count(of, 'alerte', 'alertes')} sur ce serveur`,
      none: 'Il n’y a pas d’alerte sur ce serveur. /alert add en crée une.',
      halted: (why) => fr`⚠ suspendue : ${why}. Arrêtez-la, et recréez-la quand ce sera réglé`,
      ended: (alert) => `L’alerte ${alert} est arrêtée.`,
      unknown: (alert) => fr`Il n’y a pas d’alerte ${quoted(alert)} sur ce serveur : /alert list.`,
      notYours: (alert) =>
        fr`L’alerte ${alert} est à quelqu’un d’autre : seules cette personne et celles qui peuvent gérer ce serveur peuvent l’arrêter.`,
      posted: (alert, watched) =>
        fr`Alerte ${number(alert)} : nouvelles déclarations ${watched.join(', ')}`.trim(),
      setBy: (mention) => `Alerte créée par ${mention}`,
    },

    archive: {
      notHere: (server) =>
        fr`Les archives ne peuvent pas être modifiées depuis ce serveur. La personne qui exploite le bot peut le permettre : ARCHIVE_SERVERS doit nommer ${server}.`,
      notWritable:
        'Cette partie du bot ne peut que lire les archives, car une autre les a ouvertes. Modifiez-les là-bas.',
      oneThing: fr`Donnez un fichier ou un lien : exactement un des deux.`,
      noAddress: (written) => `${quoted(written)} n’est pas une adresse http ou https.`,
      addingNow: (name, records) =>
        `Ajout de ${name} … ${count(records, 'document traité', 'documents traités')}`,
      added: (name, records) => fr`${name} : ${count(records, 'document', 'documents')}`,
      outcomes: {
        added: 'ajouté',
        changed: 'modifié',
        older: 'gardé comme version antérieure',
        known: 'déjà connu',
        withdrawn: 'retiré',
        refused: 'non ajouté',
      },
      counted: (what, of) => fr`${what} : ${number(of)}`,
      noArticle: (id) => `Il n’y a pas d’article ${quoted(id)}.`,
      wouldForget: (id) => `Cela supprimerait ${id} pour de bon`,
      say: fr`Redonnez la commande avec sure : True, et ce sera fait. C’est irréversible.`,
      forgotten: (id) => `${id} est oublié`,
      hashes: (of) =>
        `Il ne reste que ${count(of, 'empreinte', 'empreintes')}, ${form(of, 'par laquelle', 'par lesquelles')} il sera refusé s’il revient`,
      from: (source) => fr`D’où il venait, rien ne change : ${source}`,
      cameFrom: (source) => `Il venait de ${source}`,
      alike: (other) =>
        `Son texte ou son adresse est aussi celui de ${other}, qui est toujours ici`,
      followed: (url) => fr`Désormais suivi : ${url}. /archive status dit ce qui en vient.`,
      followedAlready: (url) => fr`Déjà suivi : ${url}.`,
      unfollowed: (url) => fr`N’est plus suivi : ${url}. Ce qui en est venu reste.`,
      notFollowed: (url) => `${url} n’est pas suivi.`,
      holds: (articles, statements) =>
        `${count(articles, 'article', 'articles')} avec ${count(statements, 'déclaration', 'déclarations')}`,
      lastTaken: (at) => fr`Dernier ajout : ${at}`,
      nothingTaken: 'Rien n’a encore été ajouté',
      others: (older, withdrawn, hashes) =>
        `Et aussi ${and([
          count(older, 'version antérieure', 'versions antérieures'),
          count(withdrawn, 'article retiré', 'articles retirés'),
          count(hashes, 'empreinte de ce qui fut oublié', 'empreintes de ce qui fut oublié'),
        ])}`,
      feeds: (of) => `${count(of, 'flux suivi', 'flux suivis')}`,
      nextLook: (at) => `prochaine visite ${at}`,
      due: 'attendu maintenant',
      failed: (times) => `⚠ ${count(times, 'échec', 'échecs')} de suite`,
      turnedAway: (of) =>
        `${count(of, 'document refusé', 'documents refusés')}, les plus récents d’abord`,
      noneTurnedAway: 'Rien n’a été refusé',
      doneLast: 'Fait en dernier',
      did: {
        added: 'ajouté',
        changed: 'modifié',
        older: 'gardé comme antérieur',
        withdrawn: 'retiré',
        followed: 'suivi',
        unfollowed: 'plus suivi',
        forgotten: 'oublié',
      },
    },

    help: {
      heading: fr`Qui l’a dit, quand, et où est-ce écrit ?`,
      about: [
        'Les réponses sont des phrases entières, découpées caractère par caractère dans les articles d’archives, chacune avec son auteur, son média et sa date.',
        'Le bot n’écrit, ne résume, ne traduit ni ne complète jamais rien. Ce qui n’est pas connu est dit inconnu, et quand rien n’est trouvé, c’est dit aussi.',
      ],
      commands: 'Commandes',
      menus: 'Sur un message, sous Applications',
      menu: (name, command) =>
        fr`${quoted(name)} : comme /${command}, pour les déclarations derrière ce que dit le message`,
      signs: 'Comment lire une réponse',
      voices: [
        fr`Gras : les mots mêmes de la personne`,
        fr`Normal : la formulation du média`,
        fr`Italique : de nous, comme [sic] à côté d’une faute ou […] pour ce qui est omis`,
      ],
      audience: 'Qui la voit',
      shared: [
        'Les réponses sont pour vous seul, sauf si ce serveur les montre au salon (/settings)',
        'Partager publie dans le salon la page que vous voyez',
      ],
    },
  };
}
