// Why something about an advisory could not be done, and what to do instead.
// Part of `refusals`; the codes stand there.
type Details = Readonly<Record<string, string | number>>;

export const refusalsAdvisories = {
  advisoryOver: (d: Details) =>
    `${d.id} ya está cerrada o cancelada y no se cambió nada. Si hace falta seguir, ábrala de nuevo desde su ficha.`,
  addressMissing: (d: Details) =>
    `Falta el correo de «${d.who}», por eso no se envió nada. Escríbalo en su ficha y vuelva a intentar.`,
  hourPast: (d: Details) => `${d.when} ya pasó y no se guardó nada. Elija un día y una hora que estén por venir.`,
  dayPast: (d: Details) => `${d.when} ya pasó y no se guardó nada. Elija un día de hoy en adelante.`,
  dayAhead: (d: Details) => `Todavía no es el día (${d.when}); anótelo cuando haya ocurrido.`,
  linkUpMissing: (d: Details) =>
    `Antes hay que anotar la vinculación de ${d.id}: ahí se entregan las plantillas a la mentora.`,
  notAskedFor: (d: Details) =>
    `Por ahora no esperamos «${d.what}» de esta asesoría. Si la preparó, responda al correo de la coordinación.`,
  notDelivered: (d: Details) =>
    `${d.id} todavía no se entrega; no hay qué revisar. Anote primero la entrega con su enlace.`,
  deliveryReplaced: (d: Details) =>
    `La mentora acaba de cambiar «${d.what}» por otra versión y su respuesta no se guardó. Vuelva a abrir la página para revisar la nueva.`,
  alreadyReviewed: (d: Details) =>
    `${d.id} ya se revisó el ${d.on} y no se cambió nada. Si hay una versión nueva, revise esa; si la respuesta fue un error, la coordinación puede usar «Reabrir revisión».`,
  sessionCancelled: (d: Details) =>
    `La sesión ${d.id} está cancelada y no se cambió nada. Si al final se hace, use «Retomar sesión» en su pantalla.`,
  sessionHeld: (d: Details) => `La sesión ${d.id} ya se hizo y su asistencia está completa; no se cambió nada.`,
  sessionReplaced: (d: Details) =>
    `A esa hora ya hay otra sesión de esta asesoría (${d.id}), así que ${d.session} sigue cancelada. Cancele o mueva primero la otra.`,
  noSessionsGiven: () => 'No hay sesiones que guardar. Agregue al menos una con día y duración.',
  tooManySessions: (d: Details) => `Son demasiadas sesiones de una vez (máximo ${d.max}). Guárdelas por partes.`,
  tooManyPeople: (d: Details) => `Son demasiadas personas de una vez (máximo ${d.max}). Guárdelas por partes.`,
  attendanceEmpty: () => 'No hay asistencia que anotar. Escriba nombres o cuántas personas asistieron.',
  womenAboveTotal: (d: Details) =>
    `Anotó ${d.women} mujeres de ${d.attended} personas. Revise los números; no se guardó nada.`,
  countBelowRecorded: (d: Details) =>
    `Ya hay ${d.recorded} personas anotadas y el total no puede ser menor (${d.attended}). Revise la lista; no se guardó nada.`,
  formMissing: (d: Details) =>
    `Falta el formulario «${d.form}», por eso no se envió nada. Abra Entrepares › Revisar la instalación para recuperarlo.`,
  nothingHeld: (d: Details) =>
    `${d.id} aún no tiene sesiones con asistencia completa, así que el informe saldría vacío. Anote primero la asistencia.`,
  subjectMissing: () => 'Falta decir de qué asesoría o de qué sesión es el documento.',
  periodReversed: () => 'El periodo termina antes de empezar. Revise las dos fechas.',
  noCommitments: () => 'No hay acuerdos que guardar. Escriba al menos uno con responsable y fecha.',
  commitmentOver: (d: Details) =>
    `El compromiso ${d.id} se canceló y ya no recibe avances. Si es un error, responda al correo de la coordinación.`,
  notReadyToClose: (d: Details) => `Antes de cerrar falta: ${d.missing}. Puede completarlo o cerrar de todos modos.`,
  notClosed: (d: Details) => `${d.id} no está cerrada ni cancelada; no hay nada que reabrir.`,
  notApproved: () => 'Sólo se guarda en el repertorio lo que el área ya aprobó y tiene enlace.',
  answerHasAdvisory: (d: Details) =>
    `${d.name} aceptó y su asesoría ${d.advisory} está en marcha, así que no se cambió nada. Para retirar su respuesta, use «Cancelar asesoría» en esa ficha.`,
  answerEnded: (d: Details) =>
    `La invitación de ${d.name} ya no está vigente y no se cambió nada. Si ahora puede, invítela otra vez desde «Ver candidatas».`,
  certificateMaking: (d: Details) =>
    `La constancia ${d.id} todavía está en camino. Espere un minuto y actualice; si no llega, quítela en Ajustes › Pendientes de envío.`,
  trainingCancelled: (d: Details) =>
    `La capacitación ${d.id} está cancelada y no se cambió nada. Si al final se hace, use «Retomar capacitación» en su pantalla.`,
  trainingHeld: (d: Details) =>
    `La capacitación ${d.id} ya tiene asistencia anotada, así que no se canceló. Si la asistencia es un error, corríjala primero.`,
  linkUpHeld: (d: Details) =>
    `La vinculación de ${d.id} está anotada como hecha el ${d.on} y no se canceló. Si fue un error, use «Todavía no se hizo».`,
  linkUpUsed: (d: Details) =>
    `${d.name} ya entregó «${d.what}», así que la vinculación queda como hecha. No se cambió nada.`,
  reviewDelivered: (d: Details) =>
    `La mentora ya entregó otra versión de «${d.what}» (${d.on}), así que la respuesta anterior queda y no se cambió nada. Revise esa versión.`,
  reviewHeld: (d: Details) =>
    `La sesión del ${d.on} ya se hizo con «${d.what}» aprobada, así que sigue aprobada y no se cambió nada. Si algo debe ser distinto la próxima vez, escríbale a la mentora.`,
  reviewKept: (d: Details) =>
    `«${d.what}» está en el repertorio porque se aprobó («${d.title}»), así que sigue aprobada y no se cambió nada. Si debe salir de ahí, borre la fila ${d.id} de la hoja «${d.tab}» y vuelva a intentar.`,
  certificateUnknown: () => 'No encontramos esa constancia. Revise el enlace o escriba a la institución que la emitió.',
  effectRunning: (d: Details) => `${d.id} está saliendo en este momento. Espere un minuto y actualice la lista.`,
  effectGone: (d: Details) => `${d.id} ya salió o se quitó; no hay nada pendiente.`,
};
