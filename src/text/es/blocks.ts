// Palabras de los bloques que ve quien los llena.
export const blocks = {
  // El nombre de una parte lleva su artículo: «el proyecto asesor».
  shareWith: (names: string) => `Avisar a ${names}`.replace(' a el ', ' al '),
  endsBeforeStart: () => 'termina antes de empezar. Revise las dos fechas.',
  askForAccess: (name: string) => `Está en un espacio de ${name}: si no le abre, pídale que le dé acceso.`,
  document: {
    lacks: (names: string) => `Todavía falta llenar: ${names}.`,
    shareWith: (names: string) => `Enviar a ${names}`,
    shared: (day: string) => `Compartido el ${day}`,
    approved: (who: string) => `Aprobado: ${who}`,
    returned: (who: string) => `Devuelto con comentarios: ${who}`,
    taken: (who: string) => `Comentarios contestados, se incorporan: ${who}`,
    partly: (who: string) => `Comentarios contestados, se incorporan en parte: ${who}`,
    pages: (pages: number, most: number) => `${pages} de ${most} páginas como máximo`,
    uncounted: () =>
      'No se pudieron contar sus páginas: anote el número en la columna «Páginas» de la pestaña «Documentos».',
    answerOf: (party: string) => `Respuesta · ${party}`,
    outdated: () => 'Desde que se elaboró cambió algo de lo que dice.',
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
