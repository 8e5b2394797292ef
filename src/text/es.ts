// Spanish: every group of texts, one file a group.
// The groups have the same names in the three languages.

import { advisories } from './es/advisories.ts';
import { assistants } from './es/assistants.ts';
import { blocks } from './es/blocks.ts';
import { documents } from './es/documents.ts';
import { doubts } from './es/doubts.ts';
import { forms } from './es/forms.ts';
import { install } from './es/install.ts';
import { mailsAdvisories } from './es/mails-advisories.ts';
import { mailsBack } from './es/mails-back.ts';
import { mailsBlocks } from './es/mails-blocks.ts';
import { mailsContact } from './es/mails-contact.ts';
import { mailsForms } from './es/mails-forms.ts';
import { mailsReminders } from './es/mails-reminders.ts';
import { mailsRequests } from './es/mails-requests.ts';
import { matching } from './es/matching.ts';
import { notDone } from './es/not-done.ts';
import { outbox } from './es/outbox.ts';
import { people } from './es/people.ts';
import { problems } from './es/problems.ts';
import { proposals } from './es/proposals.ts';
import { refusals } from './es/refusals.ts';
import { requests } from './es/requests.ts';
import { specialists } from './es/specialists.ts';
import { suggestions } from './es/suggestions.ts';
import { today } from './es/today.ts';
import { waysBack } from './es/ways-back.ts';

export const es = {
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
