//! 撤销商家名片配置申请 · Cancel a business card settings application
//!
//! `/v3/brand/card/card-configs/cancel-applyment`

/// 撤销商家名片配置申请 · Cancel a business card settings application
///
/// `/v3/brand/card/card-configs/cancel-applyment`
#[derive(Clone)]
pub struct CancelApplyment {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplyment {
    /// 撤销商家名片配置申请 · Cancel a business card settings application
    ///
    /// `POST /v3/brand/card/card-configs/cancel-applyment`
    ///
    /// 服务商撤销品牌的商家名片配置申请，返回撤销后的申请单状态。模式：服务商。
    ///
    /// Cancels an application for the merchant business card settings of a brand and returns its state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::cancel_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("1004");
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
    /// 官方文档 · Official pages: [partner/4016475172](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
    #[doc(alias(
        "撤销商家名片配置申请",
        "Cancel a business card settings application",
        "商家名片配置",
        "cancel-applyment",
        "card-configs/cancel-applyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-configs/cancel-applyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-configs/cancel-applyment")
    }
}

/// 撤销商家名片配置申请 · Cancel a business card settings application
pub mod post {

    enumeration! {
        /// 申请单状态 · Application status
        ApplymentState {
            /// `STATE_UNKNOWN`: 状态未知 · Unknown state
            STATE_UNKNOWN = "STATE_UNKNOWN",
            /// `DRAFTING`: 编辑中 · Being edited
            DRAFTING = "DRAFTING",
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `AUDIT_REJECTED`: 审核驳回 · Rejected
            AUDIT_REJECTED = "AUDIT_REJECTED",
            /// `PENDING_PUBLISH`: 待发布 · Waiting for publication
            PENDING_PUBLISH = "PENDING_PUBLISH",
            /// `PUBLISHED`: 已发布 · Published
            PUBLISHED = "PUBLISHED",
            /// `CANCELED`: 已撤销 · Cancelled
            CANCELED = "CANCELED",
        }
    }

    /// 撤销商家名片配置申请：请求 · Cancel a business card settings application: request
    pub struct Request {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号 · Business application number
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 微信支付申请单号 · WeChat Pay application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 撤销商家名片配置申请：应答 · Cancel a business card settings application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 申请单状态 · Application status
        pub applyment_state: ApplymentState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Required "brand_id",
        }
        Response {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Optional "brand_id",
            3 => applyment_state: Optional "applyment_state",
        }
    }
}
