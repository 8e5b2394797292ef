// Words that go with the link of a form: by WhatsApp, and by mail to the contact of an area.
// Those that participants read carry the public name of the service.
interface Told {
  readonly contact: string;
  readonly area: string;
  readonly service: string;
}
interface Linked {
  readonly contact: string;
  readonly service: string;
  readonly link: string;
}

export const mailsForms = {
  about: {
    areaRequest: 'Lo llena el área que necesita acompañamiento. Cada respuesta llega como solicitud, con su folio.',
    needsDiagnosis: 'Lo contestan las mujeres que atiende cada área. No pide nombre y dice qué temas hacen falta.',
    advisorProfile: 'Lo llena quien quiere ser mentora. Con sus respuestas entra al directorio.',
  },
  whatsappTitle: 'Texto para WhatsApp',
  whatsapp: {
    areaRequest: (d: Linked) =>
      `Hola${d.contact ? `, ${d.contact}` : ''}. Cuando su grupo necesite acompañamiento de ${d.service}, pídalo aquí; toma unos cinco minutos y en dos o tres semanas le decimos quién le acompaña: ${d.link}`,
    needsDiagnosis: (d: Linked) =>
      `Hola. En ${d.service} queremos preparar sesiones que le sirvan. ¿Qué le gustaría aprender? Son un par de minutos y no pedimos su nombre: ${d.link}`,
    advisorProfile: (d: Linked) =>
      `Hola. ¿Le gustaría acompañar a otras mujeres con lo que sabe? En ${d.service} le damos capacitación y materiales. Cuéntenos de usted aquí: ${d.link}`,
    brought: (title: string) => (d: Linked) =>
      `Hola${d.contact ? `, ${d.contact}` : ''}. Aquí puede llenar «${title}» (${d.service}); toma unos minutos: ${d.link}`,
  },
  areaRequest: {
    subject: (d: Told) => `Para pedir acompañamiento de ${d.service}`,
    body: (d: Told) =>
      `Hola${d.contact ? `, ${d.contact}` : ''}:\n\nCuando un grupo de «${d.area}» necesite acompañamiento, pídalo con este formulario. Toma unos cinco minutos; le llegará un folio y en dos o tres semanas le diremos quién acompaña a su grupo.`,
    button: 'Pedir acompañamiento',
    closing: 'Guarde este correo: el enlace sirve cada vez que lo necesite.',
  },
  needsDiagnosis: {
    subject: (d: Told) => `¿Qué quieren aprender las mujeres de «${d.area}»?`,
    body: (d: Told) =>
      `Hola${d.contact ? `, ${d.contact}` : ''}:\n\nPara proponer las próximas sesiones de ${d.service} necesitamos saber qué temas interesan a las mujeres que atiende «${d.area}». Comparta con ellas este formulario o contéstenlo juntas: son un par de minutos y no pide nombres.`,
    button: 'Abrir el formulario',
    closing: 'Puede reenviar este correo o copiar el enlace en un mensaje.',
  },
  brought: (title: string) => ({
    subject: (d: Told) => `${title}: ${d.service}`,
    body: (d: Told) =>
      `Hola${d.contact ? `, ${d.contact}` : ''}:\n\nPara participar en ${d.service}, llene «${title}» en este formulario. Toma unos minutos; al enviarlo le llegará un correo que dice qué sigue.`,
    button: 'Abrir el formulario',
    closing: 'Puede reenviar este correo o copiar el enlace en un mensaje.',
  }),
};
