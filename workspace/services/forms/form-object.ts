// A form as a script holds it.
// Reference: https://developers.google.com/apps-script/reference/forms/form

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { destinationTypes, itemTypes } from './form-enums.ts';
import type { FormHandle } from './form-handle.ts';
import type { FormRecord } from './form-record.ts';
import { editUrl, publishedUrl, summaryUrl } from './form-urls.ts';
import { itemKinds, type Members, titleOfKind } from './item-kinds.ts';
import { addItem, itemIdOf } from './item-object.ts';
import { createDraftResponse, createStoredResponse } from './response-object.ts';
import { shortUrl } from './short-urls.ts';
import { linkToWorkbook } from './workbook-link.ts';

type TextField = 'title' | 'description' | 'confirmationMessage' | 'closedMessage';
type FlagField = {
  [Field in keyof FormRecord]-?: FormRecord[Field] extends boolean ? Field : never;
}[keyof FormRecord];

/** Setter, field. Each setter has the address …/reference/forms/form#<setter in lower case>. */
const textSetters: readonly [string, TextField][] = [
  ['setTitle', 'title'],
  ['setDescription', 'description'],
  ['setConfirmationMessage', 'confirmationMessage'],
  ['setCustomClosedFormMessage', 'closedMessage'],
];

const flagSetters: readonly [string, FlagField][] = [
  ['setCollectEmail', 'collectEmail'],
  ['setLimitOneResponsePerUser', 'limitOneResponse'],
  ['setAllowResponseEdits', 'responseEdits'],
  ['setShowLinkToRespondAgain', 'respondAgainLink'],
  ['setProgressBar', 'progressBar'],
  ['setRequireLogin', 'requireLogin'],
  ['setShuffleQuestions', 'shuffle'],
  ['setPublishingSummary', 'publishingSummary'],
];

const getters: readonly [string, keyof FormRecord][] = [
  ['getTitle', 'title'],
  ['getDescription', 'description'],
  ['getConfirmationMessage', 'confirmationMessage'],
  ['getCustomClosedFormMessage', 'closedMessage'],
  ['isPublished', 'published'],
  ['isAcceptingResponses', 'acceptingResponses'],
  ['collectsEmail', 'collectEmail'],
  ['hasLimitOneResponsePerUser', 'limitOneResponse'],
  ['canEditResponse', 'responseEdits'],
  ['hasRespondAgainLink', 'respondAgainLink'],
  ['hasProgressBar', 'progressBar'],
  ['requiresLogin', 'requireLogin'],
  ['getShuffleQuestions', 'shuffle'],
  ['isPublishingSummary', 'publishingSummary'],
];

const settings = (handle: FormHandle, members: Members): void => {
  const set = (method: string, change: (form: FormRecord) => void, value: unknown): Members => {
    handle.change(`Form.${method}`, change, value);
    return members;
  };
  for (const [method, field] of textSetters) {
    members[method] = (text: unknown) =>
      set(
        method,
        (form) => {
          form[field] = String(text ?? '');
        },
        text,
      );
  }
  for (const [method, field] of flagSetters) {
    members[method] = (enabled: unknown) =>
      set(
        method,
        (form) => {
          form[field] = Boolean(enabled);
        },
        enabled,
      );
  }
  for (const [method, field] of getters) members[method] = () => handle.record()[field];
  Object.assign(members, {
    /** Publishing opens the form as well. https://developers.google.com/workspace/forms/api/guides/publish-form */
    setPublished: (enabled: unknown) =>
      set(
        'setPublished',
        (form) => {
          form.published = Boolean(enabled);
          form.acceptingResponses = Boolean(enabled);
        },
        enabled,
      ),
    setAcceptingResponses: (enabled: unknown) =>
      set(
        'setAcceptingResponses',
        (form) => {
          if (enabled && !form.published) throw new GoogleError('Cannot accept responses: the form is not published.');
          form.acceptingResponses = Boolean(enabled);
        },
        enabled,
      ),
    supportsAdvancedResponderPermissions: () => true,
    isQuiz: () => false,
    getId: () => handle.id,
    getEditUrl: () => editUrl(handle.record()),
    getPublishedUrl: () => publishedUrl(handle.record()),
    getSummaryUrl: () => summaryUrl(handle.record()),
    shortenFormUrl: (url: unknown) =>
      handle.read('Form.shortenFormUrl', () => shortUrl(handle.context.world, String(url))),
  });
};

