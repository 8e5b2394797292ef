// The groups in which the settings are shown.
import { label } from '../text/language.ts';

export const settingGroups = {
  institution: label('Institución', 'Institution', 'Instituição'),
  service: label('Servicio', 'Service', 'Serviço'),
  deadlines: label('Plazos', 'Deadlines', 'Prazos'),
  matching: label(
    'Emparejamiento: peso de cada criterio',
    'Matching: weight of each criterion',
    'Combinação: peso de cada critério',
  ),
  privacy: label('Privacidad', 'Privacy', 'Privacidade'),
} as const;

export type SettingGroup = keyof typeof settingGroups;
