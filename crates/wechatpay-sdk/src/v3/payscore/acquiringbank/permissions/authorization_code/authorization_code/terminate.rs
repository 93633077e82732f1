//! 从业机构解除用户授权关系（授权协议号） · Terminate authorisation by code (institution)
//!
//! `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`

/// 从业机构解除用户授权关系（授权协议号） · Terminate authorisation by code (institution)
///
/// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 从业机构解除用户授权关系（授权协议号） · Terminate authorisation by code (institution)
    ///
    /// `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// 从业机构按授权协议号解除用户的服务授权，需填写原因；解除后创建订单要重新授权。模式：服务商。
    ///
    /// Terminates the authorisation of a user by authorisation code, with a reason, for a licensed institution. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::permissions::authorization_code::authorization_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .sub_mchid("1900000109")
    ///     .reason("撤销原因");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .permissions()
    ///     .authorization_code()
    ///     .authorization_code("1275342195190894594")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461012](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
    #[doc(alias(
        "从业机构解除用户授权关系（授权协议号）",
        "Terminate authorisation by code (institution)",
        "微信支付分",
        "terminate",
        "authorization-code/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate")
    }
}

/// 从业机构解除用户授权关系（授权协议号） · Terminate authorisation by code (institution)
pub mod post {

    /// 从业机构解除用户授权关系（授权协议号）：请求 · Terminate authorisation by code (institution): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 渠道商商户号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 撤销原因（必填） · Cancellation reason (required)
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 渠道商商户号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 撤销原因（必填） · Cancellation reason (required)
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => channel_id: Optional "channel_id",
            2 => sub_mchid: Required "sub_mchid",
            3 => reason: Required "reason",
        }
    }
}
