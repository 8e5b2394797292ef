// Somebody of the directory as the panel shows her: in a list, and whole, with history, load and recognition.
// Also the areas, topics and trainings, which the same screen of people holds.
import type { NamedView } from './advisory-view.ts';
import type { Chip } from './attention.ts';
import type { ReadyText } from './request-view.ts';

export type AdvisorStatus = 'candidate' | 'active' | 'paused' | 'retired';
/** Steps before somebody can be invited. */
export type PipelineStep = 'training1' | 'training2' | 'profile' | 'ready';

export interface AdvisorCard {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly status: AdvisorStatus;
  readonly statusLabel: string;
  readonly chip: Chip | null;
  /** "Líder comunitaria · Tonalá · 2 de 3 lugares libres en noviembre" */
  readonly line: string;
  readonly topics: readonly NamedView[];
  readonly trained: boolean;
  readonly pipeline: PipelineStep;
  readonly pipelineLabel: string;
  /** Advisories and open invitations of this month. */
  readonly load: number;
  readonly capacity: number;
  /** 1 to 5; null while nobody answered. */
  readonly satisfaction: number | null;
  readonly surveyCount: number;
}

export interface AdvisorList {
  readonly items: readonly AdvisorCard[];
  readonly counts: {
    readonly active: number;
    readonly candidate: number;
    readonly paused: number;
    readonly retired: number;
    readonly untrained: number;
    readonly all: number;
  };
}

export interface CriterionView {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** null while nothing is known about it. */
  readonly met: boolean | null;
}

export interface HistoryItem {
  readonly kind: 'advisory' | 'invitation' | 'training' | 'incentive';
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly detail: string;
}

export interface AdvisorDetail extends AdvisorCard {
  /** '' when there is no telephone. */
  readonly whatsappUrl: string;
  readonly channelLabel: string;
  readonly organisation: string;
  readonly place: string;
  readonly strengths: string;
  readonly skills: string;
  readonly knowledge: string;
  readonly vocation: string;
  readonly availability: readonly string[];
  readonly levels: readonly string[];
  readonly formats: readonly string[];
  readonly modalities: readonly string[];
  readonly languages: readonly string[];
  readonly criteria: readonly CriterionView[];
  readonly trainingOneOn: string;
  readonly trainingTwoOn: string;
  readonly profileSentOn: string;
  readonly profileOn: string;
  readonly pausedUntil: string;
  readonly consentOn: string;
  readonly consentText: string;
  readonly notes: string;
  readonly history: readonly HistoryItem[];
  readonly invitations: { readonly total: number; readonly accepted: number; readonly declined: number };
  readonly advisories: { readonly open: number; readonly closed: number };
  readonly incentives: number;
  /** Values of the columns that can be edited, as the fields of the panel take them. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface AreaView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** Whether the stored contact gets copies: yes, no, or '' as the settings say. */
  readonly contactCopied: string;
  /** '' when there is no telephone. */
  readonly whatsappUrl: string;
  readonly place: string;
  readonly notes: string;
  readonly active: boolean;
  readonly openRequests: number;
  readonly openAdvisories: number;
}
export interface AreaList {
  readonly items: readonly AreaView[];
}

export interface TopicView {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly description: string;
  readonly active: boolean;
  /** Active advisors who offer it. */
  readonly advisors: number;
  readonly requests: number;
}
export interface TopicList {
  readonly families: readonly { readonly name: string; readonly items: readonly TopicView[] }[];
  readonly total: number;
  /** Before the first request, until somebody says that these are the topics on offer. */
  readonly toReview: boolean;
}

export interface TrainingView {
  readonly id: string;
  readonly name: string;
  readonly session: 'first' | 'second' | '';
  readonly sessionLabel: string;
  readonly startsAt: string;
  readonly hours: number;
  readonly modality: string;
  readonly modalityLabel: string;
  readonly place: string;
  readonly topics: readonly string[];
  readonly topicLabels: readonly string[];
  readonly invited: readonly NamedView[];
  readonly attended: readonly string[];
  /** Names of those who complete their training with it, by where their profile form stands. */
  readonly profileForms: {
    readonly toSend: readonly string[];
    readonly sent: readonly string[];
    readonly filledIn: readonly string[];
  };
  readonly state: 'planned' | 'waitingAttendance' | 'held' | 'cancelled';
  readonly chip: Chip;
  readonly notes: string;
}
export interface TrainingList {
  readonly items: readonly TrainingView[];
  /** Those who still lack a session, for inviting. */
  readonly waiting: readonly (NamedView & {
    readonly lacks: 'first' | 'second' | 'both';
    /** When she is convened to what she lacks first; '' when she is not. */
    readonly convened: string;
    readonly label: string;
  })[];
}

/** Everything the workbook holds about one person, in words. */
export interface PersonData {
  readonly name: string;
  readonly text: string;
}

/** The call for mentors: profile, and one ready text per channel. */
export interface CallText {
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly texts: readonly (ReadyText & { readonly channel: 'communityLeader' | 'openCall' | 'volunteering' })[];
}
