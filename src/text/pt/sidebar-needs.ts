// What the people served want to learn, counted; and the repertoire of materials.
export const needs = {
  title: 'Necessidades',
  period: 'Período',
  always: 'Todo o tempo',
  lastMonths: (count: number) => `Últimos ${count} meses`,
  area: 'Área',
  allAreas: 'Todas as áreas',
  none: 'Ainda não há respostas do diagnóstico',
  noneDetail: 'Compartilhe o formulário de diagnóstico com as áreas; as respostas são contadas aqui.',
  answers: (count: number) => (count === 1 ? '1 resposta' : `${count} respostas`),
  topics: 'Temas mais pedidos',
  wanted: (count: number) => (count === 1 ? 'Pedido por 1 pessoa' : `Pedido por ${count} pessoas`),
  levels: 'Quanto sabem',
  formats: 'Formato que serve',
  written: 'Outros temas que escreveram',
};

export const repertoire = {
  title: 'Acervo',
  add: 'Adicionar material',
  none: 'Ainda não há materiais',
  noneDetail: 'Guarde aqui os materiais por tema: são entregues às mentoras na vinculação.',
  searchHint: 'Material, tema ou autoria',
  topic: 'Tema',
  allTopics: 'Todos os temas',
  edit: (title: string) => `Editar ${title}`,
  added: 'Material adicionado.',
};

/** What a mentor is handed of it, with the words of the cases. */
export const handedMaterials = {
  searchHint: 'Material, tema ou autoria',
  keep: 'Guardar no acervo',
  kept: (title: string) => `No acervo: ${title}`,
  handed: (count: number) => (count === 0 ? 'Materiais para a mentora: nenhum' : `Materiais para a mentora: ${count}`),
  nothingToHand: 'O acervo ainda não tem materiais.',
};
