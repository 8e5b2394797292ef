// The forms that people may share.
export const forms = {
  title: 'Formulários',
  about: 'Compartilhe o link com quem vai responder; as respostas chegam sozinhas a este arquivo.',
  forArea: 'Para a área',
  forAreaHelp: 'O formulário abre com essa área já escolhida.',
  copyLink: 'Copiar link',
  see: 'Ver formulário',
  qr: 'Código QR',
  qrHint: 'Imprima ou mostre; abre com a câmera do telefone.',
  noContact: 'Esta área não tem e-mail de contato.',
  missing: 'Falta este formulário. Verifique a instalação para criá-lo de novo.',
  share: 'Ver formulários',
  qrOf: (name: string) => `Código QR: ${name}`,
  linkOf: (name: string) => `Link: ${name}`,
  sendTo: (name: string) => `Enviar a ${name}`,
  sentTo: (name: string) => `Formulário para ${name}.`,
  lost: (title: string, count: number) =>
    count === 0
      ? `«${title}» não pode ser aberto`
      : count === 1
        ? `1 resposta de «${title}» por atender`
        : `${count} respostas de «${title}» por atender`,
  lostDetail: 'Não puderam ser recebidas. Continuam guardadas no formulário: abra-as e anote à mão o que for preciso.',
  seeResponses: 'Ver respostas',
  settle: 'Já cuidei disso',
  settled: 'Anotado. As respostas continuam no formulário.',
};
