/** 帮助: severities, marks, how to read a card, shortcuts, what stays on the machine. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { ReactNode } from 'react';
import { severityOrder } from '../model/severity';
import { PanePage } from '../PanePage';
import { SeverityIcon } from '../SeverityIcon';
import { cardTerms, helpWords, keyHelp, limitTexts, markTexts, privacyTexts, severityMeanings } from '../words/help';
import type { KeyHelp } from '../words/help';
import { severityWords } from '../words/pane';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0 },
  term: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  keys: { width: '100%', borderCollapse: 'collapse' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  key: { width: '84px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  what: { padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: 'top' },
  kbd: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  return texts.map((text) => (
    <p key={text} className={styles.text}>
      {text}
    </p>
  ));
}

function Keys({ keys }: Pick<KeyHelp, 'keys'>) {
  const styles = useStyles();
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 ? ' ' : null}
      <kbd className={styles.kbd}>{key}</kbd>
    </Fragment>
  ));
}

export function HelpPage({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <PanePage title={helpWords.title} onClose={onClose}>
      <Part title={helpWords.severities}>
        <dl className={styles.list}>
          {severityOrder.map((severity) => (
            <div key={severity}>
              <dt className={styles.term}>
                <SeverityIcon severity={severity} />
                {severityWords[severity]}
              </dt>
              <dd className={styles.meaning}>{severityMeanings[severity]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={helpWords.marks}>
        <Texts texts={markTexts} />
      </Part>
      <Part title={helpWords.card}>
        <dl className={styles.list}>
          {cardTerms.map(({ term, text }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{text}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <ShortcutPart />
      <Part title={helpWords.limits}>
        <Texts texts={limitTexts} />
      </Part>
      <Part title={helpWords.privacy}>
        <Texts texts={privacyTexts} />
      </Part>
    </PanePage>
  );
}

function ShortcutPart() {
  const styles = useStyles();
  return (
    <Part title={helpWords.keys}>
      <p className={styles.note}>{helpWords.keysNote}</p>
      <table className={styles.keys}>
        <tbody>
          {keyHelp.map(({ keys, text }) => (
            <tr key={text} className={styles.row}>
              <th scope="row" className={styles.key}>
                <Keys keys={keys} />
              </th>
              <td className={styles.what}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
