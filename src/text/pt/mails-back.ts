// E-mails que retiram o que outro e-mail tinha dito.
// Cada um diz o que se tinha avisado, o que vale agora e o que é preciso, se for preciso algo.
import type { Text } from '../text.ts';

export const mailsBack: Text['mailsBack'] = {
  sessionResumed: {
    subject: (d) => `A sessão vai acontecer: ${d.what}, ${d.when}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nTínhamos escrito que a sessão «${d.what}» estava cancelada. Esse aviso já não vale: ela acontece como combinado. O arquivo anexo a coloca de novo no seu calendário. Desculpe a confusão.`,
  },
};
