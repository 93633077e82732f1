//! `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`

/// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除用户授权关系（授权协议号） (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::authorization_code::authorization_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .sub_mchid("1230000109")
    ///     .reason("撤销原因");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .permissions()
    ///     .authorization_code()
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
        )
    }
}

/// 解除用户授权关系（授权协议号）
pub mod post {

    pub use crate::v3::payscore::oversea::partner::serviceorder::out_order_no::cancel::post::Request;
}
