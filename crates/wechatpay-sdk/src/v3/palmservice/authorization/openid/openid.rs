//! `/v3/palmservice/authorization/openid/{openid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/palmservice/authorization/openid/{openid}`
#[derive(Clone, Debug)]
pub struct Openid(pub(crate) Node);

impl Openid {
    /// 查询刷掌授权
    ///
    /// `GET /v3/palmservice/authorization/openid/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::palmservice::authorization::openid::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().organization_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .palmservice()
    ///     .authorization()
    ///     .openid()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/palmservice/authorization/openid/{openid}", rest)
    }
}

/// 查询刷掌授权
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/palmservice/authorization/openid/{openid}");

    enumeration! {
        /// 授权状态
        State {
            AUTHORIZATION_STATE_NONE = "AUTHORIZATION_STATE_NONE",
            AUTHORIZATION_STATE_ON = "AUTHORIZATION_STATE_ON",
            AUTHORIZATION_STATE_OFF = "AUTHORIZATION_STATE_OFF",
        }
    }

    /// 查询刷掌授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构ID
        pub organization_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构ID
        #[inline]
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("organization_id", &mut self.organization_id)]);
        }
    }

    /// 查询刷掌授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// OpenID
        pub openid: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 授权状态
        pub state: Option<Enumeration<State>>,
        /// 授权时间
        pub authorize_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("organization_id", &mut self.organization_id),
                ("state", &mut self.state),
                ("authorize_time", &mut self.authorize_time),
            ]);
        }
    }

    message!(Request, Response);
}
