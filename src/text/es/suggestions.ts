// Por qué un proyecto puede asesorar a otro, o no aparece entre los sugeridos.
interface Left {
  readonly organisation: string;
  readonly load: number;
  readonly most: number;
  /** De quien no aparece, y de la asesoría; ya en minúsculas. */
  readonly languages: readonly string[];
  readonly asked: readonly string[];
}

interface Like {
  readonly people: readonly string[];
  readonly words: readonly string[];
  readonly isSameKind: boolean;
  readonly country: string;
}

interface Load {
  readonly load: number;
  readonly most: number;
  readonly advised: number;
}

const list = (parts: readonly string[]) => parts.join(', ');
const appears = (n: number) => (n === 1 ? 'aparecería 1 proyecto más' : `aparecerían ${n} proyectos más`);
const times = (n: number) => (n === 1 ? 'una vez' : `${n} veces`);

export const suggestions = {
  rules: {
    itself: {
      group: (_: number) => 'el proyecto receptor',
      reason: (_: Left): string => 'Es el proyecto receptor.',
      relax: (_: number): string => '',
    },
    sameOrganisation: {
      group: (n: number) => `${n} de su misma organización`,
      reason: (d: Left): string => `Es de la misma organización: ${d.organisation}.`,
      relax: (_: number): string => '',
    },
    seated: {
      group: (n: number) => (n === 1 ? '1 que ya está' : `${n} que ya están`),
      reason: (_: Left): string => 'Ya es proyecto asesor en esta asesoría.',
      relax: (_: number): string => '',
    },
    paused: {
      group: (n: number) => `${n} en pausa`,
      reason: (_: Left): string => 'Está en pausa.',
      relax: (n: number): string => `Quitar la pausa en el directorio: ${appears(n)}.`,
    },
    unreachable: {
      group: (n: number) => `${n} sin contacto`,
      reason: (_: Left): string => 'Falta su persona de contacto o su correo.',
      relax: (n: number): string => `Anotar su contacto y su correo en el directorio: ${appears(n)}.`,
    },
    language: {
      group: (n: number) => `${n} en otro idioma`,
      reason: (d: Left): string => `Trabaja en ${list(d.languages)}; el proyecto receptor, en ${list(d.asked)}.`,
      relax: (n: number): string => `Buscar interpretación o anotar otro idioma que hablen los dos: ${appears(n)}.`,
    },
    full: {
      group: (n: number) => `${n} sin lugar`,
      reason: (d: Left): string =>
        d.most === 0 ? 'Por ahora no puede asesorar a nadie.' : `Ya asesora a ${d.load} de ${d.most} a la vez.`,
      relax: (n: number): string =>
        `Esperar a que termine otra asesoría, o subir cuántas lleva a la vez: ${appears(n)}.`,
    },
  },
  themes: {
    shared: (entries: readonly string[]) =>
      entries.length === 1 ? `Comparte el tema ${list(entries)}.` : `Comparte los temas ${list(entries)}.`,
    words: (words: readonly string[]) => `Sus temas coinciden en: ${list(words)}.`,
    none: () => 'No comparte los temas que se piden.',
  },
  practice: {
    some: (words: readonly string[]) => `Lo que puede mostrar menciona: ${list(words)}.`,
    none: () => 'Lo que puede mostrar no menciona lo que se quiere conocer.',
    unknown: () => 'No se ha anotado qué buenas prácticas puede mostrar.',
  },
  context: (d: Like) => {
    const parts = [
      ...(d.people.length > 0 ? [`también trabaja con ${list(d.people)}`] : []),
      ...(d.words.length > 0 ? [`su población coincide en: ${list(d.words)}`] : []),
      ...(d.isSameKind ? ['es el mismo tipo de institución'] : []),
      ...(d.country ? [`también está en ${d.country}`] : []),
    ];
    return parts.length > 0 ? capital(`${parts.join('; ')}.`) : 'De su contexto no se sabe nada parecido.';
  },
  load: ({ load, most, advised }: Load) => {
    if (most === 0 && load === 0) return 'Por ahora no puede asesorar a nadie.';
    const before = advised - load;
    const now = load === 0 ? `Está libre: puede con ${most} a la vez.` : `Asesora a ${load} de ${most} a la vez.`;
    return `${now} ${before === 0 ? (load === 0 ? 'Aquí todavía no ha asesorado.' : 'Antes no asesoró aquí.') : `Aquí ya asesoró ${times(before)}.`}`;
  },
  sameLanguage: (names: readonly string[]) => `Mismo idioma: ${list(names)}.`,
  together: (titles: readonly string[]) => `Ya asesoró a este proyecto en «${titles.join('», «')}».`,
  never: () => 'Nunca han estado juntos en una asesoría.',
  preferred: () => 'El proyecto receptor pidió que fuera éste.',
  otherPreferred: () => 'El proyecto receptor pidió otro.',
  isPaused: () => 'En pausa',
  leftOut: (n: number, groups: readonly string[]) =>
    `${n === 1 ? '1 no aparece' : `${n} no aparecen`}: ${groups.join(', ')}.`,
  unsaid: () =>
    'Todavía no se sabe qué quiere fortalecer el proyecto receptor. Con la solicitud o el tema llenos, la propuesta será mejor.',
  nobodyShares: () => 'Ninguno coincide con los temas ni con lo que se quiere conocer. Estos podrían por lo demás.',
  emptyDirectory: () => ({
    title: 'Todavía no hay proyectos en el directorio',
    detail:
      'Anote los proyectos que pueden asesorar a otros, con sus temas y su contacto. De ahí salen las propuestas.',
  }),
  unknownParty: (party: string) => ({
    title: `Falta anotar ${party}`,
    detail: 'Así se sabe a quién proponer, y nunca se propone a nadie de su misma organización.',
  }),
  nobody: (relax: string) => ({
    title: 'Ningún proyecto puede ahora',
    detail: relax ? `Lo que más ayudaría: ${relax}` : 'Agregue al directorio proyectos de otras organizaciones.',
  }),
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
