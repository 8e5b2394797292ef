// What the people served want to learn, counted; and the repertoire of materials.
export const needs = {
  title: 'Necesidades',
  period: 'Periodo',
  always: 'Todo el tiempo',
  lastMonths: (count: number) => `Últimos ${count} meses`,
  area: 'Área',
  allAreas: 'Todas las áreas',
  none: 'Todavía no hay respuestas del diagnóstico',
  noneDetail: 'Comparta con las áreas el formulario de diagnóstico; sus respuestas se cuentan aquí.',
  answers: (count: number) => (count === 1 ? '1 respuesta' : `${count} respuestas`),
  topics: 'Temas más pedidos',
  wanted: (count: number) => (count === 1 ? 'Lo pide 1 persona' : `Lo piden ${count} personas`),
  levels: 'Cuánto saben',
  formats: 'Formato que les sirve',
  written: 'Otros temas que escribieron',
};

export const repertoire = {
  title: 'Repertorio',
  add: 'Agregar material',
  none: 'Aún no hay materiales',
  noneDetail: 'Guarde aquí los materiales por tema: se entregan a las mentoras en la vinculación.',
  searchHint: 'Material, tema o autoría',
  topic: 'Tema',
  allTopics: 'Todos los temas',
  edit: (title: string) => `Editar ${title}`,
  added: 'Material agregado.',
};

/** What a mentor is handed of it, with the words of the cases. */
export const handedMaterials = {
  searchHint: 'Material, tema o autoría',
  keep: 'Guardar en repertorio',
  kept: (title: string) => `En el repertorio: ${title}`,
  handed: (count: number) =>
    count === 0 ? 'Materiales para la mentora: ninguno' : `Materiales para la mentora: ${count}`,
  nothingToHand: 'El repertorio aún no tiene materiales.',
};
