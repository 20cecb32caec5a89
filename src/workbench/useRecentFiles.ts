/** Opening through the browser's own file dialog, and the list of what was opened that way. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FileHandle } from './fileAccess';
import { canPickFiles, pickFile, readableFile } from './fileAccess';
import type { RecentFile } from './recentFiles';
import { forgetFiles, readRecent, rememberFile } from './recentFiles';

export interface RecentFiles {
  /** Latest first; [] also where the browser remembers nothing. */
  readonly files: readonly RecentFile[];
  readonly forget: () => void;
  /** Puts a file on top of the list, where there is one. */
  readonly remember: (handle: FileHandle) => void;
  /** Asks for a file, or opens one of the list; null where the user thought better of it. */
  readonly pick: (() => Promise<File | null>) | null;
  readonly reopen: (file: RecentFile) => Promise<File | null>;
}

export function useRecentFiles(): RecentFiles {
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  const able = canPickFiles();
  useEffect(() => {
    if (able) readRecent().then(setFiles, nothing);
  }, [able]);
  const remember = useCallback((handle: FileHandle) => (able ? void rememberFile(handle).then(setFiles, nothing) : undefined), [able]);
  const pick = useCallback(async () => {
    const handle = await pickFile();
    if (handle) remember(handle);
    return handle ? handle.getFile() : null;
  }, [remember]);
  const reopen = useCallback(
    async ({ handle }: RecentFile) => {
      const file = await readableFile(handle);
      if (file) remember(handle);
      return file;
    },
    [remember],
  );
  const forget = useCallback(() => {
    setFiles([]);
    void forgetFiles().catch(nothing);
  }, []);
  return useMemo(() => ({ files, forget, remember, pick: able ? pick : null, reopen }), [files, forget, remember, able, pick, reopen]);
}

/** A list that cannot be kept is a convenience less; opening files goes on without it. */
function nothing(): void {
  return undefined;
}
