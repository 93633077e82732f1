//! 撤销交易连接名片配置申请 · Cancel a transaction connection application
//!
//! `/v3/brand/card/card-links/cancel-applyment`

/// 撤销交易连接名片配置申请 · Cancel a transaction connection application
///
/// `/v3/brand/card/card-links/cancel-applyment`
#[derive(Clone)]
pub struct CancelApplyment {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplyment {
    /// 撤销交易连接名片配置申请 · Cancel a transaction connection application
    ///
    /// `POST /v3/brand/card/card-links/cancel-applyment`
    ///
    /// 服务商按业务申请编号撤销品牌的交易连接名片配置申请，返回该编号。模式：服务商。
    ///
    /// Cancels a brand's application for a transaction connection by its business code. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::cancel_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().business_code("1900013511_10000").brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .card()
    ///     .card_links()
    ///     .cancel_applyment()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016366797](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
    #[doc(alias(
        "撤销交易连接名片配置申请",
        "Cancel a transaction connection application",
        "连接交易",
        "cancel-applyment",
        "card-links/cancel-applyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-links/cancel-applyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links/cancel-applyment")
    }
}

/// 撤销交易连接名片配置申请 · Cancel a transaction connection application
pub mod post {

    /// 撤销交易连接名片配置申请：请求 · Cancel a transaction connection application: request
    pub struct Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub business_code: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 撤销交易连接名片配置申请：应答 · Cancel a transaction connection application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_code: Required "business_code",
            1 => brand_id: Required "brand_id",
        }
        Response {
            0 => business_code: Optional "business_code",
        }
    }
}
