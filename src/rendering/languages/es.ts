import type { CitationStyle } from '../../model/answer.ts';
import type { RuleName } from '../../model/statement.ts';
import type { Wording } from './en.ts';
import type { Grammar, Marks } from './grammar.ts';

/** Spanish. Examples of what a rule looks for stay in English, as the articles are. */
export function spanish({ number, count, form, and, ...grammar }: Grammar): Wording {
  const marks: Marks = ['«', '»'];
  const quoted = (words: string) => `${marks[0]}${words}${marks[1]}`;
  const articles = (of: number) => count(of, 'artículo', 'artículos');
  const statements = (of: number) => count(of, 'declaración', 'declaraciones');
  const styles: Readonly<Record<CitationStyle, string>> = {
    chat: 'para el chat',
    ap: 'al estilo AP',
    chicago: 'al estilo Chicago',
    bibtex: 'en BibTeX',
    'csl-json': 'en CSL-JSON',
    html: 'en HTML con Quotation de schema.org',
  };
  const differences = {
    wording: 'la redacción',
    speaker: 'la persona citada',
    date: 'la fecha',
    number: 'una cifra',
  };
  return {
    marks,
    quoted,
    colon: ': ',
    semicolon: '; ',

    dates: {
      day: grammar.day,
      month: grammar.month,
      weekday: grammar.weekday,
      withWeekday: (weekday, day) => `${weekday}, ${day}`,
      shortDay: grammar.shortDay,
      shortMonth: grammar.shortMonth,
      parts: {
        '21': 'primavera',
        '22': 'verano',
        '23': 'otoño',
        '24': 'invierno',
        '33': 'primer trimestre',
        '34': 'segundo trimestre',
        '35': 'tercer trimestre',
        '36': 'cuarto trimestre',
        '40': 'primer semestre',
        '41': 'segundo semestre',
      },
      partOf: (part, year) => `${part} de ${year}`,
      oneOf: grammar.or,
      until: (date) => `hasta ${withArticle(date)}`,
      since: (date) => `desde ${withArticle(date)}`,
      between: (from, to) =>
        isDay(from) && isDay(to) ? `del ${from} al ${to}` : `de ${from} a ${to}`,
      about: (date) => `hacia ${withArticle(date)}`,
      decade: (decade) => `la década de ${decade}`,
      atTime: (date, time, zone) => `${date}, ${time}${zone}`,
    },

    oddities: {
      'weekday-date-conflict': 'el día de la semana y la fecha no coinciden',
      'off-by-one': 'el día de la semana y la fecha difieren en un día, quizá por el huso horario',
      'date-after-publication': 'posterior a la publicación',
      'order-ambiguous': 'el día y el mes pueden estar invertidos',
    },
    placedAt: (date) => `situado en el ${date}`,

    answer: {
      found: (found, searched) =>
        `${count(found, 'declaración atribuida encontrada', 'declaraciones atribuidas encontradas')}, ${count(searched, 'artículo consultado', 'artículos consultados')}`,
      nothingFound: (searched, asked) =>
        `Ninguna declaración atribuida encontrada en ${articles(searched)} (búsqueda: ${asked})`,
      lookedFor: (asked) => `Búsqueda: ${asked}.`,
      asked: {
        words: 'palabras',
        speaker: 'persona u organismo',
        outlet: 'medio',
        from: 'desde',
        to: 'hasta',
        kind: 'tipo',
        topic: 'tema',
        quote: 'cita',
        message: 'mensaje',
        'read as': 'entendido como',
      },
      kinds: { direct: 'textual', mixed: 'textual en parte', indirect: 'parafraseado' },
      incomplete: 'Solo respondió una parte del archivo: puede haber más.',
      notAll: (most) =>
        `Más de ${number(most)} declaraciones coinciden y solo se examinaron ${number(most)}: las más cercanas a las palabras o, sin palabras, las últimas en entrar. Una persona, un medio o más palabras acotan la búsqueda.`,
      nearMisses: 'Resultados cercanos, distintos de lo que se pidió',
      severalSpeakers: (asked, speakers) =>
        `${quoted(asked)} puede referirse a ${number(speakers)} personas u organismos. Pregunte de nuevo con uno de estos nombres:`,
      knownSpeaker: (described, of) => `${described} – ${statements(of)}`,
      sentenceBefore: 'la frase anterior',
      sideBySide: {
        remark: (of) => `Lo que parece la misma afirmación figura en ${articles(of)}`,
        event: (of) => `Lo que parece el mismo suceso figura en ${articles(of)}`,
        alike: (both) => `${both}.`,
        differing: (both, differ) =>
          `${both}; difieren en ${and(differ.map((of) => differences[of]))}.`,
      },
    },

    whose: {
      ownVoice: (outlet) => `${outlet}, en su propio texto`,
      ownVoiceOfArticle: 'El artículo (medio no indicado), en su propio texto',
      unknownSpeaker: 'No se indica quién habla',
      asReportedBy: (reporter) => `, según ${reporter}`,
      body: (name) => name,
      unnamed: (words) => `${quoted(words)} (sin nombre)`,
      somebody: 'alguien a quien el texto no nombra',
      direct: 'textual',
      mixed: (worder) => `textual solo donde está marcado; el resto, en palabras de ${worder}`,
      indirect: (worder) => `paráfrasis, en palabras de ${worder}: no es textual`,
      narration: 'no atribuido a nadie',
      uncertain: (how) => `${how}; atribución incierta`,
      eitherWorder: (reporter, outlet) => `${reporter} o de ${outlet}`,
      article: 'la redacción del artículo (medio no indicado)',
      runsOn: 'las palabras continúan una frase anterior',
      readAs: (mention, name) => `la frase dice ${quoted(mention)}, entendido como ${name}`,
    },

    labels: {
      attributed: 'atribuido',
      said: 'dicho',
      inTheWords: 'en la frase',
      published: 'publicado',
      outlet: 'medio',
      article: 'artículo',
      alsoIn: 'también en',
      version: 'versión',
      speaker: 'quién habla',
      id: 'identificador',
      why: 'por qué',
      cue: 'fórmula de atribución',
      measured: 'medido',
      or: {
        published: 'o publicado',
        outlet: 'o medio',
        title: 'o título',
        byline: 'o firma',
      },
    },

    facts: {
      noTitle: 'título no indicado',
      titleFromComments: (title) => `${title} (título del encabezado de los comentarios)`,
      stated: (words, evidence) => `${quoted(words)} (${evidence})`,
      notStated: 'sin indicar',
      outletNotStated: 'medio no indicado',
      anOutletNotStated: 'un medio no indicado',
      dayNotStated: 'día no indicado',
      noDate: 'ninguna fecha',
      credited: (hands) => ` (créditos: ${hands})`,
      via: (paper) => `vía ${paper}`,
      notBefore: (date) => `sin indicar; como muy pronto, ${withArticle(date)}`,
      textSays: (words) => ` (el texto dice ${quoted(words)})`,
      noDayKnown: (words) => `${quoted(words)}, día desconocido`,
      inferredFrom: (date, words) => `${date}; deducido de ${quoted(words)} en otra frase`,
      inferred: (date) => `${date}; deducido del resto del artículo`,
      inWords: (date, words) => `${date} (${quoted(words)})`,
      countedFrom: (date, words, published) =>
        `${date} (${quoted(words)}, publicación: ${published})`,
      countedFromDates: (date, words) =>
        `${date} (${quoted(words)}, calculado según las fechas del artículo)`,
    },

    page: {
      alsoStates: {
        published: (words, evidence) =>
          `⚠ La página indica también ${quoted(words)} como fecha (${evidence}).`,
        outlet: (words, evidence) =>
          `⚠ La página indica también ${quoted(words)} como medio (${evidence}).`,
      },
      noOutlet: (credited) => `La página no nombra su medio${credited}.`,
      noDate: (published) => `Fecha de publicación: ${published}.`,
      titleFromComments: 'El título figura solo en el encabezado de los comentarios.',
    },

    replaced: {
      stand: 'El medio ha modificado este artículo desde entonces; estas palabras siguen en él.',
      otherwise:
        '⚠ El medio ha modificado este artículo desde entonces: estas palabras están en él, pero no atribuidas como aquí.',
      gone: '⚠ El medio ha modificado este artículo desde entonces y estas palabras ya no están en él.',
    },
    withdrawn: {
      canceled: (article, date) =>
        `El medio ha retirado este artículo (${article}; comunicado el ${date}). No se cita nada de él.`,
      withheld: (article, date) =>
        `El medio retiene este artículo (${article}; comunicado el ${date}). No se cita nada de él.`,
    },

    deleted: (id) =>
      `El artículo de la declaración ${id} se eliminó de este archivo. No se cita nada de él.`,

    reasons: {
      looksFor: ({ rule }) => RULES[rule],
      noCue: 'ninguna, las palabras continúan',
      noSpeaker: 'no indicado, y no se supone a nadie',
      namedBy: {
        name: 'por su nombre',
        surname: 'forma corta de un nombre que da el artículo',
        pronoun: 'pronombre del último nombre anterior al que conviene',
        role: 'descripción que no conviene a nadie más cerca de ella',
        continuation: 'quien habla antes de estas palabras',
        coordination: 'común a otro verbo de la frase',
        unnamed: 'sin nombre en el artículo',
      },
      mention: (mention, found) => `${quoted(mention)}, ${found}`,
      readAs: (found, name) => `${found}, entendido como ${name}`,
      nobody: (found) => `${found}; nadie con seguridad`,
      unnamed: (found) => `${found}; sin nombre en el artículo`,
      nested:
        'no, porque en los artículos de entrenamiento no hay marcada ninguna declaración dentro de otra',
      rare: 'no, demasiado rara en los artículos de entrenamiento',
      measured: ({ right, of, share, cues }) =>
        `correcta en ${number(right)} de ${number(of)} casos de los artículos de entrenamiento (${share} %), ${cues}`,
      measuredLow: ({ right, of, share, cues }) =>
        `correcta en ${number(right)} de ${number(of)} casos de los artículos de entrenamiento (${share} %: menos del 90 %), ${cues}`,
      cues: {
        say: 'con «say» o «tell»',
        other: 'con cualquier otra fórmula de atribución',
      },
    },

    timeline: {
      heading: (of, searched) =>
        `Cronología: ${count(of, 'entrada', 'entradas')}, ${count(searched, 'artículo consultado', 'artículos consultados')}`,
      leftOut: (more) =>
        `${count(more, 'entrada más, menos pertinente, no se muestra', 'entradas más, menos pertinentes, no se muestran')}.`,
      datedBy: {
        sentence: 'Situado por la fecha que da la frase.',
        said: 'Situado por el día en que se dijo.',
        none: null,
      },
      goesOn: 'Continúa el tema de la frase anterior, sin nombrarlo.',
      dateNotStated: 'Fecha no indicada',
      dated: grammar.capital,
      coarse: (date) => `${date}, día no indicado`,
      datesDiffer: (sides) => `⚠ Las fechas difieren: ${sides.join('; ')}.`,
      apart: (sides) => `⚠ las fechas difieren: ${sides.join('; ')}`,
      dates: (outlet, date) => `${outlet}: ${date}`,
      noDate: 'ninguna fecha',
      gap: (from, to, length) => `Nada fechado entre el ${from} y el ${to}, ${length}`,
      years: (of) => count(of, 'año', 'años'),
      months: (of) => count(of, 'mes', 'meses'),
      days: (of) => count(of, 'día', 'días'),
    },

    picture: {
      marks: {
        day: 'ese día',
        stretch: 'en algún momento del intervalo',
        open: 'final abierto',
        either: 'uno de los dos días',
      },
      missingLetter: (sign) =>
        `${sign} sustituye a una letra que falta en el tipo de letra de esta imagen.`,
      listedOne: (entry, total) =>
        `Entrada ${number(entry)} de ${number(total)}; la banda bajo el eje lleva las fechas de todas.`,
      listed: (first, last, total) =>
        `Entradas ${number(first)} a ${number(last)} de ${number(total)}; la banda bajo el eje lleva las fechas de todas.`,
      datesDiffer: '⚠ Las fechas difieren:',
      andInMore: (more) => `y en ${count(more, 'artículo más', 'artículos más')}`,
      part: (shown, total) =>
        `Se ${form(shown, 'muestra', 'muestran')} ${number(shown)} de ${number(total)} entradas.`,
      andMore: (rest) => `Y ${count(rest, 'entrada más', 'entradas más')} en la imagen.`,
    },

    citation: {
      heading: (style) => `Referencia ${styles[style]}`,
      several: (of, style) => `${count(of, 'referencia', 'referencias')} ${styles[style]}`,
      others: 'Otras declaraciones con estas palabras, o la misma afirmación en otra parte',
      direct: (speaker) => `${speaker}, palabras citadas en`,
      mixed: (speaker) =>
        `${speaker}, palabras citadas en parte (textuales solo entre comillas) en`,
      indirect: (speaker, worder) => `${speaker}, paráfrasis en palabras de ${worder} en`,
      narration: (outlet) => `${outlet}, en`,
      outlet: (notStated) => `medio ${notStated}`,
      published: (date) => `publicación: ${date}`,
      unpublished: (notStated) => `fecha de publicación: ${notStated}`,
      attributed: (words) => ` Atribuido: ${words}`,
      said: (day) => ` Dicho: ${day}.`,
      id: (id) => ` Identificador de la cita: ${id}.`,
    },

    tooLong: {
      heading: 'encabezado',
      note: 'nota',
      name: 'nombre',
      kind: 'tipo de cita',
      sentence: 'frase',
      sentenceBefore: 'frase anterior',
      citation: 'referencia',
      instead: (what, characters) =>
        `[Demasiado largo para Discord: ${what}, ${count(characters, 'carácter', 'caracteres')}.]`,
    },

    buttons: {
      previous: 'Anterior',
      next: 'Siguiente',
      where: (page, pages) => `${number(page)} de ${number(pages)}`,
      context: 'Contexto',
      why: '¿Por qué?',
      cite: 'Citar',
      share: 'Compartir',
      everything: 'Mostrar todo',
      narrow: 'Limitar a una persona, un organismo o un medio',
      speakerChoice: (name, of) => `Persona u organismo: ${name} (${number(of)})`,
      outletChoice: (name, of) => `Medio: ${name} (${number(of)})`,
    },

    notices: {
      sharedBy: (mention) => `Compartido por ${mention}`,
      changed:
        'El archivo ha cambiado desde que se escribió este mensaje; esto es lo que responde ahora.',
      forgotten: (of) =>
        form(
          of,
          `${number(of)} declaración de este mensaje ya no está en el archivo: su artículo fue eliminado.`,
          `${number(of)} declaraciones de este mensaje ya no están en el archivo: sus artículos fueron eliminados.`,
        ),
      noText: 'Este mensaje no contiene texto.',
      notOurButton: 'Este botón no es de esta versión del bot. Pregunte de nuevo.',
      tooLongForButtons: (page, pages) =>
        `${pages === 1 ? '' : `Esta es la página ${number(page)} de ${number(pages)}. `}La pregunta es demasiado larga para los botones: haga una más corta.`,
      wentWrong: (id) => `Algo ha fallado aquí. En el registro del bot es el error ${id}.`,
    },

    surroundings: {
      heading: (of) => `${statements(of)} con las frases de alrededor`,
      before: (of) => form(of, 'la frase anterior', 'las frases anteriores'),
      after: (of) => form(of, 'la frase siguiente', 'las frases siguientes'),
    },

    sources: {
      heading: (all, said) => `${articles(all)} con ${statements(said)}`,
      outlet: (name, of, dates) => `${name}: ${articles(of)}, ${dates}`,
      outletUndated: (name, of) => `${name}: ${articles(of)}`,
      outletNotStated: 'medio no indicado',
      dates: (from, to) => `${from} – ${to}`,
      undated: (of) => `${articles(of)} sin fecha de publicación`,
      lastTakenIn: (date) => `Última incorporación: ${date}`,
      nothingTakenIn: 'Aún no se ha incorporado nada',
      moreOutlets: (of) => `y ${count(of, 'medio más', 'medios más')}`,
      rejections: (of) => count(of, 'registro rechazado', 'registros rechazados'),
      noRejections: 'Ninguno rechazado',
      rejection: (day, where, why) => `${day}, ${where}: ${why}`,
    },

    refusals: {
      noCommand: (name, known) =>
        `No existe el comando ${quoted(name)}. Existen: ${known.join(', ')}.`,
      noOption: (command, option, known) =>
        `/${command} no tiene la opción ${quoted(option)}. Tiene: ${known.join(', ')}.`,
      problems: (command, problems) => `/${command}: ${problems.join('; ')}.`,
      missing: 'falta',
      empty: 'está vacío',
      tooLong: (longest) => `tiene más de ${count(longest, 'carácter', 'caracteres')}`,
      noneOf: (written, words) => `${quoted(written)} no es ninguno de ${words.join(', ')}`,
      neither: (written, one, other) => `${quoted(written)} no es ni ${one} ni ${other}`,
      noDate: (written) => `${quoted(written)} no es una fecha: escriba 2023-03-30, 2023-03 o 2023`,
      unfit: (written) => `no admite ${quoted(written)}`,
    },
  };
}

