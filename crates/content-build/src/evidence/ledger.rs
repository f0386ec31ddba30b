//! The approval ledger: where each treatment stands for each condition.

use super::{Evidence, LEDGER};
use crate::names::{CONDITION, STANDING, TREATMENT};
use crate::node::Node;
use crate::shape::camel;
use crate::statement::Statement;

impl Evidence {
    pub(super) fn ledger(&mut self, file: &Node) {
        self.only(LEDGER, file, CONDITION.known());
        let (mut arms, mut order) = (String::new(), String::new());
        for (condition, cells) in file.members() {
            self.only(LEDGER, cells, TREATMENT.known());
            self.figures.push(Statement::figures(
                "ledger-cells",
                condition,
                "A row of the approval map",
                cells.plain(),
            ));
            order += &format!("Condition::{}, ", camel(condition));
            for treatment in TREATMENT.known() {
                let standing = cells.get(treatment).and_then(Node::str).unwrap_or_default();
                if !STANDING.known().contains(&standing) {
                    let one = STANDING.known().join(", ");
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
        for condition in CONDITION.known() {
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
