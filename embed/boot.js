// In the frame: waits for the loader's one message, starts the guide, and reports failure.
(() => {
  /** @type {MessagePort | undefined} */
  let port;
  let isOpen = false;

  // What stands here is for a frame opened by itself; in a page, nothing unseen may take focus.
  if (parent !== window) document.body.firstElementChild?.replaceChildren();

  /** Nothing of a broken guide stays on screen; the loader then shows the fallback. @param {Event} [event] */
  const fail = (event) => {
    // From its first screen on, what went wrong could name what was entered: the console is not told.
    if (isOpen) event?.preventDefault();
    document.body.replaceChildren();
    port?.postMessage({ type: "failed" });
  };

  addEventListener("error", fail);
  addEventListener("unhandledrejection", fail);
  addEventListener("message", (event) => {
    if (port || event.source !== parent || !event.ports[0]) return;
    port = event.ports[0];
    port.postMessage({ type: "booting" });
    const { attributes, page, wasm } = event.data;
    wasm_bindgen({ module_or_path: wasm })
      .then(() => {
        wasm_bindgen.start(attributes, page, port);
        isOpen = true;
      })
      .catch((error) => {
        // Nothing was entered yet, so the reason may be told.
        console.error("care-guide:", error);
        fail();
      });
  });
})();
