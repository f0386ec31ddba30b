// What a script that got into the frame could try: no way out reaches a server, and none keeps anything.
import type { Page } from "@playwright/test";
import { attempt, listener, PLAIN } from "../support/channels";
import { expect, guideIn, test } from "../support/guide";
import { expectFallback, HOST, lay, visit } from "../support/host";

// Each refusal is told in the console. Playwright lets every window open; here the browser decides.
test.use({
  allowed: /./,
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ["--disable-popup-blocking"] }),
});

test("no channel leads out of the frame, though most lead out of a page", async ({ page, context }) => {
  const [server, control] = [await listener(), await listener()];
  await visit(page);
  const guide = await guideIn(page);
  const tried = await guide.frame.evaluate(attempt, server.address);
  expect(tried).toBeGreaterThanOrEqual(20);

  // The same from a page without a policy: so a server does notice, and the frame has had the time that this takes.
  const plain = await context.newPage();
  await plain.goto("/pages/no-script.html");
  await plain.evaluate(attempt, control.address);
  await expect
    .poll(() => PLAIN.filter((name) => !control.reached().includes(name)), "what never came from a plain page")
    .toEqual([]);
  console.log(`of ${tried} channels ${control.reached().length} led out of a plain page: ${control.reached()}`);
  expect(server.reached(), "channels through which something came").toEqual([]);
  expect(
    context.pages().filter((one) => one !== page && one !== plain && one.url().startsWith(server.address)),
    "windows that were opened",
  ).toEqual([]);
  // For a frame in the frame Chromium connects to the server before it refuses, and then says nothing to it.
  expect(server.connections(), "connections").toBeLessThanOrEqual(1);
  await server.close();
  await control.close();
});

test("nothing can be stored from within the frame", async ({ page, context }) => {
  await visit(page);
  const guide = await guideIn(page);
  const stored = await guide.frame.evaluate(async () => {
    const ways: Record<string, () => unknown> = {
      localStorage: () => localStorage.setItem("a", "b"),
      sessionStorage: () => sessionStorage.setItem("a", "b"),
      indexedDB: () =>
        new Promise((done, fail) => {
          const asked = indexedDB.open("a");
          asked.onsuccess = done;
          asked.onerror = fail;
        }),
      databases: () => indexedDB.databases(),
      caches: () => caches.open("a"),
      cookie: () => (document.cookie = "a=b"),
      cookieStore: () =>
        (globalThis as unknown as { cookieStore: { set(name: string, value: string): unknown } }).cookieStore.set(
          "a",
          "b",
        ),
      files: () => navigator.storage.getDirectory(),
      persisted: () => navigator.storage.persist().then((is) => is || Promise.reject(new Error("not granted"))),
      serviceWorker: () => navigator.serviceWorker.register("data:text/javascript,"),
      locks: () => navigator.locks.request("a", () => {}),
      credentials: () =>
        navigator.credentials.store(
          new (globalThis as unknown as { PasswordCredential: new (it: object) => Credential }).PasswordCredential({
            id: "a",
            password: "b",
          }),
        ),
      clipboard: () => navigator.clipboard.writeText("a"),
    };
    const open: string[] = [];
    for (const [name, way] of Object.entries(ways)) {
      try {
        await Promise.race([way(), new Promise((_, fail) => setTimeout(() => fail(new Error("no answer")), 1_000))]);
        open.push(name);
      } catch {
        // Refused, as it should be.
      }
    }
    history.replaceState("answers", "");
    return open;
  });
  expect(stored).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(() => [
      history.state,
      localStorage.length,
      sessionStorage.length,
      location.href.includes("#"),
      document.title,
    ]),
  ).toEqual([null, 0, 0, false, "A clinic"]);
});

