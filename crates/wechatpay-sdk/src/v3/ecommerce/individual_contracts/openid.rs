//! `/v3/ecommerce/individual-contracts/{openid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/individual-contracts/{openid}`
#[derive(Clone, Debug)]
pub struct Openid(pub(crate) Node);

impl Openid {
    /// 查询个人收款方授权结果
    ///
    /// `GET /v3/ecommerce/individual-contracts/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxd678efh567h23787")
    ///     .permission_type(get::PermissionType::INDIVIDUAL_PAYEE);
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/individual-contracts/{openid}", rest)
    }
}

/// 查询个人收款方授权结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::individual_contracts::out_contract_code::out_contract_code::get::AuthState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/individual-contracts/{openid}");

    enumeration! {
        /// 权限类型
        PermissionType {
            INDIVIDUAL_PAYEE = "INDIVIDUAL_PAYEE",
        }
    }

    /// 查询个人收款方授权结果：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 签约和付款的微信小程序AppID
        pub appid: Required<String>,
        /// 权限类型
        pub permission_type: Required<Enumeration<PermissionType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 签约和付款的微信小程序AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 权限类型
        #[inline]
        pub fn permission_type(mut self, value: impl Into<Enumeration<PermissionType>>) -> Self {
            self.permission_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("appid", &mut self.appid), ("permission_type", &mut self.permission_type)]);
        }
    }

    /// 查询个人收款方授权结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 授权ID
        pub individual_auth_id: Option<String>,
        /// 操作时间
        pub operation_time: Option<String>,
        /// 授权状态
        pub auth_state: Option<Enumeration<AuthState>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("individual_auth_id", &mut self.individual_auth_id),
                ("operation_time", &mut self.operation_time),
                ("auth_state", &mut self.auth_state),
            ]);
        }
    }

    message!(Request, Response);
}
