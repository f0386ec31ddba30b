//! The command line. `cargo xtask --help` prints it.

use std::path::PathBuf;

xflags::xflags! {
    /// Builds, serves, tests and measures care-guide. A newcomer needs two: `serve` and `test`.
    /// Each installs what it needs the first time.
    cmd xtask {
        /// Install what is missing to build the guide; skip what is there.
        cmd setup {
            /// Also what the tests need: browsers, their drivers, cargo-deny.
            optional --tests
        }
        /// Build the guide into dist/; do nothing when dist/ is up to date.
        cmd build {
            /// Build even when dist/ is up to date.
            optional --force
            /// Build one for the tests, which panics on demand, into target/xtask/faulty/dist.
            optional --faulty
        }
        /// Build when needed, then serve dist/ on this machine only.
        cmd serve {
            /// The port to listen on, 8080 when not given; 0 takes any free one.
            optional --port port: u16
            /// Serve dist/ as it is.
            optional --no-build
        }
        /// Serve a quick build, and build and reload it at each change of a source.
        cmd dev {
            /// The port to listen on, 8080 when not given; 0 takes any free one.
            optional --port port: u16
        }
        /// Run every test, quickest first; at the end, say how long each layer took.
        cmd test {
            /// Leave out the tests in browsers.
            optional --quick
            /// Run one layer alone; what follows `--` goes to its program.
            optional --only layer: String
            repeated rest: String
        }
        /// Build when needed, then put all that a clinic needs into one zip beside dist/.
        cmd release {
            /// Whom a clinic tells of faults and of words to be changed, such as "Jane Doe, jane@guide.example".
            optional --contact contact: String
        }
        /// Check formatting, lints, documentation, licenses and types.
        cmd check {}
        /// Build a copy of the sources at another path, and compare every byte.
        cmd reproduce {}
        /// Run the core journey in Firefox and WebKit, and the accessibility trees of all browsers.
        cmd engines {}
        /// Check the content, and bring catalogs for translators and schemas for editors into step with it.
        cmd words {}
        /// Write what clinicians, a lawyer and a clinic must sign: a packet for each, to print.
        cmd review {
            /// Another folder than target/review.
            optional --out out: PathBuf
        }
        /// Add a signature to content/signoff.toml: of the screens and ids that are named, or of all.
        cmd sign {
            /// psychiatrist, lawyer, clinic, or a language other than English, such as es.
            required --role role: String
            /// The reviewer's name.
            required --name name: String
            /// Such as MD.
            required --credentials credentials: String
            /// The day of the signature, such as 2026-11-30.
            required --date date: String
            /// The edition of the packet that was ticked, as its first page says it.
            required --edition edition: String
            /// A screen or an id that was not ticked; may be said more than once.
            repeated --except except: String
            repeated what: String
        }
        /// Write the reviewed screens, transcripts, trees and the room anew, after a changed word or view.
        cmd accept {}
        /// Measure the room that the first screen takes, for the loader and the tag to paste; build with it.
        cmd measure {}
        /// Draw the pictures in docs/embedding.md anew, of what is in dist/.
        cmd pictures {}
        /// Check that our own words read at grade 6 on average and 8 at most.
        cmd reading {}
        /// Read the clinic files (FHIR) with readers that nobody here wrote.
        cmd readers {}
        /// Try the WordPress plugin on a real WordPress; it is left out where there is none to be had.
        cmd wordpress {}
        /// Build when needed, then show the size of all that a visit downloads, and what the program is made of.
        cmd size {
            /// Keep the sizes, in docs/, as those of the last release.
            optional --record
        }
        /// Measure the guide beside other forms, in turns, and write docs/performance.md (minutes a round).
        cmd bench {
            /// How often each page is visited under each condition, 5 times when not given.
            optional --rounds rounds: u16
        }
        /// What other programs call: `program` and `pages` for `dev`, `trunk` for Trunk's hook.
        cmd part {
            required part: String
        }
    }
}
