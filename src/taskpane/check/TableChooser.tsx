/** Chooses among several tables on one sheet. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { TableReport } from '../../report/sheetReport';
import { countBySeverity } from '../model/severity';
import { tableHead } from '../model/tableFields';
import { chooserLabel, tableCount, tableOption } from '../words/check';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  // The browser's own list: it handles long names and touch, and costs nothing.
  select: {
    flex: '1 1 0',
    minWidth: 0,
    height: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  count: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface TableChooserProps {
  readonly tables: readonly TableReport[];
  readonly chosen: number;
  readonly onChoose: (table: number) => void;
}

export function TableChooser({ tables, chosen, onChoose }: TableChooserProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <select
        className={styles.select}
        aria-label={chooserLabel}
        value={String(chosen)}
        onChange={(event) => {
          onChoose(Number(event.target.value));
        }}
      >
        {tables.map(({ table, findings }, index) => (
          <option key={`${table.range.top},${table.range.left}`} value={String(index)}>
            {tableOption(index + 1, tableHead(table).name, countBySeverity(findings))}
          </option>
        ))}
      </select>
      <span className={styles.count}>{tableCount(tables.length)}</span>
    </div>
  );
}
