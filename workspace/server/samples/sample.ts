// What the start page offers: workspaces that somebody filled with sample data, each in a folder of its own.

import { join } from 'node:path';

export interface Sample {
  /** Names its folder and its address: letters and hyphens. */
  readonly key: string;
  /** What the sample shows, in two or three words. */
  readonly kind: string;
  /** Who is at work in it. */
  readonly title: string;
  readonly says: string;
  /** Module whose default export fills it once, from the working directory. */
  readonly setup: string;
}

export class UnknownSample extends Error {}

export function sampleOf(samples: readonly Sample[], key: string): Sample {
  const found = samples.find((sample) => sample.key === key);
  if (found) return found;
  throw new UnknownSample(`No hay un ejemplo «${key}». Hay: ${samples.map((sample) => sample.key).join(', ')}`);
}

export const folderIn = (folder: string, key: string) => join(folder, key);