/** Days take an article, months and years none. */
function isDay(date: string): boolean {
  return /^\d{1,2} de /.test(date);
}

function withArticle(date: string): string {
  return isDay(date) ? `el ${date}` : date;
}

const RULES: Readonly<Record<RuleName, string>> = {
  'according-to': 'palabras, luego «according to» y quien las dijo: …, according to Jane Roe',
  'according-to-first': '«according to» y alguien, luego las palabras: According to Jane Roe, …',
  'as-first': '«as» y quien hizo la observación, luego las palabras: As Jane Roe noted, …',
  'around-quote': 'palabras citadas antes y después de quien las dijo: “…,” Jane Roe said, “…”',
  'after-quote': 'palabras citadas, luego quien las dijo: “…,” Jane Roe said',
  'around-comma-quote':
    'palabras, entre comas quien las dijo, luego palabras citadas: In short, Jane Roe said, “…”',
  'before-quote': 'quien las dijo, luego palabras citadas: Jane Roe said: “…”',
  'before-that': 'quien lo dijo, luego una oración con «that»: Jane Roe said that …',
  'before-question': 'quien lo dijo, luego un interrogativo o «if»: Jane Roe asked whether …',
  'before-infinitive': 'quien lo dijo, luego lo que haría: Jane Roe vowed to …',
  'before-clause': 'quien lo dijo, luego una oración sin «that»: Jane Roe said the bridge …',
  'around-clause':
    'palabras no citadas antes y después de quien las dijo: The bridge, Jane Roe said, …',
  'after-clause': 'palabras no citadas, luego quien las dijo: …, Jane Roe said',
  'before-noun': 'quien lo dijo, luego de qué se trataba: Jane Roe denied the charges',
  'partly-quoted': 'quien lo dijo, luego una descripción citada en parte: Jane Roe called it “…”',
  'before-about': 'quien lo dijo, luego de qué hablaba: Jane Roe complained about the noise',
  'before-far-quote':
    'quien las dijo, cuándo o a quién, luego palabras citadas: Jane Roe said on Monday, “…”',
  introduced: 'una frase que acaba en dos puntos, luego palabras citadas: Jane Roe went on: “…”',
  'run-on': 'palabras citadas que siguen en el mismo párrafo: “…,” Jane Roe said. “…”',
  'run-on-open': 'palabras citadas en un párrafo nuevo, tras otro que dejó abierta su cita: “… “…”',
  'run-on-after':
    'palabras citadas que siguen tras una frase de narración: “…,” Jane Roe said. He left. “…”',
  'run-on-partly': 'una frase citada en su mayor parte, tras una cita: “…,” Jane Roe said. Now “…”',
  passive: 'lo que se preguntó a alguien, o se dijo de alguien: was asked by Jane Roe whether …',
  turn: 'una intervención de una transcripción, tras su etiqueta: ROE: …',
  'turn-on': 'un párrafo de una transcripción que continúa la intervención anterior: ROE: … …',
  headline: 'un titular con dos puntos o raya, y quien lo dijo: Bridge to open, … – Jane Roe',
  label: 'un nombre y dos puntos, luego palabras citadas: Jane Roe: “…”',
  colon: 'lo que hizo alguien y dos puntos, luego palabras citadas: Jane Roe had one wish: “…”',
  signature: 'palabras citadas con un nombre firmado debajo: “…” —Jane Roe',
};
