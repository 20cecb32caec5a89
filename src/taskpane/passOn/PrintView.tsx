/** The findings as pages of paper: beside the rest of the document, seen by the printer only. */
import { createPortal } from 'react-dom';
import type { PassedTable } from '../../report/passOnTables';
import { reasonText } from '../words/mending';
import { severityWords } from '../words/pane';
import { dayWords, printedFrom, printWords, severityShapes } from '../words/passOn';
import { PRINT_CLASS, printStyle } from './printStyle';

export interface PrintViewProps {
  readonly sheet: string;
  readonly tables: readonly PassedTable[];
  readonly printedAt: Date;
}

export function PrintView({ sheet, tables, printedAt }: PrintViewProps) {
  return createPortal(
    <div className={PRINT_CLASS} lang="zh-CN">
      <style>{printStyle}</style>
      <h1>{printWords.title}</h1>
      <p>{printedFrom(sheet, dayWords(printedAt))}</p>
      {tables.map((table, index) => (
        <PrintedTable key={index} table={table} />
      ))}
    </div>,
    document.body,
  );
}

/** Which table it is stands in the head, which the printer repeats on every page. */
function PrintedTable({ table }: { readonly table: PassedTable }) {
  const { name, facts, countWords, counts, findings, ignored } = table;
  const none = counts.error + counts.warning + counts.info === 0 ? printWords.nothing : printWords.nothingListed;
  return (
    <table>
      {/* The head's first row spans all columns and gives no widths. */}
      <colgroup>
        <col className="severity" />
        <col className="cells" />
        <col />
        <col className="basis" />
      </colgroup>
      <thead>
        <tr>
          <th className="head" colSpan={4} scope="colgroup">
            <strong>{name}</strong>
            {[...facts, countWords].map((line) => (
              <span key={line}>{line}</span>
            ))}
          </th>
        </tr>
        <tr>
          <th scope="col">{printWords.severity}</th>
          <th scope="col">{printWords.cells}</th>
          <th scope="col">{printWords.message}</th>
          <th scope="col">{printWords.basis}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding, index) => (
          <tr key={index}>
            <td>{`${severityShapes[finding.severity]} ${severityWords[finding.severity]}`}</td>
            <td>{finding.cells}</td>
            <td>{finding.message}</td>
            <td className="source">{finding.basis}</td>
          </tr>
        ))}
        {findings.length === 0 ? (
          <tr>
            <td colSpan={4}>{none}</td>
          </tr>
        ) : null}
        {ignored.map(({ cells, message, reason }, index) => (
          <tr key={`ignored${index}`}>
            <td>{printWords.ignored}</td>
            <td>{cells}</td>
            <td>{message}</td>
            <td className="source">{reasonText(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
