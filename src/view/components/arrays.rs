//! Pictures of how many of 100: dots, and icon arrays.

use crate::view::page::Page;
use care_guide_content::evidence::ledger::Treatment;

impl Page<'_> {
    /// A hundred dots, the first `count` of them full; the words stand beside it.
    pub fn dots(&mut self, count: u16) {
        self.array(&DOTS, count);
    }

    /// An icon array of ten by ten, as the side effects are drawn.
    pub fn icons(&mut self, treatment: Option<Treatment>, count: u16) {
        let array = match treatment {
            Some(Treatment::Spravato) => &SPRAVATO,
            Some(Treatment::IvKetamine) => &IV,
            None => &PLACEBO,
        };
        self.array(array, count);
    }

    /// An icon array of usual care, or of the placebo beside it.
    pub fn icons_beside(&mut self, is_care: bool, count: u16) {
        self.array(if is_care { &CARE } else { &PLACEBO }, count);
    }

    /// 100 shapes: one pattern of empty shapes, and one of full ones over the first `count`.
    fn array(&mut self, array: &Array, count: u16) {
        let count = count.min(100);
        let (full_rows, rest) = (count / array.columns, count % array.columns);
        let full = array.fills[1];
        self.picture(array.svg, array.view_box, |page| {
            page.within("rect", |page| {
                page.attr("width", "100%");
                page.attr("height", "100%");
                page.attr("fill", array.fills[0]);
            });
            page.within("rect", |page| {
                page.attr("width", "100%");
                page.measure("height", full_rows * CELL);
                page.attr("fill", full);
            });
            page.within("rect", |page| {
                page.measure("y", full_rows * CELL);
                page.measure("width", rest * CELL);
                page.measure("height", CELL);
                page.attr("fill", full);
            });
        });
    }

    /// The patterns that `array` fills with; drawn once in the page.
    pub fn patterns(&mut self) {
        self.within("svg.patterns", |page| {
            page.silent();
            for shape in SHAPES {
                page.within(shape.group, |page| {
                    for (id, group) in shape.ids.into_iter().zip(["g.empty-shape", "g.full-shape"])
                    {
                        page.within("pattern", |page| {
                            page.attr("id", id);
                            page.attr("width", "10");
                            page.attr("height", "10");
                            page.attr("patternUnits", "userSpaceOnUse");
                            page.within(group, |page| page.outline(shape));
                        });
                    }
                });
            }
        });
    }

    fn outline(&mut self, shape: &Shape) {
        self.within(shape.element, |page| {
            for (name, value) in shape.outline {
                page.attr(name, value);
            }
        });
    }
}

/// The side of a shape's cell.
const CELL: u16 = 10;

/// How 100 shapes stand, and with which patterns.
struct Array {
    svg: &'static str,
    view_box: &'static str,
    columns: u16,
    /// Of the empty shapes, and of the full ones.
    fills: [&'static str; 2],
}

const DOTS: Array = Array {
    svg: "svg.dots",
    view_box: "0 0 200 50",
    columns: 20,
    fills: ["url(#dot-empty)", "url(#dot-full)"],
};

const SPRAVATO: Array = Array {
    svg: "svg.icons spravato",
    view_box: "0 0 100 100",
    columns: 10,
    fills: ["url(#square-empty)", "url(#square-full)"],
};

const IV: Array = Array {
    svg: "svg.icons iv",
    fills: DOTS.fills,
    ..SPRAVATO
};

const PLACEBO: Array = Array {
    svg: "svg.icons placebo",
    fills: ["url(#diamond-empty)", "url(#diamond-full)"],
    ..SPRAVATO
};

const CARE: Array = Array {
    svg: "svg.icons care",
    fills: ["url(#triangle-empty)", "url(#triangle-full)"],
    ..SPRAVATO
};

/// A shape that patterns repeat.
struct Shape {
    group: &'static str,
    /// Of the empty pattern, and of the full one.
    ids: [&'static str; 2],
    element: &'static str,
    outline: &'static [(&'static str, &'static str)],
}

const SHAPES: &[Shape] = &[
    Shape {
        group: "g.dot",
        ids: ["dot-empty", "dot-full"],
        element: "circle",
        outline: &[("cx", "5"), ("cy", "5"), ("r", "3.6")],
    },
    Shape {
        group: "g.square",
        ids: ["square-empty", "square-full"],
        element: "rect",
        outline: &[
            ("x", "1.6"),
            ("y", "1.6"),
            ("width", "6.8"),
            ("height", "6.8"),
            ("rx", "1.2"),
        ],
    },
    Shape {
        group: "g.diamond",
        ids: ["diamond-empty", "diamond-full"],
        element: "path",
        outline: &[("d", "M5 .9 9.1 5 5 9.1 .9 5z")],
    },
    Shape {
        group: "g.triangle",
        ids: ["triangle-empty", "triangle-full"],
        element: "path",
        outline: &[("d", "M5 1.1 9 8.6H1z")],
    },
];
