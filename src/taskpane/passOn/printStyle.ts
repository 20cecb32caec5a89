/** How the print view looks on paper. A style sheet of its own: page boxes and the rest of the document are out of reach for the pane's styles. */

/** On the element that is printed, a child of the body. */
export const PRINT_CLASS = 'jxmb-print';

/** Black on white; repeated heads and unbroken rows where a table runs over a page. */
export const printStyle = `
@media screen { .${PRINT_CLASS} { display: none; } }
@media print {
  @page { size: A4; margin: 15mm 14mm; }
  html, body { height: auto !important; overflow: visible !important; background: #fff !important; }
  body > :not(.${PRINT_CLASS}) { display: none !important; }
  .${PRINT_CLASS} { color: #000; font: 10.5pt/1.5 "Microsoft YaHei", "SimSun", "Noto Sans CJK SC", sans-serif; }
  .${PRINT_CLASS} h1 { margin: 0; font-size: 16pt; line-height: 1.4; }
  .${PRINT_CLASS} p { margin: 0 0 4mm; }
  .${PRINT_CLASS} table { width: 100%; margin: 0 0 8mm; border-collapse: collapse; table-layout: fixed; }
  .${PRINT_CLASS} thead { display: table-header-group; }
  .${PRINT_CLASS} tr { break-inside: avoid; page-break-inside: avoid; }
  .${PRINT_CLASS} th, .${PRINT_CLASS} td { padding: 1.2mm 1.6mm; border: 0.5pt solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  .${PRINT_CLASS} .head { padding: 0 0 1.5mm; border: none; font-weight: normal; }
  .${PRINT_CLASS} .head strong { display: block; font-size: 12pt; }
  .${PRINT_CLASS} .head span { display: block; }
  .${PRINT_CLASS} .severity { width: 18mm; }
  .${PRINT_CLASS} .cells { width: 24mm; }
  .${PRINT_CLASS} .basis { width: 34%; }
  .${PRINT_CLASS} .source { font-size: 9pt; }
}
`;
