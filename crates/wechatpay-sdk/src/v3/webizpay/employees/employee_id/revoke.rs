//! 企业商户发起解除员工企业支付授权 · Revoke an employee's authorisation
//!
//! `/v3/webizpay/employees/{employee_id}/revoke`

/// 企业商户发起解除员工企业支付授权 · Revoke an employee's authorisation
///
/// `/v3/webizpay/employees/{employee_id}/revoke`
#[derive(Clone)]
pub struct Revoke {
    pub(crate) node: crate::chain::Node,
}

impl Revoke {
    /// 企业商户发起解除员工企业支付授权 · Revoke an employee's authorisation
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/revoke`
    ///
    /// 服务商解除员工的企业支付授权，返回授权状态和失效时间，解除后员工不能再用企业支付。模式：服务商。
    ///
    /// Revokes the business payment authorisation of an employee and returns the state and time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::revoke::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .revoke()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507156](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
    #[doc(alias(
        "企业商户发起解除员工企业支付授权",
        "Revoke an employees authorisation",
        "企业支付",
        "revoke",
        "employees/revoke"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/employees/{employee_id}/revoke", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/revoke")
    }
}

/// 企业商户发起解除员工企业支付授权 · Revoke an employee's authorisation
pub mod post {

    enumeration! {
        /// 员工企业支付权限状态 · Employee business payment permission status
        AuthorizationState {
            /// `REVOKED`: 已解除授权 · Authorisation revoked
            REVOKED = "REVOKED",
            /// `AUTHORIZED`: 已授权 · Authorised
            AUTHORIZED = "AUTHORIZED",
        }
    }

    /// 企业商户发起解除员工企业支付授权：请求 · Revoke an employee's authorisation: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 企业商户发起解除员工企业支付授权：应答 · Revoke an employee's authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户企业员工ID · Merchant employee ID
        pub user_id: Option<String>,
        /// 员工企业支付权限状态 · Employee business payment permission status
        pub authorization_state: AuthorizationState,
        /// 员工企业支付失效时间 · Business payment revocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_revoked_time: Option<crate::Time>,
        /// 作废原因 · Invalidation reason
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => user_id: Optional "user_id",
            3 => authorization_state: Optional "authorization_state",
            4 => authorization_revoked_time: Optional "authorization_revoked_time",
            5 => reason: Optional "reason",
        }
    }
}
