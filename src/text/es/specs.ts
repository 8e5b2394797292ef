// Lo que se llena en cada apartado, en el panel y en la página de cada parte.
export const specs = {
  optional: 'opcional',
  choose: 'Elija…',
  missing: 'Falta este dato.',
  notLink: 'Copie el enlace completo; empieza con https://',
  charactersLeft: (left: number): string => (left === 1 ? 'Le queda 1 carácter' : `Le quedan ${left} caracteres`),
  charactersOver: (over: number): string => (over === 1 ? 'Sobra 1 carácter' : `Sobran ${over} caracteres`),
  tooLong: 'El texto es demasiado largo; abrévielo, por favor.',
  yes: 'Sí',

  save: 'Guardar',
  saving: 'Guardando…',
  saved: 'Guardado',
  unsaved: 'Sin guardar todavía',
  notSaved: 'No se guardó; lo que escribió sigue aquí',
  resumed: 'Había escrito esto y no se guardó.',
  discard: 'Descartarlo',
  cancel: 'Cancelar',

  theirsTitle: (by: string) =>
    by ? `Esto cambió mientras usted escribía. Lo guardó: ${by}` : 'Esto cambió mientras usted escribía',
  theirsDetail: 'Así quedó. Lo suyo sigue abajo, sin guardar.',
  emptied: '(lo dejó vacío)',
  join: 'Juntar los dos',
  keepMine: 'Guardar lo mío',
  keepTheirs: 'Dejar lo que está',

  notAnswered: 'Todavía sin contestar',
  yours: (party: string) => `Ustedes, ${party.charAt(0).toLowerCase()}${party.slice(1)}`,
  sectionOf: (section: string, party: string) => `${section} · ${party}`,
  addSection: 'Agregar un apartado propio',
  sectionTitle: 'Título del apartado',
  sectionText: 'Texto',
  removed: (what: string) => `Se quitó «${what}».`,
  undo: 'Deshacer',

  add: (name: string) => `Agregar ${name}`,
  edit: 'Editar',
  remove: 'Quitar',
  up: 'Subir',
  down: 'Bajar',
  open: 'Abrir',
  nothing: 'Todavía no hay nada.',
  least: (least: number): string => (least === 1 ? 'Hace falta al menos uno.' : `Hacen falta al menos ${least}.`),
  atMost: (most: number) => `Se pueden elegir hasta ${most}.`,
  full: (most: number) => `Ya están los ${most} que caben.`,
  gone: 'Otra persona quitó lo que usted estaba cambiando. Si hace falta, agréguelo otra vez con lo que escribió.',
  aside: 'Quienes no cuentan por ahora',
  actions: 'Acciones',

  paste: 'Pegar desde una hoja',
  pasteHelp: (columns: string) =>
    `Copie las filas en su hoja y péguelas aquí, con las columnas en este orden: ${columns}.`,
  pasteField: 'Filas copiadas',
  pasteReady: (rows: number, columns: number): string =>
    `${rows === 1 ? 'Se lee 1 fila' : `Se leen ${rows} filas`}, con ${columns === 1 ? '1 columna' : `${columns} columnas`}.`,
  pasteAdd: (rows: number): string => (rows === 1 ? 'Agregar 1 fila' : `Agregar ${rows} filas`),
  pasteTooWide: (columns: number, most: number) =>
    `Trae ${columns} columnas y aquí hay ${most}. Copie sólo las que van, o incluya los encabezados.`,
  pasteTooMany: (rows: number, room: number) => `Son ${rows} filas y caben ${room} más. Pegue menos o junte algunas.`,
  pasteProblem: (row: number, column: string, problem: string) => `Fila ${row}, ${column}: ${problem}`,
  pasteMissing: 'falta este dato.',
  pasteNotOption: (value: string) => `«${value}» no está entre las opciones.`,
  pasteNotDate: (value: string) => `«${value}» no se entiende como fecha; escríbala como día/mes/año.`,
  pasteNotTime: (value: string) => `«${value}» no se entiende como hora; escríbala como 9:30.`,
  pasteNotNumber: (value: string) => `«${value}» no es un número.`,
  pasteNotLink: 'no es un enlace completo; empieza con https://',
  pasteTooLong: (most: number) => `el texto pasa de ${most} caracteres.`,
  pasteMore: (more: number): string => (more === 1 ? 'Y 1 detalle más.' : `Y ${more} detalles más.`),

  note: 'Nota',
  decide: 'Guardar la decisión',
  decideAgain: 'Cambiar la decisión',
  chooseOne: 'Elija una opción.',
  undecided: 'Todavía sin decidir.',

  version: (version: number) => `Versión ${version}`,
  noVersions: 'Todavía no se hace.',
  make: 'Hacer el documento',
  makeAgain: 'Hacer otra versión',
  reply: 'Respuesta a los comentarios',

  formLink: 'Enlace del formulario',
  surveyLink: 'Enlace de la encuesta',
  copy: 'Copiar enlace',
  copied: 'Copiado. Péguelo donde lo necesite.',
  copyByHand: 'No se pudo copiar. Seleccione el enlace y cópielo.',
  qr: 'Código QR',
  answered: (answers: number): string => (answers === 1 ? 'Contestó 1 persona' : `Contestaron ${answers} personas`),
  someOf: (shown: number, answers: number) =>
    `Escribieron ${answers} personas; aquí hay ${shown === 1 ? '1 comentario' : `${shown} comentarios`}, cada uno una vez.`,
  recount: 'Contar otra vez',
  counted: 'Las respuestas se contaron otra vez.',
  /** Puntos de una lista. */
  ticked: (done: number, all: number) => `${done} de ${all} listos`,

  agenda: {
    empty: 'Todavía no hay sesiones. Agregue la primera o péguelas desde una hoja.',
    start: 'Agregar la primera sesión',
    free: (time: string) => `Libre: ${time}`,
    addHere: (day: string, from: string, to: string) => `Agregar sesión el ${day}, de ${from} a ${to}`,
    noDay: 'Sin día u hora',
    kinds: 'Tipos de sesión',
    toMend: 'Para revisar',
    dayTools: 'Mover o duplicar',
    dayToolsOf: (day: string) => `Mover o duplicar el ${day}`,
    toDay: 'A este día',
    moveDay: 'Mover el día',
    copyDay: 'Duplicar el día',
    moveAll: 'Mover toda la agenda',
    firstDay: 'Su primer día',
    move: 'Mover',
    remove: 'Quitar esta sesión',
    all: 'Toda la agenda a mi calendario',
    keys: 'Flechas: elegir · Entrar: editar · Alt y ↑ ↓: mover 30 minutos',
    movedTo: (from: string, to: string) => `Movida: de ${from} a ${to}`,
    by: (who: string) => `Último cambio: ${who}`,
  },

  series: {
    change: 'Cambiar la serie',
    others: (count: number): string => (count === 1 ? 'La otra reunión' : `Las otras ${count} reuniones`),
    all: 'Toda la serie a mi calendario',
  },

  delivery: {
    none: 'Todavía no se pide.',
    dueOn: (day: string) => `Para el ${day}`,
    deliveredOn: (day: string) => `Entregada el ${day}`,
    round: (round: number) => `vuelta ${round}`,
    comments: 'Lo que se pidió ajustar',
    template: 'Abrir la plantilla',
    see: 'Abrir lo entregado',
    link: 'Enlace del archivo',
    linkHelp:
      'Si trabajó en la plantilla, use su enlace: al entregar damos acceso a quien la revisa. Si es otro archivo, compártalo antes.',
    shareFirst: 'Antes de entregar, dé acceso al archivo a quien lo revisa.',
    useTemplate: 'Usar el enlace de la plantilla',
    deliver: 'Entregar',
    deliverAgain: 'Cambiar el enlace',
    before: (count: number): string => (count === 1 ? 'La vuelta anterior' : `Las ${count} vueltas anteriores`),
  },

  vote: {
    waiting: 'La votación todavía no se abre.',
    left: (left: number, each: number): string =>
      left === 0
        ? each === 1
          ? 'Ya usó su voto'
          : `Ya usó sus ${each} votos`
        : left === each
          ? each === 1
            ? 'Tiene 1 voto'
            : `Tiene ${each} votos, cada uno para una opción distinta`
          : left === 1
            ? 'Le queda 1 voto'
            : `Le quedan ${left} votos`,
    send: 'Enviar mis votos',
    sendAgain: 'Cambiar mis votos',
    sending: 'Enviando…',
    sent: 'Sus votos están contados. Puede cambiarlos mientras la votación esté abierta.',
    yours: (options: string) => `Usted votó por: ${options}`,
    closed: 'La votación está cerrada.',
    open: 'Abrir la votación',
    openAgain: 'Abrirla otra vez',
    close: 'Cerrar la votación',
    show: 'Mostrar los resultados',
    hide: 'Ocultar los resultados',
    hidden: 'Los resultados se ven cuando la coordinación los muestre.',
    onlyTeam: 'Por ahora los ve sólo el equipo.',
    turnout: ({ voted, people }: { voted: number; people: number }): string =>
      voted === 1 ? `Ha votado 1 persona de ${people}` : `Han votado ${voted} personas de ${people}`,
    votes: (votes: number): string => (votes === 1 ? '1 voto' : `${votes} votos`),
    tied: 'empate',
    paper: 'Anotar la papeleta de alguien sin teléfono',
    paperHelp: 'Cada persona tiene una sola papeleta: si después vota desde su página, cuenta esa y no ésta.',
    person: 'De quién es',
    notePaper: 'Anotar la papeleta',
    projection: 'Página para proyectar',
  },
};
