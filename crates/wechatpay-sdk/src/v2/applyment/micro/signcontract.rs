//! `v2/applyment/micro/signcontract`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/signcontract`
pub struct Signcontract(pub(crate) Node);

impl Signcontract {
    /// 签约报备
    ///
    /// `POST /applyment/micro/signcontract`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v2().applyment().micro().signcontract().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
    #[inline]
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro/signcontract", rest)
    }
}

/// 签约报备
pub mod post {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/applyment/micro/signcontract")
            .mutual_tls()
            .without_return_code();

    /// 签约报备：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {}

    impl Message for Response {
        #[inline]
        fn member(&mut self, _: usize) -> Option<Named<'_>> {
            None
        }
    }

    message!(Response);
}
