// Short addresses of forms (https://forms.gle/…), and what they stand for.
// Reference: https://developers.google.com/apps-script/reference/forms/form#shortenformurlurl

import { createHash } from 'node:crypto';
import { GoogleError } from '../../engine/google-error.ts';
import type { World } from '../../engine/world.ts';
import { parseFormUrl } from './form-urls.ts';

const path = (key: string): string => `forms-short/${key}.json`;

/** The same address always gets the same short one. */
export const shortUrl = (world: World, url: string): string => {
  if (!parseFormUrl(url)) throw new GoogleError(`Not the address of a form: ${url}`);
  const key = createHash('sha256').update(url).digest('base64url').replace(/[-_]/g, 'x').slice(0, 17);
  world.store.writeJson(path(key), { url });
  return `https://forms.gle/${key}`;
};

/** The whole address, or undefined for one that was never made here. */
export const resolveShortUrl = (world: World, url: string): string | undefined => {
  const key = /^https:\/\/forms\.gle\/(\w+)$/.exec(url)?.[1];
  return key === undefined ? undefined : world.store.readJson<{ url: string }>(path(key))?.url;
};
