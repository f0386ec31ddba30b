//! The attributes of the tag, `loader/attributes.toml`: as Rust, and as the table for a clinic's web person.

use std::path::Path;

use crate::names::{OFFER, SECTION};
use crate::node::{Data, Node};
use crate::refusal::Refusal;

const FILE: &str = "loader/attributes.toml";
const HEAD: &str = "| attribute | value | without it |\n| --- | --- | --- |\n";

/// What decides which values can be used, and the keys that say more of it.
const KINDS: [(&str, &[&str]); 10] = [
    ("text", &["longest"]),
    ("label", &["longest", "allowed"]),
    ("choice", &["values"]),
    ("list", &["values"]),
    ("language", &[]),
    ("phone", &["allowed"]),
    ("named-phone", &["longest", "allowed"]),
    ("link", &["allowed"]),
    ("color", &["allowed"]),
    ("review", &["allowed"]),
];

/// One attribute.
pub struct Attribute {
    name: String,
    /// In characters; 0 where there is no limit of its own.
    longest: i64,
    /// Words of which it is one, or has any number.
    values: Vec<String>,
    /// The place of the language that it is of: English, unless it is the twin of another attribute.
    lang: usize,
    /// What the console says can be used.
    allowed: String,
    /// What the table says can be used.
    value: String,
    /// What the table says holds without it.
    without: String,
}

/// Reads the attributes of a project whose guide speaks these languages.
///
/// # Errors
/// With the first line that is wrong.
pub fn read(root: &Path, languages: &[&str]) -> Result<Vec<Attribute>, Refusal> {
    let file = Node::read(root, FILE)?;
    let all = file.members().iter();
    let all = all.map(|(name, node)| {
        let lang = lang(&file, name, languages)?;
        let attribute = attribute(name, node, languages)?;
        Ok(Attribute { lang, ..attribute })
    });
    all.collect()
}

/// The place of the language of an attribute. The name of a twin ends in one, and begins with that of a text as long, or
/// of a review.
fn lang(file: &Node, name: &str, languages: &[&str]) -> Result<usize, Refusal> {
    let place = |end| languages.iter().position(|known| *known == end);
    let ends = name.rsplit_once('-');
    let Some((of, lang)) = ends.and_then(|(of, end)| Some((of, place(end)?))) else {
        return Ok(0);
    };
    let rule = |name| {
        let node: &Node = file.get(name)?;
        let longest = node.get("longest").map(Node::plain);
        Some((node.get("kind")?.str()?, longest))
    };
    let has_twins = |(kind, _)| ["text", "label", "review"].contains(&kind);
    if rule(name).is_some_and(has_twins) && rule(of) == rule(name) {
        return Ok(lang);
    }
    let node = file.get(name).unwrap_or(file);
    let what = format!("must be of the kind and the length of `{of}`, whose twin it is");
    Err(refused(name, node, &what))
}

fn attribute(name: &str, node: &Node, languages: &[&str]) -> Result<Attribute, Refusal> {
    let kind = kind(name, node)?;
    let words = |key| node.get(key).and_then(Node::str).unwrap_or_default();
    let longest = match node.get("longest").map(|node| &node.value) {
        Some(Data::Number(longest)) => *longest,
        _ => 0,
    };
    let values = match node.get("values").map(|node| &node.value) {
        Some(Data::List(values)) => values.iter().filter_map(Node::str).collect(),
        _ if kind == "language" => languages.to_vec(),
        _ => Vec::new(),
    };
    for (own, known, what) in [
        ("start", &SECTION, "sections"),
        ("offers", &OFFER, "offers"),
    ] {
        if name == own && values != known.known() {
            let what = format!("must name the {what}, in their order");
            return Err(refused(name, node, &what));
        }
    }
    let allowed = match kind {
        "text" => format!("plain text of at most {longest} characters"),
        "choice" | "language" => listed(&values, ""),
        "list" => format!("one or more of {}", listed(&values, "")),
        _ => words("allowed").to_owned(),
    };
    let filled = |key| {
        let first = values.first().copied().unwrap_or_default();
        words(key)
            .replace("{values}", &listed(&values, "`"))
            .replace("{first}", &format!("`{first}`"))
            .replace("{longest}", &longest.to_string())
    };
    Ok(Attribute {
        name: name.to_owned(),
        longest,
        allowed,
        value: filled("value"),
        without: filled("without"),
        values: values.into_iter().map(str::to_owned).collect(),
        lang: 0,
    })
}

