// The list of requests: none is hidden from every filter, and the counts do not depend on the filter that is shown.
import { describe, expect, it } from 'vitest';
import type { RequestList } from '../../../src/views/request-view.ts';
import { openService } from './service.ts';

function withOneOfEach() {
  const service = openService();
  const { book } = service;
  const accompanied = service.request();
  const { invitation } = book.run('inviteAdvisor', { request: accompanied, advisor: service.mentor('Ana').id }) as {
    invitation: string;
  };
  book.run('answerInvitation', { id: invitation, answer: 'accepted' });
  const closed = service.request({ area: service.areas.health });
  book.run('closeRequest', { request: closed, reason: 'withdrawn' });
  const warned = service.request({ receivedOn: '2026-11-10' });
  const fresh = service.request({ reviewedOn: '', receivedOn: '2026-11-19', area: service.areas.health });
  const list = (input: object) => book.run('listRequests', input) as RequestList;
  const ids = (input: object) => list(input).items.map(({ id }) => id);
  return { service, list, ids, accompanied, closed, warned, fresh };
}

describe('listRequests', () => {
  it('finds accompanied and closed ones, each under its filter', () => {
    const { ids, accompanied, closed, warned, fresh } = withOneOfEach();
    expect(ids({ show: 'accompanied' })).toEqual([accompanied]);
    expect(ids({ show: 'closed' })).toEqual([closed]);
    expect(ids({ show: 'pressing' })).toEqual([warned]);
    expect(ids({ show: 'open' })).toEqual([warned, fresh]);
    expect(ids({ show: 'all' }).sort()).toEqual([accompanied, closed, warned, fresh].sort());
  });

  it('counts every kind, whichever is shown', () => {
    const { list } = withOneOfEach();
    const counts = { open: 2, new: 1, searching: 1, pressing: 1, accompanied: 1, closed: 1, all: 4 };
    expect(list({}).counts).toEqual(counts);
    expect(list({ show: 'closed' }).counts).toEqual(counts);
  });

  it('of one area gives all that it has asked for', () => {
    const { service, ids, closed, fresh } = withOneOfEach();
    expect(ids({ show: 'all', area: service.areas.health }).sort()).toEqual([closed, fresh].sort());
  });
});
