/** Level 1 and level 2 of each row: own label, merged label, or the one above where the hierarchy allows it. */
import { cleanText, squash } from '../domain/chineseText';
import type { Field } from '../domain/field';
import { canonicalLevel1, canonicalLevel2, type Level1Name, type Level2Name } from '../domain/levelLabels';
import type { CellAddress } from '../grid/address';

/** A label cell: its text, and the cell that carries it. */
export interface LabelCell {
  readonly text: string;
  readonly cell: CellAddress;
}

export interface RowLevels {
  readonly level1: Field<string> | null;
  readonly level2: Field<string> | null;
}

/** Feed rows top to bottom. `restart` forgets the labels above (another term's block begins). */
export interface LevelTracker {
  readonly next: (level1: LabelCell | null, level2: LabelCell | null) => RowLevels;
  readonly restart: () => void;
}

/** `twoLevels`: the form has no 二级 column, and 数量指标 is a level 1 there. */
export function trackLevels(twoLevels: boolean): LevelTracker {
  let above: RowLevels = { level1: null, level2: null };
  return {
    next: (level1, level2) => {
      above = resolve(above, level1, level2, twoLevels);
      return above;
    },
    restart: () => {
      above = { level1: null, level2: null };
    },
  };
}

function resolve(above: RowLevels, first: LabelCell | null, second: LabelCell | null, twoLevels: boolean): RowLevels {
  let own1 = first && labelField(first);
  let own2 = second && labelField(second);
  // A 二级 label merged down past the end of its 一级: it does not reach into the next one.
  if (own1?.value && own2?.value && own2.cell.row < own1.cell.row && !allows(own1.value, own2.value)) own2 = { ...own2, value: null };
  // A 二级 label that slid into the 一级 column, its own column blank.
  if (!twoLevels && own1?.value && !own2?.value && canonicalLevel1(own1.value) === null && canonicalLevel2(own1.value) !== null) {
    own2 = own1;
    own1 = null;
  }
  // The tail of a label cut by a page break: 产出 | 指标.
  if (own1?.value && canonicalLevel1(own1.value) === null && above.level1?.value?.endsWith(own1.value)) own1 = { ...own1, value: null };
  if (own1?.value) {
    const goesOn = above.level1?.value === own1.value;
    return { level1: own1, level2: own2?.value ? own2 : goesOn ? inherited(above.level2, own2) : own2 };
  }
  if (own2?.value) {
    const fits = above.level1?.value && allows(above.level1.value, own2.value);
    return { level1: fits ? above.level1 : own1, level2: own2 };
  }
  return { level1: inherited(above.level1, own1), level2: inherited(above.level2, own2) };
}

function inherited(above: Field<string> | null, own: Field<string> | null): Field<string> | null {
  return above?.value ? above : own;
}

function labelField({ text, cell }: LabelCell): Field<string> {
  return { value: cleanText(text) === '' ? null : squash(text), text, cell };
}

/** 成本 and 满意度 stand at level 1 in some forms, below 产出 and 效益 in others. */
const parents: Readonly<Record<Level2Name, readonly Level1Name[]>> = {
  数量: ['产出'],
  质量: ['产出'],
  时效: ['产出'],
  成本: ['产出', '成本'],
  经济成本: ['成本'],
  社会成本: ['成本'],
  生态环境成本: ['成本'],
  经济效益: ['效益'],
  社会效益: ['效益'],
  生态效益: ['效益'],
  可持续影响: ['效益'],
  满意度: ['满意度', '效益'],
};

/** May this level 2 stand below this level 1? Labels no form knows are let through. */
function allows(level1: string, level2: string): boolean {
  const parent = canonicalLevel1(level1);
  const child = canonicalLevel2(level2);
  return parent === null || child === null || parents[child].includes(parent);
}
