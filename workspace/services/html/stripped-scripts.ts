// How HtmlService is reported to treat inline scripts: what looks like a comment is cut out, and only plain strings are
// understood, neither template literals nor regular expressions. Not documented by Google; a switch of the workspace.
// https://github.com/enuchi/React-Google-Apps-Script/issues/157

const inlineScript = /(<script\b(?![^>]*\ssrc=)[^>]*>)([\s\S]*?)(<\/script)/gi;
const stringOrComment = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

export function strippedScripts(html: string): string {
  return html.replace(
    inlineScript,
    (_all, open: string, script: string, close: string) =>
      open + script.replace(stringOrComment, (found) => (found.startsWith('/') ? '' : found)) + close,
  );
}
