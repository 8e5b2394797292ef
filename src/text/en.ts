// English: every group of texts, one file a group.
// The groups have the same names in the three languages.

import { advisories } from './en/advisories.ts';
import { assistants } from './en/assistants.ts';
import { blocks } from './en/blocks.ts';
import { documents } from './en/documents.ts';
import { doubts } from './en/doubts.ts';
import { forms } from './en/forms.ts';
import { install } from './en/install.ts';
import { mailsAdvisories } from './en/mails-advisories.ts';
import { mailsBack } from './en/mails-back.ts';
import { mailsBlocks } from './en/mails-blocks.ts';
import { mailsContact } from './en/mails-contact.ts';
import { mailsForms } from './en/mails-forms.ts';
import { mailsReminders } from './en/mails-reminders.ts';
import { mailsRequests } from './en/mails-requests.ts';
import { matching } from './en/matching.ts';
import { notDone } from './en/not-done.ts';
import { outbox } from './en/outbox.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { proposals } from './en/proposals.ts';
import { refusals } from './en/refusals.ts';
import { requests } from './en/requests.ts';
import { specialists } from './en/specialists.ts';
import { suggestions } from './en/suggestions.ts';
import { today } from './en/today.ts';
import { waysBack } from './en/ways-back.ts';
import type { Text } from './text.ts';

export const en: Text = {
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
