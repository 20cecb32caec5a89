/** Small texts in the workbook's hidden defined names; the file reader knows the same ones. */
import { constantText, parseStoredName, storedName, textsOf, toConstants } from '../../grid/storedText';
import type { HostStore } from '../spreadsheetHost';
import type { Asking } from './asking';
import { answer, loaded } from './asking';
import type { Connection } from './connection';
import type { ReadQueue } from './readQueue';

function* readNames(context: Excel.RequestContext): Asking<Excel.NamedItemCollection> {
  return yield* loaded(0, () => context.workbook.names.load('items/name,items/formula'));
}

function* readText(context: Excel.RequestContext, key: string): Asking<string | null> {
  const { items } = yield* readNames(context);
  const own = items.flatMap(({ name, formula }) => {
    const stored = parseStoredName(name);
    return stored === null ? [] : [{ ...stored, text: constantText(String(formula)) }];
  });
  return textsOf(own).get(key) ?? null;
}

/** Names that stay are given their new text, for adding one that exists fails. */
async function writeText(context: Excel.RequestContext, key: string, text: string | null): Promise<void> {
  const { items } = await answer(() => context.sync(), readNames(context));
  const constants = text === null ? [] : toConstants(text);
  const left = new Map(constants.map((constant, index) => [index + 1, `=${constant}`]));
  const { names } = context.workbook;
  for (const { name } of items) {
    const stored = parseStoredName(name);
    if (stored?.key !== key) continue;
    // By name: the items of a list go by their places, which move as names are deleted.
    const item = names.getItem(name);
    const formula = left.get(stored.number);
    left.delete(stored.number);
    if (formula === undefined) item.delete();
    else item.formula = formula;
  }
  for (const [number, formula] of left) names.add(storedName({ key, number }), formula).visible = false;
  await context.sync();
}

export function createTextStore(connection: Connection, queue: ReadQueue): HostStore {
  /** One at a time, or two writers of one key would mix their pieces. */
  let last: Promise<void> = Promise.resolve();
  return {
    read: (key) => queue.ask((context) => readText(context, key), true),
    write: (key, value) => {
      const write = last.then(() => connection.patient((context) => writeText(context, key, value)));
      last = write.catch(() => undefined);
      return write;
    },
  };
}
