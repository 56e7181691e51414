import { useMemo } from 'react';
import type { AreaId } from '../../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../../shared/domain/localised.ts';
import { STATUSES } from '../../../../../shared/domain/status.ts';
import { byName } from '../../../../text/collate.ts';
import { useText } from '../../../../text/use-text.ts';
import { STATUS_DISPLAY_ORDER } from '../../../../ui/status.tsx';
import { type Frame, useFrame } from '../../frame.ts';
import {
  CHANGED_VALUES,
  DATE_VALUES,
  EVIDENCE_VALUES,
  type Facet,
  FINDING_VALUES,
  MARK_VALUES,
  NOTHING,
  REFERENCE_SOURCES,
} from './facets.ts';

export interface FacetLabels {
  facet: (facet: Facet) => string;
  value: (facet: Facet, value: string) => string;
  /** Values as they are offered: by meaning where they have an order, else by name. */
  inOrder: (facet: Facet, values: readonly string[]) => string[];
}

const ORIGINS = ['organisation', 'deviating', 'own'] as const;
const APPLICABILITIES = ['expected', 'possible', 'ruledOut'] as const;
const KINDS = ['technical', 'organisational', 'both'] as const;
const LEVELS = ['normal', 'high'] as const;

/** Facets and their values in words. A value that nothing has any more, such as a deleted site, stands for itself. */
export function useFacetLabels(): FacetLabels {
  const frame = useFrame();
  const t = useText('find');
  const words = useText('ui');
  return useMemo(() => {
    const facet = (one: Facet) => t(`facets.${one}`);
    const value = (one: Facet, id: string): string => {
      switch (one) {
        case 'status':
          return known(STATUSES, id, (it) => words(`status.${it}`));
        case 'due':
        case 'review':
          return known(DATE_VALUES, id, (it) => t(`values.date.${it}`));
        case 'responsible':
          return id === NOTHING ? t('values.responsible.-') : id;
        case 'evidence':
          return known(EVIDENCE_VALUES, id, (it) => t(`values.evidence.${it}`));
        case 'findings':
          return known(FINDING_VALUES, id, (it) => t(`values.findings.${it}`));
        case 'marks':
          return known(MARK_VALUES, id, (it) => t(`values.marks.${it}`));
        case 'changed':
          return known(CHANGED_VALUES, id, (it) => t(`values.changed.${it}`));
        case 'origin':
          return known(ORIGINS, id, (it) => t(`values.origin.${it}`));
        case 'target':
          return frame.targets.find(({ target }) => target === id)?.label ?? id;
        case 'applicability':
          return known(APPLICABILITIES, id, (it) => t(`values.applicability.${it}`));
        case 'area':
          return areaTitle(frame, id);
        case 'kind':
          return known(KINDS, id, (it) => t(`values.kind.${it}`));
        case 'level':
          return known(LEVELS, id, (it) => t(`values.level.${it}`));
        case 'reference': {
          const [source = '', ...rest] = id.split(' ');
          return `${known(REFERENCE_SOURCES, source, (it) => t(`values.reference.${it}`))} ${rest.join(' ')}`;
        }
      }
    };
    const compare = byName(frame.language);
    const inOrder = (one: Facet, values: readonly string[]) => {
      const fixed = fixedOrder(one, frame);
      const place = (id: string) => {
        const found = fixed.findIndex((value) => id === value || (one === 'reference' && id.startsWith(`${value} `)));
        return found < 0 ? fixed.length : found;
      };
      const named = values.map((id) => ({ id, name: value(one, id) }));
      return named.toSorted((a, b) => place(a.id) - place(b.id) || compare(a, b)).map(({ id }) => id);
    };
    return { facet, value, inOrder };
  }, [frame, t, words]);
}

function known<T extends string>(values: readonly T[], id: string, word: (value: T) => string): string {
  const found = values.find((value) => value === id);
  return found === undefined ? id : word(found);
}

function areaTitle({ catalogue, language }: Frame, id: string): string {
  const area = catalogue.area(id as AreaId);
  return area ? inLanguage(area.title, language) : id;
}

/** The values that have an order of their own; all others follow by name. */
function fixedOrder(facet: Facet, { catalogue, targets }: Frame): readonly string[] {
  switch (facet) {
    case 'status':
      return STATUS_DISPLAY_ORDER;
    case 'due':
    case 'review':
      return DATE_VALUES;
    case 'responsible':
      return [NOTHING];
    case 'evidence':
      return EVIDENCE_VALUES;
    case 'findings':
      return FINDING_VALUES;
    case 'marks':
      return MARK_VALUES;
    case 'changed':
      return CHANGED_VALUES;
    case 'origin':
      return ORIGINS;
    case 'target':
      return targets.map(({ target }) => target);
    case 'applicability':
      return APPLICABILITIES;
    case 'area':
      return catalogue.areas.map(({ id }) => id);
    case 'kind':
      return KINDS;
    case 'level':
      return LEVELS;
    case 'reference':
      return REFERENCE_SOURCES;
  }
}
