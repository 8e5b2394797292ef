// Lo que no se hizo de lo pedido, y por qué.
export const notDone = {
  remindedToday: (d: { who: string; at: string }) =>
    `No salió otro correo: a ${d.who} ya se le recordó hoy${d.at === '' ? '' : ` a las ${d.at}`}.`,
  noAddress: (who: string) => `No salió ningún correo: ${who} no tiene correo. Avísele por WhatsApp o por teléfono.`,
  invitedWithoutMail: (who: string) =>
    `La invitación de ${who} quedó anotada, pero no salió correo porque no tiene. Mándele el texto de WhatsApp.`,
  surveyAnswered: (who: string) => `No salió la encuesta: ${who} ya la contestó.`,
  agreementDone: (who: string) => `No salió el recordatorio: ${who} ya cumplió ese acuerdo.`,
  sameMeeting: () => 'No salió ningún correo: la reunión ya tenía ese día, esa hora y ese lugar.',
};
