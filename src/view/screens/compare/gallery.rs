//! One picture of several at a time: people of 100, with and without.

use yew::prelude::*;

use crate::view::page::Page;
use care_guide_content::evidence::ledger::Treatment;
use care_guide_content::{Spoken, Text};
use care_guide_core::Private;
use care_guide_core::instrument::Item;
use care_guide_core::marks::Choice;
use care_guide_core::session::{GALLERIES, Input, PICTURES, Session};

/// How many of 100 had something, with and without.
pub struct Picture {
    /// Chooses it.
    pub chip: Text,
    /// What some of the people got.
    pub choice: Choice,
    /// Its name, and what the others got.
    pub names: [Text; 2],
    /// People of 100 among these, and among the others.
    pub per_100: [u16; 2],
    /// What it is of, in full.
    pub title: Option<Text>,
    /// Who was counted, where that differs from picture to picture.
    pub about: Option<Text>,
}

/// A place for pictures.
pub struct Gallery {
    /// Which of the places.
    pub place: Item<GALLERIES>,
    /// What the pictures are of.
    pub name: Text,
    /// Around the number who had it, and of those who did not.
    pub of_100: [Text; 3],
    /// What can be looked at.
    pub pictures: Vec<Picture>,
}

impl Page<'_> {
    /// The choice of a picture, and the picture. Whichever it is, it takes the same room. The plain page, where
    /// nothing can be chosen, has all of them in numbers.
    pub fn gallery(&mut self, session: &Session, gallery: &Gallery) {
        if self.plain().is_some() {
            return self.all_pictures(gallery);
        }
        let chips: Vec<_> = gallery.pictures.iter().map(|p| p.chip).collect();
        let element = "div.chips few pick";
        self.picks(element, session, gallery.place, gallery.name, &chips);
        let shown = session.look(gallery.place);
        self.abouts(gallery, shown);
        self.within("div.outcome", |page| {
            page.variants(|cell| {
                for (place, picture) in Item::all().zip(&gallery.pictures) {
                    cell.variant(shown.is(&place), |page| page.pair(gallery, picture));
                }
            });
        });
    }

    /// The choice of what shows in a place of several.
    pub fn picks(
        &mut self,
        element: &'static str,
        session: &Session,
        place: Item<GALLERIES>,
        about: Text,
        chips: &[Text],
    ) {
        let shown = session.look(place);
        let name = AttrValue::from(["picture-", &place.index().to_string()].concat());
        self.within(element, |page| {
            page.attr("role", "group");
            page.attr_said("aria-label", about);
            for (picture, chip) in Item::<PICTURES>::all().zip(chips) {
                let input = Input::Picture(place, picture);
                page.pick(&name, *chip, shown.is(&picture), input);
            }
        });
    }

    /// Two arrays side by side, and the difference.
    fn pair(&mut self, gallery: &Gallery, picture: &Picture) {
        let [with, without] = picture.per_100;
        let [before, after] = self.content().compare.frame.more;
        if let Some(title) = picture.title {
            self.line("p.of", title);
        }
        self.within("div.pair", |page| {
            page.side(gallery, picture, 0);
            page.side(gallery, picture, 1);
        });
        self.within("p.extra", |page| {
            page.text(before);
            page.people("strong.points", with.saturating_sub(without));
            page.text(after);
        });
    }

    /// Who was counted.
    fn abouts(&mut self, gallery: &Gallery, shown: Private<Item<PICTURES>>) {
        let abouts = Item::all().zip(&gallery.pictures);
        let abouts: Vec<_> = abouts
            .filter_map(|(place, picture)| Some((place, picture.about?)))
            .collect();
        if abouts.is_empty() {
            return;
        }
        let lang = self.guide.lang;
        self.within("div.small about", |page| {
            page.variants(|cell| {
                for (place, about) in abouts {
                    cell.words(shown.is(&place), lang.say(about));
                }
            });
        });
    }

    fn side(&mut self, gallery: &Gallery, picture: &Picture, side: usize) {
        let count = picture.per_100[side];
        self.within("div", |page| {
            page.within("p.name", |page| {
                if side == 0 {
                    page.shape(picture.choice);
                }
                page.fresh("span", picture.names[side]);
            });
            page.control(|page| match (side, picture.choice) {
                (0, Choice::Iv) => page.icons(Some(Treatment::IvKetamine), count),
                (0, Choice::Spravato) => page.icons(Some(Treatment::Spravato), count),
                (side, _) => page.icons_beside(side == 0, count),
            });
            page.had("p", gallery.of_100, [count, 100]);
        });
    }

    /// How many of some people had something, and how many did not.
    pub fn had(&mut self, element: &'static str, words: [Text; 3], [count, of]: [u16; 2]) {
        let [before, had, had_not] = words;
        self.within(element, |page| {
            page.text(before);
            page.people("strong.points", count);
            page.text(had);
            page.within("span.whole", |page| {
                page.people("span.points", of - count);
                page.text(had_not);
            });
        });
    }

    /// A number of people, in a place as wide as two digits; another number is another element.
    fn people(&mut self, element: &'static str, count: u16) {
        self.within(element, |page| {
            page.key(&count.to_string());
            page.number(count);
        });
    }

    /// Every picture in numbers.
    fn all_pictures(&mut self, gallery: &Gallery) {
        for picture in &gallery.pictures {
            self.within("div.block", |page| {
                page.line("strong", picture.chip);
                if let Some(about) = picture.about {
                    page.line("p", about);
                }
                page.pair(gallery, picture);
            });
        }
    }
}
