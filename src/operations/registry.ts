// Every operation of the product by name: the whole of what the sidebar, the pages and the triggers can ask for.
// Adding an operation is adding its file and its line here; the screens' calls are typed by this list.
import type { InputOf, Operation, ResultOf } from '../define/define-operation.ts';
import { advisoryDetail } from './advisories/advisory-detail.ts';
import { cancelLinkUp } from './advisories/cancel-link-up.ts';
import { listAdvisories } from './advisories/list-advisories.ts';
import { recordLinkUp } from './advisories/record-link-up.ts';
import { reopenLinkUp } from './advisories/reopen-link-up.ts';
import { scheduleLinkUp } from './advisories/schedule-link-up.ts';
import { settleCondition } from './advisories/settle-condition.ts';
import { confirmTopics } from './areas/confirm-topics.ts';
import { listAreas } from './areas/list-areas.ts';
import { listTopics } from './areas/list-topics.ts';
import { saveArea } from './areas/save-area.ts';
import { saveTopic } from './areas/save-topic.ts';
import { caseOperations } from './cases/case-operations.ts';
import { cancelAdvisory } from './closing/cancel-advisory.ts';
import { certificatesDue } from './closing/certificates-due.ts';
import { closeAdvisory } from './closing/close-advisory.ts';
import { giveIncentive } from './closing/give-incentive.ts';
import { incentiveOptions } from './closing/incentive-options.ts';
import { issueCertificates } from './closing/issue-certificates.ts';
import { reopenAdvisory } from './closing/reopen-advisory.ts';
import { commitmentPage } from './commitments/commitment-page.ts';
import { listCommitments } from './commitments/list-commitments.ts';
import { remindCommitment } from './commitments/remind-commitment.ts';
import { reportProgress } from './commitments/report-progress.ts';
import { deliveryPage, reviewPage } from './deliverables/former-pages.ts';
import { reopenReview } from './deliverables/reopen-review.ts';
import { advisorDetail } from './directory/advisor-detail.ts';
import { callText } from './directory/call-text.ts';
import { importAdvisors } from './directory/import-advisors.ts';
import { lastImport } from './directory/last-import.ts';
import { listAdvisors } from './directory/list-advisors.ts';
import { pauseAdvisor } from './directory/pause-advisor.ts';
import { personData } from './directory/person-data.ts';
import { previewImport } from './directory/preview-import.ts';
import { resumeAdvisor } from './directory/resume-advisor.ts';
import { retireAdvisor } from './directory/retire-advisor.ts';
import { saveAdvisor } from './directory/save-advisor.ts';
import { sendProfileForm } from './directory/send-profile-form.ts';
import { undoImport } from './directory/undo-import.ts';
import { certificatePage } from './documents/certificate-page.ts';
import { listDocuments } from './documents/list-documents.ts';
import { makeAdvisoryReport } from './documents/make-advisory-report.ts';
import { makeAreaReport } from './documents/make-area-report.ts';
import { makeDocument } from './documents/make-document.ts';
import { stopSharing } from './documents/stop-sharing.ts';
import { verifyCertificate } from './documents/verify-certificate.ts';
import { withdrawCertificate } from './documents/withdraw-certificate.ts';
import { sendForm } from './forms/send-form.ts';
import { settleAnswers } from './forms/settle-answers.ts';
import { sharedForms } from './forms/shared-forms.ts';
import { answerInvitation } from './invitations/answer-invitation.ts';
import { invitationPage } from './invitations/invitation-page.ts';
import { invitationText } from './invitations/invitation-text.ts';
import { inviteAdvisor } from './invitations/invite-advisor.ts';
import { recordAnswer } from './invitations/record-answer.ts';
import { remindAdvisor } from './invitations/remind-advisor.ts';
import { reopenInvitation } from './invitations/reopen-invitation.ts';
import { withdrawInvitation } from './invitations/withdraw-invitation.ts';
import { needsSummary } from './needs/needs-summary.ts';
import { approveProposals } from './proposals/approve-proposals.ts';
import { proposeAssignments } from './proposals/propose-assignments.ts';
import { dailyRound } from './reminders/daily-round.ts';
import { keepDeliverable } from './repertoire/keep-deliverable.ts';
import { listMaterials } from './repertoire/list-materials.ts';
import { saveMaterial } from './repertoire/save-material.ts';
import { askCorrection } from './requests/ask-correction.ts';
import { candidates } from './requests/candidates.ts';
import { changeContact } from './requests/change-contact.ts';
import { closeRecruiting } from './requests/close-recruiting.ts';
import { closeRequest } from './requests/close-request.ts';
import { createRequest } from './requests/create-request.ts';
import { dateHint } from './requests/date-hint.ts';
import { listRequests } from './requests/list-requests.ts';
import { openRecruiting } from './requests/open-recruiting.ts';
import { reopenRequest } from './requests/reopen-request.ts';
import { requestDetail } from './requests/request-detail.ts';
import { requestPage } from './requests/request-page.ts';
import { reviewRequest } from './requests/review-request.ts';
import { cancelSession } from './sessions/cancel-session.ts';
import { listSessions } from './sessions/list-sessions.ts';
import { planSessions } from './sessions/plan-sessions.ts';
import { resumeSession } from './sessions/resume-session.ts';
import { saveSession } from './sessions/save-session.ts';
import { sendSessionTools } from './sessions/send-session-tools.ts';
import { sessionDetail } from './sessions/session-detail.ts';
import { learnFromPast } from './settings/learn-from-past.ts';
import { readSettings } from './settings/read-settings.ts';
import { saveSettings } from './settings/save-settings.ts';
import { attendanceNames } from './surveys/attendance-names.ts';
import { attendanceSheet } from './surveys/attendance-sheet.ts';
import { closeAttendance } from './surveys/close-attendance.ts';
import { correctAttendance } from './surveys/correct-attendance.ts';
import { recordAttendance } from './surveys/record-attendance.ts';
import { sendAdvisorSurvey } from './surveys/send-advisor-survey.ts';
import { dropEffect } from './system/drop-effect.ts';
import { outboxView } from './system/outbox-view.ts';
import { retryEffect } from './system/retry-effect.ts';
import { search } from './today/search.ts';
import { searchEveryCase } from './today/search-every-case.ts';
import { sendDue } from './today/send-due.ts';
import { today } from './today/today.ts';
import { cancelTraining } from './trainings/cancel-training.ts';
import { listTrainings } from './trainings/list-trainings.ts';
import { recordTrainingAttendance } from './trainings/record-training-attendance.ts';
import { resumeTraining } from './trainings/resume-training.ts';
import { saveTraining } from './trainings/save-training.ts';

