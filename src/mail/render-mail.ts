// A message from its parts: HTML that every mail program shows, and the same as plain text.
// Every value is escaped: what people typed never becomes markup.
import type { MailBlock } from '../define/effects.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language } from '../text/language.ts';

type Part = Exclude<MailBlock, { type: 'document' }>;

interface Surroundings {
  readonly settings: Settings;
  readonly language: Language;
  readonly subject: string;
  /** Instead of the public name. */
  readonly service?: string | undefined;
}

const ink = '#1f1f1f';
const soft = '#5a5f66';
const brand = '#0b57d0';
const line = '#e1e5ea';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function renderMail(
  parts: readonly Part[],
  { settings, language, subject, service: named }: Surroundings,
): { html: string; text: string } {
  const service = [settings.institution, named ?? settings.publicName].filter((entry) => entry !== '').join(' · ');
  // An installation without any data of its own still says which service writes.
  const signed = [settings.coordinationName, settings.coordinationRole, settings.unit, settings.institution].filter(
    (entry) => entry !== '',
  );
  const signature = [
    ...(signed.length === 0 ? [named ?? settings.publicName] : signed),
    settings.coordinationPhone,
  ].filter((entry) => entry !== '');
  const body = parts.map(htmlOf).join('\n');
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f6f8fb;font:16px/24px Roboto,Arial,sans-serif;color:${ink}">
<div style="max-width:560px;margin:0 auto;background:#ffffff;border:1px solid ${line};border-radius:12px;padding:24px;overflow-wrap:anywhere">
<p style="margin:0 0 16px;font-size:13px;line-height:20px;color:${soft}">${escapeHtml(service)}</p>
${body}
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid ${line};font-size:13px;line-height:20px;color:${soft}">${signature.map(escapeHtml).join('<br>')}</p>
</div></body></html>`;
  const text = [service, ...parts.map(textOf), `-- \n${signature.join('\n')}`]
    .filter((part) => part !== '')
    .join('\n\n');
  return { html, text };
}

function htmlOf(part: Part): string {
  switch (part.type) {
    case 'text':
      return `<p style="margin:0 0 14px">${escapeHtml(part.text).replace(/\n/g, '<br>')}</p>`;
    case 'facts':
      return `<table role="presentation" style="border-collapse:collapse;width:100%;margin:0 0 16px">${part.facts
        .filter(([, value]) => value !== '')
        .map(
          ([label, value]) =>
            `<tr><td style="padding:6px 12px 6px 0;border-top:1px solid ${line};color:${soft};font-size:14px;vertical-align:top;width:38%">${escapeHtml(label)}</td><td style="padding:6px 0;border-top:1px solid ${line};font-size:15px;vertical-align:top">${escapeHtml(value).replace(/\n/g, '<br>')}</td></tr>`,
        )
        .join('')}</table>`;
    case 'list':
      return `<ul style="margin:0 0 14px;padding-left:22px">${part.items.map((item) => `<li style="margin:0 0 6px">${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'button':
      return `<p style="margin:0 0 16px"><a href="${escapeHtml(part.url)}" style="display:inline-block;background:${brand};color:#ffffff;text-decoration:none;font-weight:bold;padding:11px 22px;border-radius:22px">${escapeHtml(part.label)}</a></p>`;
  }
}

function textOf(part: Part): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'facts':
      return part.facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `${label}: ${value}`)
        .join('\n');
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'button':
      return `${part.label}:\n${part.url}`;
  }
}
