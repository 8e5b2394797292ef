// E-mails que retiram o que outro e-mail tinha dito.
// Cada um diz o que se tinha avisado, o que vale agora e o que é preciso, se for preciso algo.
import { ended } from '../ended.ts';
import type { Text } from '../text.ts';

export const mailsBack: Text['mailsBack'] = {
  sessionResumed: {
    subject: (d) => `A sessão vai acontecer: ${d.what}, ${d.when}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nTínhamos escrito que a sessão «${d.what}» estava cancelada. Esse aviso já não vale: ela acontece como combinado. O arquivo anexo a coloca de novo no seu calendário. Desculpe a confusão.`,
  },
  invitationReopened: {
    subject: (d) => `Seu convite continua aberto: ${d.title}`,
    declined: (d) =>
      `Olá, ${d.name}:\n\nTínhamos anotado que você não podia acompanhar «${d.title}», com o grupo de «${d.area}». Retiramos essa resposta e seu convite está aberto outra vez. Estes são os dados:`,
    accepted: (d) =>
      `Olá, ${d.name}:\n\nTínhamos anotado que você aceitava acompanhar «${d.title}», com o grupo de «${d.area}». Retiramos essa resposta e seu convite está aberto outra vez. Estes são os dados:`,
    by: (d) =>
      `Pode nos dizer se consegue, até ${d.by}? Qualquer que seja a resposta, ela nos ajuda. Desculpe a confusão.`,
  },
  certificateWithdrawn: {
    subject: (d) => `Seu certificado por «${d.topic}» foi retirado`,
    body: (d) =>
      `Olá, ${d.name}:\n\nO certificado em seu nome por «${d.topic}», com o código ${d.code}, foi retirado hoje, ${d.on}, e já não é válido: quem verificar o código verá isso.${d.reason ? ` Motivo: ${ended(d.reason)}` : ' Foi emitido por engano.'} Se outro lhe couber, nós o enviaremos; em caso de dúvida, responda a este e-mail. Desculpe o incômodo.`,
  },
};
