// Mensagens a quem se espera: revisar, preencher, resolver, vir.
// Cada uma diz o que falta, até quando ajuda e como fazer.
import type { Text } from '../text.ts';

export const mailsReminders: Text['mailsReminders'] = {
  review: {
    button: () => 'Revisar e responder',
    foreign: (d) =>
      `O documento está em um espaço de ${d.mentor}. Se não abrir, peça acesso a ela${d.email ? `: ${d.email}` : ''}.`,
    arrived: (d) => `Chegou uma entrega: ${d.what} de «${d.title}»`,
    toCoordination: (d) =>
      `Olá, ${d.name}:\n\n${d.mentor} entregou: ${d.what} de «${d.title}» (${d.code}). ${d.contact ? `Pedimos a ${d.contact} que revise até ${d.due}; a resposta aparecerá no painel.` : `Não há e-mail de «${d.area}» para pedir a revisão: consiga por outra via e registre no painel.`}`,
  },
};
