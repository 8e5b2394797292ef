// Words of the panel and of the status page about requests and invitations: states, countdown, steps, what to do today.
// The team reads them; the parts under `page` are read by the requesting area and by mentors.
export const requests = {
  states: {
    toCorrect: 'Por corregir',
    new: 'Por revisar',
    searching: 'Buscando mentora',
    invited: 'Esperando respuesta',
    recruiting: 'En reclutamiento',
    accompanied: 'Con mentora',
    finished: 'Terminada',
    closed: 'Cerrada',
  },
  invitationStates: {
    open: 'Sin respuesta',
    late: 'No contesta',
    accepted: 'Aceptó',
    declined: 'No puede',
    withdrawn: 'Retirada',
    silent: 'No contestó',
  },
  countdown: {
    running: (d: { day: number; of: number; left: number }): string =>
      d.left === 0 ? 'Vence hoy' : d.left === 1 ? `Queda 1 de ${d.of} días` : `Quedan ${d.left} de ${d.of} días`,
    late: (d: { days: number }) => (d.days === 1 ? '1 día tarde' : `${d.days} días tarde`),
    paused: (d: { left: number }): string =>
      d.left < 0
        ? `En pausa · iba ${d.left === -1 ? '1 día' : `${-d.left} días`} tarde`
        : d.left === 1
          ? 'En pausa · quedará 1 día'
          : `En pausa · quedarán ${d.left} días`,
    left: (d: { left: number }): string =>
      d.left === 0 ? 'vence hoy' : d.left === 1 ? 'queda 1 día' : `quedan ${d.left} días`,
  },
  steps: {
    received: 'Solicitud recibida',
    corrected: 'Datos completos',
    reviewed: 'Revisión de la coordinación',
    invited: 'Mentora invitada',
    recruiting: 'Reclutamiento y capacitación',
    accepted: 'Mentora confirmada',
    linkUp: 'Reunión de vinculación',
    sessions: 'Sesiones',
    finished: 'Informe y cierre',
  },
  waiting: {
    corrected: (n: number) => (n === 1 ? 'Falta corregir 1 dato.' : `Falta corregir ${n} datos.`),
    answer: (names: string) => `Falta la respuesta de ${names}.`,
    choose: () => 'Falta elegir a quién invitar.',
    seats: (d: { accepted: number; seats: number }) => `Aceptaron ${d.accepted} de ${d.seats}.`,
    recruiting: (d: { since: string }) => `Se buscan mentoras nuevas desde el ${d.since}.`,
  },
  coordination: 'Coordinación',
  line: (parts: readonly string[]) => parts.join(' · '),
  copyOf: (d: { title: string; area: string }) => `${d.title} · ${d.area}`,
  actions: {
    checkInstallation: 'Revisar la instalación',
    seeAnswers: 'Ver qué hacer',
    seeRequest: 'Ver solicitud',
    seePerson: 'Ver ficha',
  },
  greeting: (d: { name: string; hour: number; count: number }) =>
    `${d.hour < 12 ? 'Buenos días' : d.hour < 19 ? 'Buenas tardes' : 'Buenas noches'}${d.name ? `, ${d.name}` : ''}. ${
      d.count === 0 ? 'Le damos la bienvenida.' : d.count === 1 ? 'Hay 1 pendiente.' : `Hay ${d.count} pendientes.`
    }`,
  firstSteps: {
    cases: 'Abra el primer caso',
    settings: 'Escriba el nombre de la institución y de la coordinación',
    areas: 'Agregue las áreas que van a solicitar',
    topics: 'Revise los temas',
    advisors: 'Agregue mentoras o impórtelas de una lista',
    trainings: 'Programe la capacitación',
    requests: 'Comparta el formulario de solicitud o anote la primera',
  },
  attention: {
    toCorrectTitle: (d: { title: string }) => `${d.title}: datos por corregir`,
    toCorrect: (d: { id: string; area: string; problems: string }) => `${d.id} · ${d.area}. ${d.problems}`,
    newOne: (d: { title: string }) => `Solicitud nueva: ${d.title}`,
    newDetail: (d: { id: string; area: string; line: string }) => `${d.id} · ${d.area}. ${d.line}`,
    waitingChip: (d: { days: number }) => (d.days === 0 ? 'hoy' : d.days === 1 ? 'desde ayer' : `hace ${d.days} días`),
    search: (d: { id: string; area: string; declined: number }) =>
      `${d.id} · ${d.area}. ${d.declined === 0 ? 'Todavía no se invita a nadie.' : d.declined === 1 ? '1 mentora dijo que no puede; falta invitar a otra.' : `${d.declined} mentoras dijeron que no pueden; falta invitar a otra.`}`,
    silent: (d: { id: string; area: string; names: string; since: string }) =>
      `${d.id} · ${d.area}. ${d.names} no contesta desde el ${d.since}.`,
    waiting: (d: { id: string; area: string; names: string; by: string }) =>
      `${d.id} · ${d.area}. ${d.names} puede contestar hasta el ${d.by}.`,
    recruiting: (d: { id: string; area: string; since: string; ready: number }) =>
      `${d.id} · ${d.area}. En reclutamiento desde el ${d.since}${d.ready > 0 ? `; ${d.ready === 1 ? '1 candidata ofrece el tema' : `${d.ready} candidatas ofrecen el tema`}` : ''}.`,
    olderWorkbook: () => 'Hay columnas nuevas por añadir',
    olderWorkbookDetail: () =>
      'Esta versión guarda más cosas que la anterior. Revise la instalación: añade lo que falta y no cambia lo demás.',
    formBroken: (d: { title: string }) => `El formulario «${d.title}» no se puede abrir`,
    answersLost: (d: { title: string; count: number }) =>
      d.count === 1
        ? `1 respuesta de «${d.title}» no se pudo recibir`
        : `${d.count} respuestas de «${d.title}» no se pudieron recibir`,
    answersLostDetail: (d: { what: string }) =>
      `${d.what} La respuesta sigue guardada en su formulario: ábrala y anote a mano lo que haga falta.`,
    datePassedTitle: (d: { title: string }) => `${d.title}: la fecha propuesta ya pasó`,
    datePassed: (d: { id: string; area: string; on: string; contact: string }) =>
      `${d.id} · ${d.area}. Era el ${d.on}; acuerde otra con ${d.contact || 'el área'} y anótela antes de invitar.`,
    recruitedTitle: (d: { title: string }) => `${d.title}: ya hay quien puede`,
    recruited: (d: { id: string; area: string; names: string }) =>
      `${d.id} · ${d.area}. Ya capacitada y con el tema: ${d.names}.`,
    nextTraining: (d: { on: string }) => `La próxima capacitación es el ${d.on}.`,
    noTraining: () => 'Todavía no hay capacitación programada.',
    recruitingChip: () => 'en reclutamiento',
    training: (d: { name: string; session: string }) => `Falta la asistencia: ${d.name}, ${d.session}`,
    trainingDetail: (d: { on: string; invited: number }) =>
      `Fue el ${d.on}; ${d.invited === 1 ? '1 convocada' : `${d.invited} convocadas`}.`,
    candidates: (d: { count: number }) =>
      d.count === 1 ? '1 candidata espera capacitación' : `${d.count} candidatas esperan capacitación`,
    candidatesDetail: (d: { names: string }) => d.names,
    profile: (d: { name: string }) => `Falta el perfil de ${d.name}`,
    profileDetail: (d: { sent: string }) => `Se le mandó el formulario el ${d.sent}.`,
    trainingAttendance: () => 'Falta la asistencia',
    profileMissing: () => 'Falta su perfil',
    pauseEnded: () => 'Terminó su pausa',
    nowThereIs: (d: { names: string }) => `Ya puede: ${d.names}`,
    dateWas: (d: { on: string }) => `era el ${d.on}`,
    pauseOver: (d: { name: string }) => `Terminó la pausa de ${d.name}`,
    pauseOverDetail: () => 'Vuelve a aparecer entre las candidatas. Conviene saludarla.',
  },
  datePassed: (d: { on: string }) =>
    `La fecha propuesta, ${d.on}, ya pasó. Acuerde otra con el área y anótela antes de invitar.`,
  dateHint: {
    near: (d: { days: number; term: number }): string =>
      `Faltan pocos días: la sesión sería ${d.days === 0 ? 'hoy' : d.days === 1 ? 'mañana' : `dentro de ${d.days} días`} y encontrar mentora toma hasta ${d.term}. Si se puede, proponga otra fecha; si no, el acuse le dirá al área que haremos lo posible.`,
    past: () => 'Esa fecha y hora ya pasaron.',
  },
  searchKinds: {
    request: 'Solicitud',
    advisory: 'Asesoría',
    session: 'Sesión',
    advisor: 'Mentora',
    area: 'Área',
  },
  toCorrect: {
    pastDate: (d: { written: string }) =>
      `Fecha y hora propuestas: el ${d.written} ya pasó; indique una fecha de aquí en adelante.`,
    tooLong: (d: { field: string; max: number; length: number }) =>
      `${d.field}: el texto tiene ${d.length} caracteres y el máximo es de ${d.max}. Mande una versión más corta.`,
    problem: (d: { field: string; problem: string }) => `${d.field}: ${d.problem}`,
    unknownNames: (d: { field: string; names: string }) => `${d.field}: no encontramos a ${d.names} en el directorio.`,
  },
  page: {
    message: {
      toCorrect: () =>
        'Recibimos su solicitud. Para avanzar, ayúdenos a corregir lo que sigue contestando al correo que le enviamos.',
      new: () => 'Recibimos su solicitud. La coordinación la revisará en los próximos días.',
      searching: (d: { by: string }) =>
        `Estamos buscando a la mentora adecuada. ${d.by ? `Le avisaremos a más tardar el ${d.by}.` : 'Le avisaremos en cuanto la haya.'}`,
      invited: (d: { by: string }) =>
        `Ya invitamos a una mentora y esperamos su respuesta. ${d.by ? `Le avisaremos a más tardar el ${d.by}.` : 'Le avisaremos en cuanto conteste.'}`,
      datePassed: () =>
        'La fecha que propuso ya pasó sin que hubiera mentora. La coordinación le escribirá para acordar otra; también puede proponerla usted contestando al correo que le enviamos.',
      recruiting: () =>
        'Por ahora nadie del directorio cubre este tema. Abrimos un reclutamiento y le avisaremos en cuanto haya mentora.',
      accompanied: (d: { mentors: string }) =>
        `${d.mentors} acompañará a su grupo. La coordinación le escribirá para los pasos que siguen.`,
      finished: () => 'El acompañamiento terminó. Gracias por confiar en el servicio.',
      closed: (d: { reason: string }) =>
        `La solicitud se cerró${d.reason ? `: ${d.reason.toLowerCase()}` : ''}. Si aún la necesita, escriba a la coordinación.`,
    },
    facts: {
      topic: 'Tema',
      focus: 'Enfoque',
      level: 'Nivel del grupo',
      participants: 'Participantes',
      objective: 'Objetivo',
      expectedResult: 'Resultado esperado',
      format: 'Formato',
      length: 'Duración',
      modality: 'Modalidad',
      proposedAt: 'Fecha propuesta',
      place: 'Lugar',
      area: 'Área',
      visit: 'Visita previa',
      briefing: 'Segunda inducción',
      code: 'Folio',
    },
    yes: 'Sí',
    you: 'Usted',
    condition: (d: { mentor: string; said: string }) =>
      `Al aceptar, ${d.mentor} escribió: «${d.said}». Está por acordarse con usted.`,
    mentor: 'La mentora',
    invitation: {
      open: (d: { by: string }) =>
        `Conteste, por favor, a más tardar el ${d.by}. Nada queda registrado hasta que elija una respuesta.`,
      late: () => 'La fecha para contestar ya pasó, pero el lugar sigue libre: todavía puede responder.',
      accepted: (d: { on: string }) =>
        `Usted aceptó el ${d.on}. Gracias: la coordinación le escribirá para la reunión de vinculación.`,
      declined: (d: { on: string }) => `Usted contestó el ${d.on} que esta vez no puede. Gracias por avisar.`,
      withdrawn: () => 'Esta invitación ya no está vigente: la coordinación la retiró. Gracias por su disposición.',
      silent: () =>
        'Esta invitación venció sin respuesta y la coordinación siguió con otra mentora. Si quiere participar, escríbale.',
      covered: () =>
        'Este acompañamiento ya tiene mentora. Gracias por su disposición; le buscaremos para el siguiente.',
    },
    expected: {
      linkUp: (d: { minutes: number }) =>
        `Participar en una reunión de vinculación con el área (${d.minutes} minutos).`,
      prepare: (d: { days: number }) =>
        `Preparar la carta descriptiva y la presentación, y enviarlas ${d.days} días antes de la sesión. Le damos plantillas.`,
      prepareSoon: () =>
        'Preparar la carta descriptiva y la presentación, y enviarlas antes de la sesión, que ya está cerca. Le damos plantillas.',
      sessions: (d: { count: number }) =>
        d.count === 1 ? 'Dar una sesión al grupo.' : `Dar ${d.count} sesiones al grupo.`,
      visit: () => 'Visitar antes el lugar de la sesión.',
      briefing: () => 'Tomar una segunda inducción con el área.',
      survey: () => 'Contestar una encuesta breve al terminar.',
    },
  },
};
