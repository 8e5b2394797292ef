// O que não foi feito do que se pediu, e por quê.
export const notDone = {
  remindedToday: (d: { who: string; at: string }) =>
    `Não saiu outro e-mail: ${d.who} já recebeu um lembrete hoje${d.at === '' ? '' : ` às ${d.at}`}.`,
  noAddress: (who: string) => `Não saiu nenhum e-mail: ${who} não tem e-mail. Avise por WhatsApp ou por telefone.`,
  invitedWithoutMail: (who: string) =>
    `O convite de ${who} ficou anotado, mas não saiu e-mail porque ela não tem. Envie o texto de WhatsApp.`,
  surveyAnswered: (who: string) => `A pesquisa não saiu: ${who} já respondeu.`,
  agreementDone: (who: string) => `O lembrete não saiu: ${who} já cumpriu esse acordo.`,
  sameMeeting: () => 'Não saiu nenhum e-mail: a reunião já tinha esse dia, essa hora e esse lugar.',
};
