//! `/v3/webizpay/users/{user_id}/authorization-state`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/users/{user_id}/authorization-state`
pub struct AuthorizationState(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/users/{user_id}/authorization-state", rest)
    }
}

/// 企业商户查询企业员工开通授权状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/webizpay/users/{user_id}/authorization-state");

    enumeration! {
        /// 授权状态
        AuthorizationState {
            AUTHORIZED = "AUTHORIZED",
            REVOKED = "REVOKED",
        }
    }

    /// 企业商户查询企业员工开通授权状态：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("user_id", &mut self.user_id),
                3 => Named("employee_list", &mut self.employee_list),
                _ => return None,
            })
        }
    }

    /// 微信授权关系列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EmployeeList {
        /// 微信授权关系ID
        pub employee_id: Option<String>,
        /// 授权状态
        pub authorization_state: Option<Enumeration<AuthorizationState>>,
        /// 授权时间
        pub authorization_time: Option<String>,
        /// 解除授权时间
        pub authorization_revoked_time: Option<String>,
    }

    impl Message for EmployeeList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("employee_id", &mut self.employee_id),
                1 => Named("authorization_state", &mut self.authorization_state),
                2 => Named("authorization_time", &mut self.authorization_time),
                3 => Named("authorization_revoked_time", &mut self.authorization_revoked_time),
                _ => return None,
            })
        }
    }

    message!(Response, EmployeeList);
}
