//! A copy of the real content, to be broken.

use std::fs;
use std::path::{Path, PathBuf};

use content_build::{Refusal, build};

/// A copy of the project's content that is removed in the end.
pub struct Copy(pub PathBuf);

impl Copy {
    pub fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::remove_dir_all(&root).ok();
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        copy(&project.join("content"), &root.join("content"));
        for file in [
            "loader/attributes.toml",
            "README.md",
            "docs/content.md",
            "docs/embedding.md",
        ] {
            let to = root.join(file);
            fs::create_dir_all(to.parent().expect("a folder")).expect("a writable folder");
            fs::copy(project.join(file), to).expect("a readable file");
        }
        Self(root)
    }

    /// Replaces words that must be there.
    pub fn edit(&self, file: &str, before: &str, after: &str) -> &Self {
        let path = self.0.join("content").join(file);
        let text = fs::read_to_string(&path).expect("a file of the content");
        assert!(text.contains(before), "{file} has {before}");
        fs::write(path, text.replacen(before, after, 1)).expect("a writable file");
        self
    }

    /// All that is refused.
    pub fn refused(&self) -> String {
        let refusals = build(&self.0, false).err().unwrap_or_default();
        let lines: Vec<_> = refusals.iter().map(|refusal| self.shown(refusal)).collect();
        lines.join("\n")
    }

    /// A refusal with the beginning of its line, whose number changes with all that stands above it.
    pub fn shown(&self, Refusal { file, line, what }: &Refusal) -> String {
        let text = fs::read_to_string(self.0.join(file)).expect("a refused file");
        let line = text.lines().nth(line - 1).expect("a line of the file");
        let begins: String = line.chars().take(40).collect();
        format!("{file}: {what}\n> {begins}")
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a writable folder");
    for entry in fs::read_dir(from).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).expect("a readable file");
        }
    }
}

/// Breaks one thing and says what is refused.
pub fn after(name: &str, file: &str, before: &str, after: &str) -> String {
    Copy::new(name).edit(file, before, after).refused()
}

/// What is changed in which file to what, and what is refused of it on the changed line.
pub type Slip = (&'static str, [&'static str; 2], &'static str);

/// Each slip is refused where it was made, and nothing else is.
pub fn refuses(name: &str, slips: &[Slip]) {
    for (file, [before, after], what) in slips {
        let copy = Copy::new(name);
        copy.edit(file, before, after);
        let refused = copy.refused();
        let mut lines = refused.lines();
        let said = format!("content/{file}: {what}");
        assert_eq!(lines.next(), Some(&*said), "{after}: {refused}");
        let line = lines.next().expect("the line").trim_start_matches("> ");
        let is_there = |one: &str| one.contains(line.trim_start()) || line.contains(one.trim());
        assert!(is_there(after), "{after:?} on {line:?}");
        assert_eq!(lines.next(), None, "{after}: {refused}");
    }
}
