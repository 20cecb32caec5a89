/**
 * The in-memory Excel inside a page. Runs before the client library, which looks for the bridge while it loads;
 * `finishOffice` has to be called once it has. Options lie ready in `inMemoryExcelOptions`.
 */
import { createInMemoryExcel } from './excelHost';
import type { InMemoryExcel, RichApiBridge } from './inMemoryExcel';
import type { LibraryGlobals, OfficeFacade } from './officeFacade';
import { installFacade, officeFacade } from './officeFacade';
import { parseOptions } from './optionsText';

declare global {
  interface Window extends LibraryGlobals {
    inMemoryExcelOptions: string;
    inMemoryExcel: InMemoryExcel;
    inMemoryOffice: OfficeFacade;
    finishOffice: () => void;
    _richApiNativeBridge: RichApiBridge;
  }
}

window.inMemoryExcel = createInMemoryExcel(parseOptions(window.inMemoryExcelOptions));
window.inMemoryOffice = officeFacade(window.inMemoryExcel);
window._richApiNativeBridge = window.inMemoryExcel.bridge;
window.finishOffice = () => installFacade(window, window.inMemoryOffice);
