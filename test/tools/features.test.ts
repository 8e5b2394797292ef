// docs/features.md, test/features.ts and the tests say the same: each feature has tests that are there and use the built
// add-on, or stands here as missing.
import { describe, expect, it } from 'vitest';
import { faultOf, listedFeatures } from '../../tools/features.ts';
import { featureTests } from '../features.ts';

/** Whoever builds one takes it out here, names its tests, and says so in docs/features.md. */
const missing: Readonly<Record<string, string>> = {
  M16: 'trainings are for those who begin; the network has no meetings and no speakers',
  M17: 'there is no protocol, no contacts and no count of referrals',
  M19: 'the call for mentors is the only text to publish',
  M20: 'nobody counts who stays in the programme of an area',
};

const upTo = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
const features = listedFeatures();

describe('The page about features', () => {
  it('lists each once', () => {
    expect(features.map(({ id }) => id)).toEqual([
      ...upTo('C', 17),
      ...upTo('M', 22),
      ...upTo('A', 10),
      ...upTo('W', 12),
      ...upTo('R', 10),
      ...upTo('T', 8),
    ]);
  });

  it('says of each how much stands, and calls missing what has no tests', () => {
    for (const { id, today } of features) expect(today, id).toMatch(/^(?:stands|missing|in part: .+)$/);
    const called = features.filter(({ today }) => today === 'missing').map(({ id }) => id);
    expect(called).toEqual(Object.keys(missing));
  });
});

describe('The tests of features', () => {
  it('are named for all but the missing ones, and for no other', () => {
    const built = features.map(({ id }) => id).filter((id) => !(id in missing));
    expect(Object.keys(featureTests).sort()).toEqual(built.sort());
  });

  it.each(Object.keys(featureTests))('of %s are there, and use the built add-on', (id) => {
    const named = Object.entries(featureTests[id] ?? {});
    expect(named.flatMap(([, names]) => names)).not.toEqual([]);
    expect(named.flatMap(([file, names]) => names.map((name) => faultOf(file, name))).filter(Boolean)).toEqual([]);
  });

  it('are found out where there is no such test, or it does not use the built add-on', () => {
    expect(faultOf('no-such.test.ts', 'is')).toContain('is not there');
    expect(faultOf('appsscript/install.test.ts', 'no such test')).toContain('no such test');
    expect(faultOf('mail/render-mail.test.ts', 'end what somebody typed with one full stop')).toContain('built');
  });
});
