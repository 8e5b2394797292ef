import type { Workspace } from '../../workspace/engine/workspace.ts';

/** Leaves files out of what was pushed; answers with the names that the script asks for from now on. */
export function pushWithout(site: Workspace, ...missing: readonly string[]): string[] {
  const { bundle } = site.world;
  const read: string[] = [];
  const html = (name: string) => {
    read.push(name);
    return missing.includes(name) ? undefined : bundle.html(name);
  };
  Object.assign(site.world, { bundle: { ...bundle, html } });
  return read;
}
