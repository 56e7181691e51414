/** What happy-dom does not have and the interface needs. */

// Text fields that grow with their content measure anew when a font has been loaded.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

// Menus and lists hide while the control they belong to is out of sight, so it needs a place in a window with a size.
Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true });
for (const control of [HTMLButtonElement, HTMLInputElement]) {
  control.prototype.getBoundingClientRect = () => new DOMRect(100, 100, 120, 30);
}

// Puts in what was typed ahead (`ui/typed-ahead.ts`): nothing, because keys of these tests wait until their field is there.
if (!('execCommand' in document)) Object.assign(document, { execCommand: () => false });
