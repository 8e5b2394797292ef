// Lo que un proceso no acepta, en palabras. En su página lo lee gente sin cuenta: sin nombres de hojas ni de menús.
type Details = Readonly<Record<string, string | number>>;

export const refusalsBlocks = {
  programmeUnknown: (d: Details) =>
    `Esa forma de trabajo (${d.key}) no existe en esta versión. Actualice el panel y vuelva a intentar.`,
  programmeOff: (d: Details) =>
    `«${d.form}» es de una forma de trabajo que está apagada. Enciéndala en Ajustes › Servicio y la respuesta entra sola.`,
  wayOff: (d: Details) =>
    `«${d.name}» es de una forma de trabajo que está apagada y no se guardó nada. Enciéndala en Ajustes › Servicio y vuelva a intentar.`,
  lastWay: (d: Details) =>
    `No se guardó nada: sin «${d.names}» no queda ninguna forma de trabajo. Encienda otra en Ajustes › Servicio y entonces apague esta.`,
  blockUnknown: () => 'Ese apartado ya no está. Vuelva a abrir la página para ver lo que sigue.',
  caseOver: (d: Details) =>
    `«${d.title}» ya terminó y no se guardó nada. Si hace falta cambiar algo, la coordinación puede volver a abrirla.`,
  notYours: () =>
    'Ese apartado lo llena otra parte, así que no se guardó nada. Puede leerlo y escribirle a quien lo llena.',
  seatLeft: (d: Details) =>
    `Ya no figura entre quienes participan en «${d.title}». Si es un error, escriba a la coordinación.`,
  seatsFull: (d: Details) =>
    `Por ${d.party} pueden responder hasta ${d.max} personas, y ya están. Quite a una antes de agregar otra.`,
  seatsAsked: (d: Details) =>
    `Por ${d.party} participan hasta ${d.max}, y ya hay ${d.max} que aceptaron o a quienes se espera. Retire una invitación o quite a una antes de invitar a otra.`,
  alreadyAccepted: () =>
    'Ya había aceptado y su lugar está a su nombre, así que no cambió nada. Si ya no puede, escriba a la coordinación.',
  countryMissing: (d: Details) => `Falta de qué país es ${d.name}. Anótelo y vuelva a guardar.`,
  sameCountry: (d: Details) =>
    `${d.name} también viene de ${d.country}. Las personas de este grupo vienen de países distintos: elija a alguien de otro.`,
  askingCountry: (d: Details) => `${d.country} es el país que pide la cooperación. Invite a alguien de otro país.`,
  seatTaken: (d: Details) => `${d.name} ya responde por ${d.party} con ese correo. No se agregó dos veces.`,
  bothSides: (d: Details) =>
    `${d.who} ya participa por otra parte. Revise el nombre; si el apoyo es mutuo, dígalo primero en la solicitud.`,
  alreadyListed: (d: Details) =>
    `«${d.name}» ya está en el directorio. Búsquelo ahí y corrija su renglón; no se agregó nada.`,
  tooManyRows: (d: Details) =>
    `En «${d.tab}» caben ${d.max} y ya hay ${d.standing}; con ${d.more} más serían demasiadas. No se guardó ninguna: quite alguna o junte dos en una.`,
  tooManySections: (d: Details) =>
    `En «${d.tab}» se pueden agregar hasta ${d.max} apartados propios, y ya están. Use uno de los que hay.`,
  agendaDays: (d: Details) =>
    `En la agenda caben ${d.max} días con sesiones, y con el ${d.day} serían ${d.count}. No se guardó nada: use otro de sus días o quite antes uno.`,
  meetingAhead: (d: Details) =>
    `La reunión es el ${d.when}. Se anota como hecha desde ese momento, con un día que no sea anterior ni esté por venir.`,
  photoWithoutConsent: () =>
    'Una fotografía sólo se guarda si quienes salen en ella aceptaron. Marque que hay consentimiento o elija otra.',
  voteClosed: (d: Details) =>
    `«${d.title}» no está abierta en este momento, así que no se guardó el voto. La coordinación dice cuándo se abre.`,
  tooManyVotes: (d: Details) =>
    `En «${d.title}» cada persona tiene ${d.max === 1 ? 'un voto' : `${d.max} votos`} y aquí van ${d.given}. Quite alguno; no se guardó nada.`,
  optionGone: (d: Details) =>
    `Una de las opciones por las que votó ya no está en «${d.title}». Actualice la página y vuelva a elegir; no se guardó nada.`,
  nothingToVoteOn: (d: Details) => `Todavía no hay opciones en «${d.title}». Anótelas primero y ábrala después.`,
  alreadyVoted: (d: Details) => `${d.name} ya votó desde su página y puede cambiarlo ahí. No se anotó otra papeleta.`,
  proofMissing: (d: Details) =>
    `«${d.option}» se elige cuando el documento que lo respalda está en «${d.block}». Agréguelo ahí primero; no se guardó nada.`,
  paperReplaced: () =>
    'Mientras tanto hay una versión más reciente del documento, y su respuesta no se guardó. Ábrala y responda sobre ella.',
  paperUncommented: () =>
    'Para devolver el documento hace falta decir qué hay que cambiar. Escríbalo en la nota y vuelva a enviar.',
  paperTooLong: (d: Details) =>
    `Tiene ${d.pages} páginas; el máximo son ${d.most}. Acorte lo que sobra, haga otra versión y compártala; ésta no se envió.`,
  paperUncounted: (d: Details) =>
    `Todavía no se sabe cuántas páginas tiene y no se envió. Si el documento ya está hecho, ábralo y anote el número en la columna «${d.column}» de la pestaña «${d.tab}».`,
  paperUnanswered: (d: Details) =>
    `Los comentarios de ${d.who} siguen sin respuesta. Contéstelos abajo y después comparta la versión nueva; no se envió nada.`,
  replyEmpty: () => 'Falta decir qué se hizo con cada comentario. Escríbalo en la nota y vuelva a guardar.',
  workMissing: (d: Details) => `«${d.what}» todavía no se entrega, así que no hay qué revisar. No se guardó nada.`,
  workReplaced: (d: Details) =>
    `Mientras tanto cambió lo entregado en «${d.what}», y su respuesta no se guardó. Abra lo nuevo y responda sobre eso.`,
  workReviewed: (d: Details) =>
    `«${d.what}» ya se revisó el ${d.on} (${d.verdict}, ${d.by}) y no se cambió nada. Si hay algo más que decir, escríbale.`,
  roundsOver: (d: Details) =>
    `«${d.what}» tiene ${d.max} vueltas y ésta es la última: ya no se puede devolver. Apruébelo y escriba en la nota lo que quede por mejorar.`,
  seriesEnd: (d: Details) =>
    `Diga una de las dos cosas, «${d.meetings}» o «${d.last}», y deje vacía la otra. No se guardó nada.`,
  seriesTooLong: (d: Details) =>
    `En «${d.what}» caben ${d.max} reuniones y así serían más. Termine antes o reúnanse menos seguido; no se guardó nada.`,
  seriesTooShort: (d: Details) =>
    `Así «${d.what}» no llega a dos reuniones. Revise «${d.last}» y el primer día; no se guardó nada.`,
  seriesStays: (d: Details) =>
    `La serie «${d.what}» no se quita: cancele las reuniones que no se hagan, o termine antes. No cambió nada.`,
  followOnOpened: (d: Details) =>
    `«${d.what}» ya se abrió: es «${d.title}» (${d.code}). No se abrió otra vez; búsquelo en el panel con esa clave.`,
  registerFull: (d: Details) =>
    `En «${d.what}» hay ${d.max} lugares y ya están ocupados. Para agregar a alguien, quite a otra persona o aumente los lugares; no se guardó nada.`,
  registerOver: (d: Details) =>
    `«${d.what}» cerró el ${d.day}. Para agregar a alguien todavía, cambie ese último día; no se guardó nada.`,
  registeredTwice: (d: Details) =>
    `«${d.name}» ya está, con los mismos datos. Corrija esa fila o cambie lo que las distingue; no se guardó nada.`,
  followOnOff: (d: Details) =>
    `La forma de trabajo «${d.name}» está apagada. Enciéndala en Ajustes › Servicio y vuelva a intentar; no se abrió nada.`,
} as const;
