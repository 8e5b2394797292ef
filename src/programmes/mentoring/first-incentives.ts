// The incentives that a new workbook starts with, in their three families.
// Which of them the programme can really offer is for the team to say, by switching rows off in the sheet.
import { label, type Translated } from '../../text/language.ts';

export interface FirstIncentive {
  readonly family: 'development' | 'health' | 'care';
  readonly name: Translated;
}

export const firstIncentives: readonly FirstIncentive[] = [
  { family: 'development', name: label('Constancia de participación', 'Certificate', 'Certificado de participação') },
  {
    family: 'development',
    name: label('Beca para seguir estudiando', 'Scholarship for further studies', 'Bolsa para continuar estudando'),
  },
  {
    family: 'development',
    name: label(
      'Descuento en cursos y diplomados',
      'Discount on courses and diplomas',
      'Desconto em cursos e especializações',
    ),
  },
  {
    family: 'development',
    name: label('Descuento en librerías', 'Discount in bookshops', 'Desconto em livrarias'),
  },
  {
    family: 'development',
    name: label('Paquete de material didáctico', 'Set of teaching materials', 'Kit de material didático'),
  },
  {
    family: 'development',
    name: label(
      'Lugar en el directorio de conferencistas',
      'Place in the directory of speakers',
      'Lugar no diretório de palestrantes',
    ),
  },
  {
    family: 'development',
    name: label(
      'Puntos al postular a otros programas',
      'Extra points when applying to other programmes',
      'Pontos ao se candidatar a outros programas',
    ),
  },
  {
    family: 'health',
    name: label('Cortesía en gimnasio', 'Free gym pass', 'Cortesia em academia'),
  },
  {
    family: 'health',
    name: label('Clases de yoga o meditación', 'Yoga or meditation classes', 'Aulas de ioga ou meditação'),
  },
  {
    family: 'health',
    name: label('Encuentro de la red de mentoras', 'Gathering of the mentors', 'Encontro da rede de mentoras'),
  },
  {
    family: 'care',
    name: label(
      'Orientación hacia servicios de cuidado',
      'Guidance towards care services',
      'Orientação para serviços de cuidado',
    ),
  },
  {
    family: 'care',
    name: label(
      'Espacio infantil durante la sesión',
      'Children’s corner during the session',
      'Espaço infantil durante a sessão',
    ),
  },
];
