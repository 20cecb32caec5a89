// @vitest-environment jsdom
/** The manifest that Office reads: well-formed, in order, complete, with icons that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../src/entry/commandNames';
import { paneRequestOf, paneRequests } from '../src/entry/paneRequest';
import { faultsOfHead, faultsOfLanguages, faultsOfOrder, faultsOfResources, faultsOfRibbon, faultsOfTexts, functionsOf, iconsOf, panesOf, urlsOf } from './kit/manifestChecks';
import { readPng } from './kit/png';
import { listFiles, readText, repositoryRoot } from './kit/sourceTree';

const xml = readText('manifest.xml');
const parser = new DOMParser();
const parse = (text: string): Document => parser.parseFromString(text, 'application/xml');
const manifest = parse(xml);

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
    ['tab, groups, controls, sizes of icons', faultsOfRibbon],
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

  it('has icons that exist, in the pixels that their place asks for', () => {
    const icons = iconsOf(manifest);
    expect(icons.length).toBeGreaterThan(50);
    for (const { url, size } of icons) {
      const file = join(repositoryRoot, new URL(url).pathname);
      expect(existsSync(file), url).toBe(true);
      const { width, height } = readPng(readFileSync(file));
      expect([width, height], url).toEqual([size, size]);
    }
  });

  it('gives every button its own icon', () => {
    const buttons = [...manifest.getElementsByTagName('Control')].map((control) => control.getElementsByTagName('bt:Image')[0]?.getAttribute('resid'));
    expect(buttons).not.toContain(undefined);
    expect(buttons.length).toBeGreaterThan(5);
    expect(new Set(buttons).size).toBe(buttons.length);
  });

  it('calls the functions there are, each from one button', () => {
    expect(functionsOf(manifest).sort()).toEqual([...commandNames].sort());
  });

  it('opens the pane with requests it understands, all of them', () => {
    const asked = panesOf(manifest).map((url) => new URL(url));
    expect(asked.map(({ pathname }) => pathname)).toEqual(asked.map(() => '/taskpane.html'));
    const requests = asked.filter(({ search }) => search !== '').map(({ search }) => paneRequestOf(search));
    expect(requests).toEqual([...paneRequests]);
  });

  it('opens pages that the build makes', () => {
    const pages = [...new Set(urlsOf(manifest).map((url) => new URL(url).pathname).filter((path) => path.endsWith('.html')))];
    expect(pages.sort()).toEqual(['/commands.html', '/notice.html', '/taskpane.html']);
    expect(pages.filter((page) => !existsSync(join(repositoryRoot, 'src/entry', page)))).toEqual([]);
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
    ['a resource defined twice', faultsOfResources, 'id="App.16" Default', 'id="App.32" Default'],
    ['a long id', faultsOfResources, /Check\.Tip/g, 'Check.Tip.That.Is.Longer.Than.Thirty.Two'],
    ['a long label', faultsOfTexts, 'DefaultValue="检查当前表"', `DefaultValue="${'检'.repeat(126)}"`],
    ['an empty text', faultsOfTexts, 'Value="Check this sheet"', 'Value=""'],
    ['a foreign GUID', faultsOfHead, /<Id>.*<\/Id>/, '<Id>1234</Id>'],
    ['a version of three parts', faultsOfHead, /<Version>.*<\/Version>/, '<Version>1.0.0</Version>'],
    ['http', faultsOfHead, 'https://localhost:3000/commands.html', 'http://localhost:3000/commands.html'],
    ['another origin', faultsOfHead, 'https://localhost:3000/commands.html', 'https://localhost:3001/commands.html'],
    ['a missing size of icon', faultsOfRibbon, /<bt:Image size="32" resid="Next.32"\/>/, ''],
    ['an odd size of icon', faultsOfRibbon, 'size="20" resid="Open.20"', 'size="22" resid="Open.20"'],
    ['an id given twice', faultsOfRibbon, 'id="TargetTable.Open"', 'id="TargetTable.Check"'],
    ['a second tab', faultsOfRibbon, '</ExtensionPoint>', '<CustomTab id="Other"/></ExtensionPoint>'],
    ['a text without English', (given: Document) => faultsOfLanguages(given, ['en-US']), /<bt:Override Locale="en-US" Value="Target Table"\/>/, ''],
  ])('see %s', (_, faults, before, after) => {
    const changed = xml.replace(before, after);
    expect(changed).not.toBe(xml);
    expect(faults(parse(changed))).not.toEqual([]);
  });
});

describe('the icons', () => {
  const drawn = listFiles('assets/icons').filter((path) => path.endsWith('.png'));

  it.each(drawn)('%s has the size in its name and is not blank', (path) => {
    const { width, height, pixels } = readPng(readFileSync(join(repositoryRoot, path)));
    const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
    expect([width, height]).toEqual([size, size]);
    const opaque = pixels.filter(({ alpha }) => alpha > 200);
    expect(opaque.length / pixels.length).toBeGreaterThan(0.3);
    expect(new Set(opaque.map(({ red, green, blue }) => `${red} ${green} ${blue}`)).size).toBeGreaterThan(2);
  });

  it('have a drawing each', () => {
    const names = [...new Set(drawn.map((path) => path.replace(/-\d+\.png$/, '.svg')))];
    expect(names.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });
});
