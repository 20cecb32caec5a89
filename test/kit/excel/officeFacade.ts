/** What the loader office.js would set up around the client library: requirement sets, Office.onReady, ribbon commands, dialogs. */
import type { InMemoryExcel } from './inMemoryExcel';

interface CommandEvent {
  completed(): void;
}

type Command = (event: CommandEvent) => void;

interface HostInfo {
  readonly host: string;
  readonly platform: string;
}

export interface OfficeFacade {
  readonly context: object;
  readonly onReady: (ready?: (info: HostInfo) => void) => Promise<HostInfo>;
  readonly actions: { associate(name: string, command: Command): void };
  /** As if the user had pressed the ribbon button; resolves when the command says that it is done. Rejects where there is no such command. */
  runCommand(name: string): Promise<void>;
  /** Addresses of the dialogs that are open. */
  readonly dialogs: readonly string[];
  /** As if the user had closed all dialogs. */
  closeDialogs(): void;
}

/** What comes with displayDialogAsync, as far as our pages look at it. */
interface DialogResult {
  readonly status: 'succeeded';
  readonly value: { addEventHandler(event: string, handler: (message: object) => void): void; close(): void };
}

const CLOSED_BY_USER = 12006;

interface OpenDialog {
  readonly address: string;
  onClosed: () => void;
}

export function officeFacade(excel: InMemoryExcel): OfficeFacade {
  const commands = new Map<string, Command>();
  let dialogs: readonly OpenDialog[] = [];
  const info: HostInfo = { host: 'Excel', platform: 'PC' };
  const requirements = { isSetSupported: (name: string, version?: number | string) => excel.isSetSupported(name, version === undefined ? undefined : String(version)) };
  const displayDialogAsync = (address: string, _options: object, opened?: (result: DialogResult) => void): void => {
    const dialog: OpenDialog = { address, onClosed: () => {} };
    dialogs = [...dialogs, dialog];
    const addEventHandler = (event: string, handler: (message: object) => void): void => {
      if (event === 'dialogEventReceived') dialog.onClosed = () => handler({ error: CLOSED_BY_USER });
    };
    const close = (): void => void (dialogs = dialogs.filter((other) => other !== dialog));
    queueMicrotask(() => opened?.({ status: 'succeeded', value: { addEventHandler, close } }));
  };
  return {
    context: { ...info, requirements, ui: { displayDialogAsync }, displayLanguage: 'zh-CN', contentLanguage: 'zh-CN', diagnostics: { ...info, version: '16.0' } },
    onReady: async (ready) => {
      ready?.(info);
      return info;
    },
    actions: { associate: (name, command) => void commands.set(name, command) },
    runCommand: (name) =>
      new Promise((resolve, reject) => {
        const command = commands.get(name);
        if (command === undefined) reject(new Error(`no command ${name}`));
        else command({ completed: resolve });
      }),
    get dialogs() {
      return dialogs.map(({ address }) => address);
    },
    closeDialogs: () => {
      const closed = dialogs;
      dialogs = [];
      for (const { onClosed } of closed) onClosed();
    },
  };
}

/** The library's namespaces, as it leaves them behind. */
export interface LibraryGlobals {
  readonly Office: Record<string, unknown>;
  readonly OSF: Record<string, unknown>;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** Once the library has been loaded: puts in place what its loader would have. */
export function installFacade({ Office, OSF, OfficeExtension }: LibraryGlobals, facade: OfficeFacade): void {
  // Office.context asks the loader, which is not here; the rest is plain properties.
  OSF['_OfficeAppFactory'] = { getContext: () => facade.context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', isDialog: false }) };
  Object.assign(Office, { onReady: facade.onReady, actions: facade.actions });
  // The library knows the requirement set of every member, but ships with this check off: old hosts answer ApiNotFound themselves.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
