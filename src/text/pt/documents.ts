// Words inside the documents, beside what their templates already say.
// Titles are also the names of the files in Drive.
import type { Text } from '../text.ts';

export const documents: Text['documents'] = {
  titles: {
    'session-design': (title) => `Roteiro da sessão · ${title}`,
    'presentation-outline': (title) => `Guia da apresentação · ${title}`,
    'attendance-list': (title) => `Lista de presença · ${title}`,
    'advisory-report': (title) => `Relatório · ${title}`,
    'follow-up-plan': (title) => `Plano de acompanhamento · ${title}`,
    'area-report': (title) => `Relatório da área · ${title}`,
    certificate: (title) => `Certificado · ${title}`,
  },
  areaFolder: 'Relatórios por área',
  version: (version) => (version > 1 ? ` (v${version})` : ''),
  hours: (hours, single) => `${hours} ${single ? 'hora' : 'horas'}`,
  timeRange: (from, until) => `das ${from} às ${until}`,
  period: (days) => `de ${days}`,
  proposedDay: (day) => `${day} (proposta)`,
  proposedTime: (time) => `${time} (proposto)`,
  toAgree: 'A combinar',
  waited: (days) => (days === 0 ? 'No mesmo dia' : days === 1 ? '1 dia' : `${days} dias`),
  onDay: (day) => `em ${day}`,
  until: (day) => `até ${day}`,
  placeAndDate: (city, day) => (city ? `${city}, ${day}` : day),
  role: 'mentora',
  progress: (percent) => `${percent}%`,
  percent: (percent) => `${percent}%`,
  notRecorded: 'Sem registro',
  requestOpen: 'Em busca de mentora',
  requestNew: 'A revisar',
  requestClosed: 'Encerrada sem assessoria',
  privacy: (notice, url) => (url ? `${notice} ${url}` : notice),
  priority: 'População prioritária',
};