export const operations = {
  today,
  search,
  searchEveryCase,
  sendDue,
  listRequests,
  requestDetail,
  createRequest,
  reviewRequest,
  changeContact,
  askCorrection,
  closeRequest,
  reopenRequest,
  openRecruiting,
  closeRecruiting,
  candidates,
  dateHint,
  requestPage,
  inviteAdvisor,
  invitationText,
  remindAdvisor,
  withdrawInvitation,
  reopenInvitation,
  answerInvitation,
  invitationPage,
  recordAnswer,
  proposeAssignments,
  approveProposals,
  listAdvisors,
  advisorDetail,
  saveAdvisor,
  pauseAdvisor,
  resumeAdvisor,
  retireAdvisor,
  sendProfileForm,
  previewImport,
  importAdvisors,
  lastImport,
  undoImport,
  callText,
  listTrainings,
  saveTraining,
  cancelTraining,
  resumeTraining,
  recordTrainingAttendance,
  listAreas,
  saveArea,
  sharedForms,
  sendForm,
  settleAnswers,
  listTopics,
  confirmTopics,
  saveTopic,
  listAdvisories,
  advisoryDetail,
  scheduleLinkUp,
  recordLinkUp,
  cancelLinkUp,
  reopenLinkUp,
  settleCondition,
  sendAdvisorSurvey,
  deliveryPage,
  reviewPage,
  reopenReview,
  planSessions,
  saveSession,
  cancelSession,
  resumeSession,
  listSessions,
  sessionDetail,
  sendSessionTools,
  attendanceSheet,
  recordAttendance,
  closeAttendance,
  attendanceNames,
  correctAttendance,
  makeDocument,
  makeAdvisoryReport,
  makeAreaReport,
  listDocuments,
  certificatePage,
  verifyCertificate,
  withdrawCertificate,
  stopSharing,
  needsSummary,
  personData,
  listMaterials,
  saveMaterial,
  keepDeliverable,
  ...caseOperations,
  certificatesDue,
  issueCertificates,
  listCommitments,
  remindCommitment,
  reportProgress,
  commitmentPage,
  giveIncentive,
  incentiveOptions,
  closeAdvisory,
  reopenAdvisory,
  cancelAdvisory,
  readSettings,
  saveSettings,
  learnFromPast,
  dailyRound,
  outboxView,
  retryEffect,
  dropEffect,
};

export type Operations = typeof operations;
export type OperationName = keyof Operations & string;
export type OperationInput<N extends OperationName> = InputOf<Operations[N]>;
export type OperationResult<N extends OperationName> = ResultOf<Operations[N]>;

export function findOperation(name: string): Operation | undefined {
  const all: Readonly<Record<string, unknown>> = operations;
  return Object.keys(all).includes(name) ? (all[name] as Operation) : undefined;
}
