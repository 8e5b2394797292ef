// The closed advisories whose mentor has no certificate yet, and the page where anybody can check one.
// Oldest first, as they will be issued.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisors } from '../../tables/advisors.ts';
import type { CertificatesDue } from '../../views/document-view.ts';
import { named } from '../named.ts';
import { owesCertificate } from './owes-certificate.ts';

export const certificatesDue = defineQuery({
  reads: [...factTables, advisors],
  input: v.object({}),
  run(records, _input, context): CertificatesDue {
    const facts = factsOf(records, context);
    const due = records.advisories.all.filter((advisory) => owesCertificate(facts(advisory)));
    return {
      items: due
        .sort((one, other) => one.closedOn.localeCompare(other.closedOn))
        .map(({ id, title, advisor, closedOn }) => ({
          advisory: id,
          title,
          mentor: named(records.advisors, advisor).name,
          closedOn,
        })),
      verificationUrl: context.pagesAddress,
    };
  },
});
