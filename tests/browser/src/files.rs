//! A server of files, as a host of static sites is one.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A served directory.
#[derive(Clone)]
pub struct Files {
    /// `http://127.0.0.1:PORT`.
    pub address: String,
    directory: PathBuf,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Files {
    /// Serves a directory on a free loopback port until the test ends.
    pub async fn serve(directory: PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let files = Self { address, directory, asked: Arc::default() };
        let served = files.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let files = served.clone();
                tokio::spawn(async move {
                    // If the browser closes the connection early, the test does not fail.
                    let _ = converse(stream, &files).await;
                });
            }
        });
        files
    }

    /// The requested paths, including those of the pages' workers.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn converse(mut stream: TcpStream, files: &Files) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
    }
    let head = String::from_utf8_lossy(&request);
    let target = head.split(' ').nth(1).unwrap_or_default();
    let path = target.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    files.asked.lock().unwrap().push(path.to_owned());
    // A page's address has no ending.
    let candidates = [path.to_owned(), format!("{path}.html"), format!("{path}index.html")];
    let found =
        candidates.iter().map(|name| files.directory.join(name)).find(|file| file.is_file());
    let (status, body) = match &found {
        Some(file) => (200, std::fs::read(file)?),
        None => (404, Vec::new()),
    };
    let kind = match found.as_deref().and_then(Path::extension).and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("md" | "txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    };
    let head = format!(
        "HTTP/1.1 {status} Answer\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&body).await
}
