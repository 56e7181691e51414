/** Elements that docx has no class for, in the form docx gives its own just before writing. */
import type { IXmlableObject } from 'docx';

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (IXmlableObject | string)[] = [],
): IXmlableObject {
  const attributeNode = { _attr: attributes };
  return { [name]: children.length === 0 ? attributeNode : [attributeNode, ...children] };
}
