//! `/v3/edu-papay/user-notifications/{contract_id}/send`

/// `/v3/edu-papay/user-notifications/{contract_id}/send`
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 发送扣款预通知 (direct and partner)
    ///
    /// `POST /v3/edu-papay/user-notifications/{contract_id}/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user_notifications::contract_id::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888");
    /// client
    ///     .v3()
    ///     .edu_papay()
    ///     .user_notifications()
    ///     .contract_id("wx8888888888888888")
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/edu-papay/user-notifications/{contract_id}/send", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user-notifications/{contract_id}/send")
    }
}

/// 发送扣款预通知
pub mod post {

    pub use crate::v3::edu_papay::contracts::id::contract_id::get::Request;
}
