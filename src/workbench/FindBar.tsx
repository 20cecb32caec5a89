/** The bar of the search: text, count, previous and next, all sheets or the one in front. */
import { Button, Checkbox, Input, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { JSX, KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { ownedByInputMethod } from './gridKeys';
import { useFind } from './useFind';
import type { Find } from './useFind';
import { words } from './words';

interface FindBarProps {
  readonly store: DocumentStore;
  readonly state: DocumentState;
  /** Grows with every wish to search: the text is then selected anew. */
  readonly wish: number;
  readonly onClose: () => void;
}

export function FindBar({ store, state, wish, onClose }: FindBarProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const find = useFind(store, state);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [wish]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (ownedByInputMethod(event.nativeEvent.isComposing, event.keyCode)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      find.go(event.shiftKey ? 'previous' : 'next');
    }
  };
  return (
    <search className="find-bar" aria-label={words.find} onKeyDown={onKeyDown}>
      <Input
        className="find-text"
        size="small"
        input={{ ref: input }}
        aria-label={words.findText}
        placeholder={words.findText}
        contentBefore={<SearchRegular />}
        value={find.query}
        onChange={(_, data) => find.look(data.value)}
      />
      <span className="find-count" role="status">
        {countText(find)}
      </span>
      <Steps find={find} />
      <Checkbox size="medium" label={words.findEverywhere} checked={find.everywhere} onChange={(_, data) => find.setEverywhere(data.checked === true)} />
      <Tooltip content={words.findClose} relationship="label">
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
      </Tooltip>
    </search>
  );
}

function Steps({ find }: { readonly find: Find }): JSX.Element {
  const none = find.count === 0;
  return (
    <>
      <Tooltip content={words.findPrevious} relationship="label">
        <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} disabledFocusable={none} onClick={() => find.go('previous')} />
      </Tooltip>
      <Tooltip content={words.findNext} relationship="label">
        <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} disabledFocusable={none} onClick={() => find.go('next')} />
      </Tooltip>
    </>
  );
}

function countText({ query, count, position }: Find): string {
  if (query === '') return '';
  if (count === 0) return words.findNone;
  return position === null ? words.findCount(count) : words.findPosition(position, count);
}
