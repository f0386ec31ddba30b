//! What a content file may hold.

/// How an address may begin.
pub const SCHEMES: [&str; 3] = ["tel:", "sms:", "https://"];

/// What stands under a key.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Words that every language says in its own way.
    Text,
    /// Words around what the program fills in, named in braces, in this order.
    Around(&'static [&'static str]),
    /// Words with what the program fills in, named in braces, in the order of the language.
    Pattern(&'static [&'static str]),
    /// The words of an official form, in each language that has them.
    Verbatim,
    /// A factual sentence with its sources and their strength.
    Claim,
    /// A passage of running text.
    Blocks,
    /// A cell of the comparison.
    Cell,
    /// The name of a link.
    Link,
    /// A whole number.
    Number,
    /// A whole number up to another: people of 100, minutes of a clock.
    UpTo(u8),
    /// A code or a name that is the same in every language.
    Code,
    /// A code or a rule of a form: for the program, which has no words of it.
    Rule(&'static Shape),
    /// One of some names.
    Choice(&'static Names),
    /// Any number of something.
    List(&'static Shape),
    /// So many of something.
    Exactly(usize, &'static Shape),
    /// One for each of some names.
    Per(&'static Names, &'static Shape),
    /// Several things, each with its key.
    Record(&'static Record),
}

/// The names of a Rust enum's variants, in kebab case.
#[derive(Debug)]
pub struct Names {
    /// The enum, as seen from the crate of the content.
    pub path: &'static str,
    /// Which they are.
    pub keys: Keys,
}

/// Where names come from.
#[derive(Debug)]
pub enum Keys {
    /// From the rules of the program.
    Known(&'static [&'static str]),
    /// From `content/evidence/side-effects.toml`.
    Effects,
}

/// A group of keys, and the Rust struct made of it.
#[derive(Debug)]
pub struct Record {
    /// The struct.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// What is in it, in the order on screen.
    pub fields: &'static [Field],
}

/// A key and what stands under it.
#[derive(Debug)]
pub struct Field {
    /// The Rust name; in the file it has dashes.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// What stands there.
    pub shape: Shape,
}

impl Field {
    /// The key in the file.
    #[must_use]
    pub fn key(&self) -> String {
        self.name.replace('_', "-")
    }
}

impl Names {
    /// The names that the program knows; none of those that come from the evidence.
    #[must_use]
    pub fn known(&self) -> &'static [&'static str] {
        match self.keys {
            Keys::Known(keys) => keys,
            Keys::Effects => &[],
        }
    }

    /// The enum, as the content names it.
    #[must_use]
    pub fn rust(&self) -> String {
        self.path.to_owned()
    }
}

/// `not-at-all` as Rust names it: `NotAtAll`.
#[must_use]
pub fn camel(key: &str) -> String {
    let part = |part: &str| {
        let mut letters = part.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    key.split('-').map(part).collect()
}

impl Shape {
    /// Whether it is drawn or counted with, and not read as words.
    #[must_use]
    pub fn is_figure(&self) -> bool {
        match self {
            Self::Number | Self::UpTo(_) | Self::Code | Self::Choice(_) | Self::Rule(_) => true,
            Self::List(of) | Self::Exactly(_, of) | Self::Per(_, of) => of.is_figure(),
            _ => false,
        }
    }

    /// Whether nothing but its place tells what it is about: figures without a name.
    #[must_use]
    pub fn is_nameless(&self) -> bool {
        let Self::Record(record) = self else {
            return false;
        };
        let mut fields = record.fields.iter();
        fields.clone().any(|field| field.shape.is_figure())
            && !fields.any(|field| matches!(field.shape, Self::Text))
    }

    /// The Rust type.
    #[must_use]
    pub fn rust(&self) -> String {
        match self {
            Self::Text | Self::Pattern(_) => "Text".into(),
            Self::Around(holes) => format!("[Text; {}]", holes.len() + 1),
            Self::Verbatim => "Verbatim".into(),
            Self::Claim => "Claim".into(),
            Self::Blocks => "&'static [Block]".into(),
            Self::Cell => "Cell".into(),
            Self::Link => "Link".into(),
            Self::Number | Self::UpTo(_) => "u16".into(),
            Self::Code => "&'static str".into(),
            Self::Rule(of) => of.rust(),
            Self::Choice(names) => names.rust(),
            Self::List(of) => format!("&'static [{}]", of.rust()),
            Self::Exactly(count, of) => format!("[{}; {count}]", of.rust()),
            Self::Per(names, of) => match of {
                Self::Record(record) => format!("fn({}) -> &'static {}", names.rust(), record.name),
                _ => format!("fn({}) -> {}", names.rust(), of.rust()),
            },
            Self::Record(record) => record.name.into(),
        }
    }
}
