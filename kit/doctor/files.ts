// The guide's files beside this page: all there, as they were built, of one version, and sent so that they run.
import { SHARING } from "../sharing";
import { type Finding, fine, must } from "./finding";
import { allowsFrame, mayBeFramed, policies } from "./policy";

/** One file, as the server hands it out to a visitor. */
export interface File {
  name: string;
  status: number;
  headers: Headers;
  text: string;
  isSame: boolean;
}

/** How a version is written, in the loader and in the frame. */
const WRITTEN = /\b\d+\.\d+\.\d+[\w.]*-[0-9a-f]{8}\b/;

/** The version that a script says it has. */
export const versionIn = (text: string): string | undefined => WRITTEN.exec(text)?.[0];

/** Asks for a file as a visitor would, past every cache of this browser. */
export async function ask(address: URL | string, integrity = ""): Promise<Response> {
  return fetch(address, { credentials: "omit", cache: "no-store", integrity });
}

async function fetchFile(name: string): Promise<File> {
  const address = `${name}?v=${VERSION}`;
  const response = await ask(address).catch(() => undefined);
  if (!response) return { name, status: 0, headers: new Headers(), text: "", isSame: false };
  const text = new TextDecoder("latin1").decode(await response.arrayBuffer());
  // Browsers count digests in a fetch on any page, and for scripts only on pages that came by https.
  const isSame = response.ok && (await ask(address, FILES[name]).then(Boolean, () => false));
  return { name, status: response.status, headers: response.headers, text, isSame };
}

/** All files of the guide. */
export function fetchFiles(): Promise<File[]> {
  return Promise.all(Object.keys(FILES).map(fetchFile));
}

/** What is wrong with the files, for a guide on a page of this address. */
export function judgeFiles(files: readonly File[], page: URL): Finding[] {
  const headers = files.flatMap((file) => judgeHeaders(file, page));
  const found = [...files.flatMap(judgeFile), ...mixed(files), ...unshared(files, page), ...headers];
  return found.length
    ? found
    : [fine("files", `All ${files.length} files are there, as they were built: ${VERSION}, words ${EDITION}.`)];
}

/** What no file of the guide but its pages is. */
const isPage = ({ name, text }: File) =>
  !name.endsWith(".html") && /^[\s\u00ef\u00bb\u00bf]*<(!doctype|html)/i.test(text);

function judgeFile(file: File): Finding[] {
  const { name, status, text, isSame } = file;
  if (isSame) return [];
  const again = `Upload ${name} again, with all other files of this version.`;
  if (status === 404 || isPage(file))
    return [
      must(
        "file-missing",
        `${name} is missing: the server has nothing of that name, or sends a page in its place.`,
        again,
      ),
    ];
  if (status === 0 || status >= 400) {
    const why = status ? `the server answers ${status}` : "it leads to another site, or the connection broke";
    return [
      must(
        "file-refused",
        `${name} cannot be had: ${why}.`,
        "Let the server hand it out to everyone, without a login.",
      ),
    ];
  }
  const version = versionIn(/\.(js|html)$/.test(name) ? text : "");
  if (version && version !== VERSION) return [];
  if (/\r\n/.test(text) && !name.endsWith(".wasm"))
    return [
      must("file-text-mode", `The line ends of ${name} were changed on its way.`, `Upload it in binary mode. ${again}`),
    ];
  return [
    must(
      "file-changed",
      `${name} is not the one that was built: something shrank or rewrote it, or it is left from another version.`,
      `${again} Leave it out of every tool that shrinks or rewrites files, and empty the caches.`,
    ),
  ];
}

/** Files that say that they are of another version. */
function mixed(files: readonly File[]): Finding[] {
  const others = files.flatMap(({ name, text, isSame }) => {
    const version = !isSame && /^(care-guide\.js|frame\.html)$/.test(name) ? versionIn(text) : undefined;
    return version && version !== VERSION ? [`${name} is of ${version}`] : [];
  });
  if (others.length === 0) return [];
  const says = `The files are of different versions: ${others.join(", ")}, and this page of ${VERSION}.`;
  return [
    must("files-mixed", says, "Upload all files of one version, and empty the caches of your site and of your CDN."),
  ];
}

/** Pages of another site get only what the server lets them; frame.html comes to them as to anyone. */
function unshared(files: readonly File[], page: URL): Finding[] {
  if (page.origin === location.origin) return [];
  const isShared = ({ headers }: File) =>
    ["*", page.origin].includes(headers.get("access-control-allow-origin")?.trim() ?? "");
  if (files.every((file) => file.status !== 200 || file.name.endsWith(".html") || isShared(file))) return [];
  return [
    must(
      "files-unshared",
      "The files are sent without Access-Control-Allow-Origin, so pages of other sites cannot use them.",
      `${SHARING} A host that sends it only when another site asks is fine.`,
    ),
  ];
}

/** What of its headers keeps a file from running. */
function judgeHeaders({ name, status, headers }: File, page: URL): Finding[] {
  if (status !== 200) return [];
  const type = (headers.get("content-type") ?? "").toLowerCase();
  const host = "Ask your host to send it";
  if (name === "care-guide.js") {
    const isStrict = /nosniff/i.test(headers.get("x-content-type-options") ?? "");
    const isRefused = /^(image|audio|video)\/|^text\/csv/.test(type) || (isStrict && !/(java|ecma)script/.test(type));
    if (isRefused)
      return [
        must(
          "script-type",
          `The server sends care-guide.js as ${type || "nothing"}, so browsers do not run it.`,
          `${host} as text/javascript.`,
        ),
      ];
  }
  return name === "frame.html" ? judgeFrame(headers, type, page) : [];
}

function judgeFrame(headers: Headers, type: string, page: URL): Finding[] {
  const found: Finding[] = [];
  if (!type.startsWith("text/html"))
    found.push(
      must(
        "frame-type",
        `The server sends frame.html as ${type || "nothing"}, so browsers do not open it.`,
        "Ask your host to send it as text/html.",
      ),
    );
  if (/attachment/i.test(headers.get("content-disposition") ?? ""))
    found.push(
      must(
        "frame-download",
        "The server sends frame.html as a download.",
        "Ask your host to send it without Content-Disposition.",
      ),
    );
  if (!mayBeFramed(headers, page, new URL(location.href)))
    found.push(
      must(
        "frame-denied",
        "The server forbids that frame.html stands in a frame (X-Frame-Options or frame-ancestors).",
        `Ask your host to allow frames on ${page.host} for this folder.`,
      ),
    );
  if (!allowsFrame(policies(headers.get("content-security-policy"))))
    found.push(
      must(
        "frame-policy",
        "The server sends its content security policy with frame.html too, and that stops the guide.",
        "Ask your host to leave that header off for this one file. It has a stricter policy in itself.",
      ),
    );
  return found;
}
