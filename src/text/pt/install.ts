// What installing makes, and what checking it finds.
export const install = {
  parts: {
    tabs: 'abas',
    settings: 'configurações',
    language: 'idioma das abas',
    folders: 'pasta no Drive',
    templates: 'modelos',
    forms: 'formulários',
    triggers: 'avisos automáticos',
    access: 'acesso da equipe à pasta',
    webApp: 'páginas para pessoas sem conta',
    data: 'dados',
  },
  whichWays: 'Com quais formas de trabalho sua equipe trabalha?',
  typeWays:
    'Escreva os números, separados por vírgulas; se ficar vazio, prepara-se a primeira. Depois ligam-se e desligam-se em Ajustes › Serviço.',
  wayUnknown: (count: number) => `Escreva só números de 1 a ${count}.`,
  ways: {
    mentoring: 'Áreas que pedem ajuda e mentoras voluntárias que as acompanham em sessões.',
    'peer-advisory': 'Um projeto com experiência assessora outro, com um plano de trabalho.',
    'cooperation-round': 'Especialistas de outros países revisam uma política e recomendam.',
    'learning-workshop': 'Organizações que se reúnem para aprender umas com as outras e acordam o que segue.',
    'technical-assistance': 'Especialistas ajudam a resolver uma necessidade técnica, por modalidades.',
  },
  tabToHide: (tab: string) => `A aba «${tab}» é de uma forma de trabalho desligada e está à vista.`,
  tabToShow: (tab: string) => `A aba «${tab}» é de uma forma de trabalho ligada e está oculta.`,
  tabMissing: (tab: string) => `Falta a aba «${tab}».`,
  columnMissing: (tab: string, column: string) => `Em «${tab}» falta a coluna «${column}».`,
  unprotected: (tab: string) => `Os cabeçalhos de «${tab}» não estão protegidos.`,
  keysLost: (tab: string) => `Em «${tab}» foi apagada a linha oculta com que reconhecemos as colunas.`,
  keysLostTodo: (tab: string) =>
    `Não reconhecemos os cabeçalhos de «${tab}». Recupere a aba em Arquivo › Histórico de versões; se não precisa mais dela, duplique-a para guardar os dados, apague a original e faremos uma nova.`,
  codesLostTodo: (tab: string) =>
    `Sem os códigos não sabemos qual linha é qual. Desfaça a exclusão (Ctrl+Z) ou recupere «${tab}» em Arquivo › Histórico de versões.`,
  uncodedRows: (tab: string, rows: number) =>
    rows === 1
      ? `Em «${tab}» há 1 linha sem código; com ele passa a contar.`
      : `Em «${tab}» há ${rows} linhas sem código; com ele passam a contar.`,
  headersLost: (tab: string) => `Em «${tab}» foi apagada a linha dos cabeçalhos.`,
  merged: (tab: string, row: number) =>
    `Em «${tab}» há células mescladas (linha ${row}); separá-las não apaga nada e permite escrever em todas.`,
  settingMissing: (name: string) => `Falta a configuração «${name}».`,
  otherLanguage: (tab: string) => `A aba «${tab}» ainda tem nomes ou opções em outro idioma.`,
  folderMissing: 'Falta uma pasta do programa no Drive.',
  templatesFolder: 'Modelos',
  templateMissing: (name: string) => `Falta o modelo «${name}».`,
  templateOtherLanguage: (name: string) => `O modelo “${name}” ainda está em outro idioma.`,
  folderOtherLanguage: 'A pasta dos modelos ainda tem o nome em outro idioma.',
  templateName: (name: string) => `Modelo · ${name}`,
  templateProblem: (name: string, problem: string) => `Modelo «${name}»: ${problem}`,
  templateTodo: (url: string) => `Corrija no Drive: ${url}`,
  formMissing: (name: string) => `Falta o formulário «${name}».`,
  formOtherLanguage: (name: string) => `O formulário “${name}” ainda está em outro idioma.`,
  sharedForms: (count: number) =>
    count === 1
      ? '1 formulário já foi compartilhado e continua em outro idioma; mudamos também?'
      : `${count} formulários já foram compartilhados e continuam em outro idioma; mudamos também?`,
  ownTemplates: (count: number) =>
    count === 1
      ? '1 modelo que sua equipe alterou continua em outro idioma; usamos o novo?'
      : `${count} modelos que sua equipe alterou continuam em outro idioma; usamos os novos?`,
  decideTodo: 'Decida no painel: abra “Verificar a instalação” e escolha.',
  triggerMissing: 'Falta um aviso automático.',
  accessMissing: (email: string) => `${email} é da equipe e ainda não consegue abrir a pasta do programa.`,
  webAppMissing: 'O endereço das páginas ainda não é conhecido, por isso os e-mails saem sem links para responder.',
  webAppTodo:
    'Em Extensões › Apps Script escolha Implantar › Nova implantação › App da Web (executar como você; acesso: qualquer pessoa). Depois abra uma vez o endereço que termina em /exec, ou cole-o em Configurações › Serviço.',
  webAppTroubles: {
    what: {
      older: 'A página que os links abrem é de uma versão anterior do complemento.',
      signIn: 'A página que os links abrem pede para fazer login no Google; quem não tem conta não consegue responder.',
      other: 'O endereço das páginas não abre as desta planilha: é de outra, ou de uma versão muito anterior.',
      silent: 'O endereço das páginas não responde, por isso os links dos e-mails não abrem.',
    },
    todo: {
      older:
        'No Apps Script escolha Implantar › Gerenciar implantações, o lápis, e em «Versão» Nova versão. O endereço continua o mesmo.',
      signIn:
        'No Apps Script escolha Implantar › Gerenciar implantações, o lápis, e em «Quem pode acessar» Qualquer pessoa. Se não aparecer, a administração do seu domínio não permite: peça a ela.',
      other:
        'No Apps Script escolha Implantar › Gerenciar implantações, copie o endereço que termina em /exec e cole-o em Configurações › Serviço. Se for o mesmo, publique ali uma nova versão.',
      silent:
        'Se a implantação foi arquivada, faça uma nova no Apps Script e cole o endereço em Configurações › Serviço. Se não, verifique de novo em alguns minutos.',
    },
  },
  formerAddress: (names: readonly string[], others: number) =>
    `O endereço das páginas mudou e o anterior já não abre. Têm um link de antes: ${names.join(', ')}${others > 0 ? ` e mais ${others}` : ''}.`,
  formerAddressTodo:
    'Envie o link outra vez a partir do caso («Enviar de novo») ou avise; os e-mails que saem a partir de agora levam o endereço novo.',
  badCell: (tab: string, row: number, column: string, problem: string) =>
    `«${tab}», linha ${row}, ${column}: ${problem}`,
  doubtCell: (tab: string, row: number, question: string) => `«${tab}», linha ${row}: ${question}`,
  doubtTodo: 'Se estiver certo, deixe assim; se não, corrija na aba.',
  badCellTodo: 'Corrija a célula na aba; até lá conta como vazia.',
  repeatedId: (tab: string, id: string) => `Em «${tab}» o código ${id} está em mais de uma linha.`,
  repeatedIdTodo: 'Deixe uma só linha com esse código; até lá conta a primeira.',
  answerTodo:
    'A resposta continua completa no formulário. Registre no painel e apague este aviso na aba oculta Formulários.',
  logoUnreadable: 'O logotipo não pode ser lido, por isso os documentos saem sem ele.',
  logoTodo:
    'Em Configurações › Instituição escolha «Enviar logotipo»; o Google não deixa ler um arquivo que o complemento não guardou.',
};
