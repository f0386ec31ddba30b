// The block in the editor: the real guide, with this place's own choices beside it.
((wp, guide) => {
  const { createElement: el, Fragment, RawHTML, useEffect } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl } = wp.components;
  const { __ } = wp.i18n;

  /** What a place may choose for itself; the rest is the clinic's. */
  const OWN = ["lang", "start"];

  const edit = ({ attributes, setAttributes, isSelected }) => {
    const own = Object.fromEntries(OWN.map((name) => [name, attributes[name]]));
    // What this place does not choose is as in the settings.
    const chosen = Object.fromEntries(Object.entries(own).filter(([, value]) => value));
    const fallback = guide.kept[own.lang || guide.language];
    // Saved with the page: what still stands there when the plugin is gone.
    useEffect(() => {
      if (attributes.fallback !== fallback) setAttributes({ fallback });
    }, [attributes.fallback, fallback, setAttributes]);

    const choices = OWN.map((name) => {
      const { label, values } = guide.attributes[name];
      const options = [
        { value: "", label: __("As in the settings", "care-guide") },
        ...values.map((value) => ({ value, label: value })),
      ];
      const onChange = (value) => setAttributes({ [name]: value });
      return el(SelectControl, {
        key: name,
        label,
        options,
        value: own[name],
        onChange,
        __nextHasNoMarginBottom: true,
      });
    });
    const frame = el("iframe", {
      title: __("Preview of the guide", "care-guide"),
      srcDoc: guide.preview(chosen),
      // The first click chooses the block, as with any other; the next ones are the guide's.
      style: { width: "100%", height: "640px", border: 0, pointerEvents: isSelected ? "auto" : "none" },
    });
    const panel = el(PanelBody, { title: __("This place", "care-guide") }, choices);
    return el(Fragment, null, el(InspectorControls, null, panel), el("div", useBlockProps(), frame));
  };

  const save = ({ attributes }) =>
    el("div", wp.blockEditor.useBlockProps.save(), el(RawHTML, null, attributes.fallback));

  const shortcode = {
    type: "shortcode",
    tag: "care_guide",
    attributes: Object.fromEntries(
      OWN.map((name) => [name, { type: "string", shortcode: ({ named }) => named[name] ?? "" }]),
    ),
  };

  wp.blocks.registerBlockType("care-guide/guide", { edit, save, transforms: { from: [shortcode] } });
})(window.wp, window.careGuide);
