//! Side effects beside placebo, from the label's table.

use super::{EFFECTS, Evidence};
use crate::node::{Data, Node};
use crate::shape::camel;
use crate::statement::Statement;

/// The two arms of the trials.
const ARMS: [&str; 2] = ["spravato", "placebo"];

/// How many people, in each arm.
fn counts(node: Option<&Node>) -> [Option<u16>; 2] {
    ARMS.map(|arm| match node?.get(arm)?.value {
        Data::Number(number) => u16::try_from(number).ok(),
        _ => None,
    })
}

/// A row of the table, to be signed.
fn row(id: &str, node: &Node) -> Statement {
    let about = "People of the label's table who had it";
    Statement::figures("side-effects-counts", id, about, node.plain())
}

impl Evidence {
    pub(super) fn effects(&mut self, file: &Node) {
        self.only(EFFECTS, file, &["people", "effects"]);
        let [Some(spravato), Some(placebo)] = counts(file.get("people")) else {
            let what = "`people` must have spravato and placebo".to_owned();
            return self.refuse(EFFECTS, file.line, what);
        };
        if spravato == 0 || placebo == 0 {
            let what = "`people` must be at least 1 in each arm".to_owned();
            self.refuse(EFFECTS, file.line, what);
        }
        let people = file.get("people").map(|node| row("people", node));
        self.figures.extend(people);
        let (mut variants, mut rows) = (String::new(), String::new());
        let mut most = u16::MAX;
        for (id, effect) in file.get("effects").map_or(&[][..], Node::members) {
            self.effects.push(id.clone());
            if let Some([on, off]) = self.effect(id, effect, [spravato, placebo], most) {
                most = on;
                let variant = camel(id);
                variants += &format!("{variant}, ");
                rows += &format!(
                    "Reaction {{ effect: Effect::{variant}, spravato: {on}, placebo: {off} }}, "
                );
            }
        }
        let count = self.effects.len();
        self.rust += &format!(
            "/// A side effect of the label's table.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[allow(missing_docs, reason = \"the label's own terms\")]
            pub enum Effect {{ {variants} }}
            /// People in the Spravato arm.
            pub const SPRAVATO_N: u16 = {spravato};
            /// People in the placebo arm.
            pub const PLACEBO_N: u16 = {placebo};
            /// The rows shown, most common first.
            pub const REACTIONS: [Reaction; {count}] = [{rows}];
            "
        );
    }

    /// How many people had a side effect in each arm, of so many; `most` had the one above it.
    fn effect(
        &mut self,
        id: &str,
        effect: &Node,
        [spravato, placebo]: [u16; 2],
        most: u16,
    ) -> Option<[u16; 2]> {
        self.only(EFFECTS, effect, &ARMS);
        let (on, off) = match counts(Some(effect)) {
            [Some(on), Some(off)] if on <= spravato && off <= placebo => (on, off),
            _ => {
                let what =
                    format!("`{id}` must count people of each arm, and no more than there were");
                self.refuse(EFFECTS, effect.line, what);
                return None;
            }
        };
        if on > most {
            let what = format!("`{id}` must stand above what fewer people had: most common first");
            self.refuse(EFFECTS, effect.line, what);
        }
        self.figures.push(row(id, effect));
        Some([on, off])
    }
}
