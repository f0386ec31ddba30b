//! What `Cargo.lock` says of a package.

/// The version of a package that is there once.
#[must_use]
pub fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut blocks = blocks(lock).filter(|block| value(block, "name") == Some(package));
    value(blocks.next()?, "version")
}

/// The SHA-256 of the package's file in the registry.
#[must_use]
pub fn checksum<'a>(lock: &'a str, package: &str, version: &str) -> Option<&'a str> {
    let mut blocks = blocks(lock).filter(|block| {
        value(block, "name") == Some(package) && value(block, "version") == Some(version)
    });
    value(blocks.next()?, "checksum")
}

fn blocks(lock: &str) -> impl Iterator<Item = &str> {
    lock.split("[[package]]").skip(1)
}

fn value<'a>(block: &'a str, key: &str) -> Option<&'a str> {
    block.lines().find_map(|line| {
        let (name, value) = line.split_once(" = ")?;
        (name == key).then(|| value.trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::{checksum, version};

    const LOCK: &str = "version = 4\n\n\
        [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\nchecksum = \"a\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nchecksum = \"b\"\n\n\
        [[package]]\nname = \"ours\"\nversion = \"1.0.0\"\n\n\
        [[package]]\nname = \"syn\"\nversion = \"1.0.0\"\nchecksum = \"c\"\n\n\
        [[package]]\nname = \"syn\"\nversion = \"2.0.0\"\nchecksum = \"d\"\n";

    #[test]
    fn the_version_is_that_of_the_very_package() {
        assert_eq!(version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version(LOCK, "trunk"), None);
    }

    #[test]
    fn the_checksum_is_that_of_the_very_version() {
        assert_eq!(checksum(LOCK, "syn", "2.0.0"), Some("d"));
        assert_eq!(checksum(LOCK, "syn", "3.0.0"), None);
        assert_eq!(checksum(LOCK, "ours", "1.0.0"), None);
    }
}
