// Tells what is wrong with a template before anybody merges it, with the likely meaning of misspelt fields.
import type { DocumentFields } from '../../define/document-fields.ts';
import { compileTemplate } from './compile-template.ts';
import { drawingParts, findPlaces } from './images.ts';
import type { TemplateProblem } from './merge-error.ts';
import { MergeError } from './merge-error.ts';
import { openTemplate } from './open-template.ts';
import { problem } from './problem-texts.ts';
import { nearestName } from './tag-name.ts';
import type { FoundTag } from './tag-reader.ts';
import { partOf, readTags } from './tag-reader.ts';

/** Fields that a tag may name where it stands, innermost first. */
type Scope = readonly DocumentFields[];

function declared(name: string, scope: Scope): DocumentFields[string] | undefined {
  for (const fields of scope) {
    const own = Object.getOwnPropertyDescriptor(fields, name);
    if (own) return fields[name];
  }
  return undefined;
}

function checkTag(tag: FoundTag, scope: Scope): TemplateProblem[] {
  const name = tag.name.startsWith('hay_') && !declared(tag.name, scope) ? tag.name.slice(4) : tag.name;
  const field = declared(name, scope);
  const isSection = tag.module === 'loop';
  if (!field || field.kind === 'image') {
    const names = scope.flatMap((fields) => Object.keys(fields));
    const unknown = problem('unknown-field', tag.name, tag.part, nearestName(tag.name, names));
    return [unknown, ...tag.inside.flatMap((inner) => checkTag(inner, scope))];
  }
  if (!isSection) return field.kind === 'list' ? [problem('list-as-text', tag.name, tag.part)] : [];
  const repeats = field.kind === 'list' && name === tag.name;
  const inside = tag.inside.flatMap((inner) => checkTag(inner, repeats ? [field.fields, ...scope] : scope));
  return field.kind === 'text' && name === tag.name ? [problem('text-as-list', name, tag.part), ...inside] : inside;
}

function namesIn(tags: readonly FoundTag[]): string[] {
  return tags.flatMap((tag) => [tag.name, ...namesIn(tag.inside)]);
}

function once(problems: readonly TemplateProblem[]): TemplateProblem[] {
  const seen = new Set<string>();
  return problems.filter((found) => {
    const key = `${found.code} ${found.tag} ${found.part}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Problems of the template against the fields its document offers, errors first; empty when all is well. */
export function checkTemplate(template: Uint8Array, fields: DocumentFields): TemplateProblem[] {
  const reader = readTags();
  const problems: TemplateProblem[] = [];
  const places = new Set<string>();
  try {
    const zip = openTemplate(template);
    for (const part of drawingParts(zip)) {
      for (const place of findPlaces(zip.file(part)?.asText() ?? '')) {
        places.add(place.name);
        const images = Object.keys(fields).filter((name) => fields[name]?.kind === 'image');
        if (!images.includes(place.name)) {
          problems.push(problem('unknown-field', place.name, partOf(part), nearestName(place.name, images)));
        }
      }
    }
    compileTemplate(zip, '', reader);
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    problems.push(...error.problems);
  }
  const tags = reader.tags();
  const isReadable = !problems.some((found) => found.part === 'file');
  problems.push(...tags.flatMap((tag) => checkTag(tag, [fields])));
  if (isReadable) problems.push(...missing(fields, new Set(namesIn(tags)), places));
  problems.push(...reader.hidden.map((found) => problem('hidden-characters', found.tag, found.part)));
  const told = once(problems);
  return [
    ...told.filter((found) => found.severity === 'error'),
    ...told.filter((found) => found.severity === 'warning'),
  ];
}

function missing(fields: DocumentFields, used: ReadonlySet<string>, places: ReadonlySet<string>): TemplateProblem[] {
  return Object.keys(fields).flatMap((name) => {
    const field = fields[name];
    if (!field?.isRecommended) return [];
    if (field.kind === 'image') return places.has(name) ? [] : [problem('missing-image', name)];
    return used.has(name) ? [] : [problem('missing-field', name)];
  });
}
