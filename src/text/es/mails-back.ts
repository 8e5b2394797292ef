// Correos que retiran lo que otro correo había dicho. Con "usted".
// Cada uno dice qué se había avisado, qué vale ahora y qué hace falta, si hace falta algo.
interface Meeting {
  readonly name: string;
  readonly what: string;
  readonly when: string;
}

export const mailsBack = {
  sessionResumed: {
    subject: (d: Meeting) => `Sí se hace la sesión: ${d.what}, ${d.when}`,
    body: (d: Meeting) =>
      `Hola, ${d.name}:\n\nLe habíamos escrito que la sesión «${d.what}» se cancelaba. Ese aviso ya no vale: se hace como estaba acordado. El archivo adjunto la pone de nuevo en su calendario. Disculpe la confusión.`,
  },
};
