// Google answers with every colour twice: as the plain one that it calls deprecated, and as its newer style.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat
import type { CellFormat, Color } from '../../grid/cell.ts';

interface Style {
  readonly rgbColor?: Color;
  readonly themeColor?: string;
}

/** The plain colour and its style, each from the other where only one was given; the style wins where both were. */
function both<K extends string>(name: K, color: Color | undefined, style: Style | undefined) {
  const rgb = style?.rgbColor ?? (style ? undefined : color);
  if (!rgb) return {};
  return { [name]: rgb, [`${name}Style`]: { rgbColor: rgb } };
}

export function withBothColours(format: CellFormat): CellFormat {
  const { backgroundColor, backgroundColorStyle, textFormat } = format;
  if (!backgroundColor && !backgroundColorStyle && !textFormat?.foregroundColor && !textFormat?.foregroundColorStyle)
    return format;
  return {
    ...format,
    ...both('backgroundColor', backgroundColor, backgroundColorStyle),
    ...(textFormat && {
      textFormat: {
        ...textFormat,
        ...both('foregroundColor', textFormat.foregroundColor, textFormat.foregroundColorStyle),
      },
    }),
  };
}
