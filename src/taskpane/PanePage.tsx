/** A page over the pane (settings, help, passing on): title, way back, contents. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { paneWords } from './words/pane';

const useStyles = makeStyles({
  page: {
    position: 'absolute',
    inset: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, overflowWrap: 'anywhere' },
});

export interface PanePageProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The heading takes the focus, so that a screen reader says where it is; Esc is heard by the frame. */
export function PanePage({ title, onClose, children }: PanePageProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.page} role="dialog" aria-modal="true" aria-labelledby={id}>
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} aria-label={paneWords.back} title={paneWords.back} onClick={onClose} />
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {/* Reached by Tab, so that the arrow keys scroll a page without controls. */}
      <div className={styles.scroll} role="group" aria-labelledby={id} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
