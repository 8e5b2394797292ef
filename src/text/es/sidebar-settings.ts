// Settings, and what has not gone out yet.
export const settings = {
  title: 'Ajustes',
  about: 'Se aplican a partir de ahora; lo ya enviado no cambia.',
  save: (count: number) => (count === 1 ? 'Guardar 1 cambio' : `Guardar ${count} cambios`),
  saved: (count: number) => (count === 1 ? '1 ajuste guardado.' : `${count} ajustes guardados.`),
  discard: 'Descartar',
  byDefault: (value: string) => `Si no se cambia: ${value}`,
  logo: 'Logotipo',
  hasLogo: 'Ya hay uno; si sube otra imagen, lo reemplaza.',
  noLogo: 'Imagen PNG o JPEG, para documentos y constancias.',
  logoStored: 'Logotipo guardado; saldrá en los próximos documentos.',
  share: (percent: number) => `${percent} %`,
  weightsAbout: 'Cada criterio pesa según su parte del total. Con 0 no se toma en cuenta.',
  allZero: 'Todos los pesos están en cero; suba al menos uno.',
  sharedForms: (count: number) =>
    count === 1
      ? '1 formulario ya se compartió; ¿lo cambiamos también?'
      : `${count} formularios ya se compartieron; ¿los cambiamos también?`,
  sharedFormsAbout:
    'Los enlaces siguen sirviendo y se entienden las respuestas en cualquier idioma. Lo que su equipo redactó se queda como está.',
  changeForms: (count: number): string => (count === 1 ? 'Cambiarlo' : 'Cambiarlos'),
  leaveForms: (count: number): string => (count === 1 ? 'Dejarlo como está' : 'Dejarlos como están'),
  formsElsewhere: (email: string) =>
    `Los formularios son de la cuenta ${email}: cambian de idioma cuando se revisa la instalación desde ella.`,
  changeLanguage: 'Cambiar el idioma',

  outbox: 'Pendientes de envío',
  outboxAbout: 'Correos y documentos que aún no salen. Se intentan solos cada hora.',
  outboxEmpty: 'Todo salió',
  outboxEmptyDetail: 'No hay correos ni documentos esperando.',
  since: (when: string, attempts: number) => (attempts <= 1 ? `Desde ${when}` : `Desde ${when} · ${attempts} intentos`),
  retry: 'Intentar ahora',
  retryAll: 'Intentar todos ahora',
  retried: 'Listo, salió.',
  retriedSome: (left: number) => (left === 0 ? 'Todo salió.' : `Quedan ${left} por salir.`),
  uncertainAbout: 'Google no confirmó si salió. Revise en Enviados o en Drive antes de repetirlo.',
  arrived: 'Ya le llegó',
  droppedArrived: 'Se quitó de la lista.',
  sendAgain: 'Enviar de nuevo',
  drop: 'Ya no enviar',
  dropSure: 'Se quita de la lista y no se envía.',
  dropped: 'Se quitó de la lista sin enviarlo.',
  keep: 'Dejar en la lista',
};
