// The messages between the listening thread and the workspace's thread.
import type { WorldEvent } from '../engine/events.ts';
import type { QuestionView } from './api.ts';

export type FromFront =
  | { readonly type: 'listening'; readonly port: number }
  | { readonly type: 'failed'; readonly code: string; readonly message: string }
  | {
      readonly type: 'request';
      readonly id: number;
      readonly method: string;
      readonly url: string;
      readonly headers: [string, string][];
      readonly body: Uint8Array;
    }
  | { readonly type: 'abort'; readonly id: number };

export type ToFront =
  | { readonly type: 'head'; readonly id: number; readonly status: number; readonly headers: [string, string][] }
  | { readonly type: 'chunk'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'end'; readonly id: number }
  /** For the pages of the person whose script asks. */
  | { readonly type: 'question'; readonly question: QuestionView; readonly user: string; readonly owner: string }
  /** For all pages, or those of one user; `owner` is who a page without a cookie belongs to. */
  | { readonly type: 'news'; readonly news: WorldEvent; readonly user: string | undefined; readonly owner: string };
