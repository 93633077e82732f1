//! `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
pub struct AvailableAbroadAmounts(pub(crate) Node);

impl AvailableAbroadAmounts {
    /// 查询订单剩余可出境余额 (partner)
    ///
    /// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::transactions::transaction_id::available_abroad_amounts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .funds_to_oversea()
    ///     .transactions()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .available_abroad_amounts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
            rest,
        )
    }
}

/// 查询订单剩余可出境余额
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::funds_to_oversea::r#return::return_orders::out_return_no::out_return_no::get::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
    );

    /// 查询订单剩余可出境余额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 订单剩余可出境金额，单位为分
        pub available_abroad_amount: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("available_abroad_amount", &mut self.available_abroad_amount),
                _ => return None,
            })
        }
    }

    message!(Response);
}
