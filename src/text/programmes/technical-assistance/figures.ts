// What the coordination reads above the list of assistances.
import { label } from '../../language.ts';

export const figures = {
  waiting: label('Esperan asistente', 'Waiting for an assistant', 'Esperam assistente'),
  first: label('De ellas, rurales o indígenas', 'Of these, rural or indigenous', 'Delas, rurais ou indígenas'),
  rural: label('Para población rural', 'For rural population', 'Para população rural'),
  indigenous: label('Para pueblos indígenas', 'For indigenous peoples', 'Para povos indígenas'),
  shared: label('Experiencias compartidas', 'Experiences shared', 'Experiências compartilhadas'),
};
