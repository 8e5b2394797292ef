// O que está para sair, quanto falta, e o que aconteceu com isso.
interface Leaving {
  readonly mails: number;
  readonly shares: number;
  readonly names: string;
  readonly seconds: number;
}

export const holds = {
  leaving: (d: Leaving) => `${whatLeaves(d)} em ${d.seconds} s: ${d.names}.`,
  said: (d: Leaving) => `${whatLeaves(d)} em ${d.seconds} segundos: ${d.names}. Ainda dá para desfazer.`,
  undo: 'Desfazer',
  undone: (mails: number): string =>
    mails === 0
      ? 'Pronto, ficou como estava.'
      : mails === 1
        ? 'Pronto, ficou como estava. O e-mail não saiu.'
        : 'Pronto, ficou como estava. Os e-mails não saíram.',
  now: 'Enviar já',
  underWay: 'Saindo…',
  undoing: 'Desfazendo…',
  andMore: (count: number) => `mais ${count} pessoas`,
  others: (count: number) => (count === 1 ? 'Há outro clique em espera.' : `Há outros ${count} cliques em espera.`),
  sent: (names: string) => `Enviado a ${names}.`,
  stuck: (d: { summary: string; problem: string }) => `Não saiu «${d.summary}». ${d.problem} Está na Caixa de saída.`,
  later:
    'O Google não respondeu e os e-mails continuam em espera. Saem sozinhos com a sua próxima mudança ou na próxima rodada, no máximo em uma hora.',
};

function whatLeaves({ mails, shares }: Leaving): string {
  if (mails > 0) return mails === 1 ? 'Sai 1 e-mail' : `Saem ${mails} e-mails`;
  return shares === 1 ? '1 documento é compartilhado' : `${shares} documentos são compartilhados`;
}
