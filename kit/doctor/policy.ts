// What a content security policy lets a page do, as browsers read it: https://www.w3.org/TR/CSP3/

/** A policy: its directives by name, each with its sources. */
export type Policy = Map<string, string[]>;

/** The policies of a header or of an element, which may name several. */
export function policies(text: string | null | undefined): Policy[] {
  return (text ?? "")
    .split(",")
    .map((policy) => {
      const directives: Policy = new Map();
      for (const directive of policy.split(";")) {
        const [name, ...sources] = directive.trim().split(/\s+/);
        // Of two with a name, the first holds.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter(({ size }) => size > 0);
}

/** Each kind of request, with the directives that speak of it: the first that is there holds. */
const DIRECTIVES = {
  script: ["script-src-elem", "script-src", "default-src"],
  style: ["style-src-elem", "style-src", "default-src"],
  frame: ["frame-src", "child-src", "default-src"],
  connect: ["connect-src", "default-src"],
} as const;

/** What a request is for, as the Fetch standard says. */
export type Destination = keyof typeof DIRECTIVES;

/** The sources that a policy has for a kind; nothing where it does not speak of it. */
function sourcesFor(policy: Policy, kind: Destination): string[] | undefined {
  const name = DIRECTIVES[kind].find((name) => policy.has(name));
  return name && policy.get(name);
}

/** What else a browser knows of a script than its address. */
export interface Mark {
  nonce?: string;
  integrity?: string;
}

/** Whether all policies let a page at `page` have this. */
export function allows(all: readonly Policy[], kind: Destination, address: URL, page: URL, mark: Mark = {}): boolean {
  return all.every((policy) => {
    const sources = sourcesFor(policy, kind);
    if (!sources) return true;
    const isMarked = sources.some(
      (source) =>
        (mark.nonce && source === `'nonce-${mark.nonce}'`) || (mark.integrity && source === `'${mark.integrity}'`),
    );
    if (kind === "script" && isMarked) return true;
    // With this, addresses count no more.
    if (kind === "script" && sources.some((source) => /^'strict-dynamic'$/i.test(source))) return false;
    return sources.some((source) => matches(source, address, page));
  });
}

/** Whether an address is one of a source. */
function matches(source: string, address: URL, page: URL): boolean {
  if (/^'self'$/i.test(source)) return address.origin === page.origin;
  if (source.startsWith("'")) return false;
  if (source === "*") return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return isScheme(source.toLowerCase(), address);
  const [, scheme, host = "", port, path] = /^([a-z][a-z\d+.-]*:\/\/)?([^/:]+)(:[^/]+)?(\/.*)?$/i.exec(source) ?? [];
  if (!isScheme(scheme ? scheme.slice(0, -2).toLowerCase() : page.protocol, address)) return false;
  const isHost = host.startsWith("*.")
    ? address.hostname.endsWith(host.slice(1).toLowerCase())
    : address.hostname === host.toLowerCase() || host === "*";
  const usual = address.protocol === "https:" ? "443" : "80";
  const isPort = port === ":*" || (address.port || usual) === (port?.slice(1) ?? usual);
  const isPath =
    !path || path === "/" || (path.endsWith("/") ? address.pathname.startsWith(path) : address.pathname === path);
  return isHost && isPort && isPath;
}

/** A safe scheme stands for its unsafe twin. */
function isScheme(scheme: string, { protocol }: URL): boolean {
  return protocol === scheme || (scheme === "http:" && protocol === "https:");
}

/** Whether all policies let the frame of the guide do what it does: inline scripts and styles, and WebAssembly. */
export function allowsFrame(all: readonly Policy[]): boolean {
  return all.every((policy) => {
    const scripts = sourcesFor(policy, "script");
    const styles = sourcesFor(policy, "style");
    const sandbox = policy.get("sandbox");
    const isOpen = (sources: string[] | undefined) =>
      !sources || (sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(nonce|sha\d+)-/.test(source)));
    const evaluated = policy.get("script-src") ?? policy.get("default-src");
    const runsWasm = !evaluated || evaluated.some((source) => /^'(wasm-)?unsafe-eval'$/.test(source));
    return isOpen(scripts) && isOpen(styles) && runsWasm && (!sandbox || sandbox.includes("allow-scripts"));
  });
}

/** Whether a file with these headers may stand in a frame of this page. */
export function mayBeFramed(headers: Headers, page: URL, file: URL): boolean {
  const all = policies(headers.get("content-security-policy"));
  const ancestors = all.flatMap((policy) => (policy.has("frame-ancestors") ? [policy.get("frame-ancestors")!] : []));
  // A browser that knows the newer way does not read the older.
  if (ancestors.length > 0) return ancestors.every((sources) => sources.some((source) => matches(source, page, file)));
  const forbids = page.origin === file.origin ? /^\s*deny\s*$/i : /^\s*(deny|sameorigin)\s*$/i;
  return !forbids.test(headers.get("x-frame-options") ?? "");
}
