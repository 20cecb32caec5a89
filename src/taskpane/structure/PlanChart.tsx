/** Cumulative spending by milestone: bars for the eye, the table below them for everyone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../../tasks/cellNames';
import { useHiddenText } from '../hiddenText';
import type { PlanBar } from '../model/planChart';
import { SeverityIcon } from '../SeverityIcon';
import { blankText, jumpWords } from '../words/pane';
import { planTroubleWords, structureWords } from '../words/structure';
import { toA1 } from '../../tasks/cellNames';

/** Units of the drawing; it is stretched to the pane, so only proportions count. */
const HEIGHT = 100;
const SLOT = 100;
const BAR = 56;

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM}` },
  chart: { display: 'block', width: '100%', height: '72px', color: tokens.colorBrandBackground, '@media (forced-colors: active)': { color: 'CanvasText' } },
  limit: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1, strokeDasharray: '4 3' },
  base: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  bar: { fill: 'currentColor' },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', textAlign: 'center' },
  label: {
    padding: '2px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  cell: { padding: '2px 0', verticalAlign: 'top' },
  value: {
    maxWidth: '100%',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  blank: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { display: 'flex', justifyContent: 'center', columnGap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

function Bars({ bars }: { readonly bars: readonly PlanBar[] }) {
  const styles = useStyles();
  const width = bars.length * SLOT;
  return (
    <svg className={styles.chart} viewBox={`0 -4 ${width} ${HEIGHT + 6}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line className={styles.limit} x1={0} x2={width} y1={0} y2={0} vectorEffect="non-scaling-stroke" />
      <line className={styles.base} x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} vectorEffect="non-scaling-stroke" />
      {bars.map((bar, index) =>
        bar.height === null ? null : (
          <rect
            key={toA1(bar.cell)}
            className={mergeClasses(styles.bar, bar.trouble !== null && styles.trouble)}
            x={index * SLOT + (SLOT - BAR) / 2}
            y={HEIGHT - bar.height}
            width={BAR}
            height={bar.height}
          />
        ),
      )}
    </svg>
  );
}

function Value({ bar, onJump }: { readonly bar: PlanBar; readonly onJump: (cell: CellAddress) => void }) {
  const styles = useStyles();
  const { hidden } = useHiddenText();
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={mergeClasses(styles.value, bar.text === null && styles.blank)}
        onClick={() => {
          onJump(bar.cell);
        }}
      >
        {bar.text ?? blankText}
        <span className={hidden}>{` ${jumpWords(toA1(bar.cell))}`}</span>
      </button>
      {bar.trouble ? (
        <div className={styles.note}>
          <SeverityIcon severity="error" />
          {planTroubleWords[bar.trouble]}
        </div>
      ) : null}
    </td>
  );
}

export interface PlanChartProps {
  readonly bars: readonly PlanBar[];
  readonly onJump: (cell: CellAddress) => void;
}

export function PlanChart({ bars, onJump }: PlanChartProps) {
  const styles = useStyles();
  const { hidden } = useHiddenText();
  return (
    <div className={styles.root}>
      <Bars bars={bars} />
      <table className={styles.table}>
        <caption className={hidden}>{structureWords.planCaption}</caption>
        <thead>
          <tr>
            {bars.map((bar) => (
              <th key={toA1(bar.cell)} scope="col" className={styles.label}>
                {bar.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {bars.map((bar) => (
              <Value key={toA1(bar.cell)} bar={bar} onJump={onJump} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
