//! `/v3/webizpay/users/{user_id}/authorization-state`

/// `/v3/webizpay/users/{user_id}/authorization-state`
pub struct AuthorizationState {
    pub(crate) node: crate::chain::Node,
}

impl AuthorizationState {
    /// 企业商户查询企业员工开通授权状态 (partner)
    ///
    /// `GET /v3/webizpay/users/{user_id}/authorization-state`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::users::user_id::authorization_state::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("12341234").sub_mchid("43214321");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/users/{user_id}/authorization-state", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/users/{user_id}/authorization-state")
    }
}

/// 企业商户查询企业员工开通授权状态
pub mod get {

    pub use crate::shared::v3_webizpay_users_user_id_authorization_state_get::AuthorizationState;
    pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::get::Request;

    /// 企业商户查询企业员工开通授权状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 企业员工ID
        pub user_id: Option<String>,
        /// 微信授权关系列表
        pub employee_list: Option<Vec<EmployeeList>>,
    }

    /// 微信授权关系列表
    #[non_exhaustive]
    pub struct EmployeeList {
        /// 微信授权关系ID
        pub employee_id: Option<String>,
        /// 授权状态
        pub authorization_state: Option<crate::Enumeration<AuthorizationState>>,
        /// 授权时间
        pub authorization_time: Option<crate::Time>,
        /// 解除授权时间
        pub authorization_revoked_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => user_id: "user_id",
            3 => employee_list: "employee_list",
        }
        EmployeeList {
            0 => employee_id: "employee_id",
            1 => authorization_state: "authorization_state",
            2 => authorization_time: "authorization_time",
            3 => authorization_revoked_time: "authorization_revoked_time",
        }
    }
}
