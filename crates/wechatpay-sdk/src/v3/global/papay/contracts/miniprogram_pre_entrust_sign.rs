//! `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`

/// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`
pub struct MiniprogramPreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl MiniprogramPreEntrustSign {
    /// 小程序签约
    ///
    /// `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::miniprogram_pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("3200000001")
    ///     .sub_appid("wxcbda96de0b165484")
    ///     .plan_id(123)
    ///     .out_contract_code("100001256")
    ///     .user_display_name("张三")
    ///     .success_notify_url("https://pay.weixin.qq.com")
    ///     .openid("ouFhd5X9s9WteC3eWRjXV3lea123")
    ///     .user_client_ip("119.145.83.6")
    ///     .expired_time("2021-11-20T13:29:35+08:00");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .miniprogram_pre_entrust_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/papay/contracts/miniprogram-pre-entrust-sign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/miniprogram-pre-entrust-sign")
    }
}

/// 小程序签约
pub mod post {

    pub use crate::v3::global::papay::contracts::app_pre_entrust_sign::post::{Request, Response};
}
