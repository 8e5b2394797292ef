// Words of the panel about the directory, its import, trainings, areas and topics.
// The team reads them.
export const people = {
  pipeline: {
    training1: 'Falta la primera sesión de capacitación',
    training2: 'Falta la segunda sesión de capacitación',
    profile: 'Falta su perfil',
    ready: 'Lista para acompañar',
  },
  criteria: {
    vocation: 'Vocación de acompañar',
    groups: 'Experiencia frente a grupos',
    consent: 'Aceptó el uso de sus datos',
    gender: 'Formación en perspectiva de género',
    digital: 'Usa videollamadas',
  },
  paused: (d: { until: string }) => (d.until ? `En pausa hasta el ${d.until}` : 'En pausa'),
  history: {
    advisory: (d: { area: string; state: string }) => [d.area, d.state].filter((part) => part !== '').join(' · '),
    open: 'en curso',
    closed: 'terminada',
    cancelled: 'cancelada',
    training: (d: { session: string }) => `Capacitación, ${d.session.toLowerCase()} sesión`,
    incentive: 'Incentivo',
  },
  trainingStates: {
    planned: 'Programada',
    waitingAttendance: 'Falta asistencia',
    held: 'Realizada',
    cancelled: 'Cancelada',
  },
  lacks: { first: 'le falta la primera', second: 'le falta la segunda', both: 'le faltan las dos' },
  convened: (d: { label: string; on: string }) => `${d.label}, convocada para el ${d.on}`,
  retired: (d: { reason: string }) => `Retirada: ${d.reason}`,
  imported: {
    noName: 'No tiene nombre.',
    noEmail: (d: { written: string }) =>
      d.written ? `El correo «${d.written}» no es válido.` : 'No tiene correo, y hace falta para invitarla.',
    noAddress: (d: { written: string }) =>
      d.written
        ? `El correo «${d.written}» no es válido: no se le podrá escribir hasta que lo tenga.`
        : 'No tiene correo: no se le podrá escribir hasta que lo tenga.',
    duplicate: (d: { id: string }) => `Ya está en el directorio (${d.id}).`,
    repeated: 'Está repetida en la lista.',
    unread: (d: { field: string; problem: string }) => `${d.field}: ${d.problem}`,
    unknownTopics: (d: { names: string }) => `Temas que no están en el catálogo: ${d.names}. Quedaron en sus notas.`,
    summary: (d: { added: number; updated: number; skipped: number; topics: number }) =>
      `${[
        d.added === 1 ? 'Se agregó 1 persona' : `Se agregaron ${d.added} personas`,
        ...(d.updated > 0 ? [d.updated === 1 ? 'se actualizó 1' : `se actualizaron ${d.updated}`] : []),
        ...(d.topics > 0 ? [d.topics === 1 ? '1 tema nuevo' : `${d.topics} temas nuevos`] : []),
        ...(d.skipped > 0 ? [d.skipped === 1 ? '1 fila quedó fuera' : `${d.skipped} filas quedaron fuera`] : []),
      ].join('; ')}.`,
    changedSince: 'Alguien cambió su fila después de importarla.',
    usedSince: (d: { id: string }) => `Ya se usa en ${d.id}.`,
    family: 'Por clasificar',
    last: (d: { people: number; day: string; by: string }) =>
      [d.people === 1 ? '1 persona' : `${d.people} personas`, `el ${d.day}`, d.by]
        .filter((part) => part !== '')
        .join(', '),
    undone: (d: { removed: number; restored: number; topics: number; kept: number }) =>
      `${[
        d.removed === 1 ? 'Se quitó 1 persona' : `Se quitaron ${d.removed} personas`,
        ...(d.restored > 0 ? [d.restored === 1 ? '1 quedó como estaba' : `${d.restored} quedaron como estaban`] : []),
        ...(d.topics > 0 ? [d.topics === 1 ? 'se quitó 1 tema' : `se quitaron ${d.topics} temas`] : []),
        ...(d.kept > 0 ? [d.kept === 1 ? '1 fila se queda' : `${d.kept} filas se quedan`] : []),
      ].join('; ')}.`,
    consent: 'La coordinación confirmó que cuenta con su consentimiento',
  },
  noFamily: 'Sin familia',
};
