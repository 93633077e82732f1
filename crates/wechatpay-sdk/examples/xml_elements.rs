//! How the library reads v2 documents, for the comparison with another reader
//! (`tests/foreign/test_xml.py`). One document in base64 a line on standard input;
//! on standard output `null` for one that is refused, or its elements below the
//! root as `[depth, name, text]`.

use std::io::{self, BufWriter, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_sdk::internals::xml_elements;

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let document = STANDARD.decode(line?).map_err(io::Error::other)?;
        serde_json::to_writer(&mut out, &xml_elements(&document))?;
        writeln!(out)?;
    }
    out.flush()
}
