// The attendance list for the door: numbered rows to sign, and the link and code to register by telephone.
// Names are never printed beforehand: who is enrolled is not on record.
import { defineDocument } from '../define/define-document.ts';
import { advisors } from '../tables/advisors.ts';
import { areas } from '../tables/areas.ts';
import { documentLabels } from '../tables/documents.ts';
import { requests } from '../tables/requests.ts';
import { advisoryWords, meetingWords } from './advisory-words.ts';
import type { AttendanceListData } from './fields/attendance-list.ts';
import { advisoryFolder, letterhead } from './letterhead.ts';
import type { SessionSubject } from './session-design.ts';

const FEWEST_ROWS = 15;
const MOST_ROWS = 60;
const SPARE_ROWS = 5;

export const attendanceList = defineDocument({
  key: 'attendance-list',
  label: documentLabels['attendance-list'],
  pdf: true,
  reads: [areas, advisors, requests],
  content(records, subject: SessionSubject, context) {
    const { advisory, session } = subject;
    const expected = session?.enrolled ?? records.requests.find(advisory.request)?.participants ?? 0;
    const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, expected + SPARE_ROWS));
    const url = context.formLink('attendance', { session: session?.id ?? '' });
    const { tema, area_solicitante, nombre_mentora, modalidad } = advisoryWords(advisory, records, context);
    const data: AttendanceListData = {
      ...letterhead(context, session?.id ?? advisory.id),
      ...meetingWords(session, { ...subject, open: '' }, context),
      tema,
      area_solicitante,
      nombre_mentora,
      modalidad,
      filas: Array.from({ length: rows }, (_, index) => ({ numero: index + 1, nombre: null, contacto: null })),
      enlace_asistencia: url || null,
      aviso_privacidad:
        context.text.documents.privacy(context.settings.privacyNotice, context.settings.privacyUrl) || null,
    };
    return {
      title: context.text.documents.titles['attendance-list'](session?.title || advisory.title),
      folder: advisoryFolder(advisory),
      data,
      ...(url ? { qr: url } : {}),
    };
  },
});
