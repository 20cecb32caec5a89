/** Tags and attributes found in XML text. */
import { describe, expect, it } from 'vitest';
import { attributeOf, decodeXml, nextTag, tagsOf, XmlScanError } from '../../src/workbook/xmlScan';

const names = (xml: string): string => [...tagsOf(xml)].map(({ kind, name }) => `${kind}:${name}`).join(' ');

describe('tagsOf', () => {
  it.each([
    ['<a><b/></a>', 'open:a empty:b close:a'],
    ['<?xml version="1.0"?><!-- <no/> --><x:a\n/>', 'empty:x:a'],
    ['<a><![CDATA[<no/>]]><b t="x>y" u=\'"/>\'/></a>', 'open:a empty:b close:a'],
    ['text only', ''],
  ])('%j', (xml, expected) => expect(names(xml)).toBe(expected));

  it.each(['<a', '<a b="', '<!-- no end', '<![CDATA[ no end'])('refuses %j', (xml) => {
    expect(() => names(xml)).toThrow(XmlScanError);
  });
});

describe('attributeOf', () => {
  const xml = `<s name='甲&amp;"乙"' r:id = "rId1" id2="no"/>`;
  const tag = nextTag(xml, 0);
  it.each([
    ['name', '甲&"乙"'],
    ['id', 'rId1'],
    ['state', undefined],
  ])('%s → %s', (name, value) => expect(tag && attributeOf(xml, tag, name)).toBe(value));
});

it('decodes entities', () => expect(decodeXml('&lt;&#20013;&#x6587;&unknown;&amp;lt;')).toBe('<中文&unknown;&lt;'));
