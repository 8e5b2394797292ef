// What became of mails and documents that did not go out at once.
export const outbox = {
  interrupted:
    'El envío se interrumpió a la mitad. Pregunte a quien lo espera si le llegó; después elija «Enviar de nuevo» o «Ya le llegó».',
  quota: 'Se alcanzó el límite de Google por hoy. Sale solo cuando Google lo permita, a más tardar mañana.',
  keeper: (email: string) =>
    `Lo elabora la cuenta responsable, ${email}, en la siguiente vuelta: a más tardar en una hora.`,
  unreadable:
    'El contenido de esta fila se cambió a mano y ya no se puede leer. Elija «Ya no enviar» y pídalo de nuevo desde el panel.',
  qrAlt: 'Código QR con la dirección',
};
