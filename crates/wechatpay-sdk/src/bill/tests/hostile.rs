//! Bills that are cut off, changed or broken: they never give a short result or a panic.

use proptest::prelude::*;

use super::*;
use crate::error::Error;

/// A bill that is cut off anywhere is an error, compressed or not, except if all
/// rows and the summary are still complete.
#[test]
fn a_bill_that_is_cut_off_is_an_error() {
    for bill in [TRADE, FUND, SHARING] {
        let bytes = bill.as_bytes();
        let packed = gzip(bytes);
        for length in 0..packed.len() {
            whole(&packed[..length]).unwrap_err();
        }
        let rows = whole(bytes).unwrap();
        for length in 0..bytes.len() {
            match whole(&bytes[..length]) {
                Ok(count) => {
                    // `0.30` may be cut to `0.3`, or the line end is missing.
                    assert!(bytes.len() - length <= 6 && count == rows, "{length}");
                    let cut = std::str::from_utf8(&bytes[length..]).unwrap();
                    assert!(cut.chars().all(|c| "0.\r\n".contains(c)), "{cut:?}");
                }
                Err(error) => assert_eq!(error.kind(), ErrorKind::File),
            }
            let cut = BillReader::any(&bytes[..length]).hash("SHA1", TRADE_SHA1).unwrap();
            broken(cut);
        }
    }
}

#[test]
fn a_bill_without_one_of_its_lines_is_an_error() {
    for bill in [TRADE, FUND, SHARING] {
        let lines: Vec<_> = bill.split_inclusive('\n').collect();
        for at in 0..lines.len() {
            let mut left = lines.clone();
            left.remove(at);
            assert!(whole(left.concat().as_bytes()).is_err(), "without line {at}");
            let mut twice = lines.clone();
            twice.insert(at, lines[at]);
            assert!(whole(twice.concat().as_bytes()).is_err(), "line {at} twice");
        }
    }
}

#[test]
fn compression_that_is_broken_is_an_error() {
    let packed = gzip(TRADE.as_bytes());
    let and = |more: &[u8]| [&packed, more].concat();
    for file in [and(b"x"), and(b"\x1f\x8b"), and(b"\0\0\0\0"), and(&packed), and(TRADE.as_bytes())]
    {
        whole(&file).unwrap_err();
    }
    // Several gzip members form one file (RFC 1952).
    let (first, second) = TRADE.as_bytes().split_at(700);
    assert_eq!(whole(&[gzip(first), gzip(second)].concat()).unwrap(), 2);
    whole(&gzip(first)).unwrap_err();
    for at in 0..packed.len() {
        let mut changed = packed.clone();
        changed[at] ^= 1;
        // The time and the name of the system in the gzip header have no effect.
        match whole(&changed) {
            Ok(count) => assert!(count == 2 && (3..10).contains(&at), "{at}"),
            Err(error) => assert_eq!(error.kind(), ErrorKind::File),
        }
    }
}

#[test]
fn a_reader_that_fails_is_an_error() {
    struct Fails(usize);
    impl std::io::Read for Fails {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let rest = &TRADE.as_bytes()[self.0..];
            if rest.len() < 400 {
                return Err(std::io::Error::other("the disk is gone"));
            }
            let length = into.len().min(100);
            into[..length].copy_from_slice(&rest[..length]);
            self.0 += length;
            Ok(length)
        }
    }
    let mut bill = BillReader::trade(Fails(0));
    let errors: Vec<Error> = bill.by_ref().filter_map(Result::err).collect();
    let [error] = &*errors else { panic!("{errors:?}") };
    assert!(error.to_string().contains("the disk is gone"), "{error}");
    assert!(bill.next_row().is_err());
}

/// A reader that returns pieces of the given lengths.
struct Pieces<'a>(&'a [u8], Vec<usize>);

impl std::io::Read for Pieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = self.1.pop().unwrap_or(7).clamp(1, self.0.len().max(1));
        let length = length.min(self.0.len()).min(into.len());
        let (piece, rest) = self.0.split_at(length);
        into[..length].copy_from_slice(piece);
        self.0 = rest;
        Ok(length)
    }
}

