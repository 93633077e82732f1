//! `wechatpay openapi`: prints the catalogue as one JSON document.

use wechatpay_catalogue::Document;

use crate::arguments::{Openapi, nearest};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::output;

pub(crate) fn run(arguments: &Openapi) -> Result {
    let document = wechatpay_catalogue::openapi(arguments.area.as_deref());
    let document = document.map_err(|error| unknown(error.to_string(), arguments))?;
    let document = wechatpay_catalogue::Ordered::new(&document, arguments.area.as_deref());
    output::print(format!("{document:#}\n").as_bytes())
}

/// Suggests the area that was probably meant, instead of listing all areas.
fn unknown(error: String, arguments: &Openapi) -> Failure {
    let asked = arguments.area.as_deref().unwrap_or_default();
    let names = || wechatpay_catalogue::documents().iter().map(Document::area);
    match nearest(asked, names()) {
        Some(area) => Failure::usage(say(
            format!("没有产品领域 `{asked}`；你要找的是不是 `wechatpay openapi {area}`？"),
            format!("there is no product area `{asked}`; did you mean `wechatpay openapi {area}`?"),
        )),
        None => {
            let all = names().collect::<Vec<_>>().join("、");
            Failure::usage(say(format!("没有产品领域 `{asked}`；现有：{all}"), error))
        }
    }
}
