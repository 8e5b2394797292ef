// Correos sobre lo que se hace en una fecha: reuniones, agendas, reuniones periódicas. Con "usted".
interface Met {
  readonly name: string;
  readonly what: string;
  readonly title: string;
  readonly when: string;
}
interface Planned {
  readonly what: string;
  readonly title: string;
  /** «7 al 10 de diciembre de 2026» */
  readonly period: string;
}
interface Session {
  readonly title: string;
  readonly when: string;
}
interface Work {
  readonly what: string;
  readonly title: string;
}

export const mailsGatherings = {
  meeting: {
    set: {
      subject: (d: Met) => `${d.what}, ${d.when}: ${d.title}`,
      body: (d: Met) => `Hola, ${d.name}:\n\nQuedó fijada la reunión «${d.what}» de «${d.title}».`,
    },
    moved: {
      subject: (d: Met) => `Cambió la reunión: ${d.what}, ${d.when}`,
      body: (d: Met) => `Hola, ${d.name}:\n\nCambió la reunión «${d.what}» de «${d.title}». Ahora es así:`,
    },
    cancelled: {
      subject: (d: Met) => `Se canceló: ${d.what}, ${d.when}`,
      body: (d: Met) =>
        `Hola, ${d.name}:\n\nLa reunión «${d.what}» de «${d.title}» ya no se hace en esta fecha. El archivo adjunto la quita de su calendario; si se fija otra, le avisamos.`,
    },
    again: {
      subject: (d: Met) => `Sí se hace: ${d.what}, ${d.when}`,
      body: (d: Met) => `Hola, ${d.name}:\n\nLa reunión «${d.what}» de «${d.title}» sí se hace, como estaba:`,
    },
    calendar: () => 'El archivo adjunto la pone en su calendario. Si no le queda el horario, responda a este correo.',
  },
  agenda: {
    first: {
      subject: (d: Planned) => `${d.what}, ${d.period}: ${d.title}`,
      body: (d: Planned & { name: string }) =>
        `Hola, ${d.name}:\n\nAquí está la agenda «${d.what}» de «${d.title}», del ${d.period}.`,
    },
    changed: {
      subject: (d: Planned) => `Cambió la agenda: ${d.what}, ${d.period}`,
      body: (d: Planned & { name: string }) =>
        `Hola, ${d.name}:\n\nCambió la agenda «${d.what}» de «${d.title}». Esto es lo distinto; abajo está completa:`,
    },
    calledOff: {
      subject: (d: Planned) => `Se canceló: ${d.what}, ${d.period}`,
      body: (d: Planned & { name: string }) =>
        `Hola, ${d.name}:\n\n«${d.what}» de «${d.title}» ya no se hace en estas fechas. El archivo adjunto quita sus sesiones de su calendario.`,
    },
    added: (d: Session) => `Nueva: ${d.title}. ${d.when}`,
    moved: (d: Session & { before: string; place: string }) =>
      [`Cambió: ${d.title}. ${d.when}${d.before === '' ? '' : ` (antes: ${d.before})`}`, d.place]
        .filter(Boolean)
        .join('. '),
    gone: (d: Session) => `Ya no se hace: ${d.title}. ${d.when}`,
    calendar: () =>
      'El archivo adjunto pone todas las sesiones en su calendario; si ya las tenía, las actualiza. Si algo no le queda, responda a este correo.',
  },
  series: {
    set: {
      subject: (d: Work) => `Fechas de ${d.what}: ${d.title}`,
      body: (d: Work & { name: string }) =>
        `Hola, ${d.name}:\n\nQuedaron fijadas las reuniones «${d.what}» de «${d.title}»:`,
    },
    changed: {
      subject: (d: Work) => `Cambiaron las fechas de ${d.what}: ${d.title}`,
      body: (d: Work & { name: string }) =>
        `Hola, ${d.name}:\n\nCambiaron las reuniones «${d.what}» de «${d.title}». Éstas quedan así:`,
    },
    moved: {
      subject: (d: Work) => `Cambió una reunión de ${d.what}: ${d.title}`,
      body: (d: Work & { name: string }) =>
        `Hola, ${d.name}:\n\nCambió una reunión de «${d.what}», de «${d.title}»; las demás siguen igual. Ahora es:`,
    },
    cancelled: {
      subject: (d: Work) => `Se canceló una reunión de ${d.what}: ${d.title}`,
      body: (d: Work & { name: string }) =>
        `Hola, ${d.name}:\n\nEsta reunión de «${d.what}», de «${d.title}», ya no se hace; las demás siguen igual:`,
    },
    again: {
      subject: (d: Work) => `Sí se hace una reunión de ${d.what}: ${d.title}`,
      body: (d: Work & { name: string }) =>
        `Hola, ${d.name}:\n\nEsta reunión de «${d.what}», de «${d.title}», sí se hace, como estaba:`,
    },
    calledOff: {
      subject: (d: Work) => `Se cancelaron las reuniones de ${d.what}: ${d.title}`,
      body: (d: Work & { name: string }) =>
        `Hola, ${d.name}:\n\nLas reuniones «${d.what}» de «${d.title}» que faltaban ya no se hacen:`,
    },
    calendar: () =>
      'El archivo adjunto pone al día todas las reuniones en su calendario. Si alguna no le queda, responda a este correo.',
  },
} as const;
