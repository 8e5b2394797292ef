// A docxtemplater module that reads tags as people write them, and keeps what it read for the check.
import type { DXT } from 'docxtemplater';
import type { DocumentPart } from './merge-error.ts';
import { hasHiddenCharacters, normalTag } from './tag-name.ts';

interface Token {
  type: string;
  position?: string;
  value: string;
}

export interface FoundTag {
  readonly name: string;
  readonly module: string;
  readonly part: DocumentPart;
  readonly inside: readonly FoundTag[];
}

export interface TagReader extends DXT.Module {
  /** Tags with invisible characters, as read without them. */
  readonly hidden: { tag: string; part: DocumentPart }[];
  /** Every tag by document part, sections with what they enclose; empty until the template compiled. */
  tags(): FoundTag[];
}

export function partOf(file: string): DocumentPart {
  if (/header\d*\.xml$/.test(file)) return 'header';
  if (/footer\d*\.xml$/.test(file)) return 'footer';
  if (/(footnotes|endnotes|comments)\.xml$/.test(file)) return 'notes';
  return /^docProps|settings\.xml$/.test(file) ? 'properties' : 'body';
}

function structure(parts: readonly DXT.Part[], part: DocumentPart): FoundTag[] {
  return parts
    .filter((found) => found.type === 'placeholder')
    .map((found) => ({
      name: found.value,
      module: found.module ?? '',
      part,
      inside: structure(found.subparsed ?? [], part),
    }));
}

export function readTags(): TagReader {
  let compiled: Record<string, { postparsed?: DXT.Part[] }> = {};
  const hidden: { tag: string; part: DocumentPart }[] = [];
  return {
    name: 'TagReader',
    hidden,
    tags: () => Object.keys(compiled).flatMap((file) => structure(compiled[file]?.postparsed ?? [], partOf(file))),
    set(state: { compiled?: typeof compiled }) {
      if (state.compiled) compiled = state.compiled;
    },
    /** Rewrites the text between the delimiters; one tag may be spread over several runs. */
    preparse(tokens: Token[], options: { filePath: string }) {
      let open: Token[] | null = null;
      for (const token of tokens) {
        if (token.type === 'delimiter' && token.position === 'start') open = [];
        else if (token.type === 'delimiter' && open) {
          rewrite(open, partOf(options.filePath), hidden);
          open = null;
        } else if (open && token.type === 'content' && token.position === 'insidetag') open.push(token);
      }
      return tokens;
    },
  };
}

function rewrite(tokens: readonly Token[], part: DocumentPart, hidden: { tag: string; part: DocumentPart }[]): void {
  const written = tokens.map((token) => token.value).join('');
  const normal = normalTag(written);
  if (hasHiddenCharacters(written)) hidden.push({ tag: normal.replace(/^[#^/%]/, ''), part });
  tokens.forEach((token, index) => {
    token.value = index === 0 ? normal : '';
  });
}
