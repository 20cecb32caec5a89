/** Asks why a finding may stand: the reason is kept with the file and read by whoever opens it next. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ignoreWords } from '../words/mending';

const LONGEST_REASON = 200;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Fluent's own field would cost a chunk of its own.
  field: {
    boxSizing: 'border-box',
    width: '100%',
    // The rest of the form comes into view with it.
    scrollMarginBottom: '120px',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  suggestion: { minWidth: 'auto' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

export interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Escape while an input method is composing belongs to it. */
function callsOff({ key, nativeEvent }: KeyboardEvent<HTMLElement>): boolean {
  return key === 'Escape' && !nativeEvent.isComposing;
}

function Suggestions({ onChoose }: { readonly onChoose: (reason: string) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={ignoreWords.suggestions}>
      {ignoreWords.common.map((common) => (
        <Button
          key={common}
          className={styles.suggestion}
          size="small"
          appearance="outline"
          shape="circular"
          onClick={() => {
            onChoose(common);
          }}
        >
          {common}
        </Button>
      ))}
    </div>
  );
}

export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    field.current?.focus();
  }, []);

  const write = (text: string): void => {
    setReason(text);
    setMissing(false);
  };
  const confirm = (): void => {
    if (reason.trim() !== '') {
      onIgnore(reason);
      return;
    }
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (!callsOff(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {ignoreWords.reason}
      </label>
      <input
        ref={field}
        id={id}
        className={styles.field}
        value={reason}
        maxLength={LONGEST_REASON}
        autoComplete="off"
        aria-required="true"
        aria-invalid={missing}
        aria-describedby={`${id}note`}
        onChange={(event) => {
          write(event.target.value);
        }}
      />
      <Suggestions
        onChoose={(common) => {
          write(common);
          field.current?.focus();
        }}
      />
      <p id={`${id}note`} className={mergeClasses(styles.note, missing && styles.missing)} role={missing ? 'alert' : undefined}>
        {missing ? ignoreWords.required : ignoreWords.kept}
      </p>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {ignoreWords.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {ignoreWords.cancel}
        </Button>
      </div>
    </form>
  );
}
