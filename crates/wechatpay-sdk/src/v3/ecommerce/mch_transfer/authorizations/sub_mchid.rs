//! `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// 查询二级商户商家转账授权状态 (partner)
    ///
    /// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .authorizations()
    ///     .sub_mchid("1900001109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/mch-transfer/authorizations/{sub_mchid}", rest)
    }
}

/// 查询二级商户商家转账授权状态
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}");

    /// 查询二级商户商家转账授权状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 授权状态
        pub authorization_state: Option<String>,
        /// 授权时间
        pub authorize_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("authorization_state", &mut self.authorization_state),
                2 => Named("authorize_time", &mut self.authorize_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
