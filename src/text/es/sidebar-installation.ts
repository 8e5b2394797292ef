// Installing and checking, as the sidebar shows it.
export const installation = {
  title: 'Instalación',
  welcome: 'Bienvenida a Entrepares',
  firstTime:
    'Con un clic preparamos las hojas, los formularios, la carpeta de Drive, las plantillas y los avisos. Tarda cerca de un minuto y no cambia nada de lo que ya tenga.',
  whichWays: '¿Con qué formas de trabajo trabaja su equipo?',
  waysLater: 'Después se encienden y apagan en Ajustes › Servicio.',
  goesOn: 'La instalación quedó a medias. Seguimos donde se quedó; lo que ya está listo no cambia.',
  begunBy: (email: string) => `${email} empezó a instalar Entrepares aquí y aún no termina.`,
  begunAbout: 'Pídale que abra el panel desde su cuenta: la instalación sigue sola donde se quedó.',
  meanwhile: 'Usar el panel mientras tanto',
  goOn: 'Continuar',
  progress: (done: number, count: number) => `${done} de ${count} partes listas`,
  stoppedAt: (part: string) => `Se detuvo en: ${part}. Lo anterior ya está listo y no se repite.`,
  about: 'Aquí puede comprobar que todo esté en su lugar y recuperar lo que falte. No se borra ningún dato.',
  install: 'Instalar',
  check: 'Revisar ahora',
  repair: 'Reparar',
  allWell: 'Todo está en su lugar.',
  keeper: (email: string) => `Cuenta responsable: ${email}`,
  keeperAbout:
    'La carpeta, las plantillas, los formularios y los avisos automáticos son de esa cuenta; desde la suya no se pueden revisar ni reparar.',
  takeOver: 'Tomar el relevo',
  takeOverSure:
    'Hágalo sólo si esa persona ya no lleva el programa. La carpeta, las plantillas y los formularios que su cuenta no alcance a ver se harán de nuevo: los enlaces anteriores de esos formularios dejarán de recibirse aquí.',
  states: { done: 'listo', now: 'en curso', next: 'sigue', overdue: 'atrasado' },
  sharedForms: (count: number) =>
    count === 1
      ? '1 formulario ya se compartió; ¿lo cambiamos también?'
      : `${count} formularios ya se compartieron; ¿los cambiamos también?`,
  sharedFormsAbout:
    'Los enlaces siguen sirviendo y se entienden las respuestas en cualquier idioma. Lo que su equipo redactó se queda como está.',
  changeForms: (count: number): string => (count === 1 ? 'Cambiarlo' : 'Cambiarlos'),
  leaveForms: (count: number): string => (count === 1 ? 'Dejarlo como está' : 'Dejarlos como están'),
  ownTemplates: (count: number) =>
    count === 1
      ? 'Su equipo cambió 1 plantilla; ¿usamos la nueva?'
      : `Su equipo cambió ${count} plantillas; ¿usamos las nuevas?`,
  ownTemplatesAbout:
    'Con lo nuevo, los documentos salen en el idioma nuevo; lo que su equipo cambió se queda en la carpeta, sin usarse. Si no, siguen saliendo como hasta ahora.',
  useNewTemplates: (count: number): string => (count === 1 ? 'Usar la nueva' : 'Usar las nuevas'),
  keepTemplates: (count: number): string => (count === 1 ? 'Seguir con la actual' : 'Seguir con las actuales'),
};
