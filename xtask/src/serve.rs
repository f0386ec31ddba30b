//! `cargo xtask serve`: a small web server for this machine only.

use std::fs::File;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::project::Project;
use crate::site::{Mount, media_type, resolve};

/// A browser opens up to six connections to one host.
const WORKERS: usize = 8;

/// Serves `dist/` and the mounts until the developer stops it.
///
/// # Errors
/// When there is no `dist/`, a mount's folder is missing or the port is taken.
pub fn serve(project: &Project, port: u16, mut mounts: Vec<Mount>, log: bool) -> Result<()> {
    for mount in &mut mounts {
        mount.folder = project.root().join(&mount.folder);
        if !mount.folder.is_dir() {
            bail!("there is no folder {}", mount.folder.display());
        }
    }
    if !project.dist().is_dir() {
        bail!("there is no dist/; run `cargo xtask build` first");
    }
    mounts.push(Mount {
        prefix: String::new(),
        folder: project.dist().to_owned(),
    });
    let server = Server::http(("127.0.0.1", port)).map_err(|error| explain(&*error, port))?;
    let address = server.server_addr().to_ip().context("no address")?;
    println!("Open http://{address}/ (Ctrl+C stops the server)");
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    answer(request, &mounts, log);
                }
            });
        }
    });
    Ok(())
}

fn explain(error: &(dyn std::error::Error + Send + Sync + 'static), port: u16) -> anyhow::Error {
    let kind = error
        .downcast_ref::<std::io::Error>()
        .map(std::io::Error::kind);
    if kind == Some(std::io::ErrorKind::AddrInUse) {
        anyhow!("port {port} is taken by another program; choose another with --port")
    } else {
        anyhow!("cannot listen on port {port}: {error}")
    }
}

fn answer(request: Request, mounts: &[Mount], log: bool) {
    let line = format!("{} {}", request.method(), request.url());
    let (status, sent) = match request.method() {
        Method::Get | Method::Head => match file(mounts, request.url()) {
            Some(response) => (200, request.respond(response)),
            None => (404, request.respond(text(404, "Not found\n"))),
        },
        _ => {
            let response =
                text(405, "Only GET and HEAD\n").with_header(header("Allow", "GET, HEAD"));
            (405, request.respond(response))
        }
    };
    // A browser that went away mid-answer is no trouble of the server's.
    drop(sent);
    if log {
        println!("{line} {status}");
    }
}

fn file(mounts: &[Mount], address: &str) -> Option<Response<File>> {
    let path = resolve(mounts, address)?;
    let response = Response::from_file(File::open(&path).ok()?);
    Some(
        response
            // With its length, as a clinic's server sends it, however large it is.
            .with_chunked_threshold(usize::MAX)
            .with_header(header("Content-Type", media_type(&path)))
            .with_header(header("Cache-Control", "no-cache")),
    )
}

fn text(status: u16, body: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    // `from_string` says that it is plain text.
    Response::from_string(body)
        .with_status_code(status)
        .with_header(header("Cache-Control", "no-cache"))
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values above are ASCII")
}
