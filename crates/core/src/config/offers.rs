//! What a clinic may say that it offers.

/// Something that a clinic may say that it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Finding out what may be behind symptoms.
    Evaluation,
    /// Talk therapy.
    Therapy,
    /// Medicines for anxiety and depression.
    Medicines,
    /// Ketamine into a vein.
    IvKetamine,
    /// Esketamine as a nose spray.
    Spravato,
    /// Neurofeedback, which the guide has not reviewed.
    Neurofeedback,
}

impl Offer {
    /// All of them, in the order in which the guide tells of them, whatever a tag's is.
    pub const ALL: [Self; 6] = [
        Self::Evaluation,
        Self::Therapy,
        Self::Medicines,
        Self::IvKetamine,
        Self::Spravato,
        Self::Neurofeedback,
    ];

    /// What the guide compares: a clinic that lists its offers without one of these is said not to name it.
    const COMPARED: [Self; 4] = [
        Self::Therapy,
        Self::Medicines,
        Self::IvKetamine,
        Self::Spravato,
    ];
}

/// A set of offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offers(u8);

impl Offers {
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this is one of them.
    #[must_use]
    pub const fn has(self, offer: Offer) -> bool {
        self.0 & 1 << offer as u8 != 0
    }

    /// The compared care that is none of them.
    #[must_use]
    pub fn unnamed(self) -> Self {
        let mut unnamed = Self::default();
        for offer in Offer::COMPARED {
            if !self.has(offer) {
                unnamed.add(offer);
            }
        }
        unnamed
    }

    /// Takes one in.
    pub const fn add(&mut self, offer: Offer) {
        self.0 |= 1 << offer as u8;
    }
}
