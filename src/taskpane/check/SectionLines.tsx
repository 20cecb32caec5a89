/** The findings of one section of the table: its heading and its lines, of a long list only those near the view. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';
import { piecesOf } from '../model/drawnLines';
import { focusableItems } from '../model/findingItems';
import type { FindingItem, FindingSection, ListItem } from '../model/findingItems';
import { sectionCount, sectionWords } from '../words/check';
import type { FindingActions } from './CardActions';
import { FindingRow } from './FindingRow';
import { FoldRow } from './FoldRow';
import { useRowStyles } from './rowStyles';
import { useDrawnLines } from './useDrawnLines';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalM },
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What a line can do. Each stays the same function from drawing to drawing, or every line would be drawn anew. */
export interface LineActions {
  readonly actions: FindingActions;
  readonly onToggleCard: (item: FindingItem) => void;
  readonly onToggleFold: (key: string) => void;
  readonly onJump: (cell: CellAddress) => void;
}

export interface SectionLinesProps extends LineActions {
  readonly table: TargetTable;
  readonly section: FindingSection;
  /** Key of the open card. */
  readonly open: string | null;
  /** Key of the one line that Tab leads to. */
  readonly tabStop: string | null;
  /** Draws only the lines near the view, and those named above: the focus may be in them. */
  readonly windowed: boolean;
  /** The whole list, all sections of it. */
  readonly listRef: RefObject<HTMLElement | null>;
}

export const SectionLines = memo(function SectionLines(props: SectionLinesProps) {
  const { table, section, open, tabStop, windowed, listRef, actions, onToggleCard, onToggleFold, onJump } = props;
  const styles = useStyles();
  const { gap } = useRowStyles();
  const linesRef = useRef<HTMLUListElement>(null);
  const lines = useMemo(() => focusableItems([section]), [section]);
  const { inView, heights } = useDrawnLines(linesRef, listRef, lines, windowed);

  // Folds are few: one for a rule at most.
  const isDrawn = ({ type, key }: ListItem): boolean => !windowed || type === 'fold' || key === open || key === tabStop || inView.has(key);

  const draw = (items: readonly ListItem[]) =>
    piecesOf(items, isDrawn, heights).map((piece) => {
      if (piece.type === 'gap') return <li key={piece.key} aria-hidden="true" className={gap} style={{ height: piece.height }} />;
      const { item, place } = piece;
      return item.type === 'fold' ? (
        <FoldRow key={item.key} fold={item} place={place} size={items.length} tabStop={tabStop === item.key} onToggle={onToggleFold}>
          {item.unfolded ? draw(item.members) : null}
        </FoldRow>
      ) : (
        <FindingRow
          key={item.key}
          item={item}
          table={table}
          place={place}
          size={items.length}
          open={open === item.key}
          tabStop={tabStop === item.key}
          actions={actions}
          onToggle={onToggleCard}
          onJump={onJump}
        />
      );
    });

  return (
    <section className={styles.section} aria-label={sectionWords[section.section]}>
      <h3 className={styles.heading}>
        {sectionWords[section.section]}
        <span className={styles.count}>{sectionCount(section.count)}</span>
      </h3>
      <ul ref={linesRef} className={styles.list}>
        {draw(section.items)}
      </ul>
    </section>
  );
});
