//! `cargo xtask words`: brings catalogs, template and schemas into step with the content, and says what is wrong.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let root = Path::new(&root);
    match content_build::update(root) {
        Ok(changed) => changed
            .iter()
            .for_each(|file| println!("{file} is brought into step")),
        Err(refusal) => {
            eprintln!("{refusal}");
            return ExitCode::FAILURE;
        }
    }
    match content_build::build(root) {
        Ok(_) => {
            println!("Every word has its translations, and every claim its sources.");
            ExitCode::SUCCESS
        }
        Err(refusals) => {
            for refusal in refusals {
                eprintln!("{refusal}");
            }
            ExitCode::FAILURE
        }
    }
}
