//! Servers other than the platform: a merchant that receives notifications, and an unrelated site.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Serves on a free loopback port until the test ends, and returns the address. `answer` gives a status and a
/// page for the first line of a request.
pub async fn serve(answer: impl Fn(&str) -> (u16, String) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let answer = Arc::new(answer);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let answer = Arc::clone(&answer);
            tokio::spawn(async move {
                // If the browser closes the connection early, the test does not fail.
                let _ = converse(stream, &*answer).await;
            });
        }
    });
    address
}

async fn converse(
    mut stream: TcpStream,
    answer: &(dyn Fn(&str) -> (u16, String) + Send + Sync),
) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !complete(&request) {
        if stream.read_buf(&mut request).await? == 0 {
            break;
        }
    }
    let text = String::from_utf8_lossy(&request);
    let (status, page) = answer(text.lines().next().unwrap_or(""));
    let head = format!(
        "HTTP/1.1 {status} Answer\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n",
        page.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(page.as_bytes()).await
}

/// Whether the head has come, and the body that it tells of.
fn complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, _)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    request.len() >= head.len() + 4 + length.unwrap_or(0)
}

/// A merchant's server that counts notifications, and answers as the test wants.
pub struct Merchant {
    pub url: String,
    told: Arc<AtomicUsize>,
    status: Arc<AtomicU16>,
}

impl Merchant {
    pub async fn start() -> Self {
        let (told, status) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicU16::new(200)));
        let (count, says) = (Arc::clone(&told), Arc::clone(&status));
        let url = serve(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            (says.load(Ordering::SeqCst), String::new())
        });
        Self { url: format!("{}/notified", url.await), told, status }
    }

    /// How many notifications have come.
    pub fn told(&self) -> usize {
        self.told.load(Ordering::SeqCst)
    }

    /// What it answers from now on.
    pub fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }
}
