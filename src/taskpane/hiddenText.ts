/** Text for screen readers only. */
import { makeStyles } from '@fluentui/react-components';

export const hiddenText = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
} as const;

export const useHiddenText = makeStyles({ hidden: hiddenText });
