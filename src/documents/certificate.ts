// The certificate of a mentor: whom, for what, how many hours, and how anybody can verify it.
// Its code can be issued by this workbook alone; its link opens a page that says whether it is authentic.
import { showDate } from '../calendar/show-date.ts';
import { defineDocument } from '../define/define-document.ts';
import type { Id } from '../define/ids.ts';
import { factTables } from '../progress/advisory-facts.ts';
import { isHeld } from '../progress/advisory-state.ts';
import { advisors } from '../tables/advisors.ts';
import { documentLabels } from '../tables/documents.ts';
import type { AdvisorySubject } from './advisory-report.ts';
import { datesWords, hoursWords } from './advisory-words.ts';
import { certificateCode } from './certified.ts';
import type { CertificateData } from './fields/certificate.ts';
import { advisoryFolder, letterhead } from './letterhead.ts';

export const certificate = defineDocument({
  key: 'certificate',
  label: documentLabels.certificate,
  pdf: true,
  reads: [...factTables, advisors],
  content(records, { facts, document }: AdvisorySubject, context) {
    const { advisory } = facts;
    const { settings, text, language } = context;
    const held = facts.sessions.filter(isHeld);
    const name = records.advisors.find(advisory.advisor)?.name ?? '';
    const hours = held.reduce((sum, session) => sum + (session.hours ?? 0), 0);
    const certified = {
      certifiedName: name,
      certifiedTopic: advisory.title,
      certifiedHours: Math.round(hours * 100) / 100,
    };
    const code = certificateCode({ ...certified, id: document as Id<'documents'>, askedOn: context.today }, context);
    const url = context.pageLink('certificate', document);
    const data: CertificateData = {
      ...letterhead(context, document),
      nombre_persona: name || null,
      papel: text.documents.role,
      tema: advisory.title,
      horas: hours === 0 ? null : hoursWords(hours, context),
      fechas: datesWords(
        held.map((session) => session.startsAt),
        context,
      ),
      lugar_y_fecha: text.documents.placeAndDate(settings.city, showDate(context.today, language)),
      firma_1_nombre: settings.signerName,
      firma_1_cargo: settings.signerRole,
      firma_2_nombre: settings.coordinationName,
      firma_2_cargo: settings.coordinationRole || settings.unit,
      codigo_verificacion: code,
      enlace_verificacion: settings.verificationPage || context.pagesAddress || null,
    };
    return {
      title: text.documents.titles.certificate(name || advisory.title),
      folder: advisoryFolder(advisory),
      data,
      ...(url ? { qr: url } : {}),
      recorded: { ...certified, code },
    };
  },
});
