/** Every screen without a table: first run, working, nothing to check, failed. */
import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { EmptyState } from './EmptyState';
import type { PaneView } from './model/paneView';
import { paneWords } from './words/pane';
import { failedWords, failureText, noSheetWords, noTableReason, noTableWords, welcomeWords } from './words/start';

export interface StartScreenProps {
  readonly view: Exclude<PaneView, { readonly screen: 'table' }>;
  readonly onCheck: () => void;
  readonly onOpenFile: (() => void) | undefined;
}

export function StartScreen({ view, onCheck, onOpenFile }: StartScreenProps) {
  const check = (label: string) => (
    <Button appearance="primary" onClick={onCheck}>
      {label}
    </Button>
  );
  const openFile = onOpenFile ? <Button onClick={onOpenFile}>{paneWords.openFile}</Button> : null;
  switch (view.screen) {
    case 'welcome':
      return (
        <EmptyState
          icon={<ClipboardTaskRegular />}
          title={welcomeWords.title}
          texts={[welcomeWords.text]}
          actions={check(paneWords.checkNow)}
          note={welcomeWords.promise}
        />
      );
    case 'working':
      return <EmptyState icon={<ArrowSyncRegular />} title={paneWords.checking} texts={[]} />;
    case 'noSheet':
      return (
        <EmptyState
          icon={<FolderOpenRegular />}
          title={noSheetWords.title}
          texts={[noSheetWords.text]}
          actions={
            <>
              {openFile}
              {check(paneWords.checkNow)}
            </>
          }
        />
      );
    case 'noTable':
      return (
        <EmptyState
          icon={<DocumentSearchRegular />}
          title={noTableWords.title}
          texts={[noTableReason(view.reason), noTableWords.help]}
          actions={
            <>
              {check(paneWords.checkAgain)}
              {openFile}
            </>
          }
        />
      );
    case 'failed':
      return (
        <EmptyState
          icon={<ErrorCircleRegular />}
          title={failedWords.title}
          texts={[failureText(view.code, view.message)]}
          actions={check(failedWords.retry)}
        />
      );
  }
}
