// The pictures that keep the place of the logo and the QR codes in a template.
// Their alternative text is the tag {{%name}}; the merge finds them by it and swaps the picture.
import { ImageRun } from 'docx';
import { drawPng } from '../src/documents/merge/png.ts';

/** Seven rows of five dots for each letter that a placeholder shows. */
const glyphs: Readonly<Record<string, readonly string[]>> = {
  L: ['#    ', '#    ', '#    ', '#    ', '#    ', '#    ', '#####'],
  O: [' ### ', '#   #', '#   #', '#   #', '#   #', '#   #', ' ### '],
  G: [' ### ', '#   #', '#    ', '# ###', '#   #', '#   #', ' ### '],
  Q: [' ### ', '#   #', '#   #', '#   #', '# # #', '#  # ', ' ## #'],
  R: ['#### ', '#   #', '#   #', '#### ', '# #  ', '#  # ', '#   #'],
};

function draw(word: string, width: number, height: number): Uint8Array {
  const dot = 6;
  const left = Math.floor((width - (word.length * 6 - 1) * dot) / 2);
  const top = Math.floor((height - 7 * dot) / 2);
  const isDark = (x: number, y: number): boolean => {
    if (x < 3 || y < 3 || x >= width - 3 || y >= height - 3) return true;
    const column = Math.floor((x - left) / dot);
    const letter = glyphs[word[Math.floor(column / 6)] ?? ''];
    return column >= 0 && letter?.[Math.floor((y - top) / dot)]?.[column % 6] === '#';
  };
  return drawPng(width, height, isDark, { dark: 0xb0, light: 0xf1 });
}

/** `width` and `height` are the room for the picture, in pixels of 1/96 inch; the picture is fitted inside. */
export function imagePlace(name: string, word: 'LOGO' | 'QR', width: number, height: number): ImageRun {
  return new ImageRun({
    type: 'png',
    data: draw(word, width * 2, height * 2),
    transformation: { width, height },
    altText: { name, title: '', description: `{{%${name}}}` },
  });
}
