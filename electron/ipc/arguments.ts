/** What main accepts from the renderer, checked at run time: the types of the contract are only a promise. */
import * as z from 'zod';
import {
  CLOSING_ANSWERS,
  type FileHandle,
  LOOK_KINDS,
  MENU_COMMANDS,
  PRINTED_SHEETS,
  type RequestName,
  type Requests,
  SAVED_KINDS,
} from '../../shared/ipc/contract.ts';
import { backupArguments } from '../backup/backup-arguments.ts';

/** Larger than any annex or case; keeps a runaway renderer from filling main's memory. */
const MAX_SAVED_BYTES = 512 * 1024 * 1024;
const MAX_PRINTED_CHARACTERS = 128 * 1024 * 1024;

const nothing = z.undefined();
const suggestedName = z.string().min(1).max(255);
const handle = z.uuid().transform((text) => text as FileHandle);
/** From a postcard to a poster. */
const pagePoints = z.number().min(200).max(5000);
const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= MAX_SAVED_BYTES, 'too large');

export const argumentSchemas: { [N in RequestName]: z.ZodType<Requests[N]['argument']> } = {
  'files:save': z.strictObject({
    kind: z.enum(SAVED_KINDS),
    suggestedName,
    bytes,
    beside: handle.optional(),
  }),
  'files:savePrintedPdf': z.strictObject({ suggestedName, sheet: z.enum(PRINTED_SHEETS) }),
  'files:openCase': nothing,
  'files:openRecent': handle,
  'files:takeWaiting': nothing,
  'files:recent': nothing,
  'files:changeRecent': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('forget'), file: handle }),
    z.strictObject({ kind: z.literal('clear') }),
    z.strictObject({ kind: z.literal('keep'), isKept: z.boolean() }),
  ]),
  'files:openLook': z.enum(LOOK_KINDS),
  'files:readPart': z.strictObject({ file: handle, from: z.int().nonnegative() }),
  'files:showInFolder': handle,
  'files:openSaved': handle,
  'print:annex': z.string().min(1).max(MAX_PRINTED_CHARACTERS),
  'print:cancel': nothing,
  'print:content': nothing,
  'print:laidOut': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ready'), width: pagePoints, height: pagePoints, pages: z.int().positive() }),
    z.strictObject({ kind: z.literal('failed'), message: z.string().max(2000) }),
  ]),
  'app:info': nothing,
  'app:insight': nothing,
  'app:restart': nothing,
  'app:setPreferences': z.strictObject({
    language: z.enum(['de', 'en']),
    colorScheme: z.enum(['light', 'dark', 'system']),
  }),
  'menu:setAvailable': z.array(z.enum(MENU_COMMANDS)).max(MENU_COMMANDS.length),
  'app:answerClosing': z.enum(CLOSING_ANSWERS),
  ...backupArguments,
};
