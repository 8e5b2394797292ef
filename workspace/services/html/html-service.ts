// HtmlService: pages from text, from files of the script and from templates.
// https://developers.google.com/apps-script/reference/html/html-service

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { Service, ServiceContext } from '../../engine/service.ts';
import { blobContent } from '../utilities/blob.ts';
import { createHtmlOutput, SandboxMode, XFrameOptionsMode } from './html-output.ts';
import { createHtmlTemplate } from './html-template.ts';

export const htmlService: Service = {
  name: 'HtmlService',
  create(context) {
    const template = (content: string) => createHtmlTemplate(context, content);
    return guarded('HtmlService', {
      SandboxMode,
      XFrameOptionsMode,
      createHtmlOutput: (source: unknown = '') => createHtmlOutput(textOf(source), template),
      createHtmlOutputFromFile: (name: string) => createHtmlOutput(fileOf(context, name), template),
      createTemplate: (source: unknown) => template(textOf(source)),
      createTemplateFromFile: (name: string) => template(fileOf(context, name)),
      /** Null outside a web app; here always, since no browser's name reaches the script. */
      getUserAgent: () => null,
    });
  },
};

function textOf(source: unknown): string {
  const blob = blobContent(source);
  return blob ? new TextDecoder().decode(blob.bytes) : String(source);
}

function fileOf(context: ServiceContext, name: string): string {
  const text = context.world.bundleFor(context.execution.kind).html(String(name));
  if (text === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
  return text;
}
