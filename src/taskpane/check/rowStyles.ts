/** How the lines of the list look, single findings and folds alike. */
import { makeStyles, tokens } from '@fluentui/react-components';

const headingRoom = '32px';

export const useRowStyles = makeStyles({
  // Below the heading that sticks to the top.
  item: { scrollMarginTop: headingRoom, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // The browser holds on to a line when something above it changes its height; a gap is no line.
  gap: { overflowAnchor: 'none' },
  line: {
    width: '100%',
    scrollMarginTop: headingRoom,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '3px solid transparent',
    // Forced colours would draw what is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  icon: { marginTop: '2px' },
  message: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  cell: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  members: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
});