const indexOf = (handle: FormHandle, form: FormRecord, target: unknown): number => {
  const index = typeof target === 'number' ? target : form.items.findIndex(({ id }) => id === itemIdOf(handle, target));
  if (!Number.isInteger(index) || index < 0 || index >= form.items.length) {
    throw new GoogleError('There is no item at that index of the form.');
  }
  return index;
};

const items = (handle: FormHandle, members: Members): void => {
  for (const kind of itemKinds) members[`add${titleOfKind(kind)}`] = () => addItem(handle, kind);
  Object.assign(members, {
    /** https://developers.google.com/apps-script/reference/forms/form#getitems */
    getItems: (type?: unknown) =>
      handle.read('Form.getItems', (form) =>
        form.items
          .filter(({ kind }) => type === undefined || itemTypes[kind] === type)
          .map(({ id }) => handle.genericItem(id)),
      ),
    /** https://developers.google.com/apps-script/reference/forms/form#getitembyidid */
    getItemById: (id: unknown) =>
      handle.read('Form.getItemById', (form) => {
        const item = form.items.find((each) => each.id === Number(id));
        return item ? handle.genericItem(item.id) : null;
      }),
    /** https://developers.google.com/apps-script/reference/forms/form#moveitemfrom,-to */
    moveItem: (from: unknown, to: unknown) =>
      handle.change('Form.moveItem', (form) => {
        const [item] = form.items.splice(indexOf(handle, form, from), 1);
        if (!item || !Number.isInteger(to) || Number(to) < 0 || Number(to) > form.items.length) {
          throw new GoogleError('There is no such index in the form to move the item to.');
        }
        form.items.splice(Number(to), 0, item);
        return handle.genericItem(item.id);
      }),
    /** https://developers.google.com/apps-script/reference/forms/form#deleteitemindex */
    deleteItem: (target: unknown) => {
      handle.change('Form.deleteItem', (form) => {
        form.items.splice(indexOf(handle, form, target), 1);
      });
    },
  });
};

const noDestination = (): GoogleError => new GoogleError('The form currently has no response destination.');

const responses = (handle: FormHandle, members: Members): void => {
  const { store } = handle;
  Object.assign(members, {
    createResponse: () => createDraftResponse(handle),
    /** https://developers.google.com/apps-script/reference/forms/form#getresponses */
    getResponses: (since?: unknown) => {
      if (since !== undefined && !(since instanceof Date)) throw new GoogleError('getResponses takes a Date.');
      const wanted = (): object[] =>
        store
          .responses(handle.id)
          .filter(({ timestamp }) => since === undefined || timestamp > since.getTime())
          .map((response) => createStoredResponse(handle, response));
      return handle.read('Form.getResponses', wanted, { ms: 800, rows: handle.record().responseCount });
    },
    getResponse: (id: unknown) =>
      handle.read('Form.getResponse', () => {
        const found = store.responses(handle.id).find((response) => response.id === id);
        if (!found) throw new GoogleError('No response with the given ID could be found in this form.');
        return createStoredResponse(handle, found);
      }),
    deleteAllResponses: () => {
      handle.change('Form.deleteAllResponses', (form) => {
        store.deleteResponses(handle.id);
        form.responseCount = 0;
      });
      return members;
    },
    deleteResponse: (id: unknown) => {
      handle.read('Form.deleteResponse', () => {
        if (!store.deleteResponse(handle.id, String(id))) {
          throw new GoogleError('No response with the given ID could be found in this form.');
        }
      });
      return members;
    },
    /** https://developers.google.com/apps-script/reference/forms/form#setdestinationtype,-id */
    setDestination: (type: unknown, id: unknown) => {
      if (type !== destinationTypes.SPREADSHEET) {
        throw new GoogleError('setDestination takes FormApp.DestinationType.SPREADSHEET.');
      }
      handle.context.call('FormApp', 'Form.setDestination', { ms: 1500 }, () => {
        linkToWorkbook(store, handle.record(), String(id));
      });
      return members;
    },
    removeDestination: () => {
      handle.change('Form.removeDestination', (form) => {
        delete form.destination;
      });
      return members;
    },
    getDestinationId: () => {
      const { destination } = handle.record();
      if (!destination) throw noDestination();
      return destination.spreadsheetId;
    },
    getDestinationType: () => {
      if (!handle.record().destination) throw noDestination();
      return destinationTypes.SPREADSHEET;
    },
  });
};

export const createForm = (handle: FormHandle): object => {
  handle.record(); // throws when there is no such form
  const members: Members = {};
  settings(handle, members);
  items(handle, members);
  responses(handle, members);
  return guarded('Form', members);
};
