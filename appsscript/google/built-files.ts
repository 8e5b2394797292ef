// Files that are pushed beside the code and read as they are, each only by the run that needs it.
// https://developers.google.com/apps-script/reference/html/html-template#getRawContent()
import { refuse } from '../../src/define/refusal.ts';
import { isPassingFault, withRetry } from './retry.ts';

/** A file of dist/ by its name without the ending; refuses where the push left it out. */
export function readBuilt(file: string): string {
  try {
    return withRetry(() => HtmlService.createTemplateFromFile(file).getRawContent());
  } catch (error) {
    throw isPassingFault(error) ? error : refuse('addonIncomplete', { file }, error);
  }
}

const run = new Map<string, unknown>();

/**
 * What a built script gives to its one global name (tools/build.ts), read and run once an execution.
 * Google's reference evaluates template code the same way.
 */
export function runBuilt(file: string, globalName: string): unknown {
  if (!run.has(file)) run.set(file, new Function(`${readBuilt(file)}\nreturn ${globalName};`)());
  return run.get(file);
}
