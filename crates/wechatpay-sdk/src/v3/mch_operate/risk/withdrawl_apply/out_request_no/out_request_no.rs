//! `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`

/// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 商户提现申请单号查询提现申请单状态 (partner)
    ///
    /// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mch_operate()
    ///     .risk()
    ///     .withdrawl_apply()
    ///     .out_request_no()
    ///     .out_request_no("123283928932")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}")
    }
}

/// 商户提现申请单号查询提现申请单状态
pub mod get {

    pub use crate::v3::mch_operate::risk::withdrawl_apply::applyment_id::applyment_id::get::{
        Response, WithdrawlApply,
    };
}
