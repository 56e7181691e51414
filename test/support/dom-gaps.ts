/** What happy-dom does not have and the interface needs. */

// Text fields that grow with their content measure anew when a font has been loaded.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
