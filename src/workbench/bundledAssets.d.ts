/** Files that the bundler takes in, and what a program sees of them. */

/** A stylesheet comes with the page; nothing is imported from it. */
declare module '*.css';

/** A sample workbook as a data: address in base64. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
