/** The list of ignored findings, kept with the file. */
import { ignoresSchema } from '../checking/ignores';
import type { Ignore } from '../checking/ignores';
import type { SpreadsheetHost } from '../host/spreadsheetHost';

const KEY = 'ignores';
/** Where a list goes that cannot be read (cut short, or written by a later version) before a new one takes its place. */
const UNREAD_KEY = 'ignores_unread';

/** null where the text is no list of ignores. */
function parsed(text: string): Ignore[] | null {
  try {
    const result = ignoresSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** [] where the file has none, null where its list cannot be read. Rejects with HostError where the host cannot keep texts. */
export async function readIgnores(host: SpreadsheetHost): Promise<readonly Ignore[] | null> {
  const text = await host.store.read(KEY);
  return text === null ? [] : parsed(text);
}

/** Replaces the list; the caller has seen that the one in its place can be read. Rejects with HostError. */
export async function saveIgnores(host: SpreadsheetHost, ignores: readonly Ignore[]): Promise<void> {
  await host.store.write(KEY, ignores.length === 0 ? null : JSON.stringify(ignores));
}

/** Makes room for a new list: one that cannot be read is set aside in the file, not lost. Rejects with HostError. */
export async function renewIgnores(host: SpreadsheetHost): Promise<void> {
  const text = await host.store.read(KEY);
  if (text === null || parsed(text) !== null) return;
  const earlier = await host.store.read(UNREAD_KEY);
  await host.store.write(UNREAD_KEY, earlier === null ? text : `${earlier}\n${text}`);
  await saveIgnores(host, []);
}
