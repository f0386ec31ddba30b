//! Draws the guide on the developer's machine, by yew's server renderer.
//!
//! `prerender pages DIR` writes the page without scripts, as a JSON file for each language. `prerender passages` prints
//! our own words for the reading test, `prerender answers` clinic files for the tests with FHIR readers.

mod answers;
mod pages;
mod passages;

use std::path::Path;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["pages", folder] => match pages::write(Path::new(folder)).await {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => eprintln!("cannot write to {folder}: {error}"),
        },
        ["passages"] => {
            passages::print().await;
            return ExitCode::SUCCESS;
        }
        ["answers"] => {
            answers::print();
            return ExitCode::SUCCESS;
        }
        _ => eprintln!("usage: prerender pages DIR | passages | answers"),
    }
    ExitCode::FAILURE
}
