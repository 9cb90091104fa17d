/** Why a file could not be written, in words. */
import { errorCode } from '../../source/error-code.js';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'the disk can only be read',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  EXDEV: 'it lies on another disk than its folder',
  ENOENT: 'its folder is not there',
  EISDIR: 'a folder lies there',
  ENOTDIR: 'what should be its folder is a file',
  ENAMETOOLONG: 'its name is too long',
};

/** `shown` is the file as the user knows it, `hint` what to do. A `UserError` stays as it is; what is no fault of the disk is thrown on. */
export function writeError(error: unknown, shown: string, hint: string | null = null): UserError {
  if (error instanceof UserError) return error;
  const code = errorCode(error);
  return new UserError(`"${visible(shown)}" could not be written: ${reasons[code] ?? 'the system refused it'} (${code})`, hint);
}
