// The guide as it will be, while somebody fills in the settings.
((guide) => {
  /** Milliseconds without a key before the guide is opened anew. */
  const PAUSE = 600;

  const frame = document.getElementById("care-guide-preview");
  const fields = [...document.querySelectorAll("#care-guide-settings [data-attribute]")];
  const show = () => {
    frame.srcdoc = guide.preview(Object.fromEntries(fields.map(({ dataset, value }) => [dataset.attribute, value])));
  };
  let soon;
  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(soon);
      soon = setTimeout(show, PAUSE);
    });
  }
  show();
})(window.careGuide);
