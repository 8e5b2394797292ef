// E-mails que retiram o que outro e-mail tinha dito.
// Cada um diz o que se tinha avisado, o que vale agora e o que é preciso, se for preciso algo.
import { ended } from '../ended.ts';
import type { Reviewed } from '../es/mails-back.ts';
import type { Text } from '../text.ts';

const on = ({ when }: Reviewed) => (when ? ` em ${when}` : '');
const because = ({ reason }: Reviewed) => (reason ? ` Motivo: ${ended(reason)}` : '');

export const mailsBack: Text['mailsBack'] = {
  sessionResumed: {
    subject: (d) => `A sessão vai acontecer: ${d.what}, ${d.when}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nTínhamos escrito que a sessão «${d.what}» estava cancelada. Esse aviso já não vale: ela acontece como combinado. O arquivo anexo a coloca de novo na sua agenda. Desculpe a confusão.`,
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
  trainingCancelled: {
    subject: (d) => `Capacitação de mentoras cancelada: ${d.session.toLowerCase()} sessão`,
    body: (d) =>
      `Olá, ${d.person}:\n\nA ${d.session.toLowerCase()} sessão da capacitação, que era em ${d.when}, não vai acontecer.${d.reason ? ` Motivo: ${ended(d.reason)}` : ''} O arquivo anexo a retira da sua agenda. Quando houver outra data escreveremos; não precisa fazer nada.`,
  },
  trainingResumed: {
    subject: (d) => `A capacitação de mentoras vai acontecer: ${d.session.toLowerCase()} sessão`,
    body: (d) =>
      `Olá, ${d.person}:\n\nTínhamos escrito que a ${d.session.toLowerCase()} sessão da capacitação estava cancelada. Esse aviso já não vale: ela acontece em ${d.when}, como combinado. O arquivo anexo a coloca de novo na sua agenda. Desculpe a confusão.`,
  },
  linkUpCancelled: {
    subject: (d) => `Reunião de vinculação cancelada: «${d.title}»`,
    body: (d) =>
      `Olá, ${d.name}:\n\nA reunião de vinculação de «${d.title}», que era em ${d.when}, não vai acontecer.${d.detail ? ` Motivo: ${ended(d.detail)}` : ''} O arquivo anexo a retira da sua agenda. A assessoria continua: quando houver outra data, o convite chega por e-mail.`,
  },
  linkUpAgain: () => 'Tínhamos escrito que esta reunião estava cancelada; esse aviso já não vale e esta é a data.',
  linkUpReopened: {
    subject: (d) => `Ainda falta a reunião de vinculação: «${d.title}»`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nEscrevemos como se você já tivesse se reunido com a equipe de «${d.area}», e foi um engano nosso. ${d.when ? `A reunião é em ${d.when}` : 'Avisaremos o dia da reunião'}, e por enquanto não precisa entregar nada. Os modelos que compartilhamos continuam seus; as datas de entrega vêm depois da reunião. Desculpe a confusão.`,
  },
  reviewReopened: {
    toMentor: {
      subject: (d) => `Em revisão outra vez: ${d.what} de «${d.title}»`,
      approved: (d) =>
        `Olá, ${d.mentor}:\n\nTínhamos escrito que em «${d.area}» aprovaram «${d.what}»${on(d)}. Essa resposta foi retirada e a sua entrega está em revisão outra vez.${because(d)} Não precisa fazer nada: escrevemos assim que houver outra resposta. Desculpe a confusão.`,
      returned: (d) =>
        `Olá, ${d.mentor}:\n\nTínhamos escrito que em «${d.area}» pediram mudanças em «${d.what}»${on(d)}. Essa resposta foi retirada e o que você entregou está em revisão outra vez.${because(d)} Não precisa fazer nada, e a data para a nova versão já não conta: escrevemos assim que houver outra resposta. Se já preparou outra versão, pode entregá-la na mesma página. Desculpe a confusão.`,
    },
    toArea: {
      subject: (d) => `Para revisar outra vez: ${d.what} de «${d.title}»`,
      approved: (d) =>
        `Olá, ${d.name}:\n\nTínhamos anotado que${on(d)} vocês aprovaram «${d.what}», de ${d.mentor}. A coordenação retirou essa resposta.${because(d)} Pode nos responder outra vez? Pode ser a mesma resposta ou outra; ajuda muito tê-la até ${d.due}. Desculpe o incômodo.`,
      returned: (d) =>
        `Olá, ${d.name}:\n\nTínhamos anotado que${on(d)} vocês pediram mudanças em «${d.what}», de ${d.mentor}. A coordenação retirou essa resposta.${because(d)} Pode nos responder outra vez? Pode ser a mesma resposta ou outra; ajuda muito tê-la até ${d.due}. Desculpe o incômodo.`,
      written: (d) => (d.detail ? `Isto é o que tinham escrito, caso sirva:\n\n${d.detail}` : ''),
    },
  },
  unshared: {
    subject: (d) => `Deixamos de compartilhar «${d.title}»`,
    body: (d) =>
      `Olá${d.name ? `, ${d.name}` : ''}:\n\nTínhamos dado acesso a «${d.title}» por engano, e o retiramos. Não precisa fazer nada. Se precisar dele para o seu trabalho, responda a este e-mail e vemos isso. Desculpe a confusão.`,
  },
};
