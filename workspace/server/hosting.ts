// What every group of routes works with.
import type { Context, Hono } from 'hono';
import type { Workspace } from '../engine/workspace.ts';
import type { Frames } from './frames.ts';
import type { Selections } from './selection.ts';

export interface Hosting {
  readonly app: Hono;
  readonly workspace: Workspace;
  readonly frames: Frames;
  readonly selections: Selections;
  /** Folder of the built page. */
  readonly assets: string;
  user(context: Context): string;
}

/** A refusal that the person may read; answered with its status. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409,
    message: string,
  ) {
    super(message);
  }
}
