//! Where something stands in a file.

/// Where something stands: its id and what it is for.
#[derive(Clone)]
pub struct At {
    /// Such as `result.limits.2`.
    pub id: String,
    /// The same without the numbers that only count: `result.limits.*`.
    pub place: String,
    /// In the words of its shape.
    pub about: String,
    /// Whether the number of an item says what it is about, as in the cells of a row.
    is_counted: bool,
}

impl At {
    /// A file.
    #[must_use]
    pub fn new(id: &str, about: &str) -> Self {
        let (id, about) = (id.to_owned(), about.to_owned());
        Self {
            place: id.clone(),
            id,
            about,
            is_counted: false,
        }
    }

    pub(super) fn key(&self, key: &str, about: &str) -> Self {
        Self {
            place: [&self.place, ".", key].concat(),
            ..Self::new(&[&self.id, ".", key].concat(), about)
        }
    }

    pub(super) fn nth(&self, place: usize) -> Self {
        let at = self.key(&(place + 1).to_string(), &self.about);
        if self.is_counted {
            return at;
        }
        Self {
            place: [&self.place, ".*"].concat(),
            ..at
        }
    }

    pub(super) fn counted(&self, is_counted: bool) -> Self {
        Self {
            is_counted,
            ..self.clone()
        }
    }
}
