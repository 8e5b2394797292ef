// What became of mails and documents that did not go out at once.
export const outbox = {
  interrupted:
    'O envio foi interrompido no meio. Pergunte a quem espera se chegou; depois escolha «Enviar de novo» ou «Já chegou».',
  quota: 'O limite do Google para hoje foi atingido. Sai sozinho quando o Google permitir, no máximo amanhã.',
  keeper: (email: string) => `Quem elabora é a conta responsável, ${email}, na próxima rodada: em até uma hora.`,
  unreadable:
    'O conteúdo desta linha foi alterado à mão e já não pode ser lido. Escolha «Não enviar mais» e peça de novo pelo painel.',
  qrAlt: 'Código QR com o endereço',
};
