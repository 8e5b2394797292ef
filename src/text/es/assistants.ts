// Por qué conviene invitar a alguien a dar una asistencia técnica, o no aparece entre quienes se sugiere.
interface Left {
  readonly institution: string;
  readonly load: number;
  readonly most: number;
}

interface Load {
  readonly load: number;
  readonly most: number;
  readonly done: number;
}

const list = (parts: readonly string[]) => parts.join(', ');
const appears = (n: number) => (n === 1 ? 'aparecería 1 persona más' : `aparecerían ${n} personas más`);

export const assistants = {
  rules: {
    sameInstitution: {
      group: (n: number) => `${n} de la institución que pide`,
      reason: (d: Left): string => `Es de ${d.institution}, que pide la asistencia.`,
      relax: (_: number): string => '',
    },
    seated: {
      group: (n: number) =>
        n === 1 ? '1 que ya participa o tiene invitación' : `${n} que ya participan o tienen invitación`,
      reason: (_: Left): string => 'Ya participa en esta asistencia, o se espera su respuesta.',
      relax: (_: number): string => '',
    },
    declined: {
      group: (n: number) => (n === 1 ? '1 que ya contestó' : `${n} que ya contestaron`),
      reason: (_: Left): string => 'Ya contestó a esta invitación, o se retiró.',
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
    full: {
      group: (n: number) => `${n} sin lugar`,
      reason: (d: Left): string =>
        d.most === 0 ? 'Por ahora no puede dar asistencia.' : `Ya da ${d.load} de ${d.most} asistencias a la vez.`,
      relax: (n: number): string => `Esperar a que termine otra, o subir cuántas lleva a la vez: ${appears(n)}.`,
    },
  },
  area: { same: () => 'Trabaja en esta área temática.', other: () => 'No tiene anotada esta área temática.' },
  local: {
    yes: (place: string) => `Es experto local de ${place}.`,
    no: () => 'No es experto local de la región.',
  },
  populations: {
    some: (names: readonly string[]) => `Ha trabajado con ${list(names)}.`,
    none: () => 'No se ha anotado que haya trabajado con esta población.',
  },
  experience: {
    some: (words: readonly string[]) => `Lo que ha hecho menciona: ${list(words)}.`,
    none: () => 'Lo que ha hecho no menciona lo que se pide.',
  },
  modalities: {
    some: (names: readonly string[]) => `Trabaja por ${list(names)}.`,
    none: () => 'No tiene anotadas las modalidades que se piden.',
  },
  load: ({ load, most, done }: Load) => {
    const before = done === 0 ? '' : ` Aquí ya dio ${done === 1 ? '1 asistencia' : `${done} asistencias`}.`;
    if (most === 0) return `Por ahora no puede dar asistencia.${before}`;
    return `${load === 0 ? 'Está libre.' : `Da ${load} de ${most} asistencias a la vez.`}${before}`;
  },
  speaks: (languages: string) => `Habla ${languages}.`,
  isLocal: () => 'experto local',
  nobodyShares: () => 'A nadie se le ha anotado esta área ni algo parecido. Por lo demás podrían.',
  emptyDirectory: () => ({
    title: 'Todavía no hay asistentes en el directorio',
    detail: 'Anote a quienes pueden dar asistencia, con su región y sus áreas. Marque a los expertos locales.',
  }),
  noRequest: () => ({
    title: 'Falta la solicitud',
    detail: 'Con el área, la región y la demanda se sabe a quién proponer.',
  }),
  nobody: (relax: string) => ({
    title: 'Nadie del directorio puede ahora',
    detail: relax ? `Lo que más ayudaría: ${relax}` : 'Agregue asistentes al directorio, de preferencia de la región.',
  }),
};
