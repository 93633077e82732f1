//! `/v3/ecommerce/fund/withdraw/{withdraw_id}`

/// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
pub struct WithdrawId {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/withdraw/{withdraw_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/withdraw/{withdraw_id}")
    }
}

/// 微信支付提现单号查询
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;
pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_status::Status;
pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::Response;
}
