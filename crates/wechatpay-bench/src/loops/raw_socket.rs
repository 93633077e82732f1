//! The loop on a blocking socket, with its own HTTP code.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;

use crate::by_hand::{ByHand, Signed};
use crate::refund::{PATH, Request};

pub(crate) struct Loop {
    stream: TcpStream,
    by_hand: ByHand,
}

impl Loop {
    pub(crate) fn new(directory: &Path) -> Self {
        let by_hand = ByHand::from_directory(directory);
        let stream = TcpStream::connect(by_hand.authority()).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream, by_hand }
    }

    pub(crate) fn call(&mut self) {
        let body = Request::to_json();
        let mut request = format!(
            "POST {PATH} HTTP/1.1\r\nHost: {}\r\nAuthorization: {}\r\nAccept: application/json\r\n\
             User-Agent: by hand\r\nContent-Type: application/json\r\nWechatpay-Serial: {}\r\n\
             Content-Length: {}\r\n\r\n",
            self.by_hand.authority(),
            self.by_hand.authorization(&body),
            self.by_hand.platform_id,
            body.len(),
        )
        .into_bytes();
        request.extend_from_slice(&body);
        self.stream.write_all(&request).unwrap();
        let mut answer = vec![0; 16 << 10];
        let mut filled = 0;
        loop {
            filled += match self.stream.read(&mut answer[filled..]).unwrap() {
                0 => panic!("the connection was closed"),
                read => read,
            };
            let Some(end) = answer[..filled].windows(4).position(|four| four == b"\r\n\r\n") else {
                continue;
            };
            let head = std::str::from_utf8(&answer[..end]).unwrap();
            assert!(head.starts_with("HTTP/1.1 200"));
            let header = |name: &str| {
                let lines = head.lines().filter_map(|line| line.split_once(": "));
                lines.into_iter().find(|(found, _)| *found == name).unwrap().1
            };
            let length: usize = header("Content-Length").parse().unwrap();
            if filled < end + 4 + length {
                continue;
            }
            let signed = Signed {
                timestamp: header("Wechatpay-Timestamp"),
                nonce: header("Wechatpay-Nonce"),
                signature: header("Wechatpay-Signature"),
                serial: header("Wechatpay-Serial"),
            };
            let answer = self.by_hand.verified(&signed, &answer[end + 4..end + 4 + length]);
            assert!(!answer.refund_id.is_empty());
            return;
        }
    }
}
