import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { Scope } from '../../shared/domain/records.ts';
import type { TomDatabase } from './database.ts';
import { FirstAnswers } from './first-answers.ts';
import { houseKey, readHouse } from './house-query.ts';
import { LayeredReader, layeredAnswersKey } from './layered-reader.ts';
import {
  layeredGroupStatesQuestion,
  operationQuestion,
  operationsQuestion,
  organisationQuestion,
  organisationsQuestion,
  partiesQuestion,
  type Question,
  sitesQuestion,
} from './questions.ts';
import type { Start } from './start-route.ts';

/**
 * What the side bar and, where it is one of measures, the screen of a start ask first; in one transaction. Nothing where it
 * cannot be read: each part of the window then asks for itself and says so in its place, and the way to the backups stays open.
 */
export async function readFirstAnswers(database: TomDatabase, start: Start): Promise<FirstAnswers> {
  const { organisationId } = start;
  const first = new FirstAnswers();
  if (!organisationId) return first;
  const reading = database.transaction('r', database.tables, async () => {
    const scope = scopeOf(start);
    // All asked before anything is awaited: the answers come one after the other, without a way back and forth for each.
    await Promise.all([
      ...questionsOf(database, organisationId).map((question) => note(first, question)),
      note(first, { key: houseKey(organisationId), ask: () => readHouse(database, organisationId) }),
      ...(scope ? questionsAbout(database, scope, first).map((question) => note(first, question)) : []),
    ]);
  });
  await reading.catch(() => first.forget());
  return first;
}

const questionsOf = (database: TomDatabase, id: OrganisationId): Question<unknown>[] => [
  organisationsQuestion(database),
  organisationQuestion(database, id),
  operationsQuestion(database, id),
  partiesQuestion(database, id),
  sitesQuestion(database, id),
];

function scopeOf({ route }: Start): Scope | undefined {
  if (route.screen === 'operation') return { kind: 'operation', id: route.operationId };
  return route.screen === 'measures' ? { kind: 'organisation', id: route.organisationId } : undefined;
}

function questionsAbout(database: TomDatabase, scope: Scope, first: FirstAnswers): Question<unknown>[] {
  const reader = new LayeredReader(database, scope);
  first.noteReader(reader);
  return [
    ...(scope.kind === 'operation' ? [operationQuestion(database, scope.id)] : []),
    layeredGroupStatesQuestion(database, scope),
    { key: layeredAnswersKey(scope.id), ask: () => reader.read() },
  ];
}

async function note(first: FirstAnswers, { key, ask }: Question<unknown>): Promise<void> {
  first.note(key, await ask());
}
