// The real guide in a frame of the editor: a document of its own, so that nothing of the editor reaches it.
window.careGuide.preview = (own) => {
  const { folder, script, settings } = window.careGuide;
  const page = document.implementation.createHTMLDocument("");
  page.documentElement.lang = window.careGuide.language;
  page.body.style.margin = 0;
  const place = page.createElement("div");
  place.dataset.careGuide = folder;
  const given = { ...settings, ...own };
  for (const name of Object.keys(given)) {
    if (given[name]) place.setAttribute(`data-${name}`, given[name]);
  }
  const loader = page.createElement("script");
  loader.src = script;
  loader.async = true;
  page.body.append(place, loader);
  return `<!doctype html>${page.documentElement.outerHTML}`;
};
