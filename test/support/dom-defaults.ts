/**
 * Queries by role find hidden elements, too. To leave them out, each element would be asked for its computed style up to the
 * root, which makes tests three times slower; what can be seen and reached is looked at in the real window, with axe.
 */
import { configure } from '@testing-library/react';

/** By itself a second, which a busy machine needs for a large screen; a test that waits in vain is the only one to feel it. */
const PATIENCE = 30_000;

configure({ defaultHidden: true, asyncUtilTimeout: PATIENCE });
