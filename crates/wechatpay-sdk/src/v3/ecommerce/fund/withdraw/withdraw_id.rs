//! `/v3/ecommerce/fund/withdraw/{withdraw_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
pub struct WithdrawId(pub(crate) Node);

impl WithdrawId {
    /// 微信支付提现单号查询 (partner)
    ///
    /// `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::withdraw::withdraw_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .fund()
    ///     .withdraw()
    ///     .withdraw_id("1232193719823791273913279173")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476665)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/fund/withdraw/{withdraw_id}", rest)
    }
}

/// 微信支付提现单号查询
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::{
        AccountType, Request, Response, Status,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/fund/withdraw/{withdraw_id}");
}
