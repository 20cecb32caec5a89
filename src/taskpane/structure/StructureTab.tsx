/** 结构: what the table is made of, read off the sheet. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableReport } from '../../report/sheetReport';
import type { CellAddress } from '../../tasks/cellNames';
import { kindCoverage } from '../model/coverage';
import { indicatorTree } from '../model/hierarchy';
import { planBars } from '../model/planChart';
import { structureWords } from '../words/structure';
import { CoverageList } from './CoverageList';
import { IndicatorTree } from './IndicatorTree';
import { PlanChart } from './PlanChart';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

export interface StructureTabProps {
  readonly report: TableReport;
  readonly onJump: (cell: CellAddress) => void;
}

export function StructureTab({ report, onJump }: StructureTabProps) {
  const styles = useStyles();
  const { table, findings } = report;
  const nodes = indicatorTree(table, findings);
  const bars = planBars(table);
  return (
    <div className={styles.root}>
      <Part title={structureWords.coverage}>
        <CoverageList kinds={kindCoverage(table)} onJump={onJump} />
      </Part>
      <Part title={structureWords.tree}>
        {nodes.length > 0 ? <IndicatorTree nodes={nodes} onJump={onJump} /> : <p className={styles.text}>{structureWords.noIndicators}</p>}
      </Part>
      {bars.length > 0 ? (
        <Part title={structureWords.plan}>
          <PlanChart bars={bars} onJump={onJump} />
        </Part>
      ) : null}
    </div>
  );
}
