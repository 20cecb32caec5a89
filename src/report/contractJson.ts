/** Reports of files as the one JSON document that `check` prints. */
import type { Severity } from '../domain/finding';
import { toContractTable, toContractWorkbookFinding } from './contractTable';
import { schemaVersion } from './contractTypes';
import type { ContractDocument, ContractFile, ContractFinding, ContractSummary } from './contractTypes';
import { atLeast, countFindings } from './counts';
import type { FileReport } from './fileReport';

/** `minimum` leaves less grave findings out. */
export function toContractFile(report: FileReport, minimum: Severity): ContractFile {
  return {
    path: report.path,
    error: report.error,
    sheets: report.sheets.map(({ sheet, skipped, tables }) => ({
      name: sheet,
      skipped,
      tables: tables.map(({ table, findings }) => toContractTable({ table, findings: atLeast(findings, minimum) })),
    })),
    findings: atLeast(report.findings, minimum).map(toContractWorkbookFinding),
  };
}

/** Findings of the tables and those of the workbook. */
export function allFindings(file: ContractFile): readonly ContractFinding[] {
  return [...file.sheets.flatMap(({ tables }) => tables.flatMap(({ findings }) => findings)), ...file.findings];
}

/** Counts what is in the files, that is after filtering. Files that could not be read count as files. */
export function summarize(files: readonly ContractFile[]): ContractSummary {
  const counts = countFindings(files.flatMap(allFindings));
  const tables = files.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return { files: files.length, tables, errors: counts.error, warnings: counts.warning, infos: counts.info };
}

export function toContractDocument(files: readonly ContractFile[]): ContractDocument {
  return { schemaVersion, files, summary: summarize(files) };
}
