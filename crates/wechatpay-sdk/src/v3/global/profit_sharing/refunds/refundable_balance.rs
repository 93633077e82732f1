//! `/v3/global/profit-sharing/refunds/refundable-balance`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/profit-sharing/refunds/refundable-balance`
pub struct RefundableBalance(pub(crate) Node);

impl RefundableBalance {
    /// 查询可供垫付退款实时余额
    ///
    /// `GET /v3/global/profit-sharing/refunds/refundable-balance`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .refunds()
    ///     .refundable_balance()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing/refunds/refundable-balance", rest)
    }
}

/// 查询可供垫付退款实时余额
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/profit-sharing/refunds/refundable-balance")
            .at("apihk.mch.weixin.qq.com", "");

    /// 查询可供垫付退款实时余额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 出资方商户号
        pub sponsor_mchid: Option<String>,
        /// 可供垫付分账退款的实时余额，单位为分
        pub balance: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                1 => Named("balance", &mut self.balance),
                2 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    message!(Response);
}
