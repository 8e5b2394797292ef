// Google's quotas, as published for consumer accounts; a test or a demo may lower or raise each.
// https://developers.google.com/apps-script/guides/services/quotas

export interface Limits {
  readonly runMs: number;
  readonly simpleTriggerMs: number;
  readonly mailRecipientsPerDay: number;
  readonly mailRecipientsPerMessage: number;
  readonly mailBodyBytes: number;
  readonly mailAttachmentBytes: number;
  readonly mailAttachments: number;
  readonly triggersPerUser: number;
  readonly propertyValueBytes: number;
  readonly propertyStoreBytes: number;
  readonly cacheKeyCharacters: number;
  readonly cacheValueBytes: number;
  readonly cacheSeconds: number;
  readonly cacheItems: number;
  readonly cellCharacters: number;
  readonly cells: number;
  readonly urlFetchBytes: number;
  readonly documentsCreatedPerDay: number;
  readonly conversionsPerDay: number;
  /** Real milliseconds after which a run is stopped, whatever it does: it loops for ever, or nobody answers its alert. */
  readonly realMs: number;
  /** Leave every zero and every false out of the answers of the Sheets API, and not only where it is known of Google. */
  readonly leavesOutZeros: boolean;
}

export const consumerLimits: Limits = {
  runMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
  mailRecipientsPerDay: 100,
  mailRecipientsPerMessage: 50,
  mailBodyBytes: 200 * 1024,
  mailAttachmentBytes: 25 * 1024 * 1024,
  mailAttachments: 250,
  triggersPerUser: 20,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheKeyCharacters: 250,
  cacheValueBytes: 100 * 1024,
  cacheSeconds: 21_600,
  cacheItems: 1000,
  cellCharacters: 50_000,
  cells: 10_000_000,
  urlFetchBytes: 50 * 1024 * 1024,
  documentsCreatedPerDay: 250,
  conversionsPerDay: 2_000,
  realMs: 6 * 60_000,
  leavesOutZeros: false,
};
