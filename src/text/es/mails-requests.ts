// Mails and ready texts before an advisory begins: to the requesting area, to invited mentors and to candidates.
// Written to people outside the team, with "usted"; they carry the public name of the service.
interface Asked {
  readonly code: string;
  readonly title: string;
  readonly contact: string;
  readonly area: string;
  readonly service: string;
}
interface Promised {
  /** The day by which she is told; '' when it has passed. */
  readonly by: string;
  /** Whether the session is asked for before a mentor can be promised. */
  readonly isShort: boolean;
}
interface ShortNotice {
  readonly when: string;
  /** Until the session. */
  readonly days: number;
  /** Days that finding a mentor takes. */
  readonly term: number;
}
interface Invited {
  readonly name: string;
  readonly title: string;
  readonly area: string;
  readonly service: string;
  readonly by: string;
}

export const mailsRequests = {
  acknowledgement: {
    subject: (d: Asked) => `Recibimos su solicitud ${d.code}: ${d.title}`,
    body: (d: Asked & Promised) =>
      `Hola, ${d.contact}:\n\nYa tenemos su solicitud para ${d.service}. La coordinación la revisará y ${d.by ? `a más tardar el ${d.by}` : 'muy pronto'} le diremos ${d.isShort ? 'si encontramos quién acompañe' : 'quién acompañará'} a su grupo.`,
    button: 'Ver cómo va mi solicitud',
    reply: 'Si algo cambia, conteste a este correo.',
    shortNotice: (d: ShortNotice) =>
      `Le hablamos con franqueza: la fecha que propone, ${d.when}, es ${d.days <= 0 ? 'hoy mismo' : d.days === 1 ? 'mañana' : `dentro de ${d.days} días`}, y encontrar mentora y preparar la sesión suele tomarnos hasta ${d.term} días. Haremos lo posible, pero no podemos asegurarla. Si puede moverla, conteste a este correo con otra fecha.`,
  },
  correction: {
    subject: (d: Asked) => `Su solicitud ${d.code} necesita una corrección`,
    body: (d: Asked) =>
      `Hola, ${d.contact}:\n\nRecibimos su solicitud y la guardamos completa con el folio ${d.code}. Para avanzar nos falta corregir esto:`,
    how: () => 'Conteste a este correo con los datos correctos; no hace falta llenar otra vez el formulario.',
    note: (d: { message: string }) => `Nota de la coordinación: ${d.message}`,
  },
  corrected: {
    subject: (d: Asked) => `Su solicitud ${d.code} ya está completa`,
    body: (d: Asked & Promised) =>
      `Hola, ${d.contact}:\n\nGracias por la corrección. Su solicitud para ${d.service} ya está completa. ${d.by ? `A más tardar el ${d.by} le diremos` : 'Muy pronto le diremos'} ${d.isShort ? 'si encontramos quién acompañe' : 'quién acompañará'} a su grupo. Así quedó:`,
  },
  closed: {
    subject: (d: Asked) => `Cerramos la solicitud ${d.code}`,
    body: (d: Asked & { reason: string; note: string }) =>
      `Hola, ${d.contact}:\n\nCerramos la solicitud «${d.title}» (${d.code}). Motivo: ${d.reason.toLowerCase()}.${d.note ? `\n\n${d.note}` : ''}\n\nSi todavía la necesita, conteste a este correo y la retomamos.`,
  },
  reopened: {
    subject: (d: Asked) => `Retomamos la solicitud ${d.code}`,
    body: (d: Asked) =>
      `Hola, ${d.contact}:\n\nLe habíamos escrito que la solicitud «${d.title}» (${d.code}) quedaba cerrada. La abrimos de nuevo: seguimos buscando a su mentora y no tiene que volver a pedirla.`,
  },
  recruiting: {
    subject: (d: Asked) => `Su solicitud ${d.code} espera una mentora nueva`,
    body: (d: Asked) =>
      `Hola, ${d.contact}:\n\nHoy nadie de nuestra red puede atender «${d.title}». Abrimos un reclutamiento con capacitación para cubrirlo; su solicitud conserva su lugar y le avisaremos en cuanto haya mentora.`,
  },
  invitation: {
    subject: (d: Invited) => `Invitación: ${d.title} · ${d.area}`,
    body: (d: Invited) =>
      `Hola, ${d.name}:\n\nDesde «${d.area}» pidieron acompañamiento en «${d.title}» y pensamos en usted. Estos son los datos:`,
    expectedTitle: 'Lo que se espera:',
    button: 'Contestar la invitación',
    by: (d: Invited) => `Nos ayuda mucho saber su respuesta, sea cual sea, a más tardar el ${d.by}.`,
    noLink: () => 'Para contestar, responda a este correo con «Acepto» o «Esta vez no puedo».',
  },
  reminder: {
    subject: (d: Invited) => `¿Puede acompañar «${d.title}»?`,
    body: (d: Invited) =>
      `Hola, ${d.name}:\n\nHace unos días le invitamos a acompañar al grupo de «${d.area}» en «${d.title}». Nos ayuda saber si puede, aunque la respuesta sea no; así el grupo no se queda esperando.`,
  },
  declined: {
    subject: (_: Invited) => `Gracias por avisarnos`,
    body: (d: Invited) =>
      `Hola, ${d.name}:\n\nGracias por contestar sobre «${d.title}». Buscaremos a otra mentora y con gusto la tendremos presente para los próximos acompañamientos.`,
  },
  covered: {
    subject: (d: Invited) => `«${d.title}» ya tiene mentora`,
    body: (d: Invited) =>
      `Hola, ${d.name}:\n\n«${d.title}», con el grupo de «${d.area}», ya tiene mentora, así que no hace falta que conteste. Gracias por su disposición; le buscaremos para el siguiente.`,
  },
  withdrawn: {
    subject: (d: Invited) => `Ya no es necesario contestar: ${d.title}`,
    body: (d: Invited) =>
      `Hola, ${d.name}:\n\nRetiramos la invitación para «${d.title}», con el grupo de «${d.area}». Disculpe el cambio y gracias por su tiempo; le buscaremos para el siguiente.`,
  },
  teamAnswer: {
    accepted: (d: { name: string; title: string }) => `${d.name} aceptó «${d.title}»`,
    declined: (d: { name: string; title: string }) => `${d.name} no puede acompañar «${d.title}»`,
    body: (d: { to: string; code: string; comment: string; next: string }) =>
      `Hola, ${d.to}:\n\nEs la respuesta a la invitación de la solicitud ${d.code}.${d.comment ? `\n\nSu comentario: ${d.comment}` : ''}\n\n${d.next}`,
    nextDeclined: 'Falta invitar a otra mentora: abra la solicitud en el panel y elija «Ver candidatas».',
    nextAccepted: 'Ya se abrió la asesoría; lo que sigue es la vinculación.',
    nextSeats: (d: { left: number }) =>
      d.left === 1 ? 'Falta 1 mentora más para esta solicitud.' : `Faltan ${d.left} mentoras más para esta solicitud.`,
  },
  profile: {
    subject: (d: { service: string }) => `Su perfil de mentora en ${d.service}`,
    body: (d: { name: string; service: string; trained: boolean }) =>
      `Hola, ${d.name}:\n\n${d.trained ? 'Gracias por completar la capacitación. ' : ''}Cuéntenos qué temas puede dar, en qué horarios y cómo le gusta trabajar. Con eso la invitaremos a los acompañamientos que van con usted. Toma unos cinco minutos.`,
    button: 'Llenar mi perfil',
    noLink: () => 'Conteste a este correo y le ayudamos a llenarlo.',
  },
  welcome: {
    subject: (d: { service: string }) => `Recibimos su perfil para ${d.service}`,
    active: (d: { name: string }) =>
      `Hola, ${d.name}:\n\nSu perfil ya está en nuestro directorio. Cuando un área pida algo que vaya con usted, le escribiremos para invitarla; siempre podrá decir que sí o que no.`,
    candidate: (d: { name: string }) =>
      `Hola, ${d.name}:\n\nGracias por querer acompañar. El siguiente paso es la capacitación: dos sesiones de dos horas. Le escribiremos con las fechas.`,
  },
  training: {
    subject: (d: { name: string; session: string }) => `Capacitación de mentoras: ${d.session.toLowerCase()} sesión`,
    body: (d: { person: string; session: string; service: string }) =>
      `Hola, ${d.person}:\n\nLa esperamos en la ${d.session.toLowerCase()} sesión de la capacitación para acompañar en ${d.service}. El archivo adjunto la agrega a su calendario.`,
    changed: (d: { name: string; session: string }) =>
      `Cambió la capacitación de mentoras: ${d.session.toLowerCase()} sesión`,
    changedBody: (d: { person: string; session: string; service: string }) =>
      `Hola, ${d.person}:\n\nCambiaron los datos de la ${d.session.toLowerCase()} sesión de la capacitación para acompañar en ${d.service}. Así queda; el archivo adjunto la actualiza en su calendario.`,
    facts: {
      when: 'Cuándo',
      hours: 'Duración',
      where: 'Dónde',
      modality: 'Modalidad',
      topics: 'Qué veremos',
      name: 'Generación',
    },
    closing: () => 'Si no puede asistir, conteste a este correo y le damos otra fecha.',
  },
  call: {
    required: {
      vocation: 'Vocación de acompañar a otras mujeres',
      groups: 'Experiencia frente a grupos',
      values: 'Saber escuchar, sin juzgar y con respeto',
    },
    preferred: {
      gender: 'Conocer temas de igualdad y cómo nombrar a todas las personas (si es nuevo para usted, lo vemos juntas)',
      digital: 'Manejo básico de videollamadas',
    },
    noDegree: 'No se pide título escolar.',
    titles: {
      communityLeader: 'Para una líder comunitaria',
      openCall: 'Convocatoria abierta, redes sociales',
      volunteering: 'Para una institución aliada',
    },
    communityLeader: (d: CallDetails) =>
      `Hola. Sabemos que en su comunidad la buscan por lo que sabe y por cómo acompaña. En ${d.service} queremos invitarla a compartir esa experiencia con otras mujeres${d.topic}. Le damos una capacitación de dos sesiones y materiales; usted pone su experiencia y decide cuándo puede. No se pide título. ${d.link}`,
    openCall: (d: CallDetails) =>
      `¿Le gusta acompañar a otras mujeres? 💜 ${d.service}${d.institution} busca mentoras${d.topic}.\n\nBuscamos a quienes tengan:\n• ${d.required.join('\n• ')}\n\nAyuda, aunque no es indispensable:\n• ${d.preferred.join('\n• ')}\n\nNo se pide título escolar. Hay capacitación gratuita de dos sesiones, materiales, constancia y una red de mentoras. ${d.link}`,
    volunteering: (d: CallDetails) =>
      `Estimada institución aliada:\n\n${d.service}${d.institution} abre su voluntariado institucional. Cada cierto tiempo, parte de su personal puede compartir lo que sabe${d.topic} con mujeres que están construyendo su autonomía. Quienes participen toman una capacitación de dos sesiones de dos horas y reciben constancia. ¿Podemos conversar sobre quiénes podrían sumarse? ${d.link}`,
    about: (d: { topic: string }) => `, en especial sobre ${d.topic}`,
    of: (d: { institution: string }) => `, de ${d.institution},`,
    link: (d: { url: string }) => `Regístrese aquí: ${d.url}`,
    noLink: (d: { contact: string }) => (d.contact ? `Escríbanos: ${d.contact}` : 'Escríbanos y le contamos.'),
  },
  whatsapp: {
    invitationTitle: (d: { name: string }) => `Invitación para ${d.name}`,
    invitation: (d: Invited & { line: string; link: string }) =>
      `Hola, ${d.name}. Le escribimos de ${d.service}. Desde «${d.area}» pidieron acompañamiento en «${d.title}» (${d.line}) y pensamos en usted. ¿Podría? ${d.link ? `Aquí están los datos y puede contestar con un clic: ${d.link}` : 'Contéstenos por aquí, por favor.'} Nos ayuda saberlo a más tardar el ${d.by}. Gracias.`,
    reminder: (d: Invited & { link: string }) =>
      `Hola, ${d.name}. ¿Pudo ver la invitación para «${d.title}», con el grupo de «${d.area}»? ${d.link ? `Puede contestar aquí: ${d.link}` : 'Puede contestarnos por aquí.'} Si esta vez no puede, también nos ayuda saberlo. Gracias.`,
    profileTitle: (d: { name: string }) => `Perfil para ${d.name}`,
    profile: (d: { name: string; service: string; link: string }) =>
      `Hola, ${d.name}. Para invitarla a los acompañamientos de ${d.service} que van con usted, llene por favor su perfil (unos cinco minutos): ${d.link}`,
    profileNoLink: (d: { name: string; service: string }) =>
      `Hola, ${d.name}. Para invitarla a los acompañamientos de ${d.service} nos falta su perfil. ¿Cuándo podemos llamarle para llenarlo juntas?`,
  },
  callTitle: 'Convocatoria de mentoras',
};

interface CallDetails {
  readonly service: string;
  /** ", de …," or ''. */
  readonly institution: string;
  /** ", en especial sobre …" or ''. */
  readonly topic: string;
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly link: string;
}
