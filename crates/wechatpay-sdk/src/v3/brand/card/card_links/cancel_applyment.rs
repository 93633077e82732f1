//! `/v3/brand/card/card-links/cancel-applyment`

/// `/v3/brand/card/card-links/cancel-applyment`
pub struct CancelApplyment {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplyment {
    /// 撤销交易连接名片配置申请 (partner)
    ///
    /// `POST /v3/brand/card/card-links/cancel-applyment`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-links/cancel-applyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links/cancel-applyment")
    }
}

/// 撤销交易连接名片配置申请
pub mod post {
    use crate::message;

    /// 撤销交易连接名片配置申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("business_code"),
            message::required::<String>("brand_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }
    }

    /// 撤销交易连接名片配置申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => business_code: "business_code",
        }
    }
}
