//! `/v3/palmservice/authorization/openid/{openid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/palmservice/authorization/openid/{openid}`
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
        self.0.call(&get::OPERATION).query_message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("organization_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构ID（必填）
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("organization_id", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("organization_id", &mut self.organization_id),
                2 => Named("state", &mut self.state),
                3 => Named("authorize_time", &mut self.authorize_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
