// Palabras de los bloques que ve quien los llena.
export const blocks = {
  // El nombre de una parte lleva su artículo: «el proyecto asesor».
  shareWith: (names: string) => `Avisar a ${names}`.replace(' a el ', ' al '),
  peopleMany: (count: number) => `${count} personas`,
  endsBeforeStart: () => 'termina antes de empezar. Revise las dos fechas.',
  askForAccess: (name: string) => `Está en un espacio de ${name}: si no le abre, pídale que le dé acceso.`,
  invitation: {
    invited: (day: string) => `Con invitación; contesta hasta el ${day}`,
    accepted: (day: string) => `Aceptó el ${day}`,
    silent: (day: string) => `Sin respuesta; tenía hasta el ${day}`,
    waiting: (day: string) => `Aceptó el ${day}, ya sin lugar`,
    declined: (why: string) => (why === '' ? 'No puede' : `No puede: ${why}`),
    withdrawn: (day: string) => `Invitación retirada el ${day}`,
    acts: {
      again: 'Enviar otra vez',
      wait: 'Esperar y enviar otra vez',
      invite: 'Invitar otra vez',
      withdraw: 'Retirar invitación',
      seat: 'Darle el lugar',
    },
  },
  document: {
    lacks: (names: string) => `Todavía falta llenar: ${names}.`,
    shareWith: (names: string) => `Enviar a ${names}`,
    shared: (day: string) => `Compartido el ${day}`,
    approved: (who: string) => `Aprobado: ${who}`,
    returned: (who: string) => `Devuelto con comentarios: ${who}`,
    taken: (who: string) => `Comentarios contestados, se incorporan: ${who}`,
    partly: (who: string) => `Comentarios contestados, se incorporan en parte: ${who}`,
    pages: (pages: number, most: number) => `${pages === 1 ? '1 página' : `${pages} páginas`}; el máximo son ${most}`,
    uncounted: () =>
      'No se pudieron contar sus páginas: anote el número en la columna «Páginas» de la pestaña «Documentos».',
    answerOf: (party: string) => `Respuesta · ${party}`,
    outdated: () => 'Desde que se elaboró cambió algo de lo que dice.',
  },
  agenda: {
    days: (count: number, min: number, max: number) =>
      `${count === 1 ? '1 día' : `${count} días`} (${min === max ? `son ${max}` : `de ${min} a ${max}`})`,
    sessions: (count: number) => (count === 1 ? '1 sesión' : `${count} sesiones`),
    absent: (kinds: string) => `Sin sesiones todavía: ${kinds}.`,
    open: () => 'Todavía no se envía: puede cambiar.',
    online: () => 'En línea',
    notSent: () => 'Todavía no se envía.',
    sent: (day: string) => `Enviada el ${day}.`,
    changed: () => 'Cambió después de enviarla.',
    send: (people: number) => (people === 1 ? 'Enviar la agenda a 1 persona' : `Enviar la agenda a ${people} personas`),
    sendNews: (people: number) =>
      people === 1 ? 'Enviar los cambios a 1 persona' : `Enviar los cambios a ${people} personas`,
    moreDays: (count: number, min: number, _span: number): string =>
      `Para enviarla hacen falta al menos ${min} días con sesiones; hay ${count}.`,
    fewerDays: (count: number, max: number, span: number): string =>
      `Caben ${max} días con sesiones, en ${span} seguidos; hay ${count}. Quite o mueva los que sobran.`,
    mending: (_count: number, _max: number, _span: number): string =>
      'Para enviarla hay que corregir las sesiones marcadas.',
    noDay: () => 'Falta el día o la hora.',
    endsFirst: () => 'Termina antes de empezar.',
    noKind: (kind: string) => (kind === '' ? 'Falta el tipo.' : `«${kind}» no está entre los tipos de esta agenda.`),
    crosses: (title: string, from: string, to: string) =>
      `A la misma hora que «${title}», de ${from} a ${to}. Si son grupos distintos, dele a cada una su grupo.`,
    endOf: (title: string) => `Termina («${title}»)`,
    endsBefore: (from: string) => `tiene que ser después de las ${from}, cuando empieza.`,
    dayOf: (title: string) => `Día («${title}»)`,
    far: (d: { day: string; others: string; span: number }) =>
      `el ${d.day} queda lejos de lo demás (${d.others}). Del primer día al último caben ${d.span}: revise la fecha o mueva la agenda entera.`,
  },
  series: {
    sum: (all: number, held: number, came: number) =>
      [
        all === 1 ? '1 reunión' : `${all} reuniones`,
        held === 1 ? '1 hecha' : `${held} hechas`,
        came === 0 ? '' : came === 1 ? '1 asistencia' : `${came} asistencias`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    held: (came: number | null) =>
      came === null ? 'Se hizo' : came === 1 ? 'Se hizo; asistió 1 persona' : `Se hizo; asistieron ${came}`,
    toRecord: () => 'Falta anotar si se hizo',
    moved: (day: string) => `Movida: era el ${day}`,
    cancelled: (day: string) => `Cancelada el ${day}`,
    off: () => 'No se hace',
    again: () => 'Sí se hace',
  },
  delivery: {
    roundOf: (round: number, most: number) => `Vuelta ${round} de ${most}`,
    approvedBy: (who: string, day: string) => `Lo aprobó ${who} el ${day}`,
    keep: () => 'Guardar en el repertorio',
    kept: () => 'Está en el repertorio',
  },
  register: {
    registered: () => 'Cuentan',
    ofPlaces: (count: number, places: number) => `${count} de ${places} lugares`,
    came: () => 'Vinieron',
    organisations: () => 'Organizaciones',
    people: (people: number, organisations: number) =>
      `${people === 1 ? '1 persona' : `${people} personas`} de ${organisations === 1 ? '1 organización' : `${organisations} organizaciones`}.`,
    until: (day: string) => `Abierto hasta el ${day}. El enlace ya dice para cuál es.`,
    over: (day: string) => `Cerró el ${day}: a quien conteste se le avisa por correo.`,
    noLastDay: () => 'Abierto, sin último día. El enlace ya dice para cuál es.',
    admit: () => 'Darle lugar',
  },
  survey: {
    answers: (count: number) => (count === 1 ? '1 respuesta' : `${count} respuestas`),
    average: (average: string, most: number) => `${average} de ${most}`,
    none: () => 'Todavía no hay respuestas.',
    tooFew: (least: number) =>
      `Los resultados se muestran a partir de ${least} respuestas, para que no se reconozca a nadie.`,
    sendTo: (names: string) => `Enviar el enlace a ${names}`,
    sendAgain: (names: string) => `Enviarlo otra vez a ${names}`,
    shared: (day: string) => `Se comparte desde el ${day}`,
    noForm: () => 'Falta su formulario de Google: «Revisar la instalación», en el menú Entrepares, lo crea.',
    recount: (tab: string) => `Si quitó o corrigió respuestas en la pestaña «${tab}», cuéntelas otra vez.`,
  },
};
