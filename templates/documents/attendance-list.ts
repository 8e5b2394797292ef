// Attendance list for the door: printed across, with a QR code for those who register by phone.

import type { Document } from 'docx';
import { AlignmentType, Paragraph } from 'docx';
import { documentTitles } from '../../src/documents/fields/all.ts';
import { attendanceListFields as fields } from '../../src/documents/fields/attendance-list.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { labelled } from '../labelled.ts';
import { columns, page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { paragraph, run, title } from '../paragraphs.ts';
import { imagePlace } from '../placeholder.ts';
import { facts, grid, sideBySide } from '../tables.ts';
import { attendanceListText } from '../text/attendance-list.ts';

export function attendanceList(language: Language): Document {
  const text = attendanceListText[language];
  const sheet = page(language, true);
  const { width } = sheet;
  const documentTitle = documentTitles['attendance-list'][language];
  const [left = 0, right = 0] = columns(width, [84, 16]);
  const small = { size: size.small, color: colour.soft };
  const shares = [5, 30, 9, 8, 20, 10, 18];
  const gridColumns = text.columns.map((label, index) => ({
    label,
    share: shares[index] ?? 1,
    align: index === 0 || index === 5 ? ('center' as const) : ('left' as const),
  }));
  return compose({
    page: sheet,
    title: documentTitle,
    children: [
      sideBySide(
        [left, right],
        [
          [
            title(documentTitle),
            paragraph('{{tema}}', { size: size.lead, color: colour.brandDark, after: 120 }),
            facts(left - 240, [
              ...labelled(fields, language, ['nombre_mentora', 'area_solicitante', 'fecha', 'horario', 'lugar']),
              [text.sessionOf, `{{numero_sesion}} ${text.of} {{total_sesiones}}`],
            ]),
            paragraph('', { size: 4 }),
          ],
          [
            new Paragraph({ alignment: AlignmentType.CENTER, children: [imagePlace('qr', 'QR', 132, 132)] }),
            paragraph(`{{#hay_enlace_asistencia}}${text.scan}{{/hay_enlace_asistencia}}`, {
              align: AlignmentType.CENTER,
              size: size.small,
              color: colour.soft,
            }),
          ],
        ],
      ),
      paragraph(
        [
          run(text.consent, small),
          run(`${text.notice} `, { bold: true, ...small }),
          run('{{#hay_aviso_privacidad}}{{aviso_privacidad}}{{/hay_aviso_privacidad}}', small),
          run(`{{^hay_aviso_privacidad}}${text.defaultNotice}{{/hay_aviso_privacidad}}`, small),
        ],
        { before: 80, after: 120 },
      ),
      grid(width, gridColumns, [
        {
          cells: ['{{#filas}}{{numero}}', '{{#hay_nombre}}{{nombre}}{{/hay_nombre}}', '', '', '', '☐', '{{/filas}}'],
          height: 450,
        },
      ]),
      paragraph(text.ages, { before: 100, after: 160, size: size.small, color: colour.soft, keepNext: true }),
      facts(
        width,
        text.closing.map((label) => [label, ''] as const),
        2,
        true,
      ),
    ],
  });
}
