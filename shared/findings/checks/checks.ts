import type { Check } from './check.ts';
import { plannedIncomplete, plannedOverdue } from './planned.ts';

/** By the name with which rules ask for them. */
export const CHECKS: Readonly<Record<string, Check>> = { plannedIncomplete, plannedOverdue };
