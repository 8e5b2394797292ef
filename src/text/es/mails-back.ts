// Correos que retiran lo que otro correo había dicho. Con "usted".
// Cada uno dice qué se había avisado, qué vale ahora y qué hace falta, si hace falta algo.
import { ended } from '../ended.ts';
import type { Told } from './mails-advisories.ts';

interface Meeting {
  readonly name: string;
  readonly what: string;
  readonly when: string;
}

interface Asked {
  readonly name: string;
  readonly title: string;
  readonly area: string;
  readonly by: string;
}

interface Certified {
  readonly name: string;
  readonly topic: string;
  readonly code: string;
  readonly on: string;
  readonly reason: string;
}

interface Training {
  readonly person: string;
  readonly session: string;
  readonly when: string;
  readonly reason: string;
}

export interface Reviewed extends Told {
  /** Why the answer was taken back. */
  readonly reason: string;
}

interface Shared {
  /** '' where it is not known. */
  readonly name: string;
  readonly title: string;
}

const on = ({ when }: Told) => (when ? ` el ${when}` : '');
const because = ({ reason }: Reviewed) => (reason ? ` Motivo: ${ended(reason)}` : '');

export const mailsBack = {
  sessionResumed: {
    subject: (d: Meeting) => `Sí se hace la sesión: ${d.what}, ${d.when}`,
    body: (d: Meeting) =>
      `Hola, ${d.name}:\n\nLe habíamos escrito que la sesión «${d.what}» se cancelaba. Ese aviso ya no vale: se hace como estaba acordado. El archivo adjunto la pone de nuevo en su calendario. Disculpe la confusión.`,
  },
  invitationReopened: {
    subject: (d: Asked) => `Su invitación sigue abierta: ${d.title}`,
    declined: (d: Asked) =>
      `Hola, ${d.name}:\n\nTeníamos anotado que no podía acompañar «${d.title}», con el grupo de «${d.area}». Quitamos esa respuesta y su invitación está abierta otra vez. Estos son los datos:`,
    accepted: (d: Asked) =>
      `Hola, ${d.name}:\n\nTeníamos anotado que aceptaba acompañar «${d.title}», con el grupo de «${d.area}». Quitamos esa respuesta y su invitación está abierta otra vez. Estos son los datos:`,
    by: (d: Asked) =>
      `¿Nos dice si puede, a más tardar el ${d.by}? Sea cual sea su respuesta, nos ayuda. Disculpe la confusión.`,
  },
  certificateWithdrawn: {
    subject: (d: Certified) => `Se retiró su constancia por «${d.topic}»`,
    body: (d: Certified) =>
      `Hola, ${d.name}:\n\nLa constancia a su nombre por «${d.topic}», con el código ${d.code}, se retiró hoy, ${d.on}, y ya no es válida: quien compruebe el código lo verá así.${d.reason ? ` Motivo: ${ended(d.reason)}` : ' Se emitió por error.'} Si le corresponde otra, se la enviaremos; si tiene dudas, responda a este correo. Disculpe la molestia.`,
  },
  trainingCancelled: {
    subject: (d: Training) => `Se canceló la capacitación de mentoras: ${d.session.toLowerCase()} sesión`,
    body: (d: Training) =>
      `Hola, ${d.person}:\n\nLa ${d.session.toLowerCase()} sesión de la capacitación, que era el ${d.when}, ya no se hará.${d.reason ? ` Motivo: ${ended(d.reason)}` : ''} El archivo adjunto la quita de su calendario. Cuando haya otra fecha le escribiremos; no tiene que hacer nada.`,
  },
  trainingResumed: {
    subject: (d: Training) => `Sí se hace la capacitación de mentoras: ${d.session.toLowerCase()} sesión`,
    body: (d: Training) =>
      `Hola, ${d.person}:\n\nLe habíamos escrito que la ${d.session.toLowerCase()} sesión de la capacitación se cancelaba. Ese aviso ya no vale: se hace el ${d.when}, como estaba acordado. El archivo adjunto la pone de nuevo en su calendario. Disculpe la confusión.`,
  },
  linkUpCancelled: {
    subject: (d: Told) => `Se canceló la reunión de vinculación: «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.name}:\n\nLa reunión de vinculación de «${d.title}», que era el ${d.when}, ya no se hará.${d.detail ? ` Motivo: ${ended(d.detail)}` : ''} El archivo adjunto la quita de su calendario. La asesoría sigue en marcha: cuando haya otra fecha, llega la invitación por correo.`,
  },
  linkUpAgain: () => 'Le habíamos escrito que esta reunión se cancelaba; ese aviso ya no vale y esta es la fecha.',
  linkUpReopened: {
    subject: (d: Told) => `Todavía falta la reunión de vinculación: «${d.title}»`,
    body: (d: Told) =>
      `Hola, ${d.mentor}:\n\nLe escribimos como si ya se hubiera reunido con el equipo de «${d.area}», y fue un error nuestro. ${d.when ? `La reunión es el ${d.when}` : 'Le avisaremos el día de la reunión'}, y por ahora no tiene que entregar nada. Las plantillas que le compartimos siguen siendo suyas; las fechas de entrega se las damos después de la reunión. Disculpe la confusión.`,
  },
  reviewReopened: {
    toMentor: {
      subject: (d: Reviewed) => `Se revisa otra vez: ${d.what} de «${d.title}»`,
      approved: (d: Reviewed) =>
        `Hola, ${d.mentor}:\n\nLe habíamos escrito que en «${d.area}» aprobaron «${d.what}»${on(d)}. Esa respuesta se retiró y su entrega se revisa otra vez.${because(d)} No tiene que hacer nada: le escribimos en cuanto haya otra respuesta. Disculpe la confusión.`,
      returned: (d: Reviewed) =>
        `Hola, ${d.mentor}:\n\nLe habíamos escrito que en «${d.area}» pidieron cambios a «${d.what}»${on(d)}. Esa respuesta se retiró y lo que entregó se revisa otra vez.${because(d)} No tiene que hacer nada, y la fecha para la nueva versión ya no cuenta: le escribimos en cuanto haya otra respuesta. Si ya preparó otra versión, puede entregarla en la misma página. Disculpe la confusión.`,
    },
    toArea: {
      subject: (d: Reviewed) => `Para revisar otra vez: ${d.what} de «${d.title}»`,
      approved: (d: Reviewed) =>
        `Hola, ${d.name}:\n\nTeníamos anotado que${on(d)} ustedes aprobaron «${d.what}», de ${d.mentor}. La coordinación retiró esa respuesta.${because(d)} ¿Nos la da otra vez? Puede ser la misma u otra; ayuda mucho tenerla a más tardar el ${d.due}. Disculpe la molestia.`,
      returned: (d: Reviewed) =>
        `Hola, ${d.name}:\n\nTeníamos anotado que${on(d)} ustedes pidieron cambios a «${d.what}», de ${d.mentor}. La coordinación retiró esa respuesta.${because(d)} ¿Nos la da otra vez? Puede ser la misma u otra; ayuda mucho tenerla a más tardar el ${d.due}. Disculpe la molestia.`,
      written: (d: Reviewed) => (d.detail ? `Esto habían escrito, por si le sirve:\n\n${d.detail}` : ''),
    },
  },
  unshared: {
    subject: (d: Shared) => `Dejamos de compartirle «${d.title}»`,
    body: (d: Shared) =>
      `Hola${d.name ? `, ${d.name}` : ''}:\n\nLe habíamos dado acceso a «${d.title}» por error, y se lo quitamos. No tiene que hacer nada. Si lo necesita para su trabajo, responda a este correo y lo vemos. Disculpe la confusión.`,
  },
};
