// Portuguese: every group of texts, one file a group.
// The groups have the same names in the three languages.

import { advisories } from './pt/advisories.ts';
import { assistants } from './pt/assistants.ts';
import { blocks } from './pt/blocks.ts';
import { documents } from './pt/documents.ts';
import { doubts } from './pt/doubts.ts';
import { forms } from './pt/forms.ts';
import { install } from './pt/install.ts';
import { mailsAdvisories } from './pt/mails-advisories.ts';
import { mailsBack } from './pt/mails-back.ts';
import { mailsBlocks } from './pt/mails-blocks.ts';
import { mailsContact } from './pt/mails-contact.ts';
import { mailsForms } from './pt/mails-forms.ts';
import { mailsReminders } from './pt/mails-reminders.ts';
import { mailsRequests } from './pt/mails-requests.ts';
import { matching } from './pt/matching.ts';
import { notDone } from './pt/not-done.ts';
import { outbox } from './pt/outbox.ts';
import { people } from './pt/people.ts';
import { problems } from './pt/problems.ts';
import { proposals } from './pt/proposals.ts';
import { refusals } from './pt/refusals.ts';
import { requests } from './pt/requests.ts';
import { specialists } from './pt/specialists.ts';
import { suggestions } from './pt/suggestions.ts';
import { today } from './pt/today.ts';
import { waysBack } from './pt/ways-back.ts';
import type { Text } from './text.ts';

export const pt: Text = {
  people,
  blocks,
  mailsBlocks,
  mailsBack,
  mailsContact,
  mailsForms,
  mailsRequests,
  mailsReminders,
  requests,
  specialists,
  assistants,
  suggestions,
  matching,
  documents,
  doubts,
  install,
  notDone,
  outbox,
  forms,
  mailsAdvisories,
  advisories,
  problems,
  proposals,
  refusals,
  today,
  waysBack,
};
