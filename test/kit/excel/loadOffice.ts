/** Loads Microsoft's client library, unmodified, in a realm of its own and ties it to an in-memory Excel. No DOM, about 50 ms. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { InMemoryExcel, RichApiBridge } from './inMemoryExcel';
import type { LibraryGlobals, OfficeFacade } from './officeFacade';
import { installFacade, officeFacade } from './officeFacade';

export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: OfficeFacade;
  readonly OfficeExtension: typeof OfficeExtension;
}

type Realm = LibraryGlobals & Pick<LoadedOffice, 'Excel' | 'OfficeExtension'>;

const library = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
let compiled: vm.Script | null = null;

/** The library's text, with the comments and names that a reader can search. */
export function libraryText(): string {
  return readFileSync(library, 'utf8');
}

/** JSON, Promise and Error are ours, so that what the library returns compares and inherits as anything else does. */
function newRealm(bridge: RichApiBridge): Realm {
  const globals: Record<string, unknown> = { _richApiNativeBridge: bridge, JSON, Promise, Error, console, setTimeout, clearTimeout, performance, navigator: { userAgent: 'node' } };
  globals['window'] = globals;
  globals['self'] = globals;
  compiled ??= new vm.Script(libraryText(), { filename: library });
  compiled.runInContext(vm.createContext(globals));
  return globals as unknown as Realm;
}

/** `bridge`: a second window's, where it is not the first one's. */
export function loadOffice(excel: InMemoryExcel, bridge: RichApiBridge = excel.bridge): LoadedOffice {
  const realm = newRealm(bridge);
  const facade = officeFacade(excel);
  installFacade(realm, facade);
  return { Excel: realm.Excel, Office: facade, OfficeExtension: realm.OfficeExtension };
}
