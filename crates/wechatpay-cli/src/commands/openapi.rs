//! `wechatpay openapi`: the catalogue as one JSON document.

use crate::arguments::Openapi;
use crate::failure::{Failure, Result};
use crate::output;

pub(crate) fn run(arguments: &Openapi) -> Result {
    let document = wechatpay_catalogue::openapi(arguments.area.as_deref());
    let document = document.map_err(Failure::usage)?;
    let document = wechatpay_catalogue::Ordered::new(&document, arguments.area.as_deref());
    output::print(format!("{document:#}\n").as_bytes())
}
