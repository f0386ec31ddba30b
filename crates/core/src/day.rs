//! A day of the calendar.

/// A day, as year, month and day of month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Full year.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Day {
    /// The last day of its month.
    const fn last(self) -> u8 {
        match self.month {
            2 if self.year.is_multiple_of(4)
                && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)) =>
            {
                29
            }
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// The day after it.
    #[must_use]
    pub const fn next(self) -> Self {
        let Self { year, month, day } = self;
        if day < self.last() {
            return Self {
                day: day + 1,
                ..self
            };
        }
        let (year, month) = if month < 12 {
            (year, month + 1)
        } else {
            (year.saturating_add(1), 1)
        };
        Self {
            year,
            month,
            day: 1,
        }
    }

    /// `YYYY-MM-DD`.
    #[must_use]
    pub fn iso(self) -> String {
        let two = |number: u8| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
        [
            &self.year.to_string(),
            "-",
            &two(self.month),
            "-",
            &two(self.day),
        ]
        .concat()
    }

    /// Reads the day at the start of an ISO date or time; years from 1000.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.get(..10)?.split('-');
        let day = Self {
            year: parts.next()?.parse().ok()?,
            month: parts.next()?.parse().ok()?,
            day: parts.next()?.parse().ok()?,
        };
        let is_day = (1000..=9999).contains(&day.year)
            && (1..=12).contains(&day.month)
            && (1..=day.last()).contains(&day.day);
        (is_day && day.iso() == text[..10]).then_some(day)
    }
}
