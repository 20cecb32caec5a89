/** The ways to a file: the browser's own dialog where it gives handles, the plain chooser elsewhere, the list of recent ones. */
import type { RefObject } from 'react';
import { useCallback } from 'react';
import type { RecentFile } from './recentFiles';
import type { RecentFiles } from './useRecentFiles';
import type { Workbench } from './useWorkbench';
import { words } from './words';

export interface Opening {
  readonly open: () => void;
  readonly reopen: (file: RecentFile) => void;
}

export function useOpening({ choose, tell }: Workbench, { pick, reopen }: RecentFiles, chooser: RefObject<HTMLInputElement | null>): Opening {
  const open = useCallback(() => {
    const plainChooser = (): void => chooser.current?.click();
    if (!pick) return plainChooser();
    // Where a policy of the workplace forbids the dialog, the plain chooser still works.
    pick().then((file) => (file ? choose(file) : undefined), plainChooser);
  }, [pick, choose, chooser]);
  const openRecent = useCallback(
    (recent: RecentFile) => {
      const refused = (text: string): void => tell({ intent: 'warning', title: '', text });
      reopen(recent).then(
        (file) => (file ? choose(file) : refused(words.refusedRecent(recent.name))),
        () => tell({ intent: 'error', title: words.openFailed(recent.name), text: `${words.unreadable}${words.keepsCurrent}` }),
      );
    },
    [reopen, choose, tell],
  );
  return { open, reopen: openRecent };
}
