//! 解除用户授权关系（授权协议号） · Terminate authorisation by code (partner)
//!
//! `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`

/// 解除用户授权关系（授权协议号） · Terminate authorisation by code (partner)
///
/// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除用户授权关系（授权协议号） · Terminate authorisation by code (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// 服务商按授权协议号解除用户对子商户服务的授权，需填写原因；解除后需重新授权。模式：服务商。
    ///
    /// Terminates the authorisation of a user for a sub-merchant by authorisation code, with a reason. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::authorization_code::authorization_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .sub_mchid("1900000109")
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012382049](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
    #[doc(alias(
        "解除用户授权关系（授权协议号）",
        "Terminate authorisation by code (partner)",
        "微信支付分",
        "terminate",
        "authorization-code/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
        )
    }
}

/// 解除用户授权关系（授权协议号） · Terminate authorisation by code (partner)
pub mod post {

    /// 解除用户授权关系（授权协议号）：请求 · Terminate authorisation by code (partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
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
            1 => sub_mchid: Required "sub_mchid",
            2 => reason: Required "reason",
        }
    }
}
