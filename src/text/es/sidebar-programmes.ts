// The words that come with the part of the further ways of working: their cases, and the blocks of each.
// What one case is called comes from the programme, so no sentence here depends on its gender.
const small = (name: string) => name.toLowerCase();

export const programmesWords = {
  cases: {
    none: 'Aquí todavía no hay nada',
    noneDetail:
      'Para empezar basta un título. Después se anota qué se busca y quiénes participan, y a cada persona le llega el enlace de su página.',
    add: (name: string) => `Agregar ${small(name)}`,
    titleHelp: 'De qué se trata, en pocas palabras. También lo leen quienes participan.',
    begin: 'Empezar',
    begun: 'Ya se puede llenar: siga con lo que le toca a la coordinación.',
    steps: (done: number, total: number) => `${done} de ${total} pasos`,
    ended: (count: number) => `Ver lo terminado (${count})`,
    end: { closed: 'cierre', cancelled: 'cancelación' },
    closedOn: (day: string) => `Se cerró el ${day}.`,
    cancelledOn: (day: string, reason: string) => `Se canceló el ${day}${reason ? `: ${reason}` : '.'}`,
    owed: 'Le toca a',
    nothingOwed: 'Por ahora nadie debe nada.',
    allDone: 'Todo está hecho. Ya se puede cerrar.',
    late: 'tarde',
    until: (day: string) => `para el ${day}`,
    people: 'Personas y sus páginas',
    linkSentOn: (day: string) => `Enlace enviado el ${day}`,
    copyLink: 'Copiar enlace',
    copyLinkOf: (name: string) => `Copiar enlace de ${name}`,
    sendAgain: 'Enviar otra vez',
    sendAgainTo: (name: string) => `Enviar otra vez a ${name}`,
    linkSent: (email: string) => `Enlace de su página, para ${email}.`,
    close: (name: string) => `Cerrar ${small(name)}`,
    closeSure: (missing: number) =>
      `${missing === 0 ? '' : missing === 1 ? 'Falta 1 paso. ' : `Faltan ${missing} pasos. `}Todo queda a la vista y ya no se llena nada, ni aquí ni en las páginas. No se escribe a nadie.`,
    leaveOpen: 'Dejar en marcha',
    closed: 'Quedó entre lo terminado.',
    cancel: (name: string) => `Cancelar ${small(name)}`,
    cancelSure: 'Todo queda a la vista y ya no se llena nada, ni aquí ni en las páginas. No se escribe a nadie.',
    cancelReason: 'Por qué se cancela',
    cancelled: 'Quedó entre lo terminado, con su motivo.',
    keep: 'No cancelar',
    reopen: (name: string) => `Reabrir ${small(name)}`,
    reopened: 'Sigue en marcha: se puede volver a llenar, aquí y en las páginas.',
    turnOf: (who: string, day: string) => `Le toca a: ${who}${day ? ` · para el ${day}` : ''}`,
    blockGone: 'Este apartado ya no forma parte',
    blockGoneDetail: 'Lo que se llenó en otro apartado hizo que ya no haga falta. Lo escrito sigue en su hoja.',
  },
};
