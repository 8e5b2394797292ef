// Documentos feitos pelo complemento, suas versões, e o relatório de uma área.
import type { SidebarText } from '../sidebar-text.ts';

export const documents: SidebarText['documents'] = {
  title: 'Documentos',
  none: 'Ainda não há documentos',
  noneDetail: 'São feitos a partir de cada assessoria: roteiro, lista, relatório, plano e certificado.',
  noneOfKind: 'Nenhum deste tipo',
  filterLabel: 'Tipo',
  all: 'Todos os tipos',
  making: 'a caminho',
  version: (version) => `v${version}`,
  open: 'Abrir',
  openName: (what) => `Abrir ${what}`,
  pdfName: (what) => `PDF de ${what}`,
  again: 'Fazer de novo',
  madeOn: (day) => `Feito em ${day}`,
  askedOn: (day) => `Pedido em ${day}`,
  onItsWay: (version) => `A caminho: versão ${version}.`,
  earlier: (count) => (count === 1 ? 'Ver 1 versão anterior' : `Ver ${count} versões anteriores`),
  areaReport: 'Relatório de uma área',
  areaReportAbout: 'Solicitações, assessorias, presença e satisfação de uma área em um período.',
  areaReportMade: (version: number) =>
    `Relatório a caminho, versão ${version}. Aparece em Documentos em menos de um minuto.`,
  area: 'Área',
  from: 'De',
  until: 'Até',
  remarks: 'Comentários da coordenação',
  make: 'Fazer relatório',
  reversed: 'O período termina antes de começar.',
};
