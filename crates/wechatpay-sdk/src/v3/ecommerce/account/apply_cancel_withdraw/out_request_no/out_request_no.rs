//! `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`

/// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 商户注销提现申请单号查询申请单状态 (partner)
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .apply_cancel_withdraw()
    ///     .out_request_no()
    ///     .out_request_no("P202410241010125346")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}")
    }
}

/// 商户注销提现申请单号查询申请单状态
pub mod get {

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::get::{Response, CancelState, Withdraw, WithdrawState, AccountWithdrawResult, AccountInfo, ConfirmCancel, OutAccountType, PayState};
}
