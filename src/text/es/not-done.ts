// Lo que no se hizo de lo pedido, y por qué.
export const notDone = {
  remindedToday: (d: { who: string; at: string }) =>
    `No salió otro correo: a ${d.who} ya se le recordó hoy${d.at === '' ? '' : ` a las ${d.at}`}.`,
  noAddress: (who: string) => `No salió ningún correo: ${who} no tiene correo. Avísele por WhatsApp o por teléfono.`,
  invitedWithoutMail: (who: string) =>
    `La invitación de ${who} quedó anotada, pero no salió correo porque no tiene. Mándele el texto de WhatsApp.`,
  surveyAnswered: (who: string) => `No salió la encuesta: ${who} ya la contestó.`,
  agreementDone: (who: string) => `No salió el recordatorio: ${who} ya cumplió ese acuerdo.`,
  withdrawnBefore: (who: string) => `No salió otro correo: la invitación de ${who} ya no estaba vigente.`,
  withdrawnUntold: (who: string) =>
    `La invitación de ${who} quedó retirada, pero no salió correo porque no tiene. Avísele por WhatsApp o por teléfono.`,
  invitationOpen: (who: string) =>
    `No salió ningún correo: la invitación de ${who} ya está abierta y espera su respuesta.`,
  reopenedUntold: (who: string) =>
    `La invitación de ${who} está abierta otra vez, pero no salió correo porque no tiene. Mándele el texto de WhatsApp.`,
  closedBefore: (on: string) => `No salió otro correo: la asesoría ya estaba cerrada desde el ${on}.`,
  closedInSilence: () => 'Quedó cerrada. No salió ningún correo porque no hubo sesiones.',
  closedUntold: (names: string) =>
    `Quedó cerrada, pero falta el correo de ${names} y no salió. Avísele por WhatsApp o por teléfono.`,
  cancelledBefore: (on: string) => `No salió otro correo: la asesoría ya estaba cancelada desde el ${on}.`,
  cancelledUntold: (names: string) =>
    `Quedó cancelada, pero falta el correo de ${names} y no salió. Avísele por WhatsApp o por teléfono.`,
  toolsToday: (who: string) => `No salió otro correo: ${who} ya recibió hoy la lista y la encuesta de esta sesión.`,
  agreementsBefore: (count: number): string =>
    count === 1
      ? 'Ese acuerdo ya estaba anotado y no salió otro correo.'
      : `Esos ${count} acuerdos ya estaban anotados y no salió otro correo.`,
  certificateGone: (on: string) => `No salió otro correo: la constancia ya estaba retirada desde el ${on}.`,
  certificateUntold: (who: string) =>
    `La constancia quedó retirada, pero falta el correo de ${who} y no salió. Avísele por WhatsApp o por teléfono.`,
  trainingCancelledBefore: (on: string) => `No salió otro correo: la capacitación ya estaba cancelada desde el ${on}.`,
  trainingCancelledUntold: (names: string) =>
    `Quedó cancelada, pero falta el correo de ${names} y no salió. Avísele por WhatsApp o por teléfono.`,
  trainingOn: () => 'No salió ningún correo: la capacitación no está cancelada.',
  trainingResumedUntold: (names: string) =>
    `Vuelve a estar en pie, pero falta el correo de ${names} y no salió. Avísele por WhatsApp o por teléfono.`,
  linkUpWithoutDay: () => 'No salió ningún correo: la reunión no tiene fecha.',
  linkUpOver: () => 'Se quitó la fecha. No salió ningún correo porque su hora ya pasó.',
  linkUpPending: () => 'No salió ningún correo: la vinculación no está anotada como hecha.',
  linkUpUntold: (who: string) =>
    `La vinculación vuelve a estar por hacerse, pero falta el correo de ${who} y no salió. Avísele por WhatsApp o por teléfono.`,
  reviewOpen: (what: string) => `No salió ningún correo: «${what}» no tiene respuesta que retirar.`,
  reviewUntold: (names: string) =>
    `La revisión está abierta otra vez, pero falta el correo de ${names} y no salió. Avísele por WhatsApp o por teléfono.`,
  notShared: (who: string) => `No salió ningún correo: ${who} ya no tenía acceso a ese documento.`,
  sessionOn: () => 'No salió ningún correo: la sesión no está cancelada.',
  sessionOver: () => 'Vuelve a contar. No salió ningún correo porque su hora ya pasó; puede anotar la asistencia.',
  sessionUnannounced: () => 'Vuelve a contar. No salió ningún correo porque todavía no se había avisado a nadie.',
  sameMeeting: () => 'No salió ningún correo: la reunión ya tenía ese día, esa hora y ese lugar.',
};
