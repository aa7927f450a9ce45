/** Where a device remembers that the introduction was put away: `yes`. */
export const INTRODUCED_KEY = 'rollcall.introduced';

/** Whether this device has put the introduction away; false where storage is closed to the page. */
export function isIntroduced(): boolean {
  try {
    return localStorage.getItem(INTRODUCED_KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Remembers on this device whether the introduction has been put away. */
export function setIntroduced(isDone: boolean): void {
  try {
    if (isDone) localStorage.setItem(INTRODUCED_KEY, 'yes');
    else localStorage.removeItem(INTRODUCED_KEY);
  } catch {
    // Storage is closed: the introduction comes again at the next visit.
  }
}
