/** What the page takes on the device and what it may take, in bytes; undefined where the browser does not say. */
export async function storageUse(): Promise<{ readonly used: number; readonly quota: number } | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
  } catch {
    return undefined;
  }
}
