// The messages between a sandboxed frame and the page around it.

export const CHANNEL = 'workspace-frame';

export type FromFrame = { readonly channel: typeof CHANNEL } & (
  | { readonly type: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'focus-editor' }
  | { readonly type: 'store'; readonly key: string; readonly value: string | null }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number }
  | { readonly type: 'location'; readonly id: number }
  | {
      readonly type: 'history';
      readonly how: 'push' | 'replace';
      readonly state: unknown;
      readonly parameters: Readonly<Record<string, string | readonly string[]>>;
      readonly hash: string;
    }
);

/** As google.script.url and google.script.history give it. */
export interface FrameLocation {
  readonly hash: string;
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

export type ToFrame = { readonly channel: typeof CHANNEL } & (
  | { readonly type: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly ok: false; readonly message: string }
  | { readonly type: 'history'; readonly state: unknown; readonly location: FrameLocation }
);
