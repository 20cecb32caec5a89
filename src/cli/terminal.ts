/** What a command talks to, and how it ends. */

/** 0: no errors. 1: findings of severity error. 2: wrong usage or a file that could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

export interface Terminal {
  /** The folder in which the user stands; paths resolve against it. */
  readonly folder: string;
  /** Standard output; resolves when the text has been taken. */
  print(text: string): Promise<void>;
  /** Standard error. */
  complain(text: string): Promise<void>;
}
