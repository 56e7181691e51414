import { IconBriefcase, IconMapPin, IconUsers, IconWorld } from '@tabler/icons-react';
import type { TargetOption } from './frame.ts';

const SHAPES = { general: IconWorld, site: IconMapPin, party: IconUsers, client: IconBriefcase };

/** Tells sites, parties and the client apart; their name stands beside it. */
export function TargetIcon({ kind }: { kind: TargetOption['kind'] }) {
  const Shape = SHAPES[kind];
  return <Shape size={14} stroke={1.75} aria-hidden="true" />;
}