/** Takes a way out of the guide's frame as soon as it stands, when no tap can have been. */
const withoutTap = (page: Page, way: string, server: string) =>
  page.addInitScript(
    ({ way, server }) => {
      if (window === top) return;
      const follow = (target: string) => {
        const a = document.createElement("a");
        Object.assign(a, { href: server, target });
        document.body.append(a);
        a.click();
      };
      const ways: Record<string, () => void> = {
        "top.location": () => (top!.location.href = server),
        "top.replace": () => top!.location.replace(server),
        "parent.location": () => (parent.location.href = server),
        "window.open": () => window.open(server),
        "a link to _top": () => follow("_top"),
        "a link to _blank": () => follow("_blank"),
        location: () => (location.href = server),
        "a link": () => follow("_self"),
        "a refresh": () =>
          document.head.append(
            Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: `0; url=${server}` }),
          ),
      };
      const watch = setInterval(() => {
        if (!document.querySelector("#title") || navigator.userActivation.hasBeenActive) return;
        clearInterval(watch);
        try {
          ways[way]!();
        } catch {
          // Refused. Uncaught, it would end the guide.
        }
        console.log("the way was tried");
      }, 20);
    },
    { way, server: `${server}?from=way` },
  );

for (const name of [
  "top.location",
  "top.replace",
  "parent.location",
  "window.open",
  "a link to _top",
  "a link to _blank",
]) {
  // The whole browser has a say in what opens a window.
  const tag = /window|_blank/.test(name) ? ["@browser"] : [];
  test(`without a tap, ${name} leads nowhere`, { tag }, async ({ page, context }) => {
    const server = await listener();
    await withoutTap(page, name, server.address);
    // Whatever Playwright does in a frame counts as a tap: so it waits outside.
    const tried = page.waitForEvent("console", (message) => message.text() === "the way was tried");
    await visit(page);
    await tried;
    // Whatever was begun by then has come when a new window has gone the same way.
    const control = await context.newPage();
    await control.goto(`${server.address}?from=control`);
    // The whole browser also asks for the new window's own icon.
    expect(server.reached().filter((asked) => asked !== "/favicon.ico")).toEqual(["control"]);
    expect(context.pages()).toEqual([page, control]);
    expect(new URL(page.url()).pathname).toBe(HOST);
    await server.close();
  });
}

for (const name of ["location", "a link", "a refresh"]) {
  test(`the frame can load another page in itself (${name}), which docs/privacy.md says is left over`, async ({
    page,
  }) => {
    const server = await listener();
    await withoutTap(page, name, server.address);
    await visit(page);
    await expect.poll(() => server.reached()).toEqual(["way"]);
    await server.close();
  });

  test(`a page whose policy names frame.html closes that too (${name}): nothing goes out, and help stands`, async ({
    page,
    baseURL,
  }) => {
    const server = await listener();
    await withoutTap(page, name, server.address);
    await lay(page, { headers: { "content-security-policy": `frame-src ${baseURL}/frame.html` } });
    const tried = page.waitForEvent("console", (message) => message.text() === "the way was tried");
    await page.goto(HOST);
    await tried;
    // The loader gives what the frame shows instead some seconds to answer, and asks for the frame once more.
    const left = () => page.frames().length;
    await expect.poll(left, { message: "the page's own frame, and any that is left", intervals: [50] }).toBe(1);
    await expectFallback(page, false);
    expect(server.reached()).toEqual([]);
    await server.close();
  });
}

// A tap lets a script open another window or another page in this one: what the links of the guide need.
for (const [name, way] of [
  ["another window", (address: string) => void window.open(address)],
  ["another page", (address: string) => void (top!.location.href = address)],
] as const) {
  test(`with a tap, a script in the frame can open ${name}: this is left over, so the program may have no such import`, async ({
    page,
  }) => {
    const server = await listener();
    await visit(page);
    const guide = await guideIn(page);
    await guide.frame.evaluate(way, `${server.address}?from=tap`).catch(() => {});
    await expect.poll(() => server.reached()).toContain("tap");
    await server.close();
  });
}

test("a call between browsers is left over, so the program may have no such import: no policy of Chromium's forbids it", async ({
  page,
}) => {
  const server = await listener();
  await visit(page);
  const guide = await guideIn(page);
  await guide.frame.evaluate(async (port) => {
    const call = new RTCPeerConnection({
      iceServers: [{ urls: `turn:127.0.0.1:${port}?transport=tcp`, username: "a", credential: "b" }],
    });
    call.createDataChannel("a");
    await call.setLocalDescription(await call.createOffer());
  }, new URL(server.address).port);
  await expect.poll(() => server.connections()).toBeGreaterThan(0);
  await server.close();
});
