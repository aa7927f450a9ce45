/** Hands a text to the reader as a file to save. Nothing leaves the browser. */
export function downloadText(fileName: string, text: string, mediaType = 'text/csv;charset=utf-8'): void {
  downloadBlob(fileName, new Blob([text], { type: mediaType }));
}

/** Hands a file to the reader to save. Nothing leaves the browser. */
export function downloadBlob(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
