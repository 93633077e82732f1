//! `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`

/// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
pub struct WithdrawId {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}")
    }
}

/// 电商平台(微信支付提现单号)查询提现状态
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;
pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_status::Status;
pub use crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::get::Response;
}
