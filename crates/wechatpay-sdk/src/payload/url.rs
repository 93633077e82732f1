//! Payments by URL: H5 and Native.

use super::{Payload, checked};
use crate::error::{Error, Result};
use crate::operation::encode_query;

impl Payload<'_> {
    /// Makes the URL that starts a payment in a browser outside of WeChat. `h5_url` (`mweb_url` of v2)
    /// comes from the answer to the order and is valid for five minutes. `redirect_url` is your page to
    /// which the payer returns. A payer who returns has not necessarily paid: query the order.
    ///
    /// If you need no `redirect_url`, use `h5_url` as it is.
    ///
    /// # Errors
    /// A request error if an argument is not a URL.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let url = client.payload().h5("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1", "https://shop.example.com/")?;
    /// assert!(url.ends_with("&redirect_url=https%3A%2F%2Fshop.example.com%2F"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn h5(&self, h5_url: &str, redirect_url: &str) -> Result<String> {
        let h5_url = http("h5_url", h5_url)?;
        let redirect_url = http("redirect_url", redirect_url)?;
        if h5_url.contains('#') {
            return Err(Error::request("the payload's `h5_url` must not contain a `#`"));
        }
        let query = encode_query(&[("redirect_url".to_owned(), redirect_url.to_owned())]);
        let separator = if h5_url.contains('?') { '&' } else { '?' };
        Ok(format!("{h5_url}{separator}{query}"))
    }

    /// Checks the `code_url` of the answer to a Native order, and returns it unchanged: the content of the
    /// QR code that the payer scans. It is valid for two hours.
    ///
    /// # Errors
    /// A request error if the text is not a `code_url`, but for example an `h5_url`.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// assert!(client.payload().native("weixin://wxpay/bizpayurl?pr=1").is_ok());
    /// assert!(client.payload().native("https://shop.example.com/").is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn native(&self, code_url: &str) -> Result<String> {
        let code_url = checked("code_url", code_url)?;
        if !code_url.starts_with("weixin://") {
            return Err(Error::request(
                "the payload's `code_url` must begin with `weixin://`: give the `code_url` from \
                 the answer to a Native order",
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
            "the payload's `{name}` must begin with `https://` or `http://`"
        )))
    }
}
