// Why somebody fits a request or does not appear: rules, terms of the score, summaries.
// The names of the terms are the labels of their weights in the settings.
interface Month {
  readonly month: string;
  readonly slot: string;
}

export const matching = {
  rules: {
    active: {
      group: (n: number) => `${n} fuera de servicio`,
      reason: (d: { standing: 'candidate' | 'paused' | 'retired'; until: string }): string =>
        d.standing === 'retired'
          ? 'Ya no participa en el programa.'
          : d.standing === 'paused'
            ? 'Está en pausa.'
            : 'Todavía es candidata: falta su perfil o darla de alta.',
      relax: (n: number) => `Reactivar o dar de alta a quien pueda: ${aparece(n)}.`,
    },
    trained: {
      group: (n: number) => `${n} sin capacitación completa`,
      reason: (d: { first: boolean; second: boolean }): string =>
        d.first
          ? 'Le falta la segunda sesión de capacitación.'
          : d.second
            ? 'Le falta la primera sesión de capacitación.'
            : 'No ha tomado la capacitación.',
      relax: (n: number) => `Terminar la capacitación de quien la tiene pendiente y darla de alta: ${aparece(n)}.`,
    },
    invited: {
      group: (n: number) => (n === 1 ? '1 ya invitada' : `${n} ya invitadas`),
      reason: () => 'Ya tiene invitación para esta solicitud.',
      relax: (_: number) => '',
    },
    declined: {
      group: (n: number) => (n === 1 ? '1 que dijo que no puede' : `${n} que dijeron que no pueden`),
      reason: () => 'Contestó que no puede con esta solicitud.',
      relax: (_: number) => '',
    },
    silent: {
      group: (n: number) => (n === 1 ? '1 que no contestó' : `${n} que no contestaron`),
      reason: () => 'Se le invitó a esta solicitud y no contestó.',
      relax: (n: number) => `Llamarle y anotar su respuesta, o invitarla otra vez con motivo: ${aparece(n)}.`,
    },
    ruledOut: {
      group: (n: number) => (n === 1 ? '1 descartada por el área' : `${n} descartadas por el área`),
      reason: () => 'El área pidió que no fuera ella.',
      relax: (n: number) => `Conversarlo con el área: ${aparece(n)}.`,
    },
    conflict: {
      group: (n: number) => `${n} con conflicto de interés`,
      reason: (d: { herself: boolean }): string =>
        d.herself ? 'Es quien hizo la solicitud.' : 'Pertenece a quien hizo la solicitud.',
      relax: (_: number) => '',
    },
    panel: {
      group: (n: number) => `${n} de una organización que ya está`,
      reason: (d: { organisation: string }) => `Ya hay alguien de ${d.organisation}.`,
      relax: (n: number) => `Aceptar a dos personas de la misma organización: ${aparece(n)}.`,
    },
    modality: {
      group: (n: number) => `${n} en otra modalidad`,
      reason: (d: { onlineOnly: boolean }): string =>
        d.onlineOnly ? 'Sólo trabaja en línea.' : 'Sólo trabaja presencial.',
      relax: (n: number) => `Dejar abierta la modalidad: ${aparece(n)}.`,
    },
    language: {
      group: (n: number) => `${n} en otro idioma`,
      reason: (d: { asked: string }) => `No indicó que trabaje en ${d.asked.toLowerCase()}.`,
      relax: (n: number) => `Cambiar el idioma de la sesión o buscar intérprete: ${aparece(n)}.`,
    },
    availability: {
      group: (n: number) => (n === 1 ? '1 ocupada a esa hora' : `${n} ocupadas a esa hora`),
      reason: (d: { busy: boolean; slot: string }) =>
        d.busy ? 'Tiene otra sesión a esa hora.' : `No puede el ${d.slot}.`,
      relax: (n: number) => `Mover la fecha o la hora a una en que puedan: ${aparece(n)}.`,
    },
    engaged: {
      group: (n: number) => (n === 1 ? '1 que ya aceptó otra a esa hora' : `${n} que ya aceptaron otra a esa hora`),
      reason: (d: { code: string }) => `Ya aceptó ${d.code} para esa hora.`,
      relax: (n: number) => `Mover la hora a una que no tengan tomada: ${aparece(n)}.`,
    },
    capacity: {
      group: (n: number, d: Month) => (n === 1 ? `1 sin lugar en ${d.month}` : `${n} sin lugar en ${d.month}`),
      reason: (d: { load: number; capacity: number; month: string }) =>
        d.capacity === 0
          ? 'Indicó que no puede tomar acompañamientos.'
          : `Ya lleva ${d.load} de ${d.capacity} en ${d.month}.`,
      relax: (n: number, d: Month) => `Pasar la sesión a otro mes que no sea ${d.month}: ${aparece(n)}.`,
    },
  },
  topic: {
    given: (d: { times: number; topic: string }) => `Ya dio «${d.topic}» ${veces(d.times)}.`,
    offers: (d: { topic: string }) => `Ofrece «${d.topic}»; sería su primera vez.`,
    family: (d: { family: string }) => `Da otros temas de ${d.family}.`,
    words: (d: { count: number }) =>
      d.count === 1
        ? 'Su perfil coincide en una palabra con el tema.'
        : `Su perfil coincide en ${d.count} palabras con el tema.`,
    none: () => 'No ha indicado este tema.',
  },
  focus: {
    some: (d: { count: number; asked: number }) =>
      d.count === 1
        ? 'Su experiencia menciona una palabra del enfoque.'
        : `Su experiencia menciona ${d.count} de ${d.asked} palabras del enfoque.`,
    none: () => 'Su perfil no menciona el enfoque.',
  },
  level: {
    same: (d: { asked: string }) => `Atiende grupos de nivel ${d.asked}.`,
    other: (d: { asked: string }) => `No indicó el nivel ${d.asked}.`,
    unknown: () => 'No ha indicado qué niveles atiende.',
  },
  modality: {
    same: () => 'Trabaja en la modalidad pedida.',
    covered: () => 'Puede combinar presencial y en línea.',
    other: () => 'No indicó esta modalidad.',
    unknown: () => 'No ha indicado en qué modalidad trabaja.',
  },
  availability: {
    free: (d: { slot: string }) => `Puede el ${d.slot}.`,
    other: (d: { slot: string }) => `No indicó el ${d.slot}.`,
    unknown: () => 'No ha indicado sus horarios; hay que preguntarle.',
  },
  satisfaction: {
    noSurveys: () => 'Todavía no hay encuestas: la satisfacción no cuenta.',
    some: (d: { average: number; answers: number }) =>
      `${d.average.toFixed(1)} de 5 en ${d.answers === 1 ? 'una encuesta' : `${d.answers} encuestas`}.`,
    none: (d: { mean: number }) => `Aún sin encuestas; se toma el promedio del programa (${d.mean.toFixed(1)}).`,
  },
  answers: {
    silent: (d: { code: string; on: string }) => `No contestó la invitación a ${d.code} (${d.on}).`,
    none: () => 'No tiene invitaciones recientes sin contestar.',
  },
  load: {
    room: (d: { free: number; capacity: number; month: string; lately: number }) =>
      sentence(
        `${lugares(d.free, d.capacity)} en ${d.month}; ${d.lately === 0 ? 'sin acompañamientos recientes' : `${d.lately} en los últimos meses`}`,
      ),
  },
  place: {
    near: (d: { place: string }) => `Está en ${d.place}, cerca de la sesión.`,
    far: (d: { place: string }) => `Está en ${d.place}; tendría que trasladarse.`,
    unknown: () => 'No ha indicado su municipio.',
  },
  groups: {
    experienced: () => 'Tiene experiencia frente a grupos.',
    without: (d: { participants: number }) =>
      `Sin experiencia frente a grupos; serían ${d.participants} participantes.`,
  },
  continuity: {
    before: (d: { area: string; average: number | null }) =>
      `Ya acompañó al grupo de «${d.area}»${d.average === null ? '' : ` (${d.average.toFixed(1)} de 5)`}.`,
    none: (d: { area: string }) => `Todavía no ha acompañado al grupo de «${d.area}».`,
  },
  preference: {
    named: () => 'El área pidió que fuera ella.',
    other: () => 'El área prefiere a otra persona.',
  },
  priority: (d: { leader: boolean; language: boolean; gender: boolean }) => {
    const reasons = [
      ...(d.leader ? ['es líder comunitaria'] : []),
      ...(d.language ? ['habla lengua indígena o de señas'] : []),
      ...(d.gender ? ['tiene formación en perspectiva de género'] : []),
    ];
    return reasons.length > 0 ? sentence(lista(reasons)) : 'Su perfil no menciona trabajo con esta población.';
  },
  summary: {
    given: (d: { times: number; area: string; average: number | null }) =>
      `dio este tema ${veces(d.times)}${d.area ? ` en «${d.area}»` : ''}${d.average === null ? '' : ` (${d.average.toFixed(1)} de 5)`}`,
    offers: () => 'ofrece este tema',
    family: (d: { family: string }) => `da temas de ${d.family}`,
    words: () => 'su perfil se acerca al tema',
    none: () => 'no ha indicado este tema',
    free: (d: { slot: string }) => `puede el ${d.slot}`,
    unknownTime: () => 'falta preguntarle si puede a esa hora',
    asked: (d: { code: string }) => `también está invitada a ${d.code} a esa hora`,
    preferred: () => 'el área la pidió',
    continuity: (d: { area: string }) => `ya acompañó al grupo de «${d.area}»`,
    whole: (parts: readonly string[]) => sentence(lista(parts)),
  },
  room: (d: { free: number; capacity: number; month: string }) => `${lugares(d.free, d.capacity)} en ${d.month}`,
  excluded: (n: number, groups: readonly string[]) =>
    `${n === 1 ? '1 no aparece' : `${n} no aparecen`}: ${groups.join(', ')}.`,
  nobody: (relax: string) =>
    relax
      ? `Nadie cumple con todo. Lo que más ayudaría: ${relax} También puede abrir un reclutamiento desde la solicitud.`
      : 'Nadie cumple con todo. Puede abrir un reclutamiento desde la solicitud.',
  emptyDirectory: () => 'El directorio está vacío. Agregue mentoras en Personas o impórtelas de una lista.',
  title: (d: { topic: string; level: string }) => (d.level ? `${d.topic}, nivel ${d.level}` : d.topic),
  participants: (n: number) => (n === 1 ? '1 participante' : `${n} participantes`),
  noDate: () => 'sin fecha',
};

function aparece(n: number): string {
  return n === 1 ? 'aparecería 1 persona más' : `aparecerían ${n} personas más`;
}

function veces(n: number): string {
  return n === 1 ? 'una vez' : n === 2 ? 'dos veces' : n === 3 ? 'tres veces' : `${n} veces`;
}

function lugares(free: number, capacity: number): string {
  return capacity === 1 ? (free === 1 ? '1 lugar libre' : 'sin lugar libre') : `${free} de ${capacity} lugares libres`;
}

function lista(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} y ${parts[parts.length - 1]}`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
