// A document that the add-on made or is making, with its version and its addresses.
// `url` is '' until the document exists in Drive.
import type { DocumentKind } from '../tables/documents.ts';

export interface DocumentView {
  readonly id: string;
  readonly kind: DocumentKind | '';
  readonly label: string;
  readonly title: string;
  readonly version: number;
  readonly askedOn: string;
  readonly madeOn: string;
  readonly url: string;
  readonly pdfUrl: string;
  readonly state: 'making' | 'made';
  /** What it shows is no longer so. */
  readonly changed: boolean;
  /** Addresses of those whom the add-on gave access. */
  readonly sharedWith: readonly string[];
  /** Day on which a certificate was withdrawn; '' while it holds. */
  readonly withdrawnOn: string;
  readonly advisory: string;
  readonly session: string;
  readonly area: string;
  readonly advisor: string;
}

export interface DocumentList {
  readonly items: readonly DocumentView[];
}

export interface MadeDocument {
  readonly document: string;
  readonly title: string;
  readonly version: number;
}

/** Closed advisories whose mentor has no certificate. */
export interface CertificatesDue {
  readonly items: readonly {
    readonly advisory: string;
    readonly title: string;
    readonly mentor: string;
    readonly closedOn: string;
  }[];
  /** Where anybody can check a code; '' while the web app is not deployed. */
  readonly verificationUrl: string;
}

/** One thing a template may name. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly kind: 'text' | 'condition' | 'image' | 'list';
  readonly recommended: boolean;
  /** Fields of each row, for lists. */
  readonly fields: readonly FieldView[];
}
export interface TemplateFields {
  /** The documents that there are, the one it is about among them. */
  readonly kinds: readonly { readonly key: DocumentKind; readonly label: string }[];
  readonly fields: readonly FieldView[];
}
