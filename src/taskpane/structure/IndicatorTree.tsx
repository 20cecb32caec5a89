/** The indicator hierarchy as a tree; every row selects its cell. */
import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CellAddress } from '../../tasks/cellNames';
import { visibleNodes } from '../model/hierarchy';
import type { TreeNode } from '../model/hierarchy';
import { treeMove } from '../model/treeMoves';
import { structureWords } from '../words/structure';
import { TreeRow } from './TreeRow';

const useStyles = makeStyles({ tree: { display: 'flex', flexDirection: 'column' } });

export interface IndicatorTreeProps {
  readonly nodes: readonly TreeNode[];
  readonly onJump: (cell: CellAddress) => void;
}

export function IndicatorTree({ nodes, onJump }: IndicatorTreeProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const visible = visibleNodes(nodes, closed);
  const tabStop = visible.find(({ node }) => node.key === current)?.node.key ?? visible[0]?.node.key ?? null;

  const setOpen = (key: string, open: boolean): void => {
    setClosed((keys) => (open ? keys.filter((other) => other !== key) : [...keys, key]));
  };

  const focus = (key: string): void => {
    setCurrent(key);
    for (const element of root.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? []) {
      if (element.dataset['node'] === key) element.focus();
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (tabStop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const here = visible.find(({ node }) => node.key === tabStop);
      if (here) onJump(here.node.cell);
      return;
    }
    const move = treeMove(visible, tabStop, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.type === 'focus') focus(move.key);
    else setOpen(move.key, move.type === 'open');
  };

  return (
    <div ref={root} className={styles.tree} role="tree" aria-label={structureWords.tree} onKeyDown={onKeyDown}>
      {visible.map((row) => (
        <TreeRow
          key={row.node.key}
          row={row}
          tabStop={row.node.key === tabStop}
          onChoose={() => {
            setCurrent(row.node.key);
            onJump(row.node.cell);
          }}
          onToggle={() => {
            setCurrent(row.node.key);
            setOpen(row.node.key, row.expanded === false);
          }}
        />
      ))}
    </div>
  );
}
