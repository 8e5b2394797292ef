// By operation: how to go back once it can no longer be undone. What stands in quotation marks is a button of the panel.
import type { Text } from '../text.ts';

const session = 'To take it out, open the session and use “Cancel session”: the same people are told.';
const withdraw =
  'To take it back, go to the request, open “Answered another way” and use “Withdraw invitation”: she is told.';
const reopen = 'To go on with it, open the advisory and use “Reopen advisory”: mentor and area are told.';

export const waysBack: Text['waysBack'] = {
  inviteAdvisor: withdraw,
  approveProposals: withdraw,
  recordAnswer:
    'If you recorded a no, use “Open again” beside the invitation. If you recorded a yes and the advisory is open, use “Cancel advisory”.',
  withdrawInvitation: 'If needed, invite her again from “See candidates”.',
  reopenInvitation: withdraw,
  closeRequest: 'To go on with it, use “Reopen request”: whoever asked is told.',
  reopenRequest: 'To close it, use “Close request”: whoever asked is told.',
  openRecruiting: 'To end it, use “Close recruiting” on the request.',
  changeContact: 'If it was the wrong person, use “Change the contact” again: those concerned are told.',
  scheduleLinkUp: 'To take it out, go to the link-up and use “Cancel meeting”, or “Change date or place” to move it.',
  cancelLinkUp: 'If it takes place after all, set it again with “Set and send invitation”; its date is in the notes.',
  recordLinkUp: 'If it was not held, go to the link-up and use “Not held yet”: the mentor is told.',
  reopenLinkUp: 'If it was held, use “Record as held”.',
  saveTraining: 'To take it out, open the training and use “Cancel training”: those invited are told.',
  cancelTraining: 'If it takes place after all, use “Resume training”: those invited are told.',
  resumeTraining: 'To take it out, use “Cancel training”: those invited are told.',
  planSessions: session,
  saveSession: session,
  resumeSession: session,
  cancelSession: 'If it takes place after all, open the session and use “Resume session”: the same people are told.',
  closeAdvisory: reopen,
  cancelAdvisory: reopen,
  reopenAdvisory: 'To end it, use “Cancel advisory” or “See closing” on its screen.',
  issueCertificates: 'To take one back, find it in Documents and use “Withdraw certificate”: the mentor is told.',
  createRequest: 'To take it out, use “Close request”: whoever asked is told.',
  reviewRequest: 'If something is still missing, use “Ask for a correction”: whoever asked is told.',
  askCorrection: 'If it was not needed, use “Mark as reviewed”: whoever asked is told.',
  reopenReview: 'Record the answer again with “Approve” or “Return”: the mentor is told.',
  withdrawCertificate:
    'If it was due to her after all, make another one with “Make certificate”: it comes with a new code.',
  stopSharing: 'If it is needed, find it in Documents, use “Open” and share it again from Drive.',
  makeAreaReport: 'If something was wrong, put it right and use “Make report” again: a new version leaves.',
  sendSessionTools: 'If something was wrong, put the session right and use “Send again”: a new list leaves.',
  cancelCase: 'To go on with it, use “Reopen advisory” and set again the meeting that was taken out of calendars.',
  changeBlock:
    'Open the same part of the advisory and correct what was recorded, use “Remove” or add again what was removed: whoever leaves the list cannot open the page any more, and whoever had an agreement is told. If it was the review of a delivery, use “Reopen review”; if a document was opened to the wrong person, “Stop sharing”.',
};
