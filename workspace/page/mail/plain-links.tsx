// Addresses in a plain text, made into links to the local pages.
import type { ComponentChildren } from 'preact';
import { localLink } from '../frame/local-link.ts';

export function withLinks(text: string): ComponentChildren[] {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={`${index.toString()}`} href={localLink(part, window.location.origin)} target="_blank" rel="noopener">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
