// O que não foi feito do que se pediu, e por quê.
export const notDone = {
  remindedToday: (d: { who: string; at: string }) =>
    `Não saiu outro e-mail: ${d.who} já recebeu um lembrete hoje${d.at === '' ? '' : ` às ${d.at}`}.`,
  noAddress: (who: string) => `Não saiu nenhum e-mail: ${who} não tem e-mail. Avise por WhatsApp ou por telefone.`,
  invitedWithoutMail: (who: string) =>
    `O convite de ${who} ficou anotado, mas não saiu e-mail porque ela não tem. Envie o texto de WhatsApp.`,
  surveyAnswered: (who: string) => `A pesquisa não saiu: ${who} já respondeu.`,
  agreementDone: (who: string) => `O lembrete não saiu: ${who} já cumpriu esse acordo.`,
  withdrawnBefore: (who: string) => `Não saiu outro e-mail: o convite de ${who} já não estava aberto.`,
  withdrawnUntold: (who: string) =>
    `O convite de ${who} foi retirado, mas não saiu e-mail porque ela não tem. Avise por WhatsApp ou por telefone.`,
  invitationOpen: (who: string) =>
    `Não saiu nenhum e-mail: o convite de ${who} já está aberto e espera a resposta dela.`,
  reopenedUntold: (who: string) =>
    `O convite de ${who} está aberto outra vez, mas não saiu e-mail porque ela não tem. Envie o texto de WhatsApp.`,
  closedBefore: (on: string) => `Não saiu outro e-mail: a assessoria já estava encerrada desde ${on}.`,
  closedInSilence: () => 'Foi encerrada. Não saiu nenhum e-mail porque não houve sessões.',
  closedUntold: (names: string) =>
    `Foi encerrada, mas falta o e-mail de ${names} e nada saiu. Avise por WhatsApp ou por telefone.`,
  cancelledBefore: (on: string) => `Não saiu outro e-mail: a assessoria já estava cancelada desde ${on}.`,
  cancelledUntold: (names: string) =>
    `Foi cancelada, mas falta o e-mail de ${names} e nada saiu. Avise por WhatsApp ou por telefone.`,
  toolsToday: (who: string) => `Não saiu outro e-mail: ${who} já recebeu hoje a lista e a pesquisa desta sessão.`,
  agreementsBefore: (count: number): string =>
    count === 1
      ? 'Esse acordo já estava anotado e não saiu outro e-mail.'
      : `Esses ${count} acordos já estavam anotados e não saiu outro e-mail.`,
  certificateGone: (on: string) => `Não saiu outro e-mail: o certificado já estava retirado desde ${on}.`,
  certificateUntold: (who: string) =>
    `O certificado foi retirado, mas falta o e-mail de ${who} e nada saiu. Avise por WhatsApp ou por telefone.`,
  trainingCancelledBefore: (on: string) => `Não saiu outro e-mail: a capacitação já estava cancelada desde ${on}.`,
  trainingCancelledUntold: (names: string) =>
    `Foi cancelada, mas falta o e-mail de ${names} e nada saiu. Avise por WhatsApp ou por telefone.`,
  trainingOn: () => 'Não saiu nenhum e-mail: a capacitação não está cancelada.',
  trainingResumedUntold: (names: string) =>
    `Está de pé outra vez, mas falta o e-mail de ${names} e nada saiu. Avise por WhatsApp ou por telefone.`,
  linkUpWithoutDay: () => 'Não saiu nenhum e-mail: a reunião não tem data.',
  linkUpOver: () => 'A data foi retirada. Não saiu nenhum e-mail porque a hora já passou.',
  linkUpPending: () => 'Não saiu nenhum e-mail: a vinculação não está registrada como feita.',
  linkUpUntold: (who: string) =>
    `A vinculação volta a estar por fazer, mas falta o e-mail de ${who} e nada saiu. Avise por WhatsApp ou por telefone.`,
  reviewOpen: (what: string) => `Não saiu nenhum e-mail: «${what}» não tem resposta para retirar.`,
  reviewUntold: (names: string) =>
    `A revisão está aberta outra vez, mas falta o e-mail de ${names} e nada saiu. Avise por WhatsApp ou por telefone.`,
  notShared: (who: string) => `Não saiu nenhum e-mail: ${who} já não tinha acesso a esse documento.`,
  sessionOn: () => 'Não saiu nenhum e-mail: a sessão não está cancelada.',
  sessionOver: () => 'Volta a contar. Não saiu nenhum e-mail porque a hora já passou; pode anotar a presença.',
  sessionUnannounced: () => 'Volta a contar. Não saiu nenhum e-mail porque ninguém tinha sido avisada ainda.',
  sameMeeting: () => 'Não saiu nenhum e-mail: a reunião já tinha esse dia, essa hora e esse lugar.',
};
