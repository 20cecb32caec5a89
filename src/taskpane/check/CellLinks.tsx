/** The cells of a finding; each selects itself on the sheet. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toA1 } from '../../tasks/cellNames';
import type { CellAddress } from '../../tasks/cellNames';
import { moreCells } from '../words/check';
import { jumpWords } from '../words/pane';

/** Two lines of the narrowest pane. */
const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cell: {
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface CellLinksProps {
  readonly cells: readonly CellAddress[];
  readonly onJump: (cell: CellAddress) => void;
}

export function CellLinks({ cells, onJump }: CellLinksProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.root}>
      {shown.map((cell) => (
        <button
          key={toA1(cell)}
          type="button"
          className={styles.cell}
          aria-label={jumpWords(toA1(cell))}
          onClick={() => {
            onJump(cell);
          }}
        >
          {toA1(cell)}
        </button>
      ))}
      {shown.length < cells.length ? (
        <button
          type="button"
          className={styles.cell}
          onClick={() => {
            setAll(true);
          }}
        >
          {moreCells(cells.length - shown.length)}
        </button>
      ) : null}
    </div>
  );
}
