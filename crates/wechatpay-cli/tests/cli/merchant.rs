//! A merchant's server under development: it takes notifications, or does not.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use http::{HeaderMap, HeaderName, HeaderValue};

/// The response that accepts a notification of v2.
const ACCEPTED: &str = "<xml><return_code>SUCCESS</return_code></xml>";

/// A request that the merchant received.
pub(crate) struct Posted {
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

pub(crate) struct Merchant {
    pub(crate) url: String,
    posted: Receiver<Posted>,
}

impl Merchant {
    /// A server that answers everything with this status line and body. A server that accepts with 204 accepts
    /// notifications of v2 with XML.
    pub(crate) fn start(status: &'static str, answer: &'static str) -> Self {
        let socket = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        let (sender, posted) = channel();
        std::thread::spawn(move || {
            for stream in socket.incoming() {
                let sender = sender.clone();
                std::thread::spawn(move || serve(&stream.unwrap(), status, answer, &sender));
            }
        });
        Self { url, posted }
    }

    /// The next that is posted.
    pub(crate) fn next(&self) -> Posted {
        self.posted.recv().unwrap()
    }

    /// All requests so far.
    pub(crate) fn all(&self) -> Vec<Posted> {
        self.posted.try_iter().collect()
    }
}

/// Requests of one connection, until it ends.
fn serve(stream: &TcpStream, status: &str, answer: &str, sender: &Sender<Posted>) {
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        let target = line.split(' ').nth(1).unwrap().to_owned();
        let mut headers = HeaderMap::new();
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            let name: HeaderName = name.parse().unwrap();
            headers.insert(name, HeaderValue::from_str(value).unwrap());
        }
        let length = headers["content-length"].to_str().unwrap().parse().unwrap();
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let is_accepted = status.starts_with("204") && body.starts_with(b"<");
        let (status, answer) = if is_accepted { ("200 OK", ACCEPTED) } else { (status, answer) };
        // Sent before the response, so that a test that has seen the response finds the request.
        let _ = sender.send(Posted { target, headers, body });
        let length = if status.starts_with("204") {
            String::new()
        } else {
            format!("content-length: {}\r\n", answer.len())
        };
        let mut stream = stream;
        let _ = write!(stream, "HTTP/1.1 {status}\r\n{length}\r\n{answer}");
    }
}
