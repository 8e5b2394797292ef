// What installing makes, and what checking it finds.
export const install = {
  parts: {
    tabs: 'hojas',
    settings: 'ajustes',
    language: 'idioma de las hojas',
    folders: 'carpeta en Drive',
    templates: 'plantillas',
    forms: 'formularios',
    triggers: 'avisos automáticos',
    access: 'acceso del equipo a la carpeta',
    webApp: 'páginas para personas sin cuenta',
    data: 'datos',
  },
  whichWays: '¿Con qué formas de trabajo trabaja su equipo?',
  typeWays:
    'Escriba sus números, separados por comas; si lo deja vacío, se prepara la primera. Después se encienden y apagan en Ajustes › Servicio.',
  wayUnknown: (count: number) => `Escriba sólo números del 1 al ${count}.`,
  ways: {
    mentoring: 'Áreas que piden ayuda y mentoras voluntarias que las acompañan en sesiones.',
    'peer-advisory': 'Un proyecto con experiencia asesora a otro con un plan de trabajo.',
    'cooperation-round': 'Especialistas de otros países revisan una política y recomiendan.',
    'learning-workshop': 'Organizaciones que se reúnen a aprender unas de otras y acuerdan qué sigue.',
    'technical-assistance': 'Expertas y expertos ayudan a resolver una necesidad técnica por modalidades.',
  },
  tabToHide: (tab: string) => `La hoja «${tab}» es de una forma de trabajo apagada y está a la vista.`,
  tabToShow: (tab: string) => `La hoja «${tab}» es de una forma de trabajo encendida y está oculta.`,
  tabMissing: (tab: string) => `Falta la hoja «${tab}».`,
  columnMissing: (tab: string, column: string) => `En «${tab}» falta la columna «${column}».`,
  unprotected: (tab: string) => `Los encabezados de «${tab}» no están protegidos.`,
  keysLost: (tab: string) => `En «${tab}» se borró la fila oculta con la que reconocemos las columnas.`,
  keysLostTodo: (tab: string) =>
    `No reconocemos los encabezados de «${tab}». Recupere la hoja en Archivo › Historial de versiones; si ya no la necesita, duplíquela para guardar sus datos, borre la original y haremos una nueva.`,
  codesLostTodo: (tab: string) =>
    `Sin los códigos no sabemos qué fila es cuál. Deshaga el borrado (Ctrl+Z) o recupere «${tab}» en Archivo › Historial de versiones.`,
  uncodedRows: (tab: string, rows: number) =>
    rows === 1
      ? `En «${tab}» hay 1 fila sin código; con él se toma en cuenta.`
      : `En «${tab}» hay ${rows} filas sin código; con él se toman en cuenta.`,
  headersLost: (tab: string) => `En «${tab}» se borró la fila de los encabezados.`,
  merged: (tab: string, row: number) =>
    `En «${tab}» hay celdas combinadas (fila ${row}); separarlas no borra nada y deja escribir en todas.`,
  settingMissing: (name: string) => `Falta el ajuste «${name}».`,
  otherLanguage: (tab: string) => `La hoja «${tab}» todavía tiene nombres u opciones en otro idioma.`,
  folderMissing: 'Falta una carpeta del programa en Drive.',
  templatesFolder: 'Plantillas',
  templateMissing: (name: string) => `Falta la plantilla «${name}».`,
  templateOtherLanguage: (name: string) => `La plantilla «${name}» todavía está en otro idioma.`,
  folderOtherLanguage: 'La carpeta de las plantillas todavía se llama en otro idioma.',
  templateName: (name: string) => `Plantilla · ${name}`,
  templateProblem: (name: string, problem: string) => `Plantilla «${name}»: ${problem}`,
  templateTodo: (url: string) => `Corríjala en Drive: ${url}`,
  formMissing: (name: string) => `Falta el formulario «${name}».`,
  formOtherLanguage: (name: string) => `El formulario «${name}» todavía está en otro idioma.`,
  sharedForms: (count: number) =>
    count === 1
      ? '1 formulario ya se compartió y sigue en otro idioma; ¿lo cambiamos también?'
      : `${count} formularios ya se compartieron y siguen en otro idioma; ¿los cambiamos también?`,
  ownTemplates: (count: number) =>
    count === 1
      ? '1 plantilla que su equipo cambió sigue en otro idioma; ¿usamos la nueva?'
      : `${count} plantillas que su equipo cambió siguen en otro idioma; ¿usamos las nuevas?`,
  decideTodo: 'Decídalo en el panel: abra «Revisar la instalación» y elija.',
  triggerMissing: 'Falta un aviso automático.',
  accessMissing: (email: string) => `${email} es del equipo y aún no puede abrir la carpeta del programa.`,
  webAppMissing: 'Aún no se conoce la dirección de las páginas, así que los correos salen sin enlaces para contestar.',
  webAppTodo:
    'En Extensiones › Apps Script elija Implementar › Nueva implementación › Aplicación web (ejecutar como usted; acceso: cualquier persona). Después abra una vez la dirección que termina en /exec, o péguela en Ajustes › Servicio.',
  webAppTroubles: {
    what: {
      older: 'La página que abren los enlaces es de una versión anterior del complemento.',
      signIn:
        'La página que abren los enlaces pide iniciar sesión en Google; quien no tiene cuenta no puede contestar.',
      other: 'La dirección de las páginas no abre las de esta hoja: es de otra, o de una versión muy anterior.',
      silent: 'La dirección de las páginas no contesta, así que los enlaces de los correos no abren.',
    },
    todo: {
      older:
        'En Apps Script elija Implementar › Administrar implementaciones, el lápiz, y en «Versión» Nueva versión. La dirección sigue siendo la misma.',
      signIn:
        'En Apps Script elija Implementar › Administrar implementaciones, el lápiz, y en «Quién tiene acceso» Cualquier persona. Si no aparece, la administración de su dominio no lo permite: pídaselo.',
      other:
        'En Apps Script elija Implementar › Administrar implementaciones, copie la dirección que termina en /exec y péguela en Ajustes › Servicio. Si es la misma, publique ahí una versión nueva.',
      silent:
        'Si la implementación se archivó, haga una nueva en Apps Script y pegue su dirección en Ajustes › Servicio. Si no, revise otra vez en unos minutos.',
    },
  },
  formerAddress: (names: readonly string[], others: number) =>
    `La dirección de las páginas cambió y la anterior ya no abre. Tienen un enlace de antes: ${names.join(', ')}${others > 0 ? ` y ${others} más` : ''}.`,
  formerAddressTodo:
    'Mándeles su enlace otra vez desde su caso («Enviar de nuevo») o avíseles; los correos que salen desde ahora llevan la dirección nueva.',
  badCell: (tab: string, row: number, column: string, problem: string) =>
    `«${tab}», fila ${row}, ${column}: ${problem}`,
  doubtCell: (tab: string, row: number, question: string) => `«${tab}», fila ${row}: ${question}`,
  doubtTodo: 'Si es correcto, déjelo así; si no, corríjalo en la hoja.',
  badCellTodo: 'Corrija la celda en la hoja; mientras tanto se toma como vacía.',
  repeatedId: (tab: string, id: string) => `En «${tab}» el código ${id} está en más de una fila.`,
  repeatedIdTodo: 'Deje una sola fila con ese código; mientras tanto cuenta la primera.',
  answerTodo:
    'La respuesta sigue completa en su formulario. Captúrela en el panel y borre este aviso en la hoja oculta Formularios.',
  logoUnreadable: 'El logotipo no se puede leer, así que los documentos salen sin él.',
  logoTodo:
    'En Ajustes › Institución elija «Subir logotipo»; Google no deja leer un archivo que el complemento no guardó.',
};
