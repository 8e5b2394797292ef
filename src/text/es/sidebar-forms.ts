// The forms that people may share.
export const forms = {
  title: 'Formularios',
  about: 'Comparta el enlace con quien lo va a contestar; las respuestas llegan solas a este archivo.',
  forArea: 'Para el área',
  forAreaHelp: 'El formulario se abre con esa área ya elegida.',
  copyLink: 'Copiar enlace',
  see: 'Ver formulario',
  qr: 'Código QR',
  qrHint: 'Imprímalo o muéstrelo; se abre con la cámara del teléfono.',
  noContact: 'Esta área no tiene correo de contacto.',
  missing: 'Falta este formulario. Revise la instalación para crearlo de nuevo.',
  share: 'Ver formularios',
  qrOf: (name: string) => `Código QR: ${name}`,
  linkOf: (name: string) => `Enlace: ${name}`,
  sendTo: (name: string) => `Mandar a ${name}`,
  sentTo: (name: string) => `Formulario para ${name}.`,
  lost: (title: string, count: number) =>
    count === 0
      ? `«${title}» no se puede abrir`
      : count === 1
        ? `1 respuesta de «${title}» por atender`
        : `${count} respuestas de «${title}» por atender`,
  lostDetail: 'No se pudieron recibir. Siguen guardadas en el formulario: ábralas y anote a mano lo que haga falta.',
  seeResponses: 'Ver respuestas',
  settle: 'Ya lo atendí',
  settled: 'Anotado. Las respuestas siguen en el formulario.',
};
