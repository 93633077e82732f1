//! 企业商户查询企业员工开通授权状态 · Query an employee's authorisation state
//!
//! `/v3/webizpay/users/{user_id}/authorization-state`

/// 企业商户查询企业员工开通授权状态 · Query an employee's authorisation state
///
/// `/v3/webizpay/users/{user_id}/authorization-state`
#[derive(Clone)]
pub struct AuthorizationState {
    pub(crate) node: crate::chain::Node,
}

impl AuthorizationState {
    /// 企业商户查询企业员工开通授权状态 · Query an employee's authorisation state
    ///
    /// `GET /v3/webizpay/users/{user_id}/authorization-state`
    ///
    /// 服务商按企业员工ID查询其是否已开通企业支付授权，返回微信授权关系列表。模式：服务商。
    ///
    /// Returns whether an employee has authorised business payments, with the list of authorisations. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::users::user_id::authorization_state::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .users()
    ///     .user_id("123456")
    ///     .authorization_state()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507163](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
    #[doc(alias(
        "企业商户查询企业员工开通授权状态",
        "Query an employees authorisation state",
        "企业支付",
        "authorization-state",
        "users/authorization-state"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/users/{user_id}/authorization-state", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/users/{user_id}/authorization-state")
    }
}

/// 企业商户查询企业员工开通授权状态 · Query an employee's authorisation state
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthorizationState {
            /// `AUTHORIZED`: 已授权 · Authorised
            AUTHORIZED = "AUTHORIZED",
            /// `REVOKED`: 已解除授权 · Authorisation revoked
            REVOKED = "REVOKED",
        }
    }

    /// 企业商户查询企业员工开通授权状态：请求 · Query an employee's authorisation state: request
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

    /// 企业商户查询企业员工开通授权状态：应答 · Query an employee's authorisation state: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 企业员工ID · Employee ID in the company
        pub user_id: Option<String>,
        /// 微信授权关系列表 · WeChat authorisation relationships
        pub employee_list: Option<Vec<EmployeeList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 微信授权关系列表 · WeChat authorisation relationships
    #[non_exhaustive]
    pub struct EmployeeList {
        /// 微信授权关系ID · WeChat authorisation relationship ID
        pub employee_id: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorization_state: AuthorizationState,
        /// 授权时间 · Authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_time: Option<crate::Time>,
        /// 解除授权时间 · Authorisation revocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_revoked_time: Option<crate::Time>,
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
            3 => employee_list: Optional "employee_list",
        }
        EmployeeList {
            0 => employee_id: Optional "employee_id",
            1 => authorization_state: Optional "authorization_state",
            2 => authorization_time: Optional "authorization_time",
            3 => authorization_revoked_time: Optional "authorization_revoked_time",
        }
    }
}
