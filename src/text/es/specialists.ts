// Por qué conviene invitar a una ronda a un especialista, o no aparece entre quienes se sugiere.
interface Left {
  readonly country: string;
  readonly load: number;
  readonly most: number;
  /** De quien no aparece, y del país que pide; ya en minúsculas. */
  readonly languages: readonly string[];
  readonly asked: readonly string[];
}

interface Load {
  readonly load: number;
  readonly most: number;
  readonly done: number;
}

const list = (parts: readonly string[]) => parts.join(', ');
const appears = (n: number) => (n === 1 ? 'aparecería 1 especialista más' : `aparecerían ${n} especialistas más`);

export const specialists = {
  rules: {
    askingCountry: {
      group: (n: number) => `${n} del país que pide la ronda`,
      reason: (d: Left): string => `Es de ${d.country}, el país que pide la ronda.`,
      relax: (_: number): string => '',
    },
    seated: {
      group: (n: number) =>
        n === 1 ? '1 que ya está en el panel o tiene invitación' : `${n} que ya están en el panel o tienen invitación`,
      reason: (_: Left): string => 'Ya está en el panel, o se espera su respuesta.',
      relax: (_: number): string => '',
    },
    declined: {
      group: (n: number) => (n === 1 ? '1 que ya contestó a esta ronda' : `${n} que ya contestaron a esta ronda`),
      reason: (_: Left): string => 'Ya contestó a esta ronda, o se retiró su invitación.',
      relax: (_: number): string => '',
    },
    sameCountry: {
      group: (n: number) => `${n} de un país que ya está en el panel`,
      reason: (d: Left): string =>
        `De ${d.country} ya hay alguien en el panel; los dos especialistas vienen de países distintos.`,
      relax: (_: number): string => '',
    },
    paused: {
      group: (n: number) => `${n} en pausa`,
      reason: (_: Left): string => 'Está en pausa.',
      relax: (n: number): string => `Quitar la pausa en el directorio: ${appears(n)}.`,
    },
    consent: {
      group: (n: number) => `${n} sin consentimiento anotado`,
      reason: (_: Left): string => 'No se ha anotado que aceptó estar en el directorio.',
      relax: (n: number): string => `Anotar el día en que aceptó estar en el directorio: ${appears(n)}.`,
    },
    teams: {
      group: (n: number) => `${n} sin equipos dirigidos`,
      reason: (_: Left): string => 'No se ha anotado que haya dirigido equipos, lo que pide el perfil.',
      relax: (n: number): string => `Anotar cuántos años ha dirigido equipos: ${appears(n)}.`,
    },
    language: {
      group: (n: number) => `${n} en otro idioma`,
      reason: (d: Left): string => `Trabaja en ${list(d.languages)}; el país que pide, en ${list(d.asked)}.`,
      relax: (n: number): string => `Prever interpretación y anotar el idioma en la solicitud: ${appears(n)}.`,
    },
    full: {
      group: (n: number) => `${n} sin lugar`,
      reason: (d: Left): string =>
        d.most === 0
          ? 'Por ahora no puede participar en ninguna ronda.'
          : `Ya está en ${d.load} de ${d.most} a la vez.`,
      relax: (n: number): string =>
        `Esperar a que termine otra ronda, o subir en cuántas puede estar a la vez: ${appears(n)}.`,
    },
  },
  interest: (named: string) => `El país pidió aprender de ${named}.`,
  otherInterest: () => 'El país pidió aprender de otros.',
  initiatives: {
    some: (words: readonly string[]) => `Lo que ha llevado menciona: ${list(words)}.`,
    none: () => 'Lo que ha llevado no menciona lo que se pide.',
    unknown: () => 'No se ha anotado qué iniciativas ha llevado.',
  },
  themes: {
    some: (entries: readonly string[]) => `Sus temas coinciden en: ${list(entries)}.`,
    none: () => 'Sus temas no coinciden con lo que se pide.',
  },
  teams: (years: number) => (years === 1 ? 'Ha dirigido equipos 1 año.' : `Ha dirigido equipos ${years} años.`),
  load: ({ load, most, done }: Load) => {
    const before = done === 0 ? '' : ` Aquí ya participó en ${done === 1 ? '1 ronda' : `${done} rondas`}.`;
    if (most === 0) return `Por ahora no puede participar en ninguna ronda.${before}`;
    return `${load === 0 ? 'Está libre.' : `Está en ${load} de ${most} a la vez.`}${before}`;
  },
  speaks: (languages: readonly string[]) => `Habla ${list(languages)}.`,
  nobodyShares: () => 'En nadie coinciden los temas ni las iniciativas con lo que se pide. Por lo demás podrían.',
  emptyDirectory: () => ({
    title: 'Todavía no hay especialistas en el directorio',
    detail: 'Anote a quienes pueden integrar un panel, con su país, lo que han llevado y los equipos que han dirigido.',
  }),
  unknownCountry: (party: string) => ({
    title: `Falta saber cuál es ${party}`,
    detail: 'Está en la solicitud. Nunca se propone a nadie de ese país.',
  }),
  nobody: (relax: string) => ({
    title: 'Nadie del directorio puede ahora',
    detail: relax ? `Lo que más ayudaría: ${relax}` : 'Agregue al directorio especialistas de otros países.',
  }),
};
