//! `/v3/webizpay/employees/{employee_id}/revoke`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/employees/{employee_id}/revoke`
pub struct Revoke(pub(crate) Node);

impl Revoke {
    /// 企业商户发起解除员工企业支付授权 (partner)
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/revoke`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::revoke::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sp_mchid("12341234").sub_mchid("43214321");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/employees/{employee_id}/revoke", rest)
    }
}

/// 企业商户发起解除员工企业支付授权
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/webizpay/employees/{employee_id}/revoke");

    enumeration! {
        /// 员工企业支付权限状态
        AuthorizationState {
            REVOKED = "REVOKED",
            AUTHORIZED = "AUTHORIZED",
        }
    }

    /// 企业商户发起解除员工企业支付授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 商户企业员工ID
        pub user_id: Option<String>,
        /// 员工企业支付权限状态
        pub authorization_state: Option<Enumeration<AuthorizationState>>,
        /// 员工企业支付失效时间
        pub authorization_revoked_time: Option<String>,
        /// 作废原因
        pub reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("user_id", &mut self.user_id),
                3 => Named("authorization_state", &mut self.authorization_state),
                4 => Named("authorization_revoked_time", &mut self.authorization_revoked_time),
                5 => Named("reason", &mut self.reason),
                _ => return None,
            })
        }
    }

    message!(Response);
}
