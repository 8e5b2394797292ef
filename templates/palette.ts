// Colours, font and sizes of every document: sober, legible in print, and available wherever the file is opened.
// Arial exists in Google Docs, Word, LibreOffice and browsers, so no page is laid out anew elsewhere.

export const font = 'Arial';

/** Six hexadecimal digits, as the .docx format writes colours. */
export const colour = {
  ink: '1F1F1F',
  soft: '5F6368',
  brand: '0B57D0',
  brandDark: '0842A0',
  tint: 'E8F0FE',
  wash: 'F6F8FC',
  line: 'DADCE0',
  strongLine: '9AA0A6',
  white: 'FFFFFF',
} as const;

/** Half-points, as the .docx format writes font sizes. */
export const size = { tiny: 15, small: 17, body: 20, lead: 23, heading: 24, title: 40, figure: 40 } as const;
