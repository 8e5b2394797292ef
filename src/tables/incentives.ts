// Recognition: the catalogue of incentives in three families, and the ledger of what each mentor received.
import { choice, yesNo } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { reference } from '../define/columns/reference.ts';
import { longText, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const incentiveCatalogue = defineTable({
  key: 'incentiveCatalogue',
  sheetId: 31,
  prefix: 'IN',
  label: label('Catálogo de incentivos', 'Catalogue of incentives', 'Catálogo de incentivos'),
  note: label(
    'Lo que el programa puede ofrecer a sus mentoras.',
    'What the programme can offer its mentors.',
    'O que o programa pode oferecer às mentoras.',
  ),
  nameColumn: 'name',
  columns: {
    name: text(label('Incentivo', 'Incentive', 'Incentivo'), { required: true, width: 280 }),
    family: choice(
      label('Familia', 'Family', 'Família'),
      {
        development: label('Formación y desarrollo', 'Education and development', 'Formação e desenvolvimento'),
        health: label('Salud física y emocional', 'Physical and emotional health', 'Saúde física e emocional'),
        care: label('Apoyo a quienes cuidan', 'Support for people with dependants', 'Apoio a quem cuida'),
      },
      { required: true },
    ),
    ally: text(label('Quién lo ofrece', 'Offered by', 'Quem oferece')),
    details: longText(label('Detalles', 'Details', 'Detalhes')),
    active: yesNo(label('Disponible', 'Available', 'Disponível')),
  },
});

export const incentiveLedger = defineTable({
  key: 'incentiveLedger',
  sheetId: 32,
  prefix: 'RE',
  yearly: true,
  label: label('Incentivos entregados', 'Incentives given', 'Incentivos entregues'),
  note: label(
    'Qué recibió cada mentora, cuándo y por qué asesoría.',
    'What each mentor received, when and for which advisory.',
    'O que cada mentora recebeu, quando e por qual assessoria.',
  ),
  columns: {
    advisor: reference(label('Mentora', 'Mentor', 'Mentora'), 'advisors', { required: true }),
    advisory: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories'),
    incentive: reference(label('Incentivo', 'Incentive', 'Incentivo'), 'incentiveCatalogue', { required: true }),
    deliveredOn: date(label('Entregado', 'Given on', 'Entregue em'), {
      required: true,
      plausible: { daysBack: 365, daysAhead: 0 },
    }),
    notes: longText(label('Notas', 'Notes', 'Notas')),
  },
});
export type IncentiveGiven = Row<typeof incentiveLedger>;
