// Installing and checking, as the sidebar shows it.
export const installation = {
  title: 'Instalação',
  welcome: 'Boas-vindas ao Entrepares',
  firstTime:
    'Com um clique preparamos as abas, os formulários, a pasta no Drive, os modelos e os avisos. Leva cerca de um minuto e não muda nada do que você já tem.',
  whichWays: 'Com quais formas de trabalho sua equipe trabalha?',
  waysLater: 'Depois ligam-se e desligam-se em Ajustes › Serviço.',
  goesOn: 'A instalação ficou pela metade. Continuamos de onde parou; o que já está pronto não muda.',
  begunBy: (email: string) => `${email} começou a instalar o Entrepares aqui e ainda não terminou.`,
  begunAbout: 'Peça que abra o painel com a própria conta: a instalação continua sozinha de onde parou.',
  meanwhile: 'Usar o painel enquanto isso',
  goOn: 'Continuar',
  progress: (done: number, count: number) => `${done} de ${count} partes prontas`,
  stoppedAt: (part: string) => `Parou em: ${part}. O que veio antes está pronto e não se repete.`,
  about: 'Aqui você confere se está tudo no lugar e recupera o que faltar. Nenhum dado é apagado.',
  install: 'Instalar',
  check: 'Verificar agora',
  repair: 'Reparar',
  allWell: 'Está tudo no lugar.',
  keeper: (email: string) => `Conta responsável: ${email}`,
  keeperAbout:
    'A pasta, os modelos, os formulários e os avisos automáticos são dessa conta; pela sua não podem ser verificados nem reparados.',
  takeOver: 'Assumir',
  takeOverSure:
    'Faça isso só se essa pessoa não conduz mais o programa. A pasta, os modelos e os formulários que a sua conta não conseguir ver serão feitos de novo: as respostas aos links anteriores desses formulários deixam de chegar aqui.',
  states: { done: 'pronto', now: 'em andamento', next: 'a seguir', overdue: 'atrasado' },
  sharedForms: (count: number) =>
    count === 1
      ? '1 formulário já foi compartilhado; mudamos também?'
      : `${count} formulários já foram compartilhados; mudamos também?`,
  sharedFormsAbout:
    'Os links continuam funcionando e as respostas são entendidas em qualquer idioma. O que sua equipe redigiu fica como está.',
  changeForms: (count: number) => (count === 1 ? 'Mudar' : 'Mudar todos'),
  leaveForms: (count: number) => (count === 1 ? 'Deixar como está' : 'Deixar como estão'),
  ownTemplates: (count: number) =>
    count === 1
      ? 'Sua equipe alterou 1 modelo; usamos o novo?'
      : `Sua equipe alterou ${count} modelos; usamos os novos?`,
  ownTemplatesAbout:
    'Com o novo, os documentos saem no novo idioma; o que sua equipe alterou fica na pasta, sem uso. Senão, continuam saindo como até agora.',
  useNewTemplates: (count: number) => (count === 1 ? 'Usar o novo' : 'Usar os novos'),
  keepTemplates: (count: number) => (count === 1 ? 'Continuar com o atual' : 'Continuar com os atuais'),
};
