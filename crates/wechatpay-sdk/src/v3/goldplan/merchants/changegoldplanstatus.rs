//! 点金计划管理 · Switch the Gold Plan
//!
//! `/v3/goldplan/merchants/changegoldplanstatus`

/// 点金计划管理 · Switch the Gold Plan
///
/// `/v3/goldplan/merchants/changegoldplanstatus`
#[derive(Clone)]
pub struct Changegoldplanstatus {
    pub(crate) node: crate::chain::Node,
}

impl Changegoldplanstatus {
    /// 点金计划管理 · Switch the Gold Plan
    ///
    /// `POST /v3/goldplan/merchants/changegoldplanstatus`
    ///
    /// 服务商为子商户开通或关闭点金计划，可指定支付场景，返回子商户号。模式：服务商。
    ///
    /// Turns the Gold Plan on or off for a sub-merchant, optionally for one payment scene. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::changegoldplanstatus::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .operation_type(post::OperationType::OPEN);
    /// let answer = client.v3().goldplan().merchants().changegoldplanstatus().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012473796](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
    #[doc(alias(
        "点金计划管理",
        "Switch the Gold Plan",
        "点金计划",
        "changegoldplanstatus",
        "merchants/changegoldplanstatus"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/goldplan/merchants/changegoldplanstatus", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/changegoldplanstatus")
    }
}

/// 点金计划管理 · Switch the Gold Plan
pub mod post {

    enumeration! {
        /// 操作类型 · Operation type
        OperationType {
            /// `OPEN`: 开通 · Open
            OPEN = "OPEN",
            /// `CLOSE`: 关闭 · Close
            CLOSE = "CLOSE",
        }
    }

    enumeration! {
        /// 支付场景 · Payment scenario
        OperationPayScene {
            /// `JSAPI_AND_MINIPROGRAM`: 公众号和小程序支付 · Payments in Official Accounts and Mini Programs
            JSAPI_AND_MINIPROGRAM = "JSAPI_AND_MINIPROGRAM",
            /// `JSAPI`: 公众号支付 · Payments in Official Accounts
            JSAPI = "JSAPI",
            /// `MINIPROGRAM`: 小程序支付 · Payments in Mini Programs
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 点金计划管理：请求 · Switch the Gold Plan: request
    pub struct Request {
        /// 子商户ID（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 操作类型（必填） · Operation type (required)
        pub operation_type: OperationType,
        /// 支付场景 · Payment scenario
        pub operation_pay_scene: OperationPayScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户ID（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 操作类型（必填） · Operation type (required)
        pub fn operation_type<M>(
            mut self,
            value: impl crate::IntoMember<OperationType, M>,
        ) -> Self {
            self.operation_type = value.into_member().unwrap_or_default();
            self
        }

        /// 支付场景 · Payment scenario
        pub fn operation_pay_scene<M>(
            mut self,
            value: impl crate::IntoMember<OperationPayScene, M>,
        ) -> Self {
            self.operation_pay_scene = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 点金计划管理：应答 · Switch the Gold Plan: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户ID · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => operation_type: Required "operation_type",
            2 => operation_pay_scene: Optional "operation_pay_scene",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
        }
    }
}
