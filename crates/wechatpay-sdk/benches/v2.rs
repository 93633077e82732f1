//! What v2 costs beside a bare loop over XML events and the digest.
//!
//! `cargo bench -p wechatpay-sdk --bench v2 --features internals`
//!
//! 25 members, as an answer to a refund has them. The bare loop of building
//! writes the events of the same XML with `quick-xml` and digests the text to
//! sign, which it is given; that of parsing reads the events, unescaped, and
//! digests the same. Neither sorts, compares or keeps anything. Printed is the
//! median of the ratios of alternating blocks, by CPU time.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::hint::black_box;
use std::time::Duration;

use md5::{Digest, Md5};
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};
use rustix::time::{ClockId, clock_gettime};
use wechatpay_sdk::ApiV2Key;
use wechatpay_sdk::internals::{v2_answer, v2_request};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";

const MEMBERS: [(&str, &str); 24] = [
    ("return_code", "SUCCESS"),
    ("return_msg", "OK"),
    ("result_code", "SUCCESS"),
    ("appid", "wx8888888888888888"),
    ("mch_id", "1900000109"),
    ("sub_appid", "wx8888888888888888"),
    ("sub_mch_id", "1900000109"),
    ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
    ("transaction_id", "1217752501201407033233368018"),
    ("out_trade_no", "1217752501201407033233368018"),
    ("out_refund_no", "1217752501201407033233368018"),
    ("refund_id", "50000000382019052709732678859"),
    ("refund_fee", "100"),
    ("settlement_refund_fee", "100"),
    ("total_fee", "100"),
    ("settlement_total_fee", "100"),
    ("fee_type", "CNY"),
    ("cash_fee", "100"),
    ("cash_fee_type", "CNY"),
    ("cash_refund_fee", "100"),
    ("coupon_refund_fee", "10"),
    ("coupon_refund_count", "1"),
    ("coupon_type_0", "CASH"),
    ("coupon_refund_id_0", "10000000000000000000"),
];

fn main() {
    let (blocks, rounds) =
        if std::env::args().any(|argument| argument == "--bench") { (41, 2000) } else { (1, 10) };
    let key = ApiV2Key::new(KEY).unwrap();
    let mut sorted = MEMBERS;
    sorted.sort_unstable();
    let mut to_sign: String =
        sorted.iter().map(|(name, value)| format!("{name}={value}&")).collect();
    to_sign.push_str(&format!("key={KEY}"));
    let answer = v2_request(&mut members(), &key);
    assert!(v2_answer(&answer, &key));
    assert_eq!(answer, bare_request(&to_sign), "both write the same");

    report(
        "build and sign",
        blocks,
        rounds,
        || v2_request(&mut members(), &key).len(),
        || bare_request(&to_sign).len() + members().len(),
    );
    report(
        "parse and verify",
        blocks,
        rounds,
        || usize::from(v2_answer(&answer, &key)),
        || bare_answer(&answer, &to_sign),
    );
}

/// What both begin with.
fn members() -> Vec<(String, String)> {
    let mut members = Vec::with_capacity(MEMBERS.len() + 1);
    members.extend(MEMBERS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    members
}

fn bare_request(to_sign: &str) -> Vec<u8> {
    let sign: String =
        Md5::digest(to_sign.as_bytes()).iter().map(|byte| format!("{byte:02X}")).collect();
    let mut writer = Writer::new(Vec::with_capacity(2048));
    writer.write_event(Event::Start(BytesStart::new("xml"))).unwrap();
    for (name, value) in MEMBERS.into_iter().chain([("sign", sign.as_str())]) {
        writer.write_event(Event::Start(BytesStart::new(name))).unwrap();
        writer.write_event(Event::Text(BytesText::new(value))).unwrap();
        writer.write_event(Event::End(BytesEnd::new(name))).unwrap();
    }
    writer.write_event(Event::End(BytesEnd::new("xml"))).unwrap();
    writer.into_inner()
}

fn bare_answer(answer: &[u8], to_sign: &str) -> usize {
    let mut reader = Reader::from_str(std::str::from_utf8(answer).unwrap());
    let mut length = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => length += start.name().0.len(),
            Event::Text(text) => length += text.into_inner().len(),
            Event::Eof => break,
            _ => {}
        }
    }
    length + usize::from(Md5::digest(to_sign.as_bytes())[0])
}

fn report(
    name: &str,
    blocks: usize,
    rounds: usize,
    ours: impl Fn() -> usize,
    bare: impl Fn() -> usize,
) {
    let (mut ratios, mut our_times, mut bare_times) = (Vec::new(), Vec::new(), Vec::new());
    for block in 0..blocks {
        let (our_time, bare_time) = if block % 2 == 0 {
            (time(rounds, &ours), time(rounds, &bare))
        } else {
            let bare_time = time(rounds, &bare);
            (time(rounds, &ours), bare_time)
        };
        ratios.push(our_time / bare_time);
        our_times.push(our_time);
        bare_times.push(bare_time);
    }
    println!(
        "{name:16}: client {:.2} µs CPU, bare {:.2} µs, ratio {:.2} (median of {blocks} blocks of \
         {rounds})",
        median(&mut our_times),
        median(&mut bare_times),
        median(&mut ratios),
    );
}

/// Microseconds of CPU a round.
fn time(rounds: usize, work: impl Fn() -> usize) -> f64 {
    let begin = cpu();
    for _ in 0..rounds {
        black_box(work());
    }
    (cpu() - begin).as_secs_f64() * 1e6 / rounds as f64
}

fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
