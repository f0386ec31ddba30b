//! Running text.

use crate::view::components::icons;
use crate::view::page::Page;
use care_guide_content::evidence::{Claim, Source};
use care_guide_content::{Block, Link, Spoken, Text};

impl Page<'_> {
    /// Blocks of running text, one after the other.
    pub fn blocks(&mut self, blocks: &[Block]) {
        self.group(|page| {
            for block in blocks {
                if matches!(block, Block::Hint(_)) && page.plain().is_some() {
                    continue;
                }
                page.within("div.block", |page| page.block(block));
            }
        });
    }

    fn block(&mut self, block: &Block) {
        match *block {
            Block::Heading(words) => self.heading(1, words),
            Block::Text(words) | Block::Hint(words) => self.line("p", words),
            Block::Fact(claim) => self.fact("p", claim),
            Block::Facts(claims) => self.facts(claims),
            Block::Points(points) => self.points(points),
            Block::Links(links) => self.links(links),
            Block::Aside(aside) if self.guide.calm => self.behind(|page| page.blocks(aside)),
            Block::Aside(aside) => self.blocks(aside),
            Block::Warning(title, claims) => self.within("div.box", |page| {
                page.within("p.box-title", |page| {
                    page.icon(icons::WARN);
                    page.within("span", |page| page.text(title));
                });
                page.facts(claims);
            }),
        }
    }

    /// Something one tap away, in the calm view.
    fn behind(&mut self, write: impl FnOnce(&mut Self)) {
        let more = self.content().shell.more;
        self.folded(more, write);
    }

    /// A part of a screen under its heading; in the calm view, one tap away.
    pub fn part(&mut self, title: Text, write: impl FnOnce(&mut Self)) {
        if self.guide.calm {
            return self.folded(title, write);
        }
        self.heading(1, title);
        write(self);
    }

    /// Running text whose headings begin its parts.
    pub fn parts(&mut self, blocks: &[Block]) {
        let mut parts = blocks.chunk_by(|_, next| !matches!(next, Block::Heading(_)));
        for part in parts.by_ref() {
            match part {
                [Block::Heading(title), rest @ ..] => self.part(*title, |page| page.blocks(rest)),
                _ => self.blocks(part),
            }
        }
    }

    /// A row of folds at the end of a screen; the calm view has them all behind one.
    pub fn extras(&mut self, write: impl FnOnce(&mut Self)) {
        if self.guide.calm {
            self.behind(write);
        } else {
            self.group(write);
        }
    }

    /// Something that is closed until asked for; the plain page, which is printed, has it open.
    pub fn folded(&mut self, title: Text, write: impl FnOnce(&mut Self)) {
        if self.plain().is_some() {
            self.heading(1, title);
            return write(self);
        }
        self.within("details.fold", |page| {
            page.line("summary", title);
            write(page);
        });
    }

    /// A list of points.
    pub fn points(&mut self, points: &[Text]) {
        self.within("ul", |page| {
            for point in points {
                page.line("li", *point);
            }
        });
    }

    /// Facts as a list, or as a paragraph when there is only one.
    pub fn facts(&mut self, claims: &[Claim]) {
        match claims {
            [only] => self.fact("p", *only),
            _ => self.within("ul", |page| page.lines("li", claims)),
        }
    }

    /// Facts as paragraphs.
    pub fn prose(&mut self, claims: &[Claim]) {
        self.lines("p", claims);
    }

    /// Facts as the lead of a screen.
    pub fn lead(&mut self, claims: &[Claim]) {
        self.within("p.lead", |page| page.sentences(claims));
    }

    /// Facts one after the other in the paragraph that is open.
    pub fn sentences(&mut self, claims: &[Claim]) {
        for claim in claims {
            self.fact("span", *claim);
            self.as_is(" ");
        }
    }

    fn lines(&mut self, element: &'static str, claims: &[Claim]) {
        for claim in claims {
            self.fact(element, *claim);
        }
    }

    /// A fact in an element of its own.
    pub fn fact(&mut self, element: &'static str, claim: Claim) {
        self.within(element, |page| page.said_with_links(claim.text));
    }

    /// A sentence, and in its last line the crisis lines whose numbers it names. They are the same in every language.
    #[inline(never)]
    pub fn said_with_links(&mut self, words: Text) {
        self.text(words);
        let lang = self.guide.lang;
        let has = |text: &str, number: &str| {
            let mut pieces = text.as_bytes().windows(number.len());
            pieces.any(|piece| piece == number.as_bytes())
        };
        let is_meant = |link: &&Link| {
            let (said, address) = (lang.say(words), lang.address(link.0));
            let mut numbers = ["911", "988"].iter();
            numbers.any(|number| has(said, number) && has(address, number))
        };
        let mut lines = self.content().help.lines.iter().filter(is_meant).peekable();
        if lines.peek().is_some() {
            self.as_is(" ");
            self.within("span.calls", |page| lines.for_each(|link| page.link(*link)));
        }
    }
}

/// The claims in blocks of text.
pub fn claims_of(blocks: &[Block]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for block in blocks {
        match block {
            Block::Fact(claim) => claims.push(*claim),
            Block::Facts(some) | Block::Warning(_, some) => claims.extend_from_slice(some),
            Block::Aside(aside) => claims.extend(claims_of(aside)),
            Block::Heading(_)
            | Block::Text(_)
            | Block::Hint(_)
            | Block::Points(_)
            | Block::Links(_) => {}
        }
    }
    claims
}

/// The sources of claims, each once, in the order they are first used.
pub fn sources_of(claims: &[Claim]) -> Vec<Source> {
    let mut found = Vec::new();
    for claim in claims {
        for source in claim.sources() {
            if !found.contains(&source) {
                found.push(source);
            }
        }
    }
    found
}
