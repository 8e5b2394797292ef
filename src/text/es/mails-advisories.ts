// Mails about advisories: from the mentor's yes to the closing and the follow-up. With "usted".
// Each says what happens, what is expected of the reader and until when.
import { ended } from '../ended.ts';

/** What a mail may name; '' where it does not apply. */
export interface Told {
  readonly code: string;
  readonly title: string;
  readonly mentor: string;
  readonly area: string;
  readonly contact: string;
  readonly service: string;
  readonly coordination: string;
  /** Who the mail is for. */
  readonly name: string;
  readonly when: string;
  readonly place: string;
  readonly due: string;
  readonly what: string;
  readonly detail: string;
  readonly count: string;
}

interface Said {
  readonly mentor: string;
  readonly said: string;
}

export const mailsAdvisories = {
  followRequest: () => 'Ver cómo va la solicitud',
  replyInstead: () =>
    'Por ahora no hay página para hacerlo en línea: responda a este correo y la coordinación lo anota.',
  facts: {
    area: () => 'Área',
    contact: () => 'Contacto',
    mentor: () => 'Mentora',
    title: () => 'Tema',
    objective: () => 'Objetivo',
    when: () => 'Cuándo',
    length: () => 'Duración',
    place: () => 'Lugar o enlace',
    due: () => 'Para el',
    agreement: () => 'Acuerdo',
    activities: () => 'Actividades',
  },
  buttons: {
    deliver: () => 'Entregar mis documentos',
    attendance: () => 'Registrar asistencia',
    survey: () => 'Contestar la encuesta',
    progress: () => 'Anotar mi avance',
    verify: () => 'Comprobar la constancia',
    openWork: () => 'Abrir el documento entregado',
  },
  documents: {
    design: () => 'Plantilla de la carta descriptiva',
    presentation: () => 'Guía para la presentación',
    report: () => 'Informe de la asesoría',
    plan: () => 'Plan de seguimiento',
    certificate: () => 'Su constancia',
  },
  mentorFound: {
    subject: (d: Told) => `Ya hay mentora para «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.contact}:\n\n${d.mentor} aceptó acompañar a su grupo en «${d.title}». ${d.count === '0' ? 'Hoy mismo' : d.count === '1' ? 'Mañana' : `En los próximos ${d.count} días`} les escribiremos para acordar la reunión de vinculación, donde se conocerán y verán juntas la logística.\n\nFolio de la asesoría: ${d.code}.`,
  },
  mentorWelcome: {
    subject: (d: Told) => `Gracias por aceptar «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nGracias por decir que sí. Lo que sigue es una reunión breve con el equipo de «${d.area}» para que se conozcan y acuerden fechas y lugar; ahí le daremos las plantillas y los materiales de apoyo. Le avisaremos el día por correo.\n\nFolio de la asesoría: ${d.code}.`,
  },
  condition: {
    ahead: {
      mentor: (d: Said) =>
        `Al aceptar nos escribió: «${d.said}». Lo tenemos presente y lo acordamos en la vinculación.`,
      other: (d: Said) => `Al aceptar, ${d.mentor} escribió: «${d.said}». En la vinculación lo acordamos.`,
    },
    pending: {
      mentor: (d: Said) => `Sigue por acordar lo que nos escribió al aceptar: «${d.said}».`,
      other: (d: Said) => `Sigue por acordar lo que ${d.mentor} escribió al aceptar: «${d.said}».`,
    },
  },
  linkUp: {
    /** Junto al botón que la abre. */
    page: () =>
      'En su página verá sus reuniones, lo que le toca y para cuándo. Es suya y sirve todo el acompañamiento; conviene guardar este correo.',
    subject: (d: Told) => `Reunión de vinculación: «${d.title}»`,
    title: (d: Told) => `Vinculación: ${d.title}`,
    toMentor: (d: Told) =>
      `Hola, ${d.mentor}:\n\nNos vemos para que usted y el equipo de «${d.area}» se conozcan y acuerden fechas, lugar y logística de «${d.title}». El archivo adjunto agrega la reunión a su calendario; si no le queda el horario, responda a este correo.`,
    toArea: (d: Told) =>
      `Hola, ${d.contact}:\n\nNos vemos para presentarle a ${d.mentor}, la mentora de «${d.title}», y acordar fechas, lugar y logística. El archivo adjunto agrega la reunión a su calendario; si no le queda el horario, responda a este correo.`,
    toCoordination: (d: Told) =>
      `Hola, ${d.name}:\n\nQuedó fijada la reunión en la que ${d.mentor} y el equipo de «${d.area}» se conocen y acuerdan fechas, lugar y logística de «${d.title}». El archivo adjunto la agrega a su calendario; si hay que cambiarla, hágalo en el panel y se avisa a todas.`,
  },
  afterLinkUp: {
    subject: (d: Told) => `Para preparar «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nGracias por reunirse con el equipo de «${d.area}». Ahora toca preparar dos cosas: la carta descriptiva y la presentación. Le compartimos las plantillas; cuando los dos documentos estén listos, pegue sus enlaces en su página${d.due ? ` a más tardar el ${d.due}` : ''}. El área los revisa antes de la sesión.`,
    materials: () => 'Materiales de apoyo sobre el tema:',
  },
  delivered: {
    subject: (d: Told) => `Para revisar: ${d.what} de «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\n${d.mentor} entregó: ${d.what}. Ábrala con el segundo botón y vea si responde a lo que necesita el grupo. Después apruébela, o pida cambios, con el primero; ayuda mucho tener su respuesta a más tardar el ${d.due}.`,
  },
  returned: {
    subject: (d: Told) => `Observaciones a su entrega: ${d.what}`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nEn «${d.area}» revisaron «${d.what}» y proponen estos cambios:\n\n${d.detail}\n\nCuando los tenga, pegue el enlace de la nueva versión en su página${d.due ? `, a más tardar el ${d.due}` : ''}.`,
  },
  approved: {
    subject: (d: Told) => `Aprobada: ${d.what} de «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nEn «${d.area}» aprobaron «${d.what}». Con eso queda lista esta parte. ¡Gracias!${d.detail ? `\n\nComentario: ${d.detail}` : ''}`,
  },
  session: {
    subject: (d: Told) => `Sesión: ${d.what}, ${d.when}`,
    changed: (d: Told) => `Cambió la sesión: ${d.what}, ${d.when}`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nQueda en la agenda la sesión «${d.what}». El archivo adjunto la agrega a su calendario.`,
    changedBody: (d: Told) =>
      `Hola, ${d.name}:\n\nCambiaron los datos de la sesión «${d.what}». Así queda; el archivo adjunto la actualiza en su calendario.`,
    reply: () => 'Si no le queda el horario, responda a este correo.',
    toCoordination: () => 'Si hay que cambiarla, hágalo en el panel y se avisa a todas.',
  },
  sessionCancelled: {
    subject: (d: Told) => `Se canceló la sesión: ${d.what}, ${d.when}`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nLa sesión «${d.what}» del ${d.when} ya no se hará.${d.detail ? ` Motivo: ${ended(d.detail)}` : ''} El archivo adjunto la quita de su calendario. La coordinación les propondrá otra fecha si hace falta.`,
  },
  tools: {
    subject: (d: Told) => `Lista y encuesta para la sesión del ${d.when}`,
    body: (d: Told) =>
      `Hola, ${d.contact}:\n\nAquí tiene lo que el área usa el día de la sesión «${d.what}»:\n\n1. Asistencia: cada persona se anota con el enlace o con el código de la lista, que va adjunta para imprimir.\n2. Encuesta: al terminar, comparta el segundo enlace; no pide nombre y toma menos de un minuto.\n\nSi usa la lista en papel, mande una foto o los números respondiendo a este correo ${d.count === '1' ? 'a más tardar al día siguiente de la sesión' : `en los ${d.count} días siguientes a la sesión`}.`,
  },
  sessionReminder: {
    subject: (d: Told) => `Recordatorio: ${d.what}, ${d.when}`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nLe recordamos la sesión «${d.what}». Si algo cambió, avísenos respondiendo a este correo.`,
  },
  attendanceChase: {
    subject: (d: Told) => `Falta la lista de la sesión del ${d.when}`,
    body: (d: Told) =>
      `Hola, ${d.contact}:\n\nGracias por acompañar la sesión «${d.what}». Todavía nos falta ${d.detail}. Si la lista está en papel, responda a este correo con una foto o con cuántas personas asistieron.`,
    attendance: () => 'la asistencia',
    surveys: () => 'la encuesta de las participantes',
    both: () => 'la asistencia y la encuesta de las participantes',
  },
  deliverableReminder: {
    subject: (d: Told) => `Recordatorio: ${d.what} de «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nLe recordamos que esperamos su ${d.what.toLowerCase()} a más tardar el ${d.due}. Si necesita apoyo o más tiempo, responda a este correo; con gusto lo vemos.`,
  },
  advisorSurvey: {
    subject: (d: Told) => `¿Cómo le fue en «${d.title}»?`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nTerminaron las sesiones con el grupo de «${d.area}». Cuéntenos en tres minutos cómo las vivió; su respuesta mejora el servicio y entra al informe como logros y pendientes.`,
  },
  commitmentReminder: {
    subject: (d: Told) => `Se acerca la fecha: ${d.what}`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nSu acuerdo vence el ${d.due} y va en ${d.count} %. Cuéntenos cómo va, aunque sea en una línea.`,
  },
  commitmentOverdue: {
    subject: (d: Told) => `Ya venció: ${d.what}`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nSu acuerdo vencía el ${d.due} y va en ${d.count} %. Anote su avance o, si cambió el plan, responda a este correo para ajustar la fecha.`,
  },
  thanks: {
    subject: (d: Told) => `Gracias por su acompañamiento en «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nCerramos «${d.title}», con el grupo de «${d.area}»: ${d.detail}. Gracias por el tiempo y el conocimiento que compartió. Le enviamos su constancia; cualquiera puede comprobarla con el código que lleva impreso.`,
    detail: (sessions: number, people: number) =>
      `${sessions} ${sessions === 1 ? 'sesión' : 'sesiones'} y ${people} ${people === 1 ? 'asistencia' : 'asistencias'}`,
  },
  closed: {
    subject: (d: Told) => `Cierre de «${d.title}»`,
    body: (d: Told) => `Hola, ${d.contact}:\n\nCon esto cerramos la asesoría «${d.title}»: ${d.detail}.`,
    attached: {
      report: () => 'Va adjunto el informe, en PDF.',
      plan: () => 'Va adjunto el plan de seguimiento, en PDF.',
      both: () => 'Van adjuntos el informe y el plan de seguimiento, en PDF.',
    },
    commitments: () =>
      'Los acuerdos del plan de seguimiento siguen vigentes y cada responsable puede anotar su avance con el enlace que recibió.',
    goodbye: () => 'Cuando necesiten otro tema, aquí estamos.',
  },
  advisoryCancelled: {
    subject: (d: Told) => `Se canceló «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nLa asesoría «${d.title}» (${d.code}) se canceló. Motivo: ${ended(d.detail)} Gracias por su disposición; si tiene dudas, responda a este correo.`,
  },
  advisoryReopened: {
    subject: (d: Told) => `Sigue «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nLe habíamos escrito que la asesoría «${d.title}» (${d.code}) había terminado. Ese aviso ya no vale: la asesoría sigue abierta. Si se cancelaron fechas, la coordinación le escribe para acordarlas de nuevo.`,
  },
  invitationReminder: {
    subject: (d: Told) => `¿Podría acompañar al grupo de «${d.area}»?`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nHace unos días le propusimos acompañar al grupo de «${d.area}» en «${d.title}». ¿Nos dice si puede? Con un sí o un no, a más tardar el ${d.due}, podemos organizarnos.`,
    button: () => 'Responder a la invitación',
  },
  morningSummary: {
    subject: (d: { count: number; day: string }) =>
      d.count === 1 ? `Hoy la necesita 1 pendiente · ${d.day}` : `Hoy la necesitan ${d.count} pendientes · ${d.day}`,
    body: (d: { count: number; day: string }) =>
      `Buenos días. Esto vence hoy o ya se atrasó${d.count === 1 ? '' : ', lo más urgente primero'}:`,
    more: (count: number) => (count === 1 ? 'Y 1 pendiente más.' : `Y ${count} pendientes más.`),
    closing: (count: number) =>
      `${count === 1 ? 'Para atenderlo' : 'Para atenderlos'}, abra la hoja y en el menú Entrepares elija «Abrir el panel»: ${count === 1 ? 'está' : 'están'} en Hoy. Este resumen se puede apagar en Ajustes › Institución.`,
  },
  silentAlert: {
    subject: (d: Told) => `${d.mentor} no contestó: toca invitar a otra`,
    body: (d: Told) =>
      `La invitación a ${d.mentor} para «${d.title}» (${d.code}, ${d.area}) venció el ${d.due} sin respuesta. Abra la solicitud en el panel y elija a otra mentora.`,
  },
};
