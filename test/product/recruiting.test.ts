// Recruiting mentors, through the built add-on.
import { expect, it } from 'vitest';
import { ask } from '../../demo/site.ts';
import { installedCopy } from './site.ts';

it('The call for mentors is written for each way of recruiting, with what a mentor has to bring and the form', () => {
  const { required, preferred, texts } = ask(installedCopy(), 'callText', { topic: 'Registro de marca' });
  expect(texts.map(({ channel }) => channel)).toEqual(['communityLeader', 'openCall', 'volunteering']);
  for (const { text } of texts) expect(text).toContain('https://');
  expect(required).not.toEqual([]);
  expect(preferred).not.toEqual([]);
});
