// Correos a quienes participan en un proceso. Con "usted"; todo pasa en una sola página, la suya.
import { mailsGatherings } from './mails-gatherings.ts';

interface Invited {
  readonly name: string;
  readonly title: string;
  readonly role: string;
  readonly organisation: string;
  readonly service: string;
}
interface Asked {
  readonly name: string;
  readonly title: string;
  readonly role: string;
  readonly service: string;
  readonly due: string;
}
interface Applied {
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly code: string;
}
interface Entered {
  readonly name: string;
  readonly title: string;
  /** Cómo se llama lo enviado. */
  readonly entry: string;
  /** Último día; vacío si no hay. */
  readonly until: string;
  readonly places: number;
}
interface Shared {
  readonly name: string;
  readonly title: string;
}
interface Made {
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly due: string;
}
interface Agreed {
  readonly name: string;
  readonly what: string;
  readonly title: string;
  readonly due: string;
}
interface Work {
  readonly what: string;
  readonly title: string;
}
interface Handed extends Work {
  readonly name: string;
  readonly due: string;
}
interface Surveyed {
  readonly name: string;
  readonly what: string;
  readonly title: string;
}

export const mailsBlocks = {
  ...mailsGatherings,
  openPage: () => 'Abrir mi página',
  link: {
    subject: (d: Invited) => `Su página: ${d.title}`,
    body: (d: Invited) =>
      `Hola, ${d.name}:\n\nUsted responde por ${d.organisation} (${d.role}) en «${d.title}». Todo lo que hay que llenar, leer y acordar está en una sola página, que se abre sin cuenta ni contraseña, también en el teléfono.`,
    after: (d: Invited) =>
      `El enlace es personal: guarde este correo y no lo reenvíe. Si le hace falta otro, pídalo a ${d.service} respondiendo a este mensaje.`,
  },
  invitation: {
    open: () => 'Ver la invitación y contestar',
    first: {
      subject: (d: Asked) => `Invitación: ${d.title}`,
      body: (d: Asked) =>
        `Hola, ${d.name}:\n\n${d.service} le invita a participar como ${d.role} en «${d.title}». ¿Podría? Conteste, por favor, a más tardar el ${d.due}.`,
    },
    reminder: {
      subject: (d: Asked) => `Falta su respuesta: ${d.title}`,
      body: (d: Asked) =>
        `Hola, ${d.name}:\n\nHace unos días ${d.service} le invitó a participar como ${d.role} en «${d.title}». Nos ayuda saber si puede: conteste, por favor, a más tardar el ${d.due}.`,
    },
    after: (d: Asked) =>
      `Se contesta con un clic, sin cuenta ni contraseña, también en el teléfono. Si no puede, dígalo ahí y buscamos a otra persona. El enlace es personal: si acepta, será su página; no reenvíe este correo. ¿Dudas? Responda a este mensaje y le contesta ${d.service}.`,
    withdrawn: {
      subject: (d: Asked) => `Ya no hace falta: ${d.title}`,
      body: (d: Asked) =>
        `Hola, ${d.name}:\n\nLe habíamos invitado a participar como ${d.role} en «${d.title}». Por esta vez ya no hace falta: no tiene que hacer nada. Gracias por su disposición; tendremos presente su nombre para otra ocasión.`,
    },
  },
  application: {
    subject: (d: Applied) => `Recibimos su solicitud: ${d.title}`,
    body: (d: Applied) =>
      `Hola, ${d.name}:\n\nRecibimos la solicitud de ${d.organisation}; su clave es ${d.code}. La coordinación la lee y le escribe con lo que sigue. Esto es lo que anotamos:`,
    toCorrect: () => 'Nos falta algo. Responda a este correo con lo siguiente:',
    after: () =>
      'En su página verá cómo va y lo que le toque llenar, sin cuenta ni contraseña. El enlace es personal: guarde este correo y no lo reenvíe. Si algo no está bien anotado, responda a este mensaje.',
    otherAnswer: (d: { on: string; differs: string }) => `Llegó otra respuesta el ${d.on}, que dice:\n${d.differs}`,
  },
  register: {
    in: {
      subject: (d: Entered) => `Su lugar está apartado: ${d.title}`,
      place: (d: Entered) =>
        `Hola, ${d.name}:\n\nQuedó su inscripción en «${d.title}»; su lugar está apartado. Esto es lo que anotamos; si algo no está bien, corríjalo en su página o responda a este correo.`,
      entry: (d: Entered) =>
        `Hola, ${d.name}:\n\nRecibimos «${d.entry}» para «${d.title}». Gracias por compartirlo; le escribimos cuando se haya leído. Esto es lo que llegó:`,
    },
    corrected: {
      subject: (d: Entered) => `Corregimos lo suyo: ${d.title}`,
      place: (d: Entered) =>
        `Hola, ${d.name}:\n\nYa tenía su lugar en «${d.title}» con este correo, así que no hicimos otra inscripción: corregimos la que había. Así quedó:`,
      entry: (d: Entered) =>
        `Hola, ${d.name}:\n\nYa teníamos «${d.entry}» para «${d.title}», así que no lo anotamos dos veces: corregimos lo que había. Así quedó:`,
    },
    known: {
      subject: (d: Entered) => `Ya lo teníamos: ${d.title}`,
      place: (d: Entered) =>
        `Hola, ${d.name}:\n\nNos llegó otra vez su inscripción en «${d.title}». Su lugar sigue apartado; no tiene que hacer nada más.`,
      entry: (d: Entered) =>
        `Hola, ${d.name}:\n\nNos llegó otra vez «${d.entry}» para «${d.title}». Ya lo teníamos; no tiene que hacer nada más.`,
    },
    waiting: {
      subject: (d: Entered) => `Ya no hay lugar: ${d.title}`,
      place: (d: Entered) =>
        `Hola, ${d.name}:\n\nGracias por su interés en «${d.title}». Los ${d.places} lugares ya están ocupados y por ahora no podemos darle uno. Guardamos sus datos: si se libera un lugar, le escribimos.`,
      entry: (d: Entered) =>
        `Hola, ${d.name}:\n\nGracias por «${d.entry}». Para «${d.title}» ya tenemos las ${d.places} que caben, así que por ahora no entra; la guardamos por si hay lugar.`,
    },
    late: {
      subject: (d: Entered) => `Ya había cerrado: ${d.title}`,
      place: (d: Entered) =>
        `Hola, ${d.name}:\n\nGracias por su interés en «${d.title}». Las inscripciones cerraron${d.until === '' ? '' : ` el ${d.until}`}, así que la suya ya no alcanzó a entrar. Si aún le interesa, responda a este correo y vemos si se puede.`,
      entry: (d: Entered) =>
        `Hola, ${d.name}:\n\nGracias por «${d.entry}». Para «${d.title}» dejamos de recibir${d.until === '' ? '' : ` el ${d.until}`}, así que ya no alcanzó a entrar. Si es importante, responda a este correo.`,
    },
    chosen: {
      subject: (d: Entered) => `Sobre «${d.entry}»: ${d.title}`,
      body: (d: Entered & { sentence: string }) =>
        `Hola, ${d.name}:\n\nLeímos «${d.entry}», que envió para «${d.title}». ${d.sentence}`,
    },
    page: () =>
      'Su página se abre sin cuenta ni contraseña, también en el teléfono. El enlace es personal: guarde este correo y no lo reenvíe.',
  },
  shared: {
    subject: (d: Shared) => `Documentos para usted: ${d.title}`,
    body: (d: Shared) => `Hola, ${d.name}:\n\nCompartieron con usted estos documentos de «${d.title}»:`,
  },
  owed: {
    subject: (d: { title: string; cases: number }) =>
      d.cases === 1 ? `Lo que le toca en «${d.title}»` : `Lo que le toca en ${d.cases} procesos`,
    body: (d: { name: string }) =>
      `Hola, ${d.name}:\n\nLe recordamos lo que sigue. Se hace en su página, sin cuenta; si algo le impide llegar a tiempo, responda a este correo.`,
    item: (d: { what: string; missing: string; due: string; isLate: boolean }) =>
      `${d.what}: ${d.missing}${d.due === '' ? '' : d.isLate ? `. Era para el ${d.due}` : `. Para el ${d.due}`}`,
    meeting: (d: { what: string; when: string; place: string }) =>
      [`${d.what}: ${d.when}`, d.place].filter((part) => part !== '').join('. '),
  },
  commitment: {
    subject: (d: Agreed) => `Un acuerdo a su nombre: ${d.what}`,
    body: (d: Agreed) =>
      `Hola, ${d.name}:\n\nEn «${d.title}» se acordó lo siguiente, y quedó a su nombre hasta el ${d.due}. En su página puede anotar el avance cuando quiera, sin cuenta.`,
  },
  commitmentCancelled: {
    subject: (d: Agreed) => `Ya no hace falta: ${d.what}`,
    body: (d: Agreed) =>
      `Hola, ${d.name}:\n\nEl acuerdo «${d.what}» de «${d.title}» se retiró del plan de seguimiento. No tiene que hacer nada.`,
  },
  survey: {
    subject: (d: Surveyed) => `${d.what}: ${d.title}`,
    body: (d: Surveyed) =>
      `Hola, ${d.name}:\n\nReenvíe, por favor, este mensaje a quienes participaron en «${d.title}», y conteste también usted. Son pocas preguntas, sin cuenta y sin nombre.`,
    open: () => 'Contestar',
    after: (d: { url: string }) => `Para WhatsApp, copie el enlace:\n${d.url}`,
  },
  delivery: {
    open: () => 'Abrir lo entregado',
    arrived: {
      subject: (d: Work) => `Para revisar: ${d.what}, de ${d.title}`,
      body: (d: Handed) =>
        `Hola, ${d.name}:\n\nYa se entregó «${d.what}» de «${d.title}». Revíselo, por favor, y diga en su página si lo aprueba o qué hay que cambiar${d.due === '' ? '' : `, a más tardar el ${d.due}`}.`,
    },
    approved: {
      subject: (d: Work) => `Aprobado: ${d.what}, de ${d.title}`,
      body: (d: Handed) => `Hola, ${d.name}:\n\n«${d.what}» de «${d.title}» quedó aprobado. Gracias por su trabajo.`,
    },
    returned: {
      subject: (d: Work) => `Con cambios: ${d.what}, de ${d.title}`,
      body: (d: Handed) =>
        `Hola, ${d.name}:\n\nRevisaron «${d.what}» de «${d.title}» y piden los cambios que siguen. Entregue la versión corregida en su página${d.due === '' ? '' : `, a más tardar el ${d.due}`}.`,
    },
  },
  document: {
    subject: (d: Made) => `${d.what}: ${d.title}`,
    body: (d: Made) =>
      `Hola, ${d.name}:\n\nAquí está el documento «${d.what}» de «${d.title}», en PDF. En su página están también las versiones anteriores.`,
    review: (d: Made) =>
      `Léalo, por favor, y diga en su página si lo aprueba o qué hay que cambiar, a más tardar el ${d.due}.`,
  },
} as const;
