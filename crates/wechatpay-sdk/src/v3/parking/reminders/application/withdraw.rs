//! `/v3/parking/reminders/application/withdraw`

/// `/v3/parking/reminders/application/withdraw`
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// 撤回停车场进件申请 (partner)
    ///
    /// `POST /v3/parking/reminders/application/withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::application::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .parking_lot_audit_no("PLA202604230001")
    ///     .out_parking_lot_id("lot_sz_tencent_001");
    /// client.v3().parking().reminders().application().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/application/withdraw", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/application/withdraw")
    }
}

/// 撤回停车场进件申请
pub mod post {

    pub use crate::v3::parking::reminders::application::query::get::Request;
}
