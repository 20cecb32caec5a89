/** Dates as the library gives them → serial numbers, as spreadsheets keep them. */

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Spreadsheets believe in 29 February 1900 (serial 60); from there on they count one day too many. */
const LEAP_BUG = 60;
/** A tenth of a millisecond: finer is noise of the division. */
const PER_DAY = 864_000_000;

/** `date` holds the wall-clock time of the cell in its UTC fields. */
export function dateToSerial(date: Date, date1904: boolean): number {
  const days = (date.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const serial = !date1904 && days >= LEAP_BUG ? days + 1 : days;
  return Math.round(serial * PER_DAY) / PER_DAY;
}
