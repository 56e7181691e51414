import { describe, expect, it } from 'vitest';
import { changeProblems } from '../../../build/catalog/change-problems.ts';
import { listedChanges } from '../../../build/catalog/listed-changes.ts';
import { readChanges, readRelease, releasedVersions, releaseText } from '../../../build/catalog/releases.ts';
import { CATALOGUE_FOLDER, readCatalogueParts } from '../../../build/cli/read-catalogue.ts';
import { assembleCatalogue, type CatalogueParts } from '../../../shared/catalogue/catalogue.ts';
import type { CatalogueChanges, VersionChanges } from '../../../shared/domain/catalogue-changes.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { contentHash } from '../../../shared/file-format/canonical.ts';

const current = readCatalogueParts(CATALOGUE_FOLDER);
const changes = readChanges();
const newest = changes.versions.at(-1) as VersionChanges;
const before = readRelease(newest.from ?? '');
const versions = [...releasedVersions().map((version) => readRelease(version)), current];

describe('released versions', () => {
  /** They are what people work with: lines may be added, never changed. */
  const RELEASED: Record<string, string> = {
    '2026.1': 'sha256:91c063df10eeb52444adb17649000fd3dd054714858141238a06044e10f1c759',
  };

  it.each(releasedVersions())('%s is what was released', (version) => {
    expect(contentHash(readRelease(version))).toBe(RELEASED[version]);
  });

  it('are all versions but the newest, each under its own name', () => {
    const earlier = changes.versions.slice(0, -1).map(({ version }) => version);
    expect(releasedVersions().sort()).toEqual(earlier.sort());
    for (const version of releasedVersions()) expect(readRelease(version).manifest.version).toBe(version);
    expect(newest.version).toBe(current.manifest.version);
  });

  it('can be worked with: 411 measures in the first', () => {
    expect(assembleCatalogue(readRelease('2026.1')).measures).toHaveLength(411);
  });

  it('are written as they are read', () => {
    expect(JSON.parse(releaseText(before))).toEqual(before);
  });
});

describe('the change list', () => {
  it('names everything that differs between two versions, and nothing else', () => {
    expect(changeProblems(changes, versions)).toEqual([]);
  });

  it('has a line in the equivalence table for every word that differs', () => {
    const without = { versions: [changes.versions[0], { ...newest, equivalences: [] }] } as CatalogueChanges;
    const causes = changeProblems(without, versions).map(({ cause }) => cause);
    for (const { measureId } of newest.equivalences) {
      expect(causes.some((cause) => cause.includes(measureId) && cause.includes('equivalence table'))).toBe(true);
    }
  });

  it('is what the list of changes would write again', () => {
    expect(listedChanges(newest, before, current)).toEqual(newest.entries);
  });
});

describe('the check of the change list finds', () => {
  const first = newest.equivalences[0];
  const withLines = (equivalences: unknown[]): CatalogueChanges =>
    ({ versions: [changes.versions[0], { ...newest, equivalences }] }) as CatalogueChanges;
  const causes = (list: CatalogueChanges, all = versions) => changeProblems(list, all).map(({ cause }) => cause);
  const mended = (change: (parts: CatalogueParts) => void): CatalogueParts[] => {
    const parts = structuredClone(current);
    change(parts);
    return [...versions.slice(0, -1), parts];
  };

  it('a measure that is gone', () => {
    const without = mended(({ areas }) => void areas.find(({ id }) => id === 'ZUT')?.measures.shift());
    expect(causes(changes, without)).toContain('ZUT-01 is gone; withdraw it instead');
  });

  it('a measure that is added without a word', () => {
    const entries = newest.entries.slice(1);
    const missing = newest.entries[0]?.measureIds[0];
    const list = { versions: [changes.versions[0], { ...newest, entries }] } as CatalogueChanges;
    expect(causes(list)).toContain(`not listed: added ${missing}`);
  });

  it('a line about a measure that was not there, and two about the same', () => {
    expect(causes(withLines([...newest.equivalences, { ...first, measureId: 'NEU-01' as MeasureId }]))).toContain(
      'NEU-01: the older version does not have it',
    );
    expect(causes(withLines([...newest.equivalences, first]))).toContain(
      'a measure has two lines in the equivalence table',
    );
  });

  it('a withdrawn measure that is still offered, and one that is retired in silence', () => {
    const line = { kind: 'withdrawn', measureId: 'ZUT-01', answers: 'drop', into: [] };
    expect(causes(withLines([...newest.equivalences, line]))).toContain('ZUT-01: withdrawn, but not retired');
    const retired = mended(({ areas }) => {
      Object.assign(areas.find(({ id }) => id === 'ZUT')?.measures[0] ?? {}, {
        retired: { since: newest.version, successors: [] },
      });
    });
    expect(causes(changes, retired)).toContain('ZUT-01 is retired without a line in the equivalence table');
  });

  it('successors and parameters that do not exist', () => {
    const moves = [{ from: 'none', to: 'neither' }];
    const into = [{ measureId: 'ZUT-02', moves }, { measureId: 'ZUT-99' }];
    const found = causes(withLines([{ kind: 'split', measureId: 'ZUT-01', answers: 'confirm', into }]));
    expect(found).toEqual(
      expect.arrayContaining([
        'ZUT-01: has no parameter none',
        'ZUT-02: has no parameter neither',
        'ZUT-01: successor ZUT-99 does not exist',
      ]),
    );
  });

  it('a version that follows on another than the one before it', () => {
    const list = { versions: [changes.versions[0], { ...newest, from: '2025.9' }] } as CatalogueChanges;
    expect(causes(list)).toEqual(['from must be 2026.1']);
  });
});
