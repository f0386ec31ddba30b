//! The approval ledger: where each treatment stands for each condition.

use super::{Evidence, LEDGER};
use crate::names::{CONDITION, STANDING, TREATMENT};
use crate::node::Node;
use crate::shape::{Keys, Names, camel};

impl Evidence {
    pub(super) fn ledger(&mut self, file: &Node) {
        let known = |names: &Names| match names.keys {
            Keys::Known(keys) => keys,
            Keys::Effects => &[],
        };
        self.only(LEDGER, file, known(&CONDITION));
        let (mut arms, mut order) = (String::new(), String::new());
        for (condition, cells) in file.members() {
            self.only(LEDGER, cells, known(&TREATMENT));
            order += &format!("Condition::{}, ", camel(condition));
            for treatment in known(&TREATMENT) {
                let standing = cells.get(treatment).and_then(Node::str).unwrap_or_default();
                if !known(&STANDING).contains(&standing) {
                    let one = known(&STANDING).join(", ");
                    let what = format!("`{treatment}` of `{condition}` must be one of: {one}");
                    self.refuse(LEDGER, cells.line, what);
                }
                arms += &format!(
                    "(Condition::{}, Treatment::{}) => Standing::{}, ",
                    camel(condition),
                    camel(treatment),
                    camel(standing)
                );
            }
        }
        for condition in known(&CONDITION) {
            if file.get(condition).is_none() {
                self.refuse(LEDGER, 1, format!("`{condition}` is missing"));
            }
        }
        let count = file.members().len();
        self.rust += &format!(
            "/// The conditions of the ledger in the order they are shown.
            pub const CONDITIONS: [Condition; {count}] = [{order}];
            /// Where a treatment stands for a condition.
            #[must_use]
            #[allow(clippy::match_same_arms, reason = \"a row for each cell of the file\")]
            pub const fn standing(condition: Condition, treatment: Treatment) -> Standing {{
                match (condition, treatment) {{ {arms} }}
            }}
            "
        );
    }
}
