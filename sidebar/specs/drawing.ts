// Whether there is nothing in a block but something to look at.
import type { ScreenSpec } from '../../src/blocks/screen.ts';

export const isDrawing = (screen: ScreenSpec): boolean => screen.type === 'sections' && screen.isDrawing === true;
