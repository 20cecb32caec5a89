/** One shape and one colour per severity, so that neither is needed alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../domain/finding';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'inline-flex' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

/** Decorative: the words stand beside it. */
export function SeverityIcon({ severity, className }: { readonly severity: Severity; readonly className?: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity], className)} aria-hidden="true">
      <Icon />
    </span>
  );
}
