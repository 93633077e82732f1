//! 关闭广告展示 · Turn off advertising
//!
//! `/v3/goldplan/merchants/close-advertising-show`

/// 关闭广告展示 · Turn off advertising
///
/// `/v3/goldplan/merchants/close-advertising-show`
#[derive(Clone)]
pub struct CloseAdvertisingShow {
    pub(crate) node: crate::chain::Node,
}

impl CloseAdvertisingShow {
    /// 关闭广告展示 · Turn off advertising
    ///
    /// `POST /v3/goldplan/merchants/close-advertising-show`
    ///
    /// 服务商为特约商户关闭支付完成页的广告展示；成功时没有返回内容。模式：服务商。
    ///
    /// Turns off advertising for a sub-merchant. A successful response has no body. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::close_advertising_show::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// client.v3().goldplan().merchants().close_advertising_show().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012473781](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
    #[doc(alias(
        "关闭广告展示",
        "Turn off advertising",
        "点金计划",
        "close-advertising-show",
        "merchants/close-advertising-show"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/goldplan/merchants/close-advertising-show", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/close-advertising-show")
    }
}

/// 关闭广告展示 · Turn off advertising
pub mod post {

    /// 关闭广告展示：请求 · Turn off advertising: request
    pub struct Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
    }
}
