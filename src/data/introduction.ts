const KEY = 'rollcall.introduced';

/** Whether this device has put the introduction away; false where storage is closed to the page. */
export function isIntroduced(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Remembers on this device whether the introduction has been put away. */
export function setIntroduced(isDone: boolean): void {
  try {
    if (isDone) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is closed: the introduction comes again at the next visit.
  }
}
