/** 设置: live check, marks, theme. Every change holds at once. */
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { themeChoices } from '../../tasks/settings';
import type { Settings } from '../../tasks/settings';
import { PanePage } from '../PanePage';
import { settingsWords, themeWords } from '../words/settings';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px', cursor: 'pointer' },
  radio: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  note: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly onClose: () => void;
}

interface TurnProps {
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

function Turn({ label, text, on, onTurn }: TurnProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Switch
        className={styles.switch}
        label={label}
        checked={on}
        aria-describedby={id}
        onChange={(_, { checked }) => {
          onTurn(checked);
        }}
      />
      <p id={id} className={styles.text}>
        {text}
      </p>
    </>
  );
}

export function SettingsPage({ settings, onClose }: SettingsPageProps) {
  const styles = useStyles();
  const name = useId();
  const { liveCheck, marks, theme } = useSettings(settings);
  return (
    <PanePage title={settingsWords.title} onClose={onClose}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{settingsWords.check}</legend>
        <Turn label={settingsWords.liveCheck} text={settingsWords.liveCheckText} on={liveCheck} onTurn={(on) => settings.change({ liveCheck: on })} />
        <Turn label={settingsWords.marks} text={settingsWords.marksText} on={marks} onTurn={(on) => settings.change({ marks: on })} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{settingsWords.theme}</legend>
        {themeChoices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={theme === choice}
              onChange={() => {
                settings.change({ theme: choice });
              }}
            />
            {themeWords[choice]}
          </label>
        ))}
      </fieldset>
      {settings.kept() ? null : <p className={styles.note}>{settingsWords.notKept}</p>}
    </PanePage>
  );
}
