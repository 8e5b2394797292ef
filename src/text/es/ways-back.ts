// Por operación: cómo se da marcha atrás cuando ya no se puede deshacer. Lo que va entre comillas es un botón del panel.
const session = 'Para quitarla, abra la sesión y use «Cancelar sesión»: se avisa a las mismas personas.';
const withdraw =
  'Para retirarla, vaya a la solicitud, abra «Contestó por otro medio» y use «Retirar invitación»: se le avisa a ella.';
const reopen = 'Para seguir con ella, abra la asesoría y use «Reabrir asesoría»: se avisa a la mentora y al área.';

export const waysBack = {
  inviteAdvisor: withdraw,
  approveProposals: withdraw,
  recordAnswer:
    'Si anotó un no, use «Abrir de nuevo» junto a la invitación. Si anotó un sí y ya se abrió la asesoría, use «Cancelar asesoría».',
  withdrawInvitation: 'Si hace falta, invítela otra vez desde «Ver candidatas».',
  reopenInvitation: withdraw,
  closeRequest: 'Para seguir con ella, use «Reabrir solicitud»: se avisa a quien la pidió.',
  reopenRequest: 'Para cerrarla, use «Cerrar solicitud»: se avisa a quien la pidió.',
  openRecruiting: 'Para terminarlo, use «Cerrar reclutamiento» en la solicitud.',
  changeContact: 'Si la persona no era, use otra vez «Cambiar de contacto»: se avisa a quien hace falta.',
  scheduleLinkUp:
    'Para quitarla, vaya a la vinculación y use «Cancelar reunión», o «Cambiar fecha o lugar» para moverla.',
  cancelLinkUp: 'Si al final se hace, fíjela otra vez con «Fijar y enviar invitación»; su fecha quedó en las notas.',
  recordLinkUp: 'Si no se hizo, vaya a la vinculación y use «Todavía no se hizo»: se le avisa a la mentora.',
  reopenLinkUp: 'Si ya se hizo, use «Anotar como hecha».',
  saveTraining: 'Para quitarla, abra la capacitación y use «Cancelar capacitación»: se avisa a las convocadas.',
  cancelTraining: 'Si al final se hace, use «Retomar capacitación»: se avisa a las convocadas.',
  resumeTraining: 'Para quitarla, use «Cancelar capacitación»: se avisa a las convocadas.',
  planSessions: session,
  saveSession: session,
  resumeSession: session,
  cancelSession: 'Si al final se hace, abra la sesión y use «Retomar sesión»: se avisa a las mismas personas.',
  closeAdvisory: reopen,
  cancelAdvisory: reopen,
  reopenAdvisory: 'Para terminarla, use «Cancelar asesoría» o «Ver cierre» en su ficha.',
  issueCertificates: 'Para quitar una, búsquela en Documentos y use «Retirar constancia»: se le avisa a la mentora.',
  createRequest: 'Para quitarla, use «Cerrar solicitud»: se avisa a quien la pidió.',
  reviewRequest: 'Si todavía falta algo, use «Pedir que la corrijan»: se avisa a quien la pidió.',
  askCorrection: 'Si no hacía falta, use «Dar por revisada»: se avisa a quien la pidió.',
  reopenReview: 'Anote la respuesta otra vez con «Aprobar» o «Devolver»: se le avisa a la mentora.',
  withdrawCertificate: 'Si sí le correspondía, haga otra con «Elaborar constancia»: le llega con un código nuevo.',
  stopSharing: 'Si lo necesita, búsquelo en Documentos, use «Abrir» y compártalo otra vez desde Drive.',
  makeAreaReport: 'Si algo estaba mal, corríjalo y use otra vez «Elaborar informe»: sale una versión nueva.',
  sendSessionTools: 'Si algo estaba mal, corrija la sesión y use «Enviar otra vez al área»: sale una lista nueva.',
  cancelCase:
    'Para seguir con ella, use «Reabrir asesoría» y fije otra vez la reunión que se quitó de los calendarios.',
  changeBlock:
    'Abra el mismo apartado de la asesoría y corrija lo anotado, use «Quitar» o agregue otra vez lo que quitó: quien sale de la lista ya no puede abrir su página, y a quien tenía un acuerdo se le avisa. Si fue la revisión de una entrega, use «Reabrir revisión»; si se abrió un documento a quien no debía, «Dejar de compartir».',
};
