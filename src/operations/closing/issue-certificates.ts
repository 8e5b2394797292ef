// Issues the certificates of closed advisories, a slice at a time, and mails each to its mentor.
// Asked again for the same ones it makes none twice, so a batch that was cut short is simply started again.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { certificate } from '../../documents/certificate.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { askDocument } from '../documents/ask-document.ts';
import { owesCertificate } from './owes-certificate.ts';
import { thanksMail } from './thanks-mail.ts';

/** Each is a document, a PDF and a mail: more would not fit into one run. */
const MOST_AT_ONCE = 20;

export const issueCertificates = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ advisories: v.pipe(v.array(v.string()), v.maxLength(MOST_AT_ONCE)) }),
  run(records, input, context) {
    const facts = factsOf(records, context);
    const due = [...new Set(input.advisories)].flatMap((id) => {
      const advisory = records.advisories.find(id);
      return advisory && owesCertificate(facts(advisory)) ? [facts(advisory)] : [];
    });
    const issued = due.map((each) => {
      const { id: advisory, advisor } = each.advisory;
      const asked = askDocument(certificate, { facts: each }, { advisory, advisor }, records, context);
      return { asked, mails: thanksMail(each, asked.document, records, context) };
    });
    return {
      changes: issued.map(({ asked }) => asked.insert),
      effects: issued.flatMap(({ asked, mails }) => [asked.effect, ...mails]),
      result: { issued: issued.map(({ asked }) => asked.document as string) },
      logged: issued.map(({ asked }) => asked.document).join(', '),
    };
  },
});
