// Mails when another person of the area becomes the contact of a case, or her address was corrected. With "usted".
// Each says what changes for its reader.
interface Changed {
  readonly code: string;
  readonly title: string;
  readonly area: string;
  readonly contact: string;
  /** '' where the same person has a new address. */
  readonly former: string;
  readonly mentors: string;
  readonly service: string;
}

export const mailsContact = {
  facts: {
    code: 'Folio',
    area: 'Área',
    topic: 'Tema',
    mentor: 'Mentora',
    contact: 'Contacto',
    email: 'Correo',
    phone: 'Teléfono',
  },
  toNew: {
    subject: (d: Changed) =>
      d.former ? `Usted es ahora el contacto de «${d.title}»` : `Aquí seguimos con «${d.title}»`,
    body: (d: Changed) =>
      d.former
        ? `Hola, ${d.contact}:\n\nDesde hoy le escribiremos a usted sobre la solicitud de «${d.area}» a ${d.service}; antes la atendía ${d.former}. Estos son los datos, y con el botón puede ver cómo va. Si cree que es un error, responda a este correo.`
        : `Hola, ${d.contact}:\n\nAnotamos este correo para la solicitud de «${d.area}» a ${d.service}. Desde hoy le escribiremos aquí; use los enlaces de este mensaje, los anteriores ya no funcionan.`,
    meetings: (count: number): string =>
      count === 1
        ? 'La reunión que ya tiene fecha; el archivo adjunto la agrega a su calendario:'
        : 'Las reuniones que ya tienen fecha; los archivos adjuntos las agregan a su calendario:',
    review: (_: Changed) => 'La mentora ya entregó algo y espera su opinión: el primer botón lo abre.',
  },
  toFormer: {
    subject: (d: Changed) => `«${d.title}» queda en manos de ${d.contact}`,
    body: (d: Changed) =>
      `Hola, ${d.former}:\n\nDesde hoy ${d.contact} es el contacto de la solicitud ${d.code} («${d.title}») de «${d.area}». Ya no recibirá correos sobre ella y sus enlaces dejaron de funcionar. Gracias por su acompañamiento hasta aquí; si es un error, responda a este correo.`,
    meetings: (count: number): string =>
      count === 1
        ? 'El archivo adjunto quita la reunión de su calendario.'
        : 'Los archivos adjuntos quitan las reuniones de su calendario.',
  },
  toMentor: {
    subject: (d: Changed) => `Contacto para «${d.title}»: ${d.contact}`,
    body: (d: Changed & { name: string }) =>
      d.former
        ? `Hola, ${d.name}:\n\nEn «${d.area}» ya no atiende «${d.title}» ${d.former}; desde hoy su contacto es ${d.contact}. Las fechas acordadas siguen igual.`
        : `Hola, ${d.name}:\n\n${d.contact}, su contacto en «${d.area}» para «${d.title}», tiene otro correo. Las fechas acordadas siguen igual.`,
  },
};
