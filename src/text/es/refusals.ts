// Errors in words: what happened, why, and what to do. One entry for each code of a refusal.
import { firstRefusals } from './first-refusals.ts';
import { refusalsAdvisories } from './refusals-advisories.ts';
import { refusalsBlocks } from './refusals-blocks.ts';

type Details = Readonly<Record<string, string | number>>;

export const refusals = {
  ...firstRefusals,
  ...refusalsAdvisories,
  ...refusalsBlocks,
  rowNotFound: (d: Details) =>
    `Ya no encontramos ${d.id}: quizá se borró esa fila. Actualice el panel y, si la borró sin querer, use Archivo › Historial de versiones.`,
  invalidInput: (d: Details) => `No se guardó nada. ${d.field}: ${d.problem}`,
  notTeam: (d: Details) =>
    `La cuenta ${d.email} no está en la hoja Equipo, por eso no puede usar el panel. Pida a la coordinación que la agregue.`,
  unknownCaller: () =>
    'Google no nos dijo con qué cuenta entró. Abra el archivo con su cuenta institucional y vuelva a intentar.',
  linkInvalid: () =>
    'Este enlace está incompleto o cambió. Ábralo de nuevo desde el correo original, sin copiarlo a mano.',
  linkPassedOn: () =>
    'Esta solicitud la atiende ahora otra persona de su área, así que este enlace ya no funciona. Si fue un error, escriba a la coordinación.',
  linkExpired: (d: Details) => `Este enlace venció el ${d.until}. Escriba a la coordinación para recibir uno nuevo.`,
  tabMissing: (d: Details) => `Falta la hoja «${d.tab}». Abra Entrepares › Revisar la instalación para recuperarla.`,
  columnMissing: (d: Details) =>
    `En la hoja «${d.tab}» falta la columna «${d.column}»: es nueva en esta versión o alguien la borró. Abra Entrepares › Revisar la instalación, que la pone sin tocar lo demás.`,
  alreadyDone: () => 'Eso ya quedó hecho la primera vez y no se repitió. Actualice el panel para verlo.',
  callUndone: () => 'Eso se deshizo antes de salir. Si todavía hace falta, pídalo de nuevo.',
  undoLate: (d: Details) =>
    `Ya no se puede deshacer: los correos ya salieron o están saliendo. ${d.way || 'Lo que salió ya no se puede retirar: si hace falta, acláreselo a quien lo recibió.'}`,
  undoChanged: (d: Details) =>
    `No se deshizo nada: alguien cambió ${d.id} después de su clic, y eso se perdería. Los correos salen como se pidieron.`,
  undoBuiltOn: (d: Details) =>
    `No se deshizo nada: ${d.id} se hizo después y depende de lo que iba a quitarse. Los correos salen como se pidieron.`,
  effectTooLong: (d: Details) =>
    `El contenido de ${d.about} es demasiado largo para un solo documento o correo. Acorte los textos y vuelva a intentar; no se guardó nada.`,
  documentNotMade: (d: Details) =>
    `El documento ${d.document} todavía no está listo. En Ajustes › Pendientes puede volver a elaborarlo; lo demás sale después.`,
  templateMissing: (d: Details) =>
    `Falta la plantilla «${d.template}». Abra Entrepares › Revisar la instalación para recuperarla.`,
  templateBroken: (d: Details) =>
    `La plantilla de «${d.template}» tiene errores y no se elaboró nada. ${d.problems} Corríjala en Drive y vuelva a intentar.`,
  folderMissing: () =>
    'Falta la carpeta del programa en Drive. Abra Entrepares › Revisar la instalación para crearla de nuevo.',
  installationBegun: (d: Details) =>
    `${d.keeper} empezó a instalar Entrepares en este archivo y aún no termina; no se hizo nada. Pídale que abra el panel: sigue donde se quedó.`,
  keeperOnly: (d: Details) =>
    `Esto se guarda en el Drive de la cuenta responsable, ${d.keeper}, y no se hizo nada. Pídale que lo haga desde su panel.`,
  requestClosed: (d: Details) =>
    `La solicitud ${d.id} está cerrada, así que no se hizo nada. Reábrala primero si todavía hace falta.`,
  contactByAction: (d: Details) =>
    `Para cambiar el correo de ${d.name} o poner a otra persona, use «Cambiar de contacto» en la solicitud: así se avisa a quien hace falta. No se guardó nada.`,
  alreadyInvited: (d: Details) =>
    `${d.name} ya tiene invitación para esta solicitud. No se mandó otra; puede enviarle un recordatorio.`,
  alreadyDeclined: (d: Details) => `${d.name} ya contestó que no puede con esta solicitud. Elija a otra mentora.`,
  notInvitable: (d: Details) =>
    `No se puede invitar a ${d.name}: ${d.reason} Corríjalo en su ficha o elija a otra mentora.`,
  overrideNeeded: (d: Details) => `Antes de invitar a ${d.name} escriba el motivo de la excepción: ${d.reason}`,
  invitationAnswered: (d: Details) =>
    `Esta invitación ya tiene respuesta: ${d.answer}, el ${d.on}. Si cambió algo, escriba a la coordinación.`,
  invitationEnded: (_: Details) =>
    'Esta invitación ya no está vigente. Si quiere participar, escriba a la coordinación.',
  seatsFilled: (_: Details) =>
    'Este acompañamiento ya tiene mentora, por eso no se registró la respuesta. Gracias por su disposición; le buscaremos para el siguiente.',
  hourTaken: (d: Details) =>
    `La respuesta no se guardó: para el ${d.when} ya hay un acompañamiento con ella (${d.code}). Si una de las dos fechas puede cambiar, escriba a la coordinación; al mover la fecha se podrá aceptar.`,
  duplicateEmail: (d: Details) =>
    `El correo ${d.email} ya es de ${d.name} (${d.id}). No se guardó nada; abra esa ficha o escriba otro correo.`,
  duplicateName: (d: Details) =>
    `Ya existe «${d.name}» (${d.id}). No se guardó nada; use la que ya está o escriba otro nombre.`,
  importEmpty: (_: Details) =>
    'La lista no tiene filas. Copie también los encabezados y al menos una fila, y péguelos de nuevo.',
  importGone: () =>
    'Esa importación ya se deshizo, o sus filas ya no están. No se cambió nada; actualice el panel para ver cómo quedó.',
  importNoName: (_: Details) => 'Falta indicar en qué columna de la lista está el nombre. Elíjala y vuelva a importar.',
  advisorBusy: (d: Details) =>
    `${d.name} tiene ${d.count === 1 ? '1 asesoría abierta' : `${d.count} asesorías abiertas`}. Ciérrelas o páselas a otra mentora antes de retirarla; mientras tanto puede ponerla en pausa.`,
  requestAccompanied: (d: Details) =>
    `La solicitud ${d.id} ya tiene una asesoría abierta. Cierre o cancele primero la asesoría.`,
  noEmail: (d: Details) => `No hay un correo válido de ${d.name}. Escríbalo en su ficha o use el texto de WhatsApp.`,
  formMissing: (_: Details) => 'Falta el formulario. Abra Entrepares › Revisar la instalación para crearlo de nuevo.',
  requestCovered: (d: Details) =>
    `La solicitud ${d.id} ya tiene mentora, así que no se mandó otra invitación. Para cambiarla, cancele primero la asesoría y retire esa invitación en la solicitud.`,
  datePassed: (d: Details) =>
    `La fecha propuesta en la solicitud ${d.id} (${d.on}) ya pasó, así que no se mandó nada. Acuerde otra con el área, anótela en la solicitud y vuelva a intentar.`,
  logoType: () =>
    'El logotipo tiene que ser una imagen PNG o JPG. Guárdelo en uno de esos formatos y vuelva a subirlo.',
  logoTooLarge: () => 'La imagen pesa más de 2 MB. Redúzcala y vuelva a subirla.',
  doubtful: (d: Details) => String(d.questions),
};
