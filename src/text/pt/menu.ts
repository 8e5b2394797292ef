// The add-on menu and what it answers.
export const menu = {
  open: 'Abrir o painel',
  install: 'Instalar',
  check: 'Verificar a instalação',
  propose: 'Propor para todas as solicitações',
  title: 'Entrepares',
  installing: (part: string) => `Preparando: ${part}…`,
  reload: 'O menu muda de idioma quando a página é carregada de novo.',
  installed: 'Tudo pronto. O painel abre à direita.',
  alreadyInstalled: 'Já estava tudo preparado; nada mudou.',
  allWell: 'Está tudo no lugar.',
  keptBy: (email: string) =>
    `A pasta, os formulários e os avisos automáticos são de ${email}: essa parte se verifica nessa conta.`,
  found: (count: number) => (count === 1 ? 'Encontramos 1 detalhe:' : `Encontramos ${count} detalhes:`),
  repairQuestion: 'Quer que reparemos agora? Nenhum dado é apagado.',
  repaired: 'Reparado.',
  cannotRepair: 'Isto não pode ser reparado sozinho:',
};
