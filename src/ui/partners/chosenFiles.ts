/** The files after more were chosen. Names tell returns apart, so a second file of a name gets a number; a file chosen twice counts once. */
export function withFiles(before: readonly File[], chosen: readonly File[]): readonly File[] {
  const files = [...before];
  for (const file of chosen) {
    if (files.some((other) => isSame(other, file))) continue;
    files.push(renamed(file, files));
  }
  return files;
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

function renamed(file: File, among: readonly File[]): File {
  const taken = new Set(among.map(({ name }) => name.toLowerCase()));
  if (!taken.has(file.name.toLowerCase())) return file;
  const [, stem = file.name, ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(file.name) ?? [];
  const names = among.map((_, at) => `${stem} (${String(at + 2)})${ending}`);
  const free = names.find((name) => !taken.has(name.toLowerCase())) ?? file.name;
  return new File([file], free, { lastModified: file.lastModified });
}
