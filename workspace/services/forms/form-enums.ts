// The enumerations of FormApp.
// Reference: https://developers.google.com/apps-script/reference/forms/form-app#properties

import { enumeration } from '../../engine/guarded.ts';

export const itemTypes = enumeration('FormApp.ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
]);

export const destinationTypes = enumeration('FormApp.DestinationType', ['SPREADSHEET']);
export const alignments = enumeration('FormApp.Alignment', ['LEFT', 'CENTER', 'RIGHT']);
export const feedbackTypes = enumeration('FormApp.FeedbackType', ['CORRECT', 'INCORRECT', 'GENERAL']);
export const ratingIcons = enumeration('FormApp.RatingIconType', ['STAR', 'HEART', 'THUMB_UP']);
export const pageNavigations = enumeration('FormApp.PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
]);
