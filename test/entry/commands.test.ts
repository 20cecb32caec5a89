// @vitest-environment jsdom
/** The page of commands: every button of the ribbon is answered, and Excel is always told that the command has ended. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandNames } from '../../src/entry/commandNames';

type Command = (event: { readonly completed: () => void }) => void;

/** An Office that closes every notice at once. */
function stubOffice(version: string): { readonly commands: Map<string, Command>; readonly notices: string[] } {
  const commands = new Map<string, Command>();
  const notices: string[] = [];
  vi.stubGlobal('Office', {
    onReady: () => Promise.resolve(),
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
    context: {
      requirements: { isSetSupported: (set: string, wanted: string) => set === 'ExcelApi' && Number(wanted) <= Number(version) },
      ui: {
        displayDialogAsync: (address: string, _: unknown, opened: (result: object) => void) => {
          notices.push(new URL(address).search);
          opened({ status: 'succeeded', value: { addEventHandler: (_event: string, handler: () => void) => handler() } });
        },
      },
    },
  });
  return { commands, notices };
}

async function press(commands: ReadonlyMap<string, Command>, name: string): Promise<number> {
  const completed = vi.fn();
  commands.get(name)?.({ completed });
  await vi.waitFor(() => expect(completed).toHaveBeenCalled());
  return completed.mock.calls.length;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the page of commands', () => {
  it('answers every button of the ribbon', async () => {
    const { commands } = stubOffice('1.14');
    await import('../../src/entry/commands');
    expect([...commands.keys()].sort()).toEqual([...commandNames].sort());
  });

  it('tells users of an older Excel what they lack', async () => {
    const { commands, notices } = stubOffice('1.13');
    await import('../../src/entry/commands');
    for (const name of commandNames) expect(await press(commands, name)).toBe(1);
    expect(notices).toEqual(commandNames.map(() => '?notice=oldExcel'));
  });

  it('ends the command where everything breaks', async () => {
    // New enough, but without the library that speaks to the sheet.
    const { commands, notices } = stubOffice('1.14');
    await import('../../src/entry/commands');
    for (const name of commandNames) expect(await press(commands, name)).toBe(1);
    expect(notices).toEqual(commandNames.map(() => '?notice=failed'));
  });
});

describe('in an engine that cannot run the commands', () => {
  it('every button says so', async () => {
    const { commands, notices } = stubOffice('1.1');
    vi.stubGlobal('ResizeObserver', undefined);
    await import('../../src/entry/commandsGate');
    for (const name of commandNames) expect(await press(commands, name)).toBe(1);
    expect(notices).toEqual(commandNames.map(() => '?notice=oldEngine'));
  });
});
