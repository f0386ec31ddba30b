//! Which file an address names, and what type it is sent as.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use percent_encoding::percent_decode_str;

/// A folder that is served under an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    /// What an address in it starts with: empty for the top, else like `/pages`.
    pub prefix: String,
    /// The folder.
    pub folder: PathBuf,
}

impl FromStr for Mount {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('=');
        let (prefix, folder) = parts.ok_or("expected PATH=DIR, like /pages=tests/e2e/pages")?;
        if !prefix.starts_with('/') || folder.is_empty() {
            return Err("expected PATH=DIR where PATH starts with a slash".to_owned());
        }
        Ok(Self {
            prefix: prefix.trim_end_matches('/').to_owned(),
            folder: PathBuf::from(folder),
        })
    }
}

/// The file that an address names, when it is there and inside its mount's folder.
#[must_use]
pub fn resolve(mounts: &[Mount], address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let (mount, inside) = mounts
        .iter()
        .filter_map(|mount| Some((mount, path.strip_prefix(&mount.prefix)?)))
        .filter(|(_, inside)| inside.starts_with('/'))
        .max_by_key(|(mount, _)| mount.prefix.len())?;
    let names = inside.split('/').filter(|name| !name.is_empty());
    let mut file = mount.folder.canonicalize().ok()?;
    let top = file.clone();
    for name in names {
        if !is_plain(name) {
            return None;
        }
        file.push(name);
    }
    if file.is_dir() && inside.ends_with('/') {
        file.push("index.html");
    }
    // A link may lead out of the folder however plain the names are.
    let file = file.canonicalize().ok()?;
    (file.starts_with(top) && file.is_file()).then_some(file)
}

/// Whether a name can only mean an entry of its folder, on any system.
fn is_plain(name: &str) -> bool {
    name != "." && name != ".." && !name.contains(['\\', ':', '\0'])
}

/// The media type that a file is sent as.
#[must_use]
pub fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json" | "map") => "application/json",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{Mount, media_type, resolve};

    /// A served folder beside a secret one.
    fn site(name: &str) -> (PathBuf, Vec<Mount>) {
        let top = std::env::temp_dir().join(format!("xtask-site-{name}-{}", std::process::id()));
        for folder in ["dist/deep", "pages"] {
            fs::create_dir_all(top.join(folder)).unwrap();
        }
        for file in [
            "secret.txt",
            "dist/index.html",
            "dist/a b.js",
            "pages/host.html",
        ] {
            fs::write(top.join(file), file).unwrap();
        }
        let dist = Mount {
            prefix: String::new(),
            folder: top.join("dist"),
        };
        let pages = format!("/pages={}", top.join("pages").display());
        (top, vec![dist, pages.parse().unwrap()])
    }

    #[test]
    fn an_address_names_a_file_of_the_nearest_mount() {
        let (top, mounts) = site("plain");
        let name = |address| {
            let file = resolve(&mounts, address)?;
            Some(file.file_name()?.to_string_lossy().into_owned())
        };
        assert_eq!(name("/").as_deref(), Some("index.html"));
        assert_eq!(name("/index.html?x=/../y#z").as_deref(), Some("index.html"));
        assert_eq!(name("/a%20b.js").as_deref(), Some("a b.js"));
        assert_eq!(name("/pages/host.html").as_deref(), Some("host.html"));
        for missing in [
            "/pages",
            "/pages/",
            "/pagesx/host.html",
            "/host.html",
            "/deep/",
            "",
        ] {
            assert_eq!(name(missing), None, "{missing}");
        }
        fs::remove_dir_all(top).unwrap();
    }

    #[test]
    fn no_address_leads_out_of_a_folder() {
        let (top, mounts) = site("traversal");
        let absolute = format!("/{}", top.join("secret.txt").display());
        for address in [
            "/../secret.txt",
            "/deep/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/%2e%2e%2fsecret.txt",
            "/..\\secret.txt",
            "/..%5Csecret.txt",
            "/pages/../secret.txt",
            "/pages/../../secret.txt",
            "/pages/..%2f..%2fsecret.txt",
            "/index.html%00",
            "/%ff",
            "../secret.txt",
            &absolute,
        ] {
            assert_eq!(resolve(&mounts, address), None, "{address}");
        }
        fs::remove_dir_all(top).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_a_folder_is_not_followed() {
        let (top, mounts) = site("link");
        std::os::unix::fs::symlink(top.join("secret.txt"), top.join("dist/link.txt")).unwrap();
        assert_eq!(resolve(&mounts, "/link.txt"), None);
        fs::remove_dir_all(top).unwrap();
    }

    #[test]
    fn a_mount_is_a_path_and_a_folder() {
        assert_eq!("/a/=b".parse::<Mount>().unwrap().prefix, "/a");
        for wrong in ["/a", "a=b", "/a="] {
            assert!(wrong.parse::<Mount>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn webassembly_is_sent_as_such() {
        assert_eq!(
            media_type("a/care-guide_bg.wasm".as_ref()),
            "application/wasm"
        );
        assert_eq!(media_type("unknown".as_ref()), "application/octet-stream");
    }
}
