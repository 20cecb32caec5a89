/** Files as the File System Access API gives them, where the browser has it: Chromium on a desktop. */

/** What TypeScript's own description of the handle leaves out. */
export interface FileHandle extends FileSystemFileHandle {
  readonly queryPermission?: (options: { readonly mode: 'read' }) => Promise<PermissionState>;
  readonly requestPermission?: (options: { readonly mode: 'read' }) => Promise<PermissionState>;
}

interface HandleItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

interface PickerWindow {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
}

const picker = {
  id: 'workbook',
  types: [{ description: 'Excel', accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xlsm', '.xltx'], 'application/vnd.ms-excel': ['.xls', '.et'] } }],
};

export function canPickFiles(): boolean {
  return typeof (window as PickerWindow).showOpenFilePicker === 'function' && typeof indexedDB === 'object';
}

/** The chosen file; null where the user thought better of it. */
export async function pickFile(): Promise<FileHandle | null> {
  try {
    const [handle] = (await (window as PickerWindow).showOpenFilePicker?.(picker)) ?? [];
    return handle ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The handle of the one file that was dropped; null where the browser gives none. Never rejects. */
export async function droppedHandle(dropped: DataTransfer | null): Promise<FileHandle | null> {
  const item = Array.from<HandleItem>(dropped?.items ?? []).find(({ kind }) => kind === 'file');
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === 'file' ? (handle as FileHandle) : null;
}

/** The file behind a handle of an earlier visit; null where the user does not allow reading it. Call it from a click. */
export async function readableFile(handle: FileHandle): Promise<File | null> {
  const allowed = (await handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
  if (allowed !== 'granted' && (await handle.requestPermission?.({ mode: 'read' })) !== 'granted') return null;
  return handle.getFile();
}
