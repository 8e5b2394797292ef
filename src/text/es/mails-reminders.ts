// Mails that somebody else is waited for: to review, to fill in, to settle, to come. With "usted".
// Each names what is missing, until when it helps, and how to do it.
import type { Told } from './mails-advisories.ts';

export const mailsReminders = {
  review: {
    button: () => 'Revisar y contestar',
    foreign: (d: { mentor: string; email: string }) =>
      `El documento está en un espacio de ${d.mentor}. Si no le abre, pídale acceso${d.email ? `: ${d.email}` : ''}.`,
    reminder: {
      subject: (d: Told) => `Falta su respuesta: ${d.what} de «${d.title}»`,
      body: (d: Told) =>
        `Hola, ${d.name}:\n\nDesde el ${d.when} ${d.mentor} espera su opinión sobre: ${d.what}. Si ya le sirve al grupo, apruébela con el primer botón; si no, cuéntele ahí mismo qué ajustar.`,
    },
    arrived: (d: Told) => `Llegó una entrega: ${d.what} de «${d.title}»`,
    toCoordination: (d: Told) =>
      `Hola, ${d.name}:\n\n${d.mentor} entregó: ${d.what} de «${d.title}» (${d.code}). ${d.contact ? `Le pedimos a ${d.contact} que la revise a más tardar el ${d.due}; su respuesta aparecerá en el panel.` : `No hay correo de «${d.area}» para pedirle la revisión: consígala por otra vía y anótela en el panel.`}`,
  },
  survey: {
    subject: (d: Told) => `¿Nos cuenta cómo le fue en «${d.title}»?`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nTodavía no llega su encuesta sobre «${d.title}», con el grupo de «${d.area}». Toma tres minutos y nos ayuda a preparar mejor los siguientes acompañamientos.`,
  },
  logistics: {
    subject: (d: Told) => `Por resolver${d.when ? ` antes del ${d.when}` : ''}: «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.contact}:\n\n${d.when ? 'Se acerca' : 'Preparamos'} la primera sesión de «${d.title}» con ${d.mentor}. Para que todo esté listo nos falta saber de:`,
    how: () =>
      'Marque en su página lo que ya tengan resuelto, aunque sea una parte. Si prefiere, responda a este correo y lo anotamos.',
  },
  profile: {
    subject: (d: { service: string }) => `Nos falta su perfil para ${d.service}`,
    body: (d: { name: string; service: string }) =>
      `Hola, ${d.name}:\n\nSólo falta su perfil para poder invitarla a acompañar en ${d.service}: qué temas puede dar y cuándo puede. Toma unos cinco minutos; si prefiere que lo llenemos juntas, responda a este correo.`,
  },
  training: {
    subject: (d: { when: string }) => `Recordatorio de la capacitación: ${d.when}`,
    body: (d: { name: string }) =>
      `Hola, ${d.name}:\n\nLe recordamos la capacitación. Si algo le impide llegar, responda a este correo y le damos otra fecha.`,
  },
  areaReport: {
    subject: (d: { area: string; from: string; until: string }) =>
      `Informe de «${d.area}», del ${d.from} al ${d.until}`,
    body: (d: { name: string; area: string; from: string; until: string }) =>
      `Hola, ${d.name}:\n\nVa adjunto, en PDF, lo que se hizo con «${d.area}» del ${d.from} al ${d.until}: solicitudes, acompañamientos, asistencia y lo que opinaron las participantes, sin nombres. Si quiere comentarlo o pedir otro periodo, responda a este correo.`,
  },
};
