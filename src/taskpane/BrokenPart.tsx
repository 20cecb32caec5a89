/** Stands where a part of the page could not be shown: what is the matter, and a way to try again. */
import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { EmptyState } from './EmptyState';
import { PartNotLoadedError } from './lazyPart';
import type { BrokenWords } from './words/broken';
import { notLoadedWords, notShownWords, retryLabel } from './words/broken';

export interface BrokenPartProps {
  readonly error: unknown;
  /** Instead of what the pane says of such an error. */
  readonly words?: BrokenWords;
  readonly onRetry: () => void;
}

export function BrokenPart({ error, words = wordsOf(error), onRetry }: BrokenPartProps) {
  return (
    <div role="alert">
      <EmptyState icon={<ErrorCircleRegular />} title={words.title} texts={words.texts} actions={<Button onClick={onRetry}>{retryLabel}</Button>} />
    </div>
  );
}

function wordsOf(error: unknown): BrokenWords {
  return error instanceof PartNotLoadedError ? notLoadedWords : notShownWords;
}
