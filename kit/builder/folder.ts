// Where the guide's files lie, as a clinic writes it.

/** Whether the folder is named in full, as one on another site is. */
export function isElsewhere(folder: string): boolean {
  return /^(https?:)?\/\//i.test(folder);
}

/** A folder with its slashes, whether a file in it was named or it was written without them. */
export function folderIn(value: string): string {
  const folder = value.trim().replace(/[^/]*\.(js|html)(\?.*)?$/, "");
  if (!folder) return "/";
  const isRooted = isElsewhere(folder) || /^\.{0,2}\//.test(folder);
  return `${isRooted ? "" : "/"}${folder}`.replace(/[^/]$/, "$&/");
}

/** What is wrong with a folder as somebody wrote it. */
export function folderNotes(written: string): string[] {
  const value = written.trim();
  const [root] = /\b(public_html|htdocs|httpdocs|wwwroot)\b/i.exec(value) ?? [];
  const [site] = /^[^/:\\]+\.(?!(js|html)$)[a-z]{2,}(:\d+)?(?=\/|$)/i.exec(value) ?? [];
  return [
    /\\|^(?!https?:)\w+:/i.test(value) && "Write the folder as it is called on the web, with slashes: /care-guide/.",
    root && `${root} is a folder of the server and no part of an address: write what comes after it.`,
    site && `${site} is read as a folder of your own site. If it is a site, begin with https://.`,
  ].filter((note): note is string => !!note);
}

/** The folder in which a page lies, if it is called as the guide's are; on a computer nothing above it counts. */
export function folderOfPage({ protocol, pathname }: Pick<URL, "protocol" | "pathname">): string | undefined {
  const [, above, name] = /^(.*\/)(care-guide[\w.-]*\/)[^/]*$/.exec(pathname) ?? [];
  return name && (protocol === "file:" ? `/${name}` : above + name);
}
