/**
 * Imported for its effect by the modules every schema builds on.
 *
 * Zod tries `new Function` when the first object schema is made, which the content security policy refuses and reports as
 * a violation. Without the attempt there is nothing to report. In the main process, where it is allowed, compiling takes longer
 * than the few records that are checked at the start.
 */
import { config } from 'zod';

config({ jitless: true });
