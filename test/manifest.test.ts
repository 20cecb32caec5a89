// @vitest-environment jsdom
/** The manifest that Office reads: well-formed, in order, complete, with icons that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOfHead, faultsOfLanguages, faultsOfOrder, faultsOfResources, faultsOfTexts, iconsOf, urlsOf } from './kit/manifestChecks';
import { readText, repositoryRoot } from './kit/sourceTree';

const xml = readText('manifest.xml');
const parser = new DOMParser();
const parse = (text: string): Document => parser.parseFromString(text, 'application/xml');
const manifest = parse(xml);

/** Width and height from a PNG's header. */
function pixelsOf(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(manifest.documentElement.localName).toBe('OfficeApp');
  });

  it.each([
    ['order of elements', faultsOfOrder],
    ['resources', faultsOfResources],
    ['lengths of texts', faultsOfTexts],
    ['id, version, addresses', faultsOfHead],
    ['English beside Chinese', (given: Document) => faultsOfLanguages(given, ['en-US'])],
  ])('%s', (_, faults) => {
    expect(faults(manifest)).toEqual([]);
  });

  it('carries the version of the package', () => {
    const version: unknown = (JSON.parse(readText('package.json')) as { version: unknown }).version;
    expect(manifest.getElementsByTagName('Version')[0]?.textContent).toBe(`${String(version)}.0`);
  });

  it('asks for the oldest Excel only, and for no mailbox', () => {
    const sets = [...manifest.getElementsByTagName('Set')].map((each) => [each.getAttribute('Name'), each.getAttribute('MinVersion')]);
    expect(sets).toEqual([['ExcelApi', '1.1']]);
    expect([...manifest.getElementsByTagName('Host')].map((each) => each.getAttribute('Name') ?? each.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
  });

  it('has icons of 16, 32, 64 and 80 pixels', () => {
    const icons = iconsOf(manifest);
    expect([...new Set(icons.map(({ size }) => size))].sort((a, b) => a - b)).toEqual([16, 32, 64, 80]);
    for (const { url, size } of icons) {
      const file = join(repositoryRoot, new URL(url).pathname);
      expect(existsSync(file), url).toBe(true);
      expect(pixelsOf(file), url).toEqual([size, size]);
    }
  });

  it('opens pages of this machine only', () => {
    expect([...new Set(urlsOf(manifest).map((url) => new URL(url).origin))]).toEqual(['https://localhost:3000']);
  });
});

describe('the checks', () => {
  it.each([
    ['elements in the wrong order', faultsOfOrder, /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
    ['an unknown element', faultsOfOrder, '<Permissions>', '<Runtimes/><Permissions>'],
    ['a missing element', faultsOfOrder, /<Permissions>.*<\/Permissions>/, ''],
    ['an undefined resource', faultsOfResources, 'resid="Check.Url"', 'resid="Gone.Url"'],
    ['a resource defined twice', faultsOfResources, 'id="Icon.16" Default', 'id="Icon.32" Default'],
    ['a long id', faultsOfResources, /Check\.Tip/g, 'Check.Tip.That.Is.Longer.Than.Thirty.Two'],
    ['a long label', faultsOfTexts, 'DefaultValue="检查当前表"', `DefaultValue="${'检'.repeat(126)}"`],
    ['an empty text', faultsOfTexts, 'Value="Check this sheet"', 'Value=""'],
    ['a foreign GUID', faultsOfHead, /<Id>.*<\/Id>/, '<Id>1234</Id>'],
    ['a version of three parts', faultsOfHead, /<Version>.*<\/Version>/, '<Version>1.0.0</Version>'],
    ['http', faultsOfHead, 'https://localhost:3000/commands.html', 'http://localhost:3000/commands.html'],
    ['another origin', faultsOfHead, 'https://localhost:3000/commands.html', 'https://localhost:3001/commands.html'],
    ['a text without English', (given: Document) => faultsOfLanguages(given, ['en-US']), /<bt:Override Locale="en-US" Value="Target Table"\/>/, ''],
  ])('see %s', (_, faults, before, after) => {
    const changed = xml.replace(before, after);
    expect(changed).not.toBe(xml);
    expect(faults(parse(changed))).not.toEqual([]);
  });
});
