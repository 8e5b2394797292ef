// FormApp: makes and opens forms, and builds the event of their submit triggers.
// Reference: https://developers.google.com/apps-script/reference/forms/form-app

import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { Service, ServiceContext } from '../../engine/service.ts';
import { DriveFiles } from '../drive/drive-files.ts';
import { requireFile } from '../drive/file-access.ts';
import { alignments, destinationTypes, feedbackTypes, itemTypes, pageNavigations, ratingIcons } from './form-enums.ts';
import { FormHandle, formNotFound } from './form-handle.ts';
import { createForm } from './form-object.ts';
import { FormStore } from './form-store.ts';
import { parseFormUrl } from './form-urls.ts';
import { createGenericItem, createItem } from './item-object.ts';
import { createFormFile, registerForms } from './new-form.ts';
import { createStoredResponse } from './response-object.ts';
import { submitAnswers } from './submission.ts';
import { validationBuilders } from './validation-builders.ts';

const scopes = ['https://www.googleapis.com/auth/forms'] as const;

const handleOf = (context: ServiceContext, id: string): FormHandle =>
  new FormHandle(context, id, { create: createItem, createGeneric: createGenericItem });

/** A form can be opened by those who may edit it; the `forms` scope is not limited to files the script made. */
const openForm = (context: ServiceContext, id: string): object => {
  const viewer = {
    user: context.execution.effectiveUser,
    scope: 'drive',
    container: context.world.containerId,
  } as const;
  try {
    requireFile(new DriveFiles(context.world), id, viewer, 'write');
  } catch {
    throw formNotFound();
  }
  return createForm(handleOf(context, id));
};

const create = (context: ServiceContext): object =>
  guarded('FormApp', {
    Alignment: alignments,
    DestinationType: destinationTypes,
    FeedbackType: feedbackTypes,
    ItemType: itemTypes,
    PageNavigationType: pageNavigations,
    RatingIconType: ratingIcons,
    ...validationBuilders,
    /** https://developers.google.com/apps-script/reference/forms/form-app#createtitle */
    create(title: unknown, isPublished?: unknown) {
      context.requireFull('FormApp.create', scopes);
      if (typeof title !== 'string' || title === '') throw new GoogleError('Form title must not be empty.');
      return context.call('FormApp', 'create', { size: title.length }, () => {
        const published = isPublished === undefined ? undefined : Boolean(isPublished);
        const id = createFormFile(context.world, title, context.execution.effectiveUser, published);
        return createForm(handleOf(context, id));
      });
    },
    /** https://developers.google.com/apps-script/reference/forms/form-app#openbyidid */
    openById(id: unknown) {
      context.requireFull('FormApp.openById', scopes);
      return context.call('FormApp', 'openById', {}, () => openForm(context, String(id)));
    },
    /** Takes the address for editing; the public one gives no right to open. https://developers.google.com/apps-script/reference/forms/form-app#openbyurlurl */
    openByUrl(url: unknown) {
      context.requireFull('FormApp.openByUrl', scopes);
      return context.call('FormApp', 'openByUrl', { ms: 800 }, () => {
        const parsed = parseFormUrl(String(url));
        if (!parsed || !('id' in parsed)) throw new GoogleError('Invalid argument: url');
        return openForm(context, parsed.id);
      });
    },
    /** Null in a script that is bound to a workbook. https://developers.google.com/apps-script/reference/forms/form-app#getactiveform */
    getActiveForm: () => null,
    getUi() {
      throw new GoogleError('Cannot call FormApp.getUi() from this context.');
    },
  });

export const formService: Service = {
  name: 'FormApp',
  create,
  triggerEvent(context, occurrence, source) {
    if (occurrence.type !== 'form-submit' || source !== 'FORMS') {
      throw unsupported(`the event of a ${occurrence.type} trigger from ${source} in FormApp`);
    }
    const response = new FormStore(context.world)
      .responses(occurrence.formId)
      .find(({ id }) => id === occurrence.responseId);
    const handle = handleOf(context, occurrence.formId);
    if (!response) throw new GoogleError('The response of this trigger was deleted.');
    return { response: createStoredResponse(handle, response), source: createForm(handle) };
  },
  receiveSubmission: (world, formId, answers, options) => submitAnswers(world, formId, answers, options),
};

registerForms();
