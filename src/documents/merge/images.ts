// Puts pictures in the places that a template keeps for them: images whose alternative text is {{%name}}.
// Google Docs carries alternative texts through import and export; file names and relation ids it rewrites.
import type PizZip from 'pizzip';
import type { ImageSize } from './image-size.ts';
import { imageSize } from './image-size.ts';
import { printable } from './merge-data.ts';
import { MergeError } from './merge-error.ts';
import { problem } from './problem-texts.ts';
import { normalTag } from './tag-name.ts';

export interface MergeImage {
  /** PNG, JPEG or GIF. */
  readonly bytes: Uint8Array;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}
/** By name; a place without a picture is removed from the document. */
export type MergeImages = Readonly<Record<string, MergeImage | null | undefined>>;

const imageRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Drawing {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function escapeXml(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, ' ');
}

function placeName(drawing: string): string | null {
  for (const [, value] of drawing.matchAll(/\s(?:descr|title)="([^"]*)"/g)) {
    const tag = /^\{\{(.*)\}\}$/.exec(unescapeXml(value ?? '').trim());
    const name = tag ? normalTag(tag[1] ?? '') : '';
    if (name.startsWith('%')) return name.slice(1);
  }
  return null;
}

/** The drawings of one part that are places for images. */
export function findPlaces(xml: string): Drawing[] {
  const found: Drawing[] = [];
  let start = xml.indexOf('<w:drawing');
  while (start >= 0) {
    const close = xml.indexOf('</w:drawing>', start);
    if (close < 0) break;
    const end = close + '</w:drawing>'.length;
    const name = placeName(xml.slice(start, end));
    if (name !== null) found.push({ start, end, name });
    start = xml.indexOf('<w:drawing', end);
  }
  return found;
}

/** The parts of the package that may hold drawings. */
export function drawingParts(zip: PizZip): string[] {
  return Object.keys(zip.files)
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .sort();
}

/** Fits the picture inside the place, keeping its proportions; crops made for the old picture are dropped. */
function fill(drawing: string, relation: string, size: ImageSize, alt: string): string {
  const box = /<wp:extent\s[^>]*>/.exec(drawing)?.[0] ?? '';
  const boxWidth = Number(/cx="(\d+)"/.exec(box)?.[1] ?? 0);
  const boxHeight = Number(/cy="(\d+)"/.exec(box)?.[1] ?? 0);
  const scale = Math.min(boxWidth / size.width, boxHeight / size.height);
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const text = escapeXml(alt);
  return drawing
    .replace(
      /(<wp:extent|<a:ext)\s(?=[^>]*cx=)[^>]*?(\/?)>/g,
      (_, tag, end) => `${tag} cx="${width}" cy="${height}"${end}>`,
    )
    .replace(/<a:srcRect[^>]*\/>/g, '<a:srcRect/>')
    .replace(/\sr:embed="[^"]*"/g, ` r:embed="${relation}"`)
    .replace(/\stitle="[^"]*"/g, ' title=""')
    .replace(/\sdescr="[^"]*"/g, () => ` descr="${text}"`);
}

function addRelation(zip: PizZip, part: string, target: string): string {
  const path = part.replace(/^word\//, 'word/_rels/').concat('.rels');
  const xml =
    zip.file(path)?.asText() ??
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relationsNamespace}"></Relationships>`;
  let number = 1;
  while (xml.includes(`"rIdImage${number}"`)) number += 1;
  const id = `rIdImage${number}`;
  const relation = `<Relationship Id="${id}" Type="${imageRelation}" Target="${target}"/>`;
  zip.file(
    path,
    xml
      .replace(/<Relationships([^>]*?)\/>/, '<Relationships$1></Relationships>')
      .replace('</Relationships>', `${relation}</Relationships>`),
  );
  return id;
}

function declareKind(zip: PizZip, kind: string): void {
  const path = '[Content_Types].xml';
  const xml = zip.file(path)?.asText() ?? '';
  if (new RegExp(`Extension="${kind}"`, 'i').test(xml)) return;
  zip.file(path, xml.replace(/<Types([^>]*)>/, `<Types$1><Default Extension="${kind}" ContentType="image/${kind}"/>`));
}

/** Fills or removes every place of the template. Throws MergeError unsupported-image. */
export function placeImages(zip: PizZip, images: MergeImages): void {
  for (const part of drawingParts(zip)) {
    let xml = zip.file(part)?.asText() ?? '';
    const places = findPlaces(xml);
    for (const place of places.reverse()) {
      const own = Object.getOwnPropertyDescriptor(images, place.name) ? images[place.name] : null;
      const drawing = own ? fillPlace(zip, part, xml.slice(place.start, place.end), place.name, own) : '';
      xml = xml.slice(0, place.start) + drawing + xml.slice(place.end);
    }
    if (places.length > 0) zip.file(part, xml);
  }
}

function fillPlace(zip: PizZip, part: string, drawing: string, name: string, image: MergeImage): string {
  const size = imageSize(image.bytes);
  if (!size) throw new MergeError([problem('unsupported-image', name)]);
  const target = `media/merged-${name.replace(/[^a-z0-9]/g, '-')}.${size.kind}`;
  zip.file(`word/${target}`, image.bytes, { binary: true });
  declareKind(zip, size.kind);
  return fill(drawing, addRelation(zip, part, target), size, image.alt);
}
