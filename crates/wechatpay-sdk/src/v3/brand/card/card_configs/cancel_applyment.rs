//! `/v3/brand/card/card-configs/cancel-applyment`

/// `/v3/brand/card/card-configs/cancel-applyment`
pub struct CancelApplyment {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplyment {
    /// 撤销商家名片配置申请 (partner)
    ///
    /// `POST /v3/brand/card/card-configs/cancel-applyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::cancel_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .applyment_id("1111111111")
    ///     .brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .card()
    ///     .card_configs()
    ///     .cancel_applyment()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-configs/cancel-applyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-configs/cancel-applyment")
    }
}

/// 撤销商家名片配置申请
pub mod post {
    use crate::message;

    enumeration! {
        /// 申请单状态
        ApplymentState {
            STATE_UNKNOWN = "STATE_UNKNOWN",
            DRAFTING = "DRAFTING",
            AUDITING = "AUDITING",
            AUDIT_REJECTED = "AUDIT_REJECTED",
            PENDING_PUBLISH = "PENDING_PUBLISH",
            PUBLISHED = "PUBLISHED",
            CANCELED = "CANCELED",
        }
    }

    /// 撤销商家名片配置申请：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("business_code"),
            message::optional::<String>("applyment_id"),
            message::required::<String>("brand_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 微信支付申请单号
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("applyment_id", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }
    }

    /// 撤销商家名片配置申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 申请单状态
        pub applyment_state: Option<crate::Enumeration<ApplymentState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => business_code: "business_code",
            1 => applyment_id: "applyment_id",
            2 => brand_id: "brand_id",
            3 => applyment_state: "applyment_state",
        }
    }
}
