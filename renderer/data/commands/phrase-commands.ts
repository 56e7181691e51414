import type { Phrase } from '../../../shared/domain/house-records.ts';
import { newPhrase } from '../../../shared/domain/new-house-records.ts';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

type Id = Phrase['id'];

/** Text modules of the user's own. */
export function phraseCommands({ run }: Engine, newId: () => string) {
  return {
    createPhrase(fields: FieldsOf<'phrases'>): Promise<Id> {
      const record = newPhrase({ id: newId() as Id }, given(fields));
      return run(
        async (unit) => {
          unit.create('phrases', record);
          return record.id;
        },
        () => ({ command: 'createPhrase', count: 1, name: record.title }),
      );
    },

    async updatePhrase(id: Id, fields: FieldsOf<'phrases'>, options?: RunOptions): Promise<void> {
      await run(
        (unit) => unit.update('phrases', id, given(fields)),
        (before) => ({ command: 'updatePhrase', count: 1, name: fields.title ?? before.title }),
        options,
      );
    },

    async deletePhrase(id: Id): Promise<void> {
      await run(
        (unit) => unit.delete('phrases', id),
        ({ title }) => ({ command: 'deletePhrase', count: 1, name: title }),
      );
    },
  };
}
