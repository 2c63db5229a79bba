import { grammarOf } from '../../../../rendering/languages/grammar.ts';
import type { Language } from '../../../../rendering/languages/language.ts';
import type { ErrandWords } from './en.ts';

/** Spanish. */
export function spanish({ locale, quoted }: Pick<Language, 'locale' | 'quoted'>): ErrandWords {
  const { number, count, form, and } = grammarOf(locale);
  return {
    more: (rest) => `Y ${number(rest)} más.`,
    outdated:
      'Este comando ha cambiado desde que Discord lo conoce. Inténtelo de nuevo en unos minutos.',
    onlyInServers: 'Esto funciona en servidores, no en mensajes directos.',
    onlyManagers: 'Solo quienes pueden gestionar este servidor pueden hacer esto.',

    settings: {
      heading: 'Lo que vale en este servidor',
      decided: 'Decidido. Desde ahora vale aquí',
      answers: 'Respuestas',
      seen: {
        private: 'privadas: solo las ve quien pregunta, y puede compartirlas',
        public: 'públicas: las ve todo el canal',
      },
      citation: 'Referencias',
      styles: {
        chat: 'para el chat',
        ap: 'al estilo AP',
        chicago: 'al estilo Chicago',
        bibtex: 'como BibTeX',
        'csl-json': 'como CSL-JSON',
        html: 'como HTML',
      },
      sources: 'Fuentes',
      told: {
        full: 'completas: con el título del artículo y sus otras publicaciones',
        brief: 'breves: sin el título del artículo ni sus otras publicaciones',
      },
      language: 'Idioma',
      languages: {
        asker: 'el de quien pregunta',
        en: 'inglés',
        de: 'alemán',
        fr: 'francés',
        es: 'español',
      },
    },

    alert: {
      set: (alert) => `La alerta ${number(alert)} está puesta`,
      watched: {
        speaker: (name) => `de ${name}`,
        words: (words) => `con las palabras ${quoted(words)}`,
        outlet: (name) => `en ${name}`,
      },
      quiet: (from, to, zone) => `silencio de ${from} a ${to} (${zone})`,
      noQuiet: 'a cualquier hora',
      unknownSpeaker: (name) =>
        `El archivo aún no tiene nada de ${name}. Lo que llegue exactamente con este nombre se publicará.`,
      unknownOutlet: (name) =>
        `El archivo aún no tiene nada de ${name}. Lo que llegue exactamente con este nombre se publicará.`,
      nothingWatched: 'Una alerta necesita una persona, palabras o un medio.',
      noWords: (written) => `No hay ninguna palabra en ${quoted(written)}.`,
      whichSpeaker: (asked) =>
        `${quoted(asked)} puede ser varias personas. Ponga la alerta con uno de estos nombres`,
      whichOutlet: (asked) =>
        `${quoted(asked)} puede ser varios medios. Ponga la alerta con uno de estos nombres`,
      noTime: (written) => `${quoted(written)} no es una hora: escriba 22:00.`,
      halfQuiet: 'Las horas de silencio necesitan quiet_from y quiet_to.',
      noHours:
        'Unas horas de silencio que acaban cuando empiezan no serían ninguna, o todo el día.',
      noZone: (written) =>
        `${quoted(written)} no es una zona horaria: escriba una como Europe/Madrid, o elija una de las ofrecidas.`,
      mayNotWrite: 'No puede escribir en ese canal, así que no puede poner una alerta para él.',
      tooMany: (most) =>
        `Este servidor tiene ${number(most)} alertas y no puede tener más. Termine antes una: /alert end.`,
      list: (of) => `${count(of, 'alerta', 'alertas')} en este servidor`,
      none: 'No hay alertas en este servidor. /alert add pone una.',
      halted: (why) => `⚠ detenida: ${why}. Termínela y póngala de nuevo cuando esté arreglado`,
      ended: (alert) => `La alerta ${alert} ha terminado.`,
      unknown: (alert) => `No hay ninguna alerta ${quoted(alert)} en este servidor: /alert list.`,
      notYours: (alert) =>
        `La alerta ${alert} es de otra persona: solo ella y quienes pueden gestionar este servidor pueden terminarla.`,
      posted: (alert, watched) =>
        `Alerta ${number(alert)}: declaraciones nuevas ${watched.join(', ')}`.trim(),
      setBy: (mention) => `Alerta puesta por ${mention}`,
    },

    archive: {
      notHere: (server) =>
        `Desde este servidor no se puede cambiar el archivo. Quien gestiona el bot puede permitirlo: ARCHIVE_SERVERS tiene que nombrar ${server}.`,
      notWritable:
        'Esta parte del bot solo puede leer el archivo, porque otra lo tiene abierto. Cámbielo allí.',
      oneThing: 'Dé un archivo adjunto o un enlace: exactamente uno de los dos.',
      noAddress: (written) => `${quoted(written)} no es una dirección http o https.`,
      addingNow: (name, records) =>
        `Incorporando ${name} … ${count(records, 'registro listo', 'registros listos')}`,
      added: (name, records) => `${name}: ${count(records, 'registro', 'registros')}`,
      outcomes: {
        added: 'incorporado',
        changed: 'cambiado',
        older: 'guardado como versión anterior',
        known: 'ya conocido',
        withdrawn: 'retirado',
        refused: 'no incorporado',
      },
      counted: (what, of) => `${what}: ${number(of)}`,
      noArticle: (id) => `No hay ningún artículo ${quoted(id)}.`,
      wouldForget: (id) => `Esto borraría ${id} para siempre`,
      say: 'Dé el mismo comando con sure: True y se hará. No se puede deshacer.',
      forgotten: (id) => `${id} está olvidado`,
      hashes: (of) =>
        `Solo ${form(of, 'queda', 'quedan')} ${count(of, 'huella', 'huellas')}, con ${form(of, 'la', 'las')} que se rechazará si vuelve`,
      from: (source) => `El lugar de donde vino queda como está: ${source}`,
      cameFrom: (source) => `Vino de ${source}`,
      alike: (other) => `Su texto o su dirección es también de ${other}, que sigue aquí`,
      followed: (url) => `Desde ahora se sigue: ${url}. /archive status dice qué llega.`,
      followedAlready: (url) => `Ya se sigue: ${url}.`,
      unfollowed: (url) => `Ya no se sigue: ${url}. Lo que llegó se queda.`,
      notFollowed: (url) => `${url} no se sigue.`,
      holds: (articles, statements) =>
        `${count(articles, 'artículo', 'artículos')} con ${count(statements, 'declaración', 'declaraciones')}`,
      lastTaken: (at) => `Última incorporación: ${at}`,
      nothingTaken: 'Aún no se ha incorporado nada',
      others: (older, withdrawn, hashes) =>
        `Además ${and([
          count(older, 'versión anterior', 'versiones anteriores'),
          count(withdrawn, 'artículo retirado', 'artículos retirados'),
          count(hashes, 'huella de lo olvidado', 'huellas de lo olvidado'),
        ])}`,
      feeds: (of) => `${count(of, 'canal web seguido', 'canales web seguidos')}`,
      nextLook: (at) => `próxima visita ${at}`,
      due: 'pendiente ahora',
      failed: (times) => `⚠ ${count(times, 'fallo seguido', 'fallos seguidos')}`,
      turnedAway: (of) =>
        `${count(of, 'registro rechazado', 'registros rechazados')}, los más nuevos primero`,
      noneTurnedAway: 'Nada rechazado',
      doneLast: 'Hecho en último lugar',
      did: {
        added: 'incorporado',
        changed: 'cambiado',
        older: 'guardado como anterior',
        withdrawn: 'retirado',
        followed: 'seguido',
        unfollowed: 'ya no seguido',
        forgotten: 'olvidado',
      },
    },

    help: {
      heading: '¿Quién lo dijo, cuándo y dónde está escrito?',
      about: [
        'Las respuestas son frases enteras, cortadas carácter por carácter de los artículos de un archivo, cada una con quién la dijo, su medio y su fecha.',
        'El bot nunca escribe, resume, traduce ni completa nada. Lo que no se sabe se dice desconocido, y también se dice cuando no se encuentra nada.',
      ],
      commands: 'Comandos',
      menus: 'En un mensaje, en Aplicaciones',
      menu: (name, command) =>
        `${quoted(name)}: como /${command}, para las declaraciones tras lo que dice el mensaje`,
      signs: 'Cómo leer una respuesta',
      voices: [
        'Negrita: las propias palabras de quien habla',
        'Normal: como lo redacta el medio',
        'Cursiva: nuestro, como [sic] junto a una errata o […] por lo omitido',
      ],
      audience: 'Quién la ve',
      shared: [
        'Las respuestas son solo para usted, salvo que este servidor las muestre al canal (/settings)',
        'Compartir publica en el canal la página que usted ve',
      ],
    },
  };
}
