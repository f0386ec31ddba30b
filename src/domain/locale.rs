//! Which language is spoken. What it says is in `content`, which adds to this type.

/// A language the guide speaks, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lang(pub(crate) usize);

impl Lang {
    /// American English, in which the content is written.
    pub const EN: Self = Self(0);
}
