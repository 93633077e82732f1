//! `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
pub struct WithdrawId(pub(crate) Node);

impl WithdrawId {
    /// 电商平台(微信支付提现单号)查询提现状态 (partner)
    ///
    /// `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant()
    ///     .fund()
    ///     .withdraw()
    ///     .withdraw_id()
    ///     .withdraw_id("12321937198237912739132791732123")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}", rest)
    }
}

/// 电商平台(微信支付提现单号)查询提现状态
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::get::{
        AccountType, Response, Status,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}");
}
