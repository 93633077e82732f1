//! `/v3/profitsharing/merchant-configs/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/profitsharing/merchant-configs/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// 查询最大分账比例 (partner)
    ///
    /// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .merchant_configs()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/profitsharing/merchant-configs/{sub_mchid}", rest)
    }
}

/// 查询最大分账比例
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/profitsharing/merchant-configs/{sub_mchid}");

    /// 查询最大分账比例：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 最大分账比例
        pub max_ratio: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("max_ratio", &mut self.max_ratio),
                _ => return None,
            })
        }
    }

    message!(Response);
}