/// Feeds a parser with pieces of these lengths, as a download does.
fn fed(mut bytes: &[u8], lengths: &[usize]) -> Option<usize> {
    let mut parser = parser::Parser::new(None);
    let (mut count, mut lengths) = (0, lengths.iter());
    loop {
        match parser.step() {
            Ok(parser::Step::Row) => count += 1,
            Ok(parser::Step::End) => return Some(count),
            Ok(parser::Step::More) if bytes.is_empty() => parser.end(),
            Ok(parser::Step::More) => {
                let length = lengths.next().copied().unwrap_or(5).clamp(1, bytes.len());
                parser.feed(&bytes[..length]);
                bytes = &bytes[length..];
            }
            Err(_) => return None,
        }
    }
}

/// A bill with rows of any text and a correct summary.
fn written(rows: &[(i64, String)]) -> String {
    let mut bill = "交易时间,商品名称,退款金额\r\n".to_owned();
    for (amount, text) in rows {
        bill += &format!("`t,`{text},`{}\r\n", Fen::new(*amount).to_yuan());
    }
    let sum = rows.iter().map(|(amount, _)| amount).sum::<i64>();
    bill + &format!("总交易单数,退款总金额\r\n`{},`{}\r\n", rows.len(), Fen::new(sum).to_yuan())
}

fn rows() -> impl Strategy<Value = Vec<(i64, String)>> {
    // Any text that the platform may write: without a line end, and without a comma before a backtick.
    let text = "[^\r\n,]{0,12}(,[^\r\n,`]{1,3})?";
    proptest::collection::vec((-1_000_000_i64..1_000_000, text), 0..8)
}

proptest! {
    #[test]
    fn what_is_written_is_read(rows in rows(), lengths in proptest::collection::vec(1_usize..60, 0..40)) {
        let bill = written(&rows);
        let mut reader = BillReader::trade(Pieces(bill.as_bytes(), lengths.clone()));
        for (amount, text) in &rows {
            let row = reader.next_row().unwrap().unwrap();
            prop_assert_eq!(row.description(), Some(text.as_str()));
            prop_assert_eq!(row.refund_amount().unwrap(), Some(Fen::new(*amount)));
        }
        prop_assert!(reader.next_row().unwrap().is_none());
        prop_assert_eq!(fed(bill.as_bytes(), &lengths), Some(rows.len()));
        prop_assert_eq!(fed(&gzip(bill.as_bytes()), &lengths), Some(rows.len()));
    }

    /// With its hash, a bill with any changed byte is an error. Without the hash, it is an error
    /// or has the same number of rows.
    #[test]
    fn a_changed_byte_never_shortens_a_bill(at in 0..TRADE.len(), byte in any_byte()) {
        let mut bytes = TRADE.as_bytes().to_vec();
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        let hashed = BillReader::trade(&*bytes).hash("SHA1", TRADE_SHA1).unwrap();
        prop_assert!(count(hashed).is_err());
        if let Ok(count) = whole(&bytes) {
            prop_assert_eq!(count, 2);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(hostile(), 0..200), lengths in proptest::collection::vec(1_usize..20, 0..20)) {
        let bytes = bytes.concat();
        let read = whole(&bytes).ok();
        prop_assert_eq!(fed(&bytes, &lengths), read);
    }
}

fn any_byte() -> impl Strategy<Value = u8> {
    prop_oneof![proptest::num::u8::ANY, Just(b'`'), Just(b','), Just(b'\n'), Just(b'\r')]
}

/// Pieces that can form something similar to a bill.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        any_byte().prop_map(|byte| vec![byte]),
        Just(b"\n`".to_vec()),
        Just(b",`".to_vec()),
        Just("手续费".as_bytes().to_vec()),
        Just("\n总交易单数\n`0".as_bytes().to_vec()),
        Just(vec![0x1f, 0x8b, 8, 0]),
    ]
}
