/** Defects of references: styles, lists, fields, bookmarks, controls. */
import { inText, type Mutant, mutant, RELATIONSHIPS, replace, SETTINGS, STYLES } from './mutant.ts';

export const REFERENCE_MUTANTS: Mutant[] = [
  inText('style-undefined', 'undefined paragraph style', 'w:val="TOMZweck"', 'w:val="GibtEsNicht"'),
  inText('style-undefined', 'undefined table style', '<w:tblStyle w:val="TOMTabelle"/>', '<w:tblStyle w:val="Nix"/>'),
  mutant(
    'list-undefined',
    'list without definition',
    replace(STYLES, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>'),
  ),
  mutant(
    'list-order',
    'definition after the lists',
    replace('word/numbering.xml', /(<w:abstractNum .*?<\/w:abstractNum>)(.*)<\/w:numbering>/, '$2$1</w:numbering>'),
  ),
  inText(
    'field',
    'contents list not closed',
    /(.*)<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>(.*?<\/w:sdtContent>)/s,
    '$1$2',
  ),
  inText('bookmark-pair', 'bookmark without end', /<w:bookmarkEnd w:id="\d+"\/>/, ''),
  inText('bookmark-duplicate', 'bookmark name twice', 'w:name="_Toc2"', 'w:name="_Toc1"'),
  inText('link-target', 'link to a missing bookmark', 'w:anchor="_Toc3"', 'w:anchor="_TocX"'),
  inText(
    'page-number-empty',
    'page number empty',
    /(PAGEREF _Toc2 \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)<w:t[^>]*>\d+<\/w:t>/,
    '$1',
  ),
  inText('field-dirty', 'field that makes Word ask', 'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
  mutant(
    'update-fields',
    'settings that make Word ask',
    replace(SETTINGS, '<w:compat>', '<w:updateFields/><w:compat>'),
  ),
  inText('control-duplicate', 'control id twice', /<w:id w:val="2"\/>/, '<w:id w:val="1"/>'),
  inText('control-duplicate', 'control tag twice', '<w:tag w:val="tom:ZUT-02"/>', '<w:tag w:val="tom:ZUT-01"/>'),
  inText('style-kind', 'paragraph style on a run', '<w:rStyle w:val="TOMTeilweise"/>', '<w:rStyle w:val="TOMText"/>'),
  mutant('style-duplicate', 'style id twice', replace(STYLES, 'w:styleId="TOMZweck"', 'w:styleId="TOMText"')),
  mutant(
    'style-default',
    'no default style',
    replace(STYLES, 'w:styleId="Normal" w:default="1"', 'w:styleId="Normal"'),
  ),
  mutant(
    'style-reference',
    'style based on nothing',
    replace(STYLES, 'w:basedOn w:val="Normal"', 'w:basedOn w:val="Nix"'),
  ),
  inText('bookmark-name', 'bookmark name with a blank', 'w:name="_Toc2"', 'w:name="_Toc 2"'),
  inText(
    'contents-empty',
    'contents list without entries',
    /(<w:fldChar w:fldCharType="separate"\/><\/w:r>)<w:hyperlink.*(?=<w:p><w:r><w:fldChar w:fldCharType="end")/s,
    '$1</w:p>',
  ),
  inText(
    'footnote-reference',
    'footnote missing',
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="9"/>',
  ),
  mutant(
    'footnote-duplicate',
    'footnote id twice',
    replace('word/footnotes.xml', '<w:footnote w:id="2">', '<w:footnote w:id="1">'),
  ),
  inText('footnote-unused', 'footnote without reference', '<w:footnoteReference w:id="1"/>', ''),
  inText('relationship-id', 'link to a missing relationship', 'r:id="link1"', 'r:id="link9"'),
  mutant('link-insecure', 'link without encryption', replace(RELATIONSHIPS, 'https://', 'http://')),
  mutant(
    'link-address',
    'link to another address',
    replace(RELATIONSHIPS, 'lindenhain-rz.example', 'lindenheim.example'),
  ),
  mutant(
    'list-restart',
    'second list with letters goes on from the first',
    replace(
      'word/numbering.xml',
      /(<w:abstractNumId w:val="4"\/>.*<w:abstractNumId w:val="4"\/>)<w:lvlOverride w:ilvl="0">.*?<\/w:lvlOverride>/s,
      '$1',
    ),
  ),
  inText('contents-missing', 'no contents list', 'TOC \\h', 'QUOTE \\h'),
];
