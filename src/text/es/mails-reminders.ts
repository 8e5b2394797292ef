// Mails that somebody else is waited for: to review, to fill in, to settle, to come. With "usted".
// Each names what is missing, until when it helps, and how to do it.
import type { Told } from './mails-advisories.ts';

export const mailsReminders = {
  review: {
    button: () => 'Revisar y contestar',
    foreign: (d: { mentor: string; email: string }) =>
      `El documento está en un espacio de ${d.mentor}. Si no le abre, pídale acceso${d.email ? `: ${d.email}` : ''}.`,
    arrived: (d: Told) => `Llegó una entrega: ${d.what} de «${d.title}»`,
    toCoordination: (d: Told) =>
      `Hola, ${d.name}:\n\n${d.mentor} entregó: ${d.what} de «${d.title}» (${d.code}). ${d.contact ? `Le pedimos a ${d.contact} que la revise a más tardar el ${d.due}; su respuesta aparecerá en el panel.` : `No hay correo de «${d.area}» para pedirle la revisión: consígala por otra vía y anótela en el panel.`}`,
  },
};
