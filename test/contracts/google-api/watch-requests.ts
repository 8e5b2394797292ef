// Set up before every test file: whatever request body a test sends to Sheets or Drive, and they accept,
// must fit Google's published client types. A fault fails the test that sent it.
import { afterEach, expect } from 'vitest';
import { onRequest } from '../../../workspace/engine/request-watch.ts';
import { validateRequest } from './validate-request.ts';

const faults = new Set<string>();

onRequest((service, method, body) => {
  for (const fault of validateRequest(service, method, body)) faults.add(fault);
});

afterEach(() => {
  const found = [...faults];
  faults.clear();
  expect(found, 'Request bodies that Google would refuse').toEqual([]);
});
