import type { AnnexProperties } from '../../../../shared/annex/document.ts';
import type { Language } from '../../../../shared/domain/localised.ts';

/** The same facts as in the information dictionary of a PDF, as newer readers and archives want them (ISO 16684-1). */
export function xmpPacket(properties: AnnexProperties, language: Language, program: string): Uint8Array {
  const { title, subject, keywords, creator, createdAt } = properties;
  const facts = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    `<dc:description>${inLanguage(subject)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    `<xmp:CreatorTool>${program}</xmp:CreatorTool>`,
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => `<xmp:${name}>${createdAt}</xmp:${name}>`),
  ];
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES}>
${facts.join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return new TextEncoder().encode(packet);
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
].join(' ');

const inLanguage = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;

/** What XML 1.0 cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
