/** Excel's events for all subscribers: registered in one round trip, and taken away with the last of them. */
import { parseRange } from '../../grid/address';
import type { HostEvents } from '../spreadsheetHost';
import type { Book } from './book';
import { changeOf } from './changeEvent';
import type { Connection } from './connection';
import type { ExcelApi } from './excelApi';
import { listSheets } from './listSheets';
import type { ReadQueue } from './readQueue';

export interface EventHub {
  /** Returns the function that ends the subscription. */
  subscribe(events: HostEvents): () => void;
  /** Registers where an attempt has failed; otherwise does nothing. */
  follow(): void;
}

export interface EventParts {
  readonly excel: ExcelApi['excel'];
  /** Selections are listened to as well. */
  readonly withSelections: boolean;
  readonly connection: Connection;
  readonly queue: ReadQueue;
  readonly book: Book;
  /** Filled and emptied here; whoever has something to tell goes through them. */
  readonly subscribers: Set<HostEvents>;
}

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

export function createEventHub({ excel, withSelections, connection, queue, book, subscribers }: EventParts): EventHub {
  /** Registering and removing come one after the other, and so does what is told: names may have to be asked for first. */
  let registering: Promise<unknown> = Promise.resolve();
  let telling: Promise<unknown> = Promise.resolve();
  let registered: Registered | null = null;

  const tell = (message: (events: HostEvents) => void): void => {
    for (const events of [...subscribers]) message(events);
  };
  const inOrder = (work: () => Promise<void>): void => {
    telling = telling.then(work).catch(() => undefined);
  };
  const learnNames = (): Promise<unknown> => queue.ask((context) => listSheets(context, book), false).catch(() => undefined);
  const nameOf = async (id: string): Promise<string | null> => {
    if (book.nameOf(id) === null) await learnNames();
    return book.nameOf(id);
  };

  const changed = async (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const name = await nameOf(args.worksheetId);
    if (name === null) return;
    const change = changeOf(name, args);
    if (change.structure) book.forget(name);
    tell((events) => events.changed?.(change));
  };
  const activated = async ({ worksheetId }: Excel.WorksheetActivatedEventArgs): Promise<void> => {
    // It may have been renamed since; a new name raises no event before ExcelApi 1.17.
    await learnNames();
    const name = book.nameOf(worksheetId);
    if (name !== null) tell((events) => events.activated?.(name));
  };
  const selected = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const [first = ''] = address.split(',');
    const rect = parseRange(first);
    const name = await nameOf(worksheetId);
    if (name !== null && rect !== null) tell((events) => events.selected?.(name, rect));
  };

  const register = (): Promise<Registered> =>
    connection.patient(async (context) => {
      const { worksheets } = context.workbook;
      const results = [
        worksheets.onChanged.add(async (args) => inOrder(() => changed(args))),
        worksheets.onActivated.add(async (args) => inOrder(() => activated(args))),
        ...(withSelections ? [worksheets.onSelectionChanged.add(async (args) => inOrder(() => selected(args)))] : []),
      ];
      await context.sync();
      return { context, remove: () => results.forEach((result) => result.remove()) };
    });
  const unregister = ({ context, remove }: Registered): Promise<void> =>
    excel.run(context, async (same) => {
      remove();
      await same.sync();
    });

  const settle = async (): Promise<void> => {
    if (subscribers.size > 0) registered ??= await register();
    else if (registered !== null) {
      const old = registered;
      registered = null;
      await unregister(old);
    }
  };
  const follow = (): void => {
    registering = registering.then(settle).catch(() => undefined);
  };

  return {
    follow,
    subscribe: (events) => {
      // A copy, so that the same object subscribed twice ends twice.
      const entry = { ...events };
      subscribers.add(entry);
      follow();
      return () => {
        if (subscribers.delete(entry)) follow();
      };
    },
  };
}
