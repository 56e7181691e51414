import { BuilderElement, type XmlComponent } from 'docx';

/** An element that docx has no class for. Attributes and children are written in the given order. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement<Record<string, string>>({
    name,
    ...(entries.length > 0 ? { attributes: Object.fromEntries(entries) } : {}),
    children,
  });
}
