/**
 * Gives a reader a file, as far as the page allows: a sandbox without downloads lets nothing happen, and tells nobody, so
 * that a text form must stand beside every button that calls this.
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the address would hold the file until the page is left.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
