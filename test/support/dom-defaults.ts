/** How DOM tests ask, and what they do without because it takes long and is looked at in the real window, with axe. */
import { configure } from '@testing-library/react';
import './dom-gaps.ts';

/** By itself a second, which a busy machine needs for a large screen; a test that waits in vain is the only one to feel it. */
const PATIENCE = 30_000;

// Queries by role find hidden elements, too: to leave them out, each element would be asked for its style up to the root.
configure({ defaultHidden: true, asyncUtilTimeout: PATIENCE });

// There are no style sheets here, so its own style is all that an element has; to work that out took a tenth of the time.
window.getComputedStyle = (element) => (element as HTMLElement).style;
