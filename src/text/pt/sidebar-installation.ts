// Installing and checking, as the sidebar shows it.
export const installation = {
  title: 'Instalação',
  welcome: 'Boas-vindas ao Entrepares',
  firstTime:
    'Com um clique preparamos as abas, os formulários, a pasta no Drive, os modelos e os avisos. Leva cerca de um minuto e não muda nada do que você já tem.',
  about: 'Aqui você confere se está tudo no lugar e recupera o que faltar. Nenhum dado é apagado.',
  install: 'Instalar',
  check: 'Verificar agora',
  repair: 'Reparar',
  allWell: 'Está tudo no lugar.',
  states: { done: 'pronto', now: 'em andamento', next: 'a seguir', overdue: 'atrasado' },
};
