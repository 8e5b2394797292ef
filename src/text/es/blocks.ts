// Palabras de los bloques que ve quien los llena.
export const blocks = {
  shareWith: (names: string) => `Avisar a ${names}`,
  endsBeforeStart: () => 'termina antes de empezar. Revise las dos fechas.',
  document: {
    lacks: (names: string) => `Todavía falta llenar: ${names}.`,
    shareWith: (names: string) => `Enviar a ${names}`,
    shared: (day: string) => `Compartido el ${day}`,
    approved: (who: string) => `Aprobado: ${who}`,
    returned: (who: string) => `Devuelto con comentarios: ${who}`,
    answerOf: (party: string) => `Respuesta · ${party}`,
    outdated: () => 'Desde que se elaboró cambió algo de lo que dice.',
  },
};
