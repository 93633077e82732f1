//! The simulator's stream of events, `text/event-stream` (WHATWG HTML, 9.2).

use std::collections::VecDeque;

use serde_json::Value;
use tokio::runtime::Runtime;
use tokio::time::{Instant, timeout_at};

use crate::failure::{Failure, Result};
use crate::language::say;

/// The maximum length of a line, in bytes.
const LONGEST: usize = 64 << 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    /// `request`, `delivery`, `changed` or `lost`.
    pub(crate) name: String,
    pub(crate) data: Value,
}

/// An open stream. The simulator notices when this value is dropped.
pub(crate) struct Events<'a> {
    runtime: &'a Runtime,
    response: reqwest::Response,
    reader: Reader,
    read: VecDeque<Event>,
}

impl<'a> Events<'a> {
    pub(super) fn new(runtime: &'a Runtime, response: reqwest::Response) -> Self {
        Self { runtime, response, reader: Reader::default(), read: VecDeque::new() }
    }

    /// Waits for the next event without a time limit. `None` when the simulator has ended.
    pub(crate) fn wait(&mut self) -> Result<Option<Event>> {
        self.runtime.block_on(next(&mut self.response, &mut self.reader, &mut self.read))
    }

    /// Waits for the next event until `end`. A timeout is a failure.
    pub(crate) fn wait_until(&mut self, end: Instant) -> Result<Option<Event>> {
        self.runtime.block_on(async {
            let next = next(&mut self.response, &mut self.reader, &mut self.read);
            let late = |_| {
                Failure::failed(say(
                    "模拟器没有及时报告投递结果",
                    "the simulator has told nothing in time",
                ))
            };
            timeout_at(end, next).await.map_err(late)?
        })
    }
}

async fn next(
    response: &mut reqwest::Response,
    reader: &mut Reader,
    read: &mut VecDeque<Event>,
) -> Result<Option<Event>> {
    loop {
        if let Some(event) = read.pop_front() {
            return Ok(Some(event));
        }
        // A broken stream counts as ended.
        let Ok(Some(piece)) = response.chunk().await else { return Ok(None) };
        read.extend(reader.read(&piece)?);
    }
}

/// Assembles events from pieces of any size.
#[derive(Debug, Default)]
struct Reader {
    /// The bytes of an unfinished line.
    line: Vec<u8>,
    name: String,
    data: Option<String>,
}

impl Reader {
    /// The events that this piece completes.
    fn read(&mut self, piece: &[u8]) -> Result<Vec<Event>> {
        let mut events = Vec::new();
        for part in piece.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if self.line.len() > LONGEST {
                return Err(Failure::failed(say(
                    "模拟器的事件流中有一行没有结束",
                    "the simulator's events have a line without end",
                )));
            }
            if self.line.last() == Some(&b'\n') {
                let line = std::mem::take(&mut self.line);
                let line = line.trim_ascii_end();
                events.extend(self.line(&String::from_utf8_lossy(line)));
            }
        }
        Ok(events)
    }

    fn line(&mut self, line: &str) -> Option<Event> {
        if line.is_empty() {
            let (name, data) = (std::mem::take(&mut self.name), self.data.take());
            // An event without data is ignored.
            let data = serde_json::from_str(&data?).unwrap_or(Value::Null);
            return Some(Event { name, data });
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                data => *data = Some(value.to_owned()),
            },
            // Comments, which begin with a colon, and fields that are not needed.
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const STREAM: &str = ": hello\n\nevent: request\nid: 1\ndata: {\"id\": 1}\n\n\
                          event: lost\ndata:{}\r\n\r\nevent: none\n\nevent: two\ndata: [1,\ndata: 2]\n\n\
                          event: cut\ndata: {}\n";

    fn event(name: &str, data: Value) -> Event {
        Event { name: name.to_owned(), data }
    }

    #[test]
    fn events_are_put_together_from_pieces_of_any_size() {
        let expected = [
            event("request", json!({"id": 1})),
            event("lost", json!({})),
            event("two", json!([1, 2])),
        ];
        for size in 1..STREAM.len() {
            let mut reader = Reader::default();
            let pieces = STREAM.as_bytes().chunks(size);
            let read: Vec<Event> = pieces.flat_map(|piece| reader.read(piece).unwrap()).collect();
            assert_eq!(read, expected, "pieces of {size}");
        }
    }

    #[test]
    fn a_line_without_end_is_refused() {
        let mut reader = Reader { line: vec![b'x'; LONGEST], ..Reader::default() };
        assert!(reader.read(b"x").is_err());
    }
}
