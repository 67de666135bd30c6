const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives bytes to the user as a new file, by the browser's own download. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
