import { expect, test } from 'vitest';
import { renumberBookmarks, renumberLinks } from '../../../../../shared/docx/finalize/renumber.ts';

test('bookmarks, links and page references begin at 1 in reading order of the bookmarks', () => {
  const xml =
    '<w:hyperlink w:anchor="_Toc71"/><w:instrText>PAGEREF _Toc70 \\h</w:instrText>' +
    '<w:bookmarkStart w:name="_Toc70" w:id="33"/><w:bookmarkEnd w:id="33"/>' +
    '<w:bookmarkStart w:name="_Toc71" w:id="34"/><w:bookmarkEnd w:id="34"/>';
  expect(renumberBookmarks(xml)).toBe(
    '<w:hyperlink w:anchor="_Toc2"/><w:instrText>PAGEREF _Toc1 \\h</w:instrText>' +
      '<w:bookmarkStart w:name="_Toc1" w:id="1"/><w:bookmarkEnd w:id="1"/>' +
      '<w:bookmarkStart w:name="_Toc2" w:id="2"/><w:bookmarkEnd w:id="2"/>',
  );
});

test('other parts of the text stay as they are', () => {
  const xml = '<w:t>_Toc12</w:t><w:bookmarkStart w:id="9" w:name="own"/>';
  expect(renumberBookmarks(xml)).toBe('<w:t>_Toc12</w:t><w:bookmarkStart w:id="1" w:name="own"/>');
});

test('links are named by their order, in the text and among the relationships', () => {
  const body = '<w:hyperlink w:history="1" r:id="rIdx9"/><w:hyperlink w:anchor="_Toc1"/><w:hyperlink r:id="rIda1"/>';
  const relationships =
    '<Relationship Id="rIda1" Target="b"/><Relationship Id="rIdx9" Target="a"/><Relationship Id="rId1"/>';
  expect(renumberLinks(body, relationships)).toEqual({
    body: '<w:hyperlink w:history="1" r:id="link1"/><w:hyperlink w:anchor="_Toc1"/><w:hyperlink r:id="link2"/>',
    relationships:
      '<Relationship Id="link2" Target="b"/><Relationship Id="link1" Target="a"/><Relationship Id="rId1"/>',
  });
});
