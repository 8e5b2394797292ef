// The letter that invites a specialist to the panel of a round: what it is about, what is asked of her, and that nobody
// is paid for it.
import type { Document } from 'docx';
import { panelLetters } from '../../src/programmes/cooperation-round/stages/panel.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { labelled } from '../labelled.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { fieldsOf } from '../paper-fields.ts';
import { bullet, heading, paragraph, title } from '../paragraphs.ts';
import { signatures } from '../signatures.ts';
import { facts, note } from '../tables.ts';
import { panelLetterText } from '../text/panel-letter.ts';

export function panelLetter(language: Language): Document {
  const text = panelLetterText[language];
  const sheet = page(language);
  const name = documentLabels['panel-letter'][language];
  const about = [
    'solicitud_politica_o_iniciativa',
    'solicitud_pais',
    'solicitud_institucion',
    'solicitud_fase',
    'solicitud_resultados_que_se_buscan',
    'solicitud_productos_esperados',
  ];
  return compose({
    page: sheet,
    title: name,
    children: [
      title(name),
      paragraph('{{titulo}}', { size: size.lead, color: colour.brandDark, after: 200 }),
      paragraph('{{fecha_documento}}', { after: 200 }),
      paragraph('{{persona_nombre}}', { bold: true }),
      paragraph('{{persona_organizacion}}', { after: 200 }),
      paragraph(text.invites, { after: 160 }),
      facts(sheet.width, labelled(fieldsOf(panelLetters), language, about), 1, true),
      heading(text.asked),
      ...text.tasks.map(bullet),
      paragraph('', { after: 60 }),
      note(sheet.width, [paragraph(text.honorary)]),
      paragraph(text.answer, { before: 200, after: 120, keepNext: true }),
      signatures(sheet.width, [
        { name: '{{institucion}}', position: text.secretariat },
        { name: '{{persona_nombre}}', position: text.accepts },
      ]),
    ],
  });
}
