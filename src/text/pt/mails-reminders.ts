// Mensagens a quem se espera: revisar, preencher, resolver, vir.
// Cada uma diz o que falta, até quando ajuda e como fazer.
import type { Text } from '../text.ts';

export const mailsReminders: Text['mailsReminders'] = {
  review: {
    button: () => 'Revisar e responder',
    foreign: (d) =>
      `O documento está em um espaço de ${d.mentor}. Se não abrir, peça acesso a ela${d.email ? `: ${d.email}` : ''}.`,
    reminder: {
      subject: (d) => `Falta sua resposta: ${d.what} de «${d.title}»`,
      body: (d) =>
        `Olá, ${d.name}:\n\nDesde ${d.when}, ${d.mentor} espera sua opinião sobre: ${d.what}. Se já serve ao grupo, aprove com o primeiro botão; se não, conte ali mesmo o que ajustar.`,
    },
    arrived: (d) => `Chegou uma entrega: ${d.what} de «${d.title}»`,
    toCoordination: (d) =>
      `Olá, ${d.name}:\n\n${d.mentor} entregou: ${d.what} de «${d.title}» (${d.code}). ${d.contact ? `Pedimos a ${d.contact} que revise até ${d.due}; a resposta aparecerá no painel.` : `Não há e-mail de «${d.area}» para pedir a revisão: consiga por outra via e registre no painel.`}`,
  },
  survey: {
    subject: (d) => `Conta para nós como foi «${d.title}»?`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nSua pesquisa sobre «${d.title}», com o grupo de «${d.area}», ainda não chegou. Leva três minutos e nos ajuda a preparar melhor os próximos acompanhamentos.`,
  },
  logistics: {
    subject: (d) => `Para resolver${d.when ? ` antes de ${d.when}` : ''}: «${d.title}»`,
    body: (d) =>
      `Olá, ${d.contact}:\n\n${d.when ? `A primeira sessão de «${d.title}» com ${d.mentor} está chegando.` : `Estamos preparando a primeira sessão de «${d.title}» com ${d.mentor}.`} Para que tudo esteja pronto, falta saber de:`,
    how: () =>
      'Marque em sua página o que já estiver resolvido, mesmo que seja uma parte. Se preferir, responda a este e-mail e registramos.',
  },
  profile: {
    subject: (d) => `Falta seu perfil para ${d.service}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nSó falta seu perfil para podermos convidá-la a acompanhar em ${d.service}: que temas pode trabalhar e quando pode. Leva uns cinco minutos; se preferir que o preenchamos juntas, responda a este e-mail.`,
  },
  training: {
    subject: (d) => `Lembrete da capacitação: ${d.when}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nEste é um lembrete da capacitação. Se algo impedir você de vir, responda a este e-mail e combinamos outra data.`,
  },
  areaReport: {
    subject: (d) => `Relatório de «${d.area}», de ${d.from} a ${d.until}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nSegue anexo, em PDF, o que foi feito com «${d.area}» de ${d.from} a ${d.until}: solicitações, acompanhamentos, presença e o que disseram as participantes, sem nomes. Se quiser comentar ou pedir outro período, responda a este e-mail.`,
  },
};
