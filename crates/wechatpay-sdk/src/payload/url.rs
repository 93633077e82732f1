//! Payments that are a URL: H5 and Native.

use super::{Payload, checked};
use crate::error::{Error, Result};
use crate::operation::encode_query;

impl Payload<'_> {
    /// For a browser outside of WeChat: the `h5_url` (`mweb_url` of v2) of the
    /// order's answer, with the page that the payer comes back to. It lives
    /// five minutes. That the payer is back does not say that he has paid.
    ///
    /// Without a page to come back to, the `h5_url` is used as it is.
    ///
    /// # Errors
    /// A request error if one of the two is no URL.
    pub fn h5(&self, h5_url: &str, redirect_url: &str) -> Result<String> {
        let h5_url = http("h5_url", h5_url)?;
        let redirect_url = http("redirect_url", redirect_url)?;
        if h5_url.contains('#') {
            return Err(Error::request("the payload's `h5_url` has a `#` in it"));
        }
        let query = encode_query(&[("redirect_url".to_owned(), redirect_url.to_owned())]);
        let separator = if h5_url.contains('?') { '&' } else { '?' };
        Ok(format!("{h5_url}{separator}{query}"))
    }

    /// For a QR code: the `code_url` of the order's answer as it is, which
    /// lives two hours, once it is seen to be one.
    ///
    /// # Errors
    /// A request error if it is something else, an `h5_url` for instance.
    pub fn native(&self, code_url: &str) -> Result<String> {
        let code_url = checked("code_url", code_url)?;
        if !code_url.starts_with("weixin://") {
            return Err(Error::request(
                "the payload's `code_url` begins with `weixin://`: what was given is not the \
                 `code_url` of a Native order",
            ));
        }
        Ok(code_url.to_owned())
    }
}

fn http<'a>(name: &str, url: &'a str) -> Result<&'a str> {
    let url = checked(name, url)?;
    if url.starts_with("https://") || url.starts_with("http://") {
        Ok(url)
    } else {
        Err(Error::request(format!(
            "the payload's `{name}` begins neither with `https://` nor with `http://`"
        )))
    }
}
