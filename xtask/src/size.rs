//! The size of a visit: every file it downloads, plain and compressed, against the budget.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::project::{FRAME, LOADER, WASM};

/// Everything that a visit downloads, compressed with gzip, in bytes.
pub const TOTAL_GZIP: usize = 163_000;
/// Everything that a visit downloads, compressed with Brotli, in bytes.
pub const TOTAL_BROTLI: usize = 139_500;
/// The script on the clinic's page, compressed with gzip, in bytes.
pub const LOADER_GZIP: usize = 3_000;

/// The size of one file or of several, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// As it is.
    pub raw: usize,
    /// With `gzip -9`.
    pub gzip: usize,
    /// With `brotli -q 11`.
    pub brotli: usize,
}

impl Size {
    /// The size of some bytes.
    ///
    /// # Errors
    /// None in practice: compressing in memory does not fail.
    pub fn of(bytes: &[u8]) -> Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
        brotli.write_all(bytes)?;
        Ok(Self {
            raw: bytes.len(),
            gzip: gzip.finish()?.len(),
            brotli: brotli.into_inner().len(),
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// The sizes of a built guide.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// The script on the clinic's page.
    pub loader: Size,
    /// The document in the frame.
    pub frame: Size,
    /// The guide itself.
    pub wasm: Size,
}

impl Visit {
    /// Measures what is in `dist`.
    ///
    /// # Errors
    /// When a file is missing.
    pub fn measure(dist: &Path) -> Result<Self> {
        let size = |name: &str| {
            let missing = || format!("there is no dist/{name}: run cargo xtask build first");
            Size::of(&fs::read(dist.join(name)).with_context(missing)?)
        };
        Ok(Self {
            loader: size(LOADER)?,
            frame: size(FRAME)?,
            wasm: size(WASM)?,
        })
    }

    /// All files together.
    #[must_use]
    pub fn total(&self) -> Size {
        self.loader.plus(self.frame).plus(self.wasm)
    }
}

#[cfg(test)]
mod tests {
    use super::Size;

    #[test]
    fn text_gets_smaller() {
        let size = Size::of("calm ".repeat(200).as_bytes()).unwrap();
        assert_eq!(size.raw, 1000);
        assert!((1..60).contains(&size.gzip), "{size:?}");
        assert!((1..60).contains(&size.brotli), "{size:?}");
    }
}