/// What decides which values can be used, when the attribute has the keys of its kind and no other.
fn kind(name: &str, node: &Node) -> Result<&'static str, Refusal> {
    let named = node.get("kind").and_then(Node::str).unwrap_or_default();
    let Some((kind, own)) = KINDS.iter().find(|(kind, _)| *kind == named) else {
        return Err(refused(name, node, "has no kind that is known"));
    };
    let keys = [&["label", "kind", "value", "without"][..], own].concat();
    for key in &keys {
        if node.get(key).is_none() {
            return Err(refused(name, node, &format!("must have `{key}`")));
        }
    }
    for (key, value) in node.members() {
        if !keys.contains(&key.as_str()) {
            let what = format!("has `{key}`, which its kind does not use");
            return Err(refused(name, value, &what));
        }
    }
    Ok(kind)
}

fn refused(name: &str, node: &Node, what: &str) -> Refusal {
    Refusal::new(FILE, node.line, format!("`{name}` {what}"))
}

/// Words as in a sentence, each in marks.
fn listed(words: &[&str], mark: &str) -> String {
    let words: Vec<_> = words
        .iter()
        .map(|word| [mark, word, mark].concat())
        .collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// What `crates/core/src/config.rs` takes in: the attributes' struct, and what each may be.
#[must_use]
pub fn rust(attributes: &[Attribute]) -> String {
    let (mut fields, mut reads, mut rules) = (String::new(), String::new(), String::new());
    for attribute in attributes {
        let Attribute {
            name,
            longest,
            values,
            allowed,
            value,
            lang,
            ..
        } = attribute;
        let field = name.replace('-', "_");
        fields += &format!("/// `data-{name}`: {value}.\npub {field}: String,\n");
        reads += &format!("{field}: ask({:?}),\n", in_dataset(name));
        rules += &format!(
            "static {}: Rule = Rule {{ attribute: \"data-{name}\", allowed: {allowed:?}, values: &{values:?}, longest: {longest}, lang: Lang::at({lang}) }};\n",
            field.to_uppercase()
        );
    }
    let count = attributes.len();
    format!(
        "/// What the tag says, without any rule yet; what it does not say is empty.
        #[derive(Clone, Debug, Default)]
        pub struct Attributes {{ {fields} }}
        impl Attributes {{
            /// How many there are.
            pub const COUNT: usize = {count};
            /// Asks for each, in this order, by its name in a script's `dataset`.
            pub fn read(mut ask: impl FnMut(&'static str) -> String) -> Self {{ Self {{ {reads} }} }}
        }}
        {rules}"
    )
}

/// `contact-url` as scripts name it: `contactUrl`.
fn in_dataset(name: &str) -> String {
    let mut parts = name.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let (letter, rest) = part.split_at(1);
        name + &letter.to_uppercase() + rest
    })
}

/// A document with the table as it is now; nothing when it has none.
#[must_use]
pub fn in_table(text: &str, attributes: &[Attribute]) -> Option<String> {
    let (before, rest) = text.split_once(HEAD)?;
    let rows = rest.split_inclusive('\n');
    let after: String = rows.skip_while(|line| line.starts_with('|')).collect();
    let mut table = String::new();
    for attribute in attributes {
        let Attribute {
            name,
            value,
            without,
            ..
        } = attribute;
        table += &format!("| `data-{name}` | {value} | {without} |\n");
    }
    Some([before, HEAD, &table, &after].concat())
}
